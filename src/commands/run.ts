/** Runs web and worker until told to stop. */
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { allJobs, makeApp, type App } from '../app.ts'
import { selectAreas } from '../areas/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig, type Config, type Mode } from '../platform/config.ts'
import { startWorker, type Worker } from '../platform/jobs.ts'
import { makeLog } from '../platform/log.ts'
import { StartFault } from '../platform/postgres/index.ts'
import { memoryLimits } from '../platform/web/limits.ts'
import { buildDemonstration, coordinatorLink } from './demonstration.ts'
import { folderFault, makeFolder } from './data-folder.ts'
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
    console.error('Said & Done did not start. Put these right first:')
    for (const line of config.fault) console.error(`  - ${line}`)
    return 1
  }
  const stop = stopSignal(say)
  const undo: Undo = []
  try {
    return await serve({ config: config.value, say, undo, stop })
  } finally {
    if (await undoAll(undo)) say('Stopped.')
  }
}

type Undo = (() => Promise<unknown>)[]
type Start = {
  readonly config: Config
  readonly say: Say
  readonly undo: Undo
  readonly stop: Stop
}

async function serve(given: Start): Promise<number> {
  const { say, undo, stop } = given
  const starting = startAll(given)
  const first = await Promise.race([stop.told, starting])
  if (first === 'told to stop') {
    // What is open is closed under the start, which then ends too, whatever it was doing.
    const any = await undoAll(undo)
    await starting.catch(() => {})
    if (any && undo.length === 0) say('Stopped.')
    return 0
  }
  if ((await Promise.race([stop.told, first.lost])) === 'told to stop') return 0
  say('The database stopped by itself. Start again: what was acknowledged is kept.')
  return 1
}

/** Last made, first undone; each once. @returns whether there was anything to undo */
async function undoAll(undo: Undo): Promise<boolean> {
  const any = undo.length > 0
  for (let step = undo.pop(); step; step = undo.pop()) await step().catch(() => {})
  return any
}

/** A start that is told to stop gives up before its next step. */
async function startAll(given: Start): Promise<{ lost: Promise<void> }> {
  const { config, say, undo, stop } = given
  await makeFolder(config.dataDir)
  const database = await readyDatabase(config, say)
  undo.push(() => database.stop())
  stop.giveUp()
  const app = await makeApp({
    config,
    secret: config.secret ?? (await demonstrationSecret(config.dataDir)),
    place: database.place,
    clock: systemClock,
    log: makeLog(config.logLevel),
    limits: memoryLimits(),
  })
  undo.push(() => app.close())
  stop.giveUp()
  if (config.mode === 'demonstration') await buildDemonstration({ app, database, say })
  stop.giveUp()
  if (config.parts !== 'worker') await listen(app, config)
  if (config.parts !== 'web') {
    stop.giveUp()
    const worker: Worker = await startWorker(database.ownerPlace, allJobs, app.tools)
    undo.push(() => worker.stop())
  }
  stop.giveUp()
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
  if (config.mode !== 'demonstration') return sayNext(app, say)
  const link = await coordinatorLink(app, url)
  say('This is a demonstration: its people and places are invented.')
  if (link !== null)
    say(`Sign in as its coordinator (this link works once, for 30 minutes): ${link}`)
  say('Stop it with Ctrl-C.')
}

const hostInUrl = (host: string): string =>
  host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host

async function sayNext(app: App, say: Say): Promise<void> {
  if ((await selectAreas(app.tools.db)).length > 0) return
  say('There is no area yet. Stop it, and add the first with: ./bin/said area add --help')
}

/** A demonstration makes its own secret once, so that receipts still open after a restart. */
export async function demonstrationSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret')
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept.length >= 32) return kept
  const made = randomBytes(48).toString('base64url')
  await writeFile(file, made, { mode: 0o600 }).catch((error: unknown) => {
    throw folderFault(error, dataDir)
  })
  return made
}

type Stop = {
  readonly told: Promise<'told to stop'>
  /** @throws once told to stop */
  giveUp(): void
}

const STOP_MS = 20_000

function stopSignal(say: Say): Stop {
  let times = 0
  const told = new Promise<'told to stop'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        times += 1
        // A second time means now: the database sees its parent end and stops cleanly by itself.
        if (times > 1) process.exit(130)
        say('Stopping …')
        setTimeout(() => endNow(say), STOP_MS).unref()
        resolve('told to stop')
      })
  })
  const giveUp = (): void => {
    if (times > 0) throw new Error('told to stop')
  }
  return { told, giveUp }
}

/** A stop has an end: what is committed is kept, and the database stops as it does after a kill. */
function endNow(say: Say): void {
  say(`Not stopped after ${STOP_MS / 1000} seconds, so ended at once. Nothing kept is lost.`)
  process.exit(1)
}
