/** After a hard kill, waits until nothing of the earlier run works in the data folder any more. */
import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartFault } from './faults.ts'
import type { Folder } from './folder.ts'
import { commandLine, databaseProcesses, running } from './processes.ts'

/** Socket folders are named like this, which also marks a server as one of ours. */
export const SOCKET_DIR_PREFIX = 'said-pg-'

type Log = (line: string) => void

/** Enough for a clean stop of a busy server; then it is told to stop at once, which loses nothing. */
const CLEAN_STOP_MS = 20_000
const AT_ONCE_MS = 30_000
/** How long the system may take to clear away a process that has ended. */
const ZOMBIE_MS = 10_000

/**
 * Waits for the processes of a killed run, helping them to end, and clears what they left.
 * Call only while holding the folder: then every server found there is without a master.
 * @throws StartFault when a server that is not ours has the folder, or one does not stop
 */
export async function clearLeftovers(folder: Folder, log: Log): Promise<void> {
  await waitForProcesses(folder, log)
  await clearServerLock(folder, log)
}

async function waitForProcesses(folder: Folder, log: Log): Promise<void> {
  const told = new Set<NodeJS.Signals>()
  for (const start = Date.now(); ; await pause(20)) {
    const pids = await databaseProcesses([folder.cluster, folder.unfinished])
    if (pids.length === 0) return
    await checkOurs(folder, pids)
    const waited = Date.now() - start
    if (waited > AT_ONCE_MS) throw wontStop(pids)
    const signal = waited > CLEAN_STOP_MS ? 'SIGQUIT' : 'SIGINT'
    if (told.has(signal)) continue
    told.add(signal)
    log('Waiting for the database of an earlier run to stop…')
    // A clean stop is for the server alone (it tells the others); at once is for all of them.
    const server = await serverLockPid(folder)
    tell(signal === 'SIGQUIT' ? pids : pids.filter((pid) => pid === server), signal)
  }
}

/** Somebody may have opened the folder with a PostgreSQL of their own: that is theirs to stop. */
async function checkOurs(folder: Folder, pids: readonly number[]): Promise<void> {
  const server = await serverLockPid(folder)
  if (server === undefined || !pids.includes(server)) return
  const words = await commandLine(server)
  if (words.length < 2 || words.some((word) => word.includes(SOCKET_DIR_PREFIX))) return
  throw new StartFault(
    `Another PostgreSQL server (process ${server}) is using ${folder.cluster}: stop it first, or set DATA_DIR to another folder.`,
  )
}

function tell(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended in between, which is what was wanted.
    }
  }
}

/**
 * PostgreSQL refuses to start while the process named in its lock exists in any form: as a zombie
 * that nobody has cleared away yet, or as a stranger that was given the same number later (usual
 * in containers). A zombie is waited for first. The lock is removed only here, where it is
 * established that we hold the folder and that no database process works in it.
 */
async function clearServerLock(folder: Folder, log: Log): Promise<void> {
  const pid = await serverLockPid(folder)
  if (pid === undefined) return
  for (const start = Date.now(); Date.now() - start < ZOMBIE_MS; await pause(20)) {
    const holder = await running(pid)
    if (holder === undefined) return
    if (!holder.zombie) break
  }
  log(`Clearing the lock of a database process (${pid}) that is gone.`)
  await rm(join(folder.cluster, 'postmaster.pid'), { force: true })
}

async function serverLockPid(folder: Folder): Promise<number | undefined> {
  const lock = join(folder.cluster, 'postmaster.pid')
  const text = await readFile(lock, 'utf8').catch(() => undefined)
  const pid = Number(text?.split('\n')[0])
  return Number.isInteger(pid) && pid > 0 ? pid : undefined
}

function wontStop(pids: readonly number[]): StartFault {
  return new StartFault(
    `The database of an earlier run does not stop (process ${pids.join(', ')}): end it with kill, then start again.`,
  )
}

/** Removes the socket folder of a killed run; its name is checked because it was read from a file. */
export async function removeSocketDir(socketDir: string | undefined): Promise<void> {
  if (socketDir === undefined || !basename(socketDir).startsWith(SOCKET_DIR_PREFIX)) return
  await rm(socketDir, { recursive: true, force: true })
}
