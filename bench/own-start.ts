/** The real command, bin/said start, in a data folder of its own: what a reader of the README runs. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const said = join(import.meta.dirname, '../bin/said')

export type Started = {
  readonly child: ChildProcess
  readonly pid: number
  readonly port: number
  readonly link: string
  readonly readyMs: number
  readonly gone: Promise<void>
}

/** Builds first when the source has changed, so that what is measured has no build in it. */
export async function buildSaid(): Promise<void> {
  const child = spawn(said, ['help'], { stdio: 'ignore' })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`bin/said help ended with ${String(code)}`)
}

/** Resolves once it says that it is ready. @throws with what it said when it ends before that */
export async function startSaid(dataDir: string): Promise<Started> {
  const began = performance.now()
  const child = spawn(said, ['start'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_OPTIONS: process.env['SAID_NODE_OPTIONS'] ?? '',
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let heard = ''
  const ready = new Promise<{ port: number; link: string }>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      heard += chunk.toString('utf8')
      const port = /ready: http:\/\/127\.0\.0\.1:(\d+)/.exec(heard)?.[1]
      const link = /(\/sign-in\/[\w-]+)/.exec(heard)?.[1]
      if (port !== undefined && link !== undefined) resolve({ port: Number(port), link })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`it ended with ${code}:\n${heard}`)))
  })
  const { port, link } = await ready
  return { child, pid: child.pid ?? -1, port, link, readyMs: performance.now() - began, gone }
}

/** The database’s own words about itself: its process, port and socket folder. */
export async function postgresOf(
  dataDir: string,
): Promise<{ pid: number; port: number; socketDir: string }> {
  const lines = (await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), socketDir: lines[4]! }
}
