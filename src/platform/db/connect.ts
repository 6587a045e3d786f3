/** The database as the application sees it: one pool, the application's role, days as text. */
import { setTimeout as setTimeoutPromise } from 'node:timers/promises'
import { Kysely, sql, type Transaction } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import postgres from 'postgres'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

/** Where the server is: an address, or the socket folder of the embedded one. */
export type Place =
  | { readonly url: string }
  | {
      readonly socketDir: string
      readonly port: number
      readonly database: string
      readonly user: string
    }

export type Pool = { readonly db: Db; readonly raw: postgres.Sql; close(): Promise<void> }

/** PostgreSQL type numbers whose JavaScript forms we choose: int8 as number, date as YYYY-MM-DD text. */
const types = {
  bigint: { to: 20, from: [20], serialize: String, parse: Number },
  day: { to: 1082, from: [1082], serialize: String, parse: (text: string) => text },
}

/** The role every request works in. It owns no table, so row-level security always holds. */
export const APP_ROLE = 'said_app'

/** Opens a pool. With `role` each connection works as that role from its first statement. */
export function openPool(place: Place, options: { size?: number; role?: string } = {}): Pool {
  const settings = {
    max: options.size ?? 10,
    types,
    onnotice: () => {},
    connect_timeout: 10,
    connection: {
      application_name: 'said-and-done',
      ...(options.role === undefined ? {} : { role: options.role }),
    },
  }
  const raw =
    'url' in place
      ? postgres(place.url, settings)
      : postgres({
          ...settings,
          host: place.socketDir,
          port: place.port,
          database: place.database,
          user: place.user,
        })
  const db = new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: raw }) })
  const close = async (): Promise<void> => {
    await settled(db)
    // Kysely closes only a pool that it has used itself.
    await raw.end({ timeout: 5 })
  }
  return { db, raw, close }
}

const PATIENCE_MS = 5000

/** Transactions under way: cut off half way, one leaves its connection hanging and the close with it. */
const underWay = new WeakMap<Db, Set<Promise<unknown>>>()

function counted<T>(db: Db, transaction: Promise<T>): Promise<T> {
  const all = underWay.get(db) ?? new Set()
  underWay.set(db, all.add(transaction))
  const over = (): void => void all.delete(transaction)
  transaction.then(over, over)
  return transaction
}

async function settled(db: Db): Promise<void> {
  const all = underWay.get(db)
  if (all === undefined || all.size === 0) return
  const patience = setTimeoutPromise(PATIENCE_MS, undefined, { ref: false })
  await Promise.race([Promise.allSettled(all), patience])
}

/** Asks the server for nothing, to see that it answers. Throws what the server or the network says. */
export async function knock(pool: Pool): Promise<void> {
  await pool.raw`select 1`
}

/** Who a transaction works for: the database shows it this area's rows and no others. */
export type Scope = {
  readonly areaId: string | null
  readonly accountId?: string | null
  /** Only for a safeguarding lead's own screens, and for a giver following their own receipt. */
  readonly safeguarding?: boolean
}

/** One transaction that can read and cannot write; the database holds it to that. */
export function reading<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return counted(
    db,
    db
      .transaction()
      .setAccessMode('read only')
      .execute(async (tx) => {
        await enterScope(tx, scope)
        return work(tx)
      }),
  )
}

/** One transaction that writes. Everything in it happens, or nothing. */
export function writing<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return counted(
    db,
    db.transaction().execute(async (tx) => {
      await enterScope(tx, scope)
      return work(tx)
    }),
  )
}

async function enterScope(tx: Tx, scope: Scope): Promise<void> {
  await sql`select set_config('said.area', ${scope.areaId ?? ''}, true),
    set_config('said.account', ${scope.accountId ?? ''}, true),
    set_config('said.safeguarding', ${scope.safeguarding === true ? 'on' : ''}, true)`.execute(tx)
}
