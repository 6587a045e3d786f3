/** Gets a database ready: the one that comes with Said & Done, or the reader's own. */
import type { Config } from '../platform/config.ts'
import { knock, openPool, type Place } from '../platform/db/connect.ts'
import { migrate } from '../platform/db/migrate.ts'
import { poolConfig } from '../platform/jobs.ts'
import { StartFault, startEmbeddedPostgres } from '../platform/postgres/index.ts'
import { migrationsFolder } from '../platform/project.ts'

export type Database = {
  /** For requests: used in the application's role. */
  readonly place: Place
  /** For migrations and the queue of jobs. */
  readonly ownerPlace: Place
  /** Never resolves while the database is well; resolves when ours ended by itself. */
  readonly lost: Promise<void>
  stop(): Promise<void>
}

type Say = (line: string) => void

/** @throws StartFault with one sentence that says what to do */
export async function readyDatabase(config: Config, say: Say): Promise<Database> {
  const database =
    config.database === 'embedded'
      ? await startOurs(config.dataDir, say)
      : await reachYours(config.database, say)
  try {
    await bringUpToDate(database.ownerPlace, say)
    return database
  } catch (error) {
    await database.stop()
    throw asFault(error)
  }
}

async function startOurs(dataDir: string, say: Say): Promise<Database> {
  say(`Starting the database in ${dataDir} …`)
  const server = await startEmbeddedPostgres({ dataDir, log: say })
  const ownerPlace: Place = {
    socketDir: server.connection.host,
    port: server.connection.port,
    user: server.connection.user,
    database: server.connection.database,
  }
  const appPlace: Place = { ...ownerPlace, user: 'said_app' }
  let stopping = false
  return {
    place: appPlace,
    ownerPlace,
    lost: new Promise((resolve) => void server.exited.then(() => stopping || resolve())),
    stop: () => {
      stopping = true
      return server.stop()
    },
  }
}

async function reachYours(urls: { url: string; ownerUrl: string }, say: Say): Promise<Database> {
  const named = readUrl(urls.ownerUrl)
  say(`Reaching the database at ${named.host} …`)
  const pool = openPool({ url: urls.ownerUrl }, { size: 1 })
  try {
    await knock(pool)
  } catch (error) {
    throw new StartFault(
      `The database at ${named.host} could not be reached (${reason(error)}). Check DATABASE_URL and that the server runs, then start again.`,
    )
  } finally {
    await pool.close()
  }
  return {
    place: { url: urls.url },
    ownerPlace: { url: urls.ownerUrl },
    lost: new Promise(() => {}),
    stop: async () => {},
  }
}

function readUrl(text: string): URL {
  if (URL.canParse(text)) return new URL(text)
  throw new StartFault(
    'DATABASE_URL is not a whole address: write it as postgres://account:password@host:5432/database, with / ? # @ in the password as %2F %3F %23 %40.',
  )
}

async function bringUpToDate(place: Place, say: Say): Promise<void> {
  const pool = openPool(place, { size: 2 })
  try {
    const ran = await migrate({ pool, jobs: poolConfig(place), folder: migrationsFolder })
    if (ran.length > 0) say(`Brought the database up to date (${ran.length} changes).`)
  } finally {
    await pool.close()
  }
}

function asFault(error: unknown): unknown {
  const code = (error as { code?: string }).code
  if (code === '53100' || code === 'ENOSPC')
    return new StartFault('The disk is full: free some space, then start again.')
  if (code === '42501')
    return new StartFault(
      `The database account may not make tables (${reason(error)}). Give it its own database, or set DATABASE_OWNER_URL to an account that owns it.`,
    )
  return error
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
  CONNECT_TIMEOUT: 'no answer within ten seconds',
  '28P01': 'the password is wrong',
  '28000': 'it does not let this account in',
  '3D000': 'it has no database of that name',
}

const reason = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string }
  return (code !== undefined && REASONS[code]) || message || code || 'no reason given'
}
