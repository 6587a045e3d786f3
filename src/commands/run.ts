/** Runs web and worker until told to stop. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { allJobs, makeApp, type App } from '../app.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig, type Config, type Mode } from '../platform/config.ts'
import { startWorker, type Worker } from '../platform/jobs.ts'
import { makeLog } from '../platform/log.ts'
import { StartFault } from '../platform/postgres/index.ts'
import { memoryLimits } from '../platform/web/limits.ts'
import { buildDemonstration, coordinatorLink } from './demonstration.ts'
import { readyDatabase, type Database } from './database.ts'

type Say = (line: string) => void

/** @returns the exit code, once everything is stopped. */
export async function runUntilStopped(
  mode: Mode,
  say: Say,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const config = readConfig(env, mode)
  if (!config.ok) {
    say('Said & Done did not start. Put these right first:')
    for (const line of config.fault) say(`  - ${line}`)
    return 1
  }
  const stop = stopSignal()
  const undo: (() => Promise<unknown>)[] = []
  try {
    const { lost } = await startAll(config.value, say, undo)
    const why = await Promise.race([stop, lost.then(() => 'lost' as const)])
    say(
      why === 'lost'
        ? 'The database stopped by itself. Start again: what was acknowledged is kept.'
        : 'Stopping …',
    )
    return why === 'lost' ? 1 : 0
  } finally {
    for (const step of undo.reverse()) await step().catch(() => {})
    if (undo.length > 0) say('Stopped.')
  }
}

async function startAll(
  config: Config,
  say: Say,
  undo: (() => Promise<unknown>)[],
): Promise<{ lost: Promise<void> }> {
  await mkdir(config.dataDir, { recursive: true }).catch(() => {})
  const database = await readyDatabase(config, say)
  undo.push(() => database.stop())
  const app = await makeApp({
    config,
    secret: config.secret ?? (await demonstrationSecret(config.dataDir)),
    place: database.place,
    clock: systemClock,
    log: makeLog(config.logLevel),
    limits: memoryLimits(),
  })
  undo.push(() => app.close())
  if (config.mode === 'demonstration') await buildDemonstration({ app, database, say })
  if (config.parts !== 'worker') await listen(app, config)
  if (config.parts !== 'web') {
    const worker: Worker = await startWorker(database.ownerPlace, allJobs, app.tools)
    undo.push(() => worker.stop())
  }
  await sayReady({ app, config, database, say })
  return { lost: database.lost }
}

async function listen(app: App, config: Config): Promise<void> {
  try {
    await app.server.listen({ host: config.host, port: config.port })
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === 'EADDRINUSE')
      throw new StartFault(
        `Port ${config.port} is taken by another program. Stop that program, or choose another port: PORT=${config.port + 1} npm start.`,
      )
    if (code === 'EACCES')
      throw new StartFault(
        `This account may not listen on port ${config.port}. Choose one above 1023, for example PORT=3000.`,
      )
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartFault(
        `HOST ${config.host} is not an address of this computer. Try HOST=127.0.0.1.`,
      )
    throw error
  }
}

async function sayReady(ready: {
  app: App
  config: Config
  database: Database
  say: Say
}): Promise<void> {
  const { app, config, say } = ready
  const address = app.server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : config.port
  const url = config.mode === 'real' ? config.publicUrl : `http://${hostInUrl(config.host)}:${port}`
  say('')
  say(`Said & Done is ready: ${url}`)
  if (config.mode !== 'demonstration') return
  const link = await coordinatorLink(app, url)
  say('This is a demonstration: its people and places are invented.')
  if (link !== null)
    say(`Sign in as its coordinator (this link works once, for 30 minutes): ${link}`)
  say('Stop it with Ctrl-C.')
}

const hostInUrl = (host: string): string =>
  host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host

/** A demonstration makes its own secret once, so that receipts still open after a restart. */
export async function demonstrationSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret')
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept.length >= 32) return kept
  const made = randomBytes(48).toString('base64url')
  await writeFile(file, made, { mode: 0o600 })
  return made
}

function stopSignal(): Promise<'told to stop'> {
  return new Promise((resolve) => {
    let told = 0
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        told += 1
        // A second time means now: the database sees its parent end and stops cleanly by itself.
        if (told > 1) process.exit(130)
        resolve('told to stop')
      })
  })
}
