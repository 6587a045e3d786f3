/** Published pages kept in memory, ready to send, up to a number of bytes; the longest unused goes first. */
import { securityHeaders, strictTransport } from '../platform/web/headers.ts'
import type { Coding } from './negotiate.ts'
import type { StoredPage } from './pages.store.ts'

export type ReadyPage = {
  readonly areaId: string
  readonly etag: string
  readonly bytes: number
  readonly forms: Readonly<
    Record<Coding, { readonly headers: readonly string[]; readonly body: Buffer }>
  >
  /** Headers of the answer that nothing has changed. */
  readonly unchanged: Readonly<Record<Coding, readonly string[]>>
}

/**
 * A browser may keep the page and must ask each time whether it still stands, because a withdrawal holds at
 * once. Asking costs one short answer (304) when nothing changed.
 */
export const CACHE_CONTROL = 'public, max-age=0, must-revalidate'

/** All headers are put together once: on each request they only have to be written. */
export function readyPage(areaId: string, page: StoredPage, secure: boolean): ReadyPage {
  const common = Object.entries({
    ...securityHeaders,
    ...(secure ? { 'strict-transport-security': strictTransport } : {}),
    'cache-control': CACHE_CONTROL,
    vary: 'accept-encoding',
  }).flat()
  const tag = (coding: Coding): string[] => [
    'etag',
    coding === 'identity' ? `"${page.etag}"` : `"${page.etag}-${coding}"`,
  ]
  const form = (coding: Coding, body: Buffer) => ({
    body,
    headers: [
      ...common,
      ...tag(coding),
      'content-type',
      page.contentType,
      ...(coding === 'identity' ? [] : ['content-encoding', coding]),
      'content-length',
      String(body.length),
    ],
  })
  const unchanged = (coding: Coding): string[] => [...common, ...tag(coding)]
  return {
    areaId,
    etag: page.etag,
    bytes: page.body.length + page.gzip.length + page.brotli.length,
    forms: {
      identity: form('identity', page.body),
      gzip: form('gzip', page.gzip),
      br: form('br', page.brotli),
    },
    unchanged: {
      identity: unchanged('identity'),
      gzip: unchanged('gzip'),
      br: unchanged('br'),
    },
  }
}

export class PageMemory {
  readonly #pages = new Map<string, ReadyPage>()
  readonly #most: number
  #bytes = 0

  constructor(mostBytes: number) {
    this.#most = mostBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  get(path: string): ReadyPage | undefined {
    const page = this.#pages.get(path)
    if (page !== undefined && this.#bytes > this.#most / 2) {
      // Moved to the end, so that the first is the one unused longest. Pointless while there is room.
      this.#pages.delete(path)
      this.#pages.set(path, page)
    }
    return page
  }

  put(path: string, page: ReadyPage): void {
    this.drop(path)
    if (page.bytes > this.#most) return
    this.#pages.set(path, page)
    this.#bytes += page.bytes
    for (const [oldest] of this.#pages) {
      if (this.#bytes <= this.#most) break
      this.drop(oldest)
    }
  }

  /** @returns whether it was there. */
  drop(path: string): boolean {
    const page = this.#pages.get(path)
    if (page === undefined) return false
    this.#bytes -= page.bytes
    return this.#pages.delete(path)
  }

  clear(): void {
    this.#pages.clear()
    this.#bytes = 0
  }
}
