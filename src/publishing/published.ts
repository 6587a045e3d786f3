/** Answers requests for published pages from memory, before any framework sees them. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { selectOptionalArea } from '../areas/index.ts'
import type { Pool } from '../platform/db/connect.ts'
import { listenOn, type Listen } from './listen.store.ts'
import { codingFor, hasAlready, pathOf } from './negotiate.ts'
import { PageMemory, readyPage, type ReadyPage } from './page-memory.ts'
import { pingListeners, selectOptionalPage } from './pages.store.ts'
import { mayBePublished } from './publishing.paths.ts'

export type Published = {
  /** Answers and returns true when this is a published page that memory holds; else returns false. */
  servePublished(request: IncomingMessage, response: ServerResponse): boolean
  close(): Promise<void>
}

export type PublishedOptions = {
  /** Whether the site is on https. */
  readonly secure?: boolean
  readonly mostBytes?: number
  /** Silence on the line for this many milliseconds: each answer is then checked against the database. */
  readonly trustFor?: number
}

const MOST_BYTES = 64 * 1024 * 1024
const TRUST_FOR = 3000

/**
 * A page leaves memory as soon as the database tells that it changed. That holds only while we hear the
 * database: so the line is tried with a ping once a second while there are requests, and when nothing has
 * been heard for `trustFor`, each page is compared with the database before it is sent. A line that is lost
 * empties the memory, and so does one that comes back. So nothing withdrawn is sent for longer than `trustFor`, whatever breaks.
 */
export async function makePublished(
  pool: Pool,
  listen: Listen = listenOn(pool),
  options: PublishedOptions = {},
): Promise<Published> {
  const server = new PublishedPages(pool, options)
  const line = await listen({
    changed: (path) => server.changed(path),
    listening: () => server.startOver(performance.now()),
    lost: () => server.startOver(Number.NEGATIVE_INFINITY),
  })
  return {
    servePublished: (request, response) => server.serve(request, response),
    close: () => line.stop(),
  }
}

class PublishedPages {
  readonly #pool: Pool
  readonly #memory: PageMemory
  readonly #secure: boolean
  readonly #trustFor: number
  readonly #loading = new Map<string, Promise<ReadyPage | null>>()
  #lastHeard = Number.NEGATIVE_INFINITY
  #pingedAt = Number.NEGATIVE_INFINITY
  /** Counts what was heard: a page read before something was heard may be old and is not kept. */
  #news = 0

  constructor(
    pool: Pool,
    { secure = false, mostBytes = MOST_BYTES, trustFor = TRUST_FOR }: PublishedOptions,
  ) {
    this.#pool = pool
    this.#memory = new PageMemory(mostBytes)
    this.#secure = secure
    this.#trustFor = trustFor
  }

  changed(path: string): void {
    this.#lastHeard = performance.now()
    if (path === '') return
    this.#news += 1
    this.#loading.delete(path)
    // Somebody reads this page: have it ready again before they ask.
    if (this.#memory.drop(path)) this.#warm(path)
  }

  startOver(lastHeard: number): void {
    this.#lastHeard = lastHeard
    this.#news += 1
    this.#loading.clear()
    this.#memory.clear()
  }

  serve(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, url = '' } = request
    if (method !== 'GET' && method !== 'HEAD') return false
    const path = pathOf(url)
    const page = this.#memory.get(path)
    this.#keepLineAlive()
    if (page === undefined) {
      if (mayBePublished(path)) this.#warm(path)
      return false
    }
    if (performance.now() - this.#lastHeard > this.#trustFor)
      this.#confirm(path, page, { request, response })
    else send(page, request, response)
    return true
  }

  #keepLineAlive(): void {
    const now = performance.now()
    if (now - this.#lastHeard < 1000 || now - this.#pingedAt < 1000) return
    this.#pingedAt = now
    // A failed ping is silence, and silence is what serve() looks at.
    pingListeners(this.#pool.db).catch(() => {})
  }

  #warm(path: string): void {
    this.#load(path).catch(() => {})
  }

  #load(path: string): Promise<ReadyPage | null> {
    const running = this.#loading.get(path)
    if (running !== undefined) return running
    const news = this.#news
    const loading = this.#read(path).then((page) => {
      if (page !== null && news === this.#news) this.#memory.put(path, page)
      return page
    })
    this.#loading.set(path, loading)
    const done = (): void => {
      if (this.#loading.get(path) === loading) this.#loading.delete(path)
    }
    loading.then(done, done)
    return loading
  }

  /** Looked up in the area its address names, and in no other. */
  async #read(path: string): Promise<ReadyPage | null> {
    const area = await selectOptionalArea(this.#pool.db, path.split('/')[1] ?? '')
    if (area === null) return null
    const page = await selectOptionalPage(this.#pool.db, area.id, path)
    return page === null ? null : readyPage(area.id, page, this.#secure)
  }

  /** The line is silent: only what the database says now is sent. */
  #confirm(
    path: string,
    page: ReadyPage,
    { request, response }: { request: IncomingMessage; response: ServerResponse },
  ): void {
    this.#read(path).then(
      (now) => {
        if (now === null || now.etag !== page.etag) this.#memory.drop(path)
        if (now === null) return gone(response)
        send(now, request, response)
      },
      () => unavailable(response),
    )
  }
}

function send(page: ReadyPage, request: IncomingMessage, response: ServerResponse): void {
  const coding = codingOf(request.headers['accept-encoding'])
  if (hasAlready(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, page.unchanged[coding] as string[]).end()
    return
  }
  const form = page.forms[coding]
  response.writeHead(200, form.headers as string[])
  if (request.method === 'HEAD') response.end()
  else response.end(form.body)
}

/** Browsers send a handful of headers between them: each is worked out once. */
const codings = new Map<string, ReturnType<typeof codingFor>>()
function codingOf(header: string | string[] | undefined): ReturnType<typeof codingFor> {
  if (header === undefined) return 'identity'
  const text = String(header)
  const known = codings.get(text)
  if (known !== undefined) return known
  const coding = codingFor(text)
  if (codings.size < 200) codings.set(text, coding)
  return coding
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }

const gone = (response: ServerResponse): void =>
  void response.writeHead(404, plain).end('This page is no longer here.')

const unavailable = (response: ServerResponse): void =>
  void response
    .writeHead(503, { ...plain, 'retry-after': '5' })
    .end('We cannot reach our records just now. Please try again in a minute.')
