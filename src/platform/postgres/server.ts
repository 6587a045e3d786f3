/** Runs the server process: start, wait until it takes connections, notice its end, stop it cleanly. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { faultFrom, StartFault } from './faults.ts'
import { clearLeftovers } from './leftovers.ts'
import { databaseEnv } from './launch.ts'
import type { Launch, Place } from './launch.ts'
import { openLog, readFrom, sizeOf } from './log-file.ts'
import { serverWords } from './settings.ts'

/** How a process ended: by itself with a code, or by a signal. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

/** A server that takes connections. */
export type Server = {
  readonly pid: number
  readonly exited: Promise<Ending>
  stop(): Promise<void>
}

export type ServerPlan = {
  readonly place: Place
  readonly launch: Launch
  readonly port: number
  readonly log: (line: string) => void
}

/** Replay after a crash is bounded by max_wal_size to seconds; a slow disk gets a good deal more. */
const READY_MS = 600_000
const SAY_SO_EVERY_MS = 10_000
const LOCK_RETRY_MS = 20_000
const CLEAN_STOP_MS = 20_000

/**
 * Starts the server and resolves once it is ready.
 * @throws StartFault when it ends before that
 */
export async function startServer(plan: ServerPlan): Promise<Server> {
  for (const start = Date.now(); ; await pause(200)) {
    const { folder } = plan.place
    const before = await sizeOf(folder.logFile)
    const { child, exited } = await launchServer(plan)
    if (await becomesReady({ child, exited }, plan)) return handleOf(child, exited)
    const output = await readFrom(folder.logFile, before)
    const patient = Date.now() - start < LOCK_RETRY_MS
    // Processes of a killed run can outlive our look at the folder by a moment.
    if (!patient || !/postmaster\.pid|shared memory block/.test(output))
      throw faultFrom(output, folder)
    await clearLeftovers(folder, plan.log)
  }
}

type Launched = { readonly child: ChildProcess; readonly exited: Promise<Ending> }

async function launchServer({ place, launch, port }: ServerPlan): Promise<Launched> {
  const { folder, programs, libs } = place
  const log = await openLog(folder.logFile)
  const words = serverWords(folder.cluster, place.socketDir, port)
  const [program, ...rest] = [...launch.prefix('INT'), programs.postgres, ...words]
  const child = spawn(program ?? '', rest, {
    // A session of its own: Ctrl-C is for us, and we stop the server when its work is done.
    detached: true,
    cwd: '/',
    env: databaseEnv(libs),
    stdio: ['ignore', log.fd, log.fd],
    ...launch.account,
  })
  const exited = endOf(child)
  await log.close()
  return { child, exited }
}

function endOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', () => resolve({ code: 127, signal: null }))
  })
}

/**
 * True once the server's own lock names this process and says "ready": "ready" alone may be the
 * word of a server before it. False when it ended first.
 */
async function becomesReady({ child, exited }: Launched, plan: ServerPlan): Promise<boolean> {
  const lock = join(plan.place.folder.cluster, 'postmaster.pid')
  let ended = false
  void exited.then(() => (ended = true))
  let nextWord = SAY_SO_EVERY_MS
  for (const start = Date.now(); !ended; await pause(5)) {
    const lines = (await readFile(lock, 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true
    const waited = Date.now() - start
    if (waited > READY_MS) throw await neverReady(child, plan)
    if (waited < nextWord) continue
    nextWord += SAY_SO_EVERY_MS
    plan.log(`The database is still getting ready (${Math.round(waited / 1000)} s)…`)
  }
  return false
}

async function neverReady(child: ChildProcess, plan: ServerPlan): Promise<StartFault> {
  child.kill('SIGQUIT')
  return new StartFault(
    `The database was not ready after ${READY_MS / 60_000} minutes; what it was doing stands in ${plan.place.folder.logFile}.`,
  )
}

function handleOf(child: ChildProcess, exited: Promise<Ending>): Server {
  // Where the kernel does not tell the server of our end (no setpriv), an orderly exit still does.
  const onExit = () => child.kill('SIGINT')
  process.once('exit', onExit)
  void exited.then(() => process.off('exit', onExit))
  return { pid: child.pid ?? -1, exited, stop: () => stopServer(child, exited) }
}

/** SIGINT ends connections and writes everything out; SIGQUIT leaves that to the next start. */
async function stopServer(child: ChildProcess, exited: Promise<Ending>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGINT')
  const hurry = setTimeout(() => child.kill('SIGQUIT'), CLEAN_STOP_MS)
  await exited
  clearTimeout(hurry)
}
