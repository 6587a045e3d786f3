/** What every bench stands on: a durable PostgreSQL in a folder of its own, Northmoor in it, servers as processes. */
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allJobs, makeApp, type App } from '../src/app.ts'
import { makeSignInLink } from '../src/access/index.ts'
import { COORDINATOR, buildNorthmoor } from '../src/demonstration/index.ts'
import { systemClock } from '../src/platform/clock.ts'
import { readConfig } from '../src/platform/config.ts'
import { openPool, type Place, type Pool } from '../src/platform/db/connect.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { drainJobs, poolConfig } from '../src/platform/jobs.ts'
import { makeLog } from '../src/platform/log.ts'
import { startEmbeddedPostgres } from '../src/platform/postgres/index.ts'
import { migrationsFolder } from '../src/platform/project.ts'
import { noLimits } from '../src/platform/web/limits.ts'
import { Line, post } from './line.ts'
import { SECRET } from './secret.ts'
import type { ServeOptions } from './serve.ts'

export type Ground = {
  readonly place: Place
  readonly ownerPlace: Place
  readonly dataDir: string
  /** The PostgreSQL server's process. */
  readonly postgres: number
  /** As the owner, whom row-level security does not bind. */
  readonly owner: Pool
  /** The application in this process, for filling the database by its own rules. */
  readonly app: App
  publish(): Promise<void>
}

/** Starts all of it, does the work, and leaves nothing behind. */
export async function onGround<T>(work: (ground: Ground) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'said-bench-'))
  const server = await startEmbeddedPostgres({ dataDir, log: () => {} })
  const undo: (() => Promise<unknown>)[] = [
    () => rm(dataDir, { recursive: true, force: true }),
    () => server.stop(),
  ]
  try {
    const { host: socketDir, port, user, database } = server.connection
    const ownerPlace: Place = { socketDir, port, user, database }
    const place: Place = { ...ownerPlace, user: 'said_app' }
    const owner = openPool(ownerPlace, { size: 4 })
    undo.push(() => owner.close())
    await migrate({ pool: owner, jobs: poolConfig(ownerPlace), folder: migrationsFolder })
    const app = await appOn(place, dataDir)
    undo.push(() => app.close())
    await buildNorthmoor(app.tools)
    const publish = (): Promise<void> => drainJobs(ownerPlace, allJobs, app.tools)
    return await work({ place, ownerPlace, dataDir, postgres: server.pid, owner, app, publish })
  } finally {
    for (const step of undo.reverse()) await step().catch(() => {})
  }
}

function appOn(place: Place, dataDir: string): Promise<App> {
  const config = readConfig({ LOG_LEVEL: 'error', PORT: '0', DATA_DIR: dataDir }, 'demonstration')
  if (!config.ok) throw new Error(config.fault.join(' '))
  return makeApp({
    config: config.value,
    secret: SECRET,
    place,
    clock: systemClock,
    log: makeLog('error'),
    limits: noLimits,
  })
}

export type Child = {
  readonly process: ChildProcess
  readonly pid: number
  readonly port: number
  stop(): Promise<void>
}

/** The web server as a process of its own. */
export function serve(ground: Ground, { worker = false } = {}): Promise<Child> {
  const { place, ownerPlace, dataDir } = ground
  const options: ServeOptions = { place, ownerPlace, dataDir, worker }
  return startChild('serve.ts', JSON.stringify(options))
}

/** A program of this folder that says its port once it listens, and ends with us. */
export async function startChild(name: string, given: string): Promise<Child> {
  const child = fork(join(import.meta.dirname, name), [given], {
    execArgv: ['--import', 'tsx', ...(process.env['CHILD_FLAGS'] ?? '').split(' ').filter(Boolean)],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port))
    child.once('exit', () => reject(new Error(`${name} ended before it listened`)))
  })
  const stop = async (): Promise<void> => {
    child.disconnect()
    await ended
  }
  return { process: child, pid: child.pid ?? -1, port, stop }
}

/** Signs the coordinator in over HTTP. @returns the cookie header of a staff request */
export async function signIn({ app }: Ground, port: number): Promise<string> {
  const token = await makeSignInLink(app.pool.db, COORDINATOR.id, systemClock.now())
  const line = await Line.open(port)
  const reply = await line.send(post(`/sign-in/${token}`, {}))
  line.close()
  const cookie = /^set-cookie: (said_sign_in=[^;]+)/im.exec(reply.head)?.[1]
  if (cookie === undefined) throw new Error(`signing in gave ${reply.status}`)
  return cookie
}
