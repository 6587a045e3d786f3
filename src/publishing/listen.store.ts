/** Hears from the database that pages changed, and says when it cannot hear. */
import pg from 'pg'
import type { Pool } from '../platform/db/connect.ts'

export type Heard = {
  /** A page's address; empty when somebody only asks whether the line is alive. */
  changed(path: string): void
  /** Listening (again): whatever was told in between was missed. */
  listening(): void
  /** Not listening any more. */
  lost(): void
}
export type Listen = (heard: Heard) => Promise<{ stop(): Promise<void> }>

const AGAIN_AFTER = 1000

/**
 * On a connection of its own. Not through postgres.js: it tries to listen again only once and says nothing
 * when that fails, as it does while a database restarts.
 */
export const listenOn =
  (pool: Pool): Listen =>
  async (heard) => {
    const line = new Line(whereIs(pool), heard)
    await line.open()
    return line
  }

/** The same server, database and account as the pool, as the other driver wants it said. */
function whereIs({ raw }: Pool): pg.ClientConfig {
  const { host, port, database, user, pass, ssl } = raw.options
  const password = typeof pass === 'string' ? { password: pass } : {}
  const place = { database, user, ...password }
  const at = { ...place, host: host[0] ?? 'localhost', port: port[0] ?? 5432 }
  if (ssl === false || ssl === undefined) return at
  if (typeof ssl === 'object') return { ...at, ssl }
  return { ...at, ssl: ssl === 'verify-full' ? true : { rejectUnauthorized: false } }
}

class Line {
  readonly #where: pg.ClientConfig
  readonly #heard: Heard
  #client: pg.Client | null = null
  #retry: NodeJS.Timeout | undefined
  #stopped = false

  constructor(where: pg.ClientConfig, heard: Heard) {
    this.#where = where
    this.#heard = heard
  }

  /** Opens, and goes on trying when that fails: pages are served meanwhile, each checked with the database. */
  async open(): Promise<void> {
    const client = new pg.Client({ ...this.#where, keepAlive: true })
    // A connection that breaks reports it here; what to do about it is said at its end.
    client.on('error', () => {})
    client.on('notification', ({ payload }) => this.#heard.changed(payload ?? ''))
    this.#client = client
    try {
      await client.connect()
      client.once('end', () => this.#over(client))
      await client.query('listen page_changed')
      this.#heard.listening()
    } catch {
      this.#over(client)
    }
  }

  #over(client: pg.Client): void {
    if (this.#client !== client) return
    this.#client = null
    this.#heard.lost()
    client.end().catch(() => {})
    if (!this.#stopped) this.#retry = setTimeout(() => void this.open(), AGAIN_AFTER)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#retry)
    await this.#client?.end().catch(() => {})
  }
}
