/** Starts databases of throw-away folders for these tests, in this process or in one of its own. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { z } from 'zod'
import type { Connection } from './index.ts'
import { running } from './processes.ts'

const Said = z.object({
  line: z.string().optional(),
  fault: z.string().optional(),
  ending: z.object({ code: z.number().nullable(), signal: z.string().nullable() }).optional(),
  ready: z
    .object({
      connection: z.object({
        host: z.string(),
        port: z.number(),
        user: z.string(),
        database: z.string(),
      }),
      pid: z.number(),
      version: z.string(),
      ms: z.number(),
    })
    .optional(),
})
type Ready = NonNullable<z.infer<typeof Said>['ready']>

/** A program that keeps a database running, and what it said first. */
export type Keeper = {
  readonly child: ChildProcess
  readonly ready: Ready | undefined
  readonly fault: string | undefined
  readonly gone: Promise<void>
}

export type KeeperOptions = {
  readonly program?: string
  readonly node?: string
  readonly env?: NodeJS.ProcessEnv
  readonly account?: { readonly uid: number; readonly gid: number }
}

const FIXTURE = fileURLToPath(new URL('./keep-running.fixture.ts', import.meta.url))

/** Starts the keeper of a folder and waits for its first word: ready, or a fault. */
export async function keep(dataDir: string, options: KeeperOptions = {}): Promise<Keeper> {
  const { node = process.execPath, program = FIXTURE, env = {}, account } = options
  const child = spawn(node, [program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: '/',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    ...account,
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const { ready, fault } = await firstWord(child)
  return { child, ready, fault, gone }
}

async function firstWord(child: ChildProcess) {
  if (!child.stdout) throw new Error('The keeper has no output.')
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) {
    const said = Said.parse(JSON.parse(line))
    if (said.ready ?? said.fault) return said
  }
  return { ready: undefined, fault: 'The keeper ended without a word.' }
}

/** A new empty folder, gone after the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'said-pg-test-')))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/** Work on one connection, which is closed after it. */
export async function connected<T>(
  connection: Connection,
  work: (sql: postgres.Sql) => Promise<T>,
): Promise<T> {
  const sql = postgres({ ...connection, max: 1, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 1 }).catch(() => {})
  }
}

/** True when a live process (not a zombie) has this number. */
export async function isAlive(pid: number): Promise<boolean> {
  const found = await running(pid)
  return found !== undefined && !found.zombie
}
