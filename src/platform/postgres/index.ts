/** The embedded PostgreSQL: a real server from npm that this process starts, watches and stops. */
import { rm } from 'node:fs/promises'
import { findPrograms, linkLibraries } from './binaries.ts'
import { ensureCluster, OWNER } from './cluster.ts'
import { ensureDatabase } from './database.store.ts'
import type { Connection } from './database.store.ts'
import { faultFrom, hasCode } from './faults.ts'
import { prepareFolder } from './folder.ts'
import type { Folder } from './folder.ts'
import { takeHold } from './hold.ts'
import type { Hold } from './hold.ts'
import { chooseLaunch } from './launch.ts'
import { clearLeftovers, removeSocketDir } from './leftovers.ts'
import { boundLog } from './log-file.ts'
import { startServer } from './server.ts'
import type { Ending, Server } from './server.ts'
import { makeSocketDir } from './socket.ts'

export { StartFault } from './faults.ts'
export type { Connection } from './database.store.ts'
export type { Ending } from './server.ts'

export type EmbeddedOptions = {
  /** Made when absent; holds postgres/, postgres.log and nothing of the program's. */
  readonly dataDir: string
  /** Told each step that takes time, in words for the person who started it. */
  readonly log: (line: string) => void
  /** Only a part of the socket's name: the server listens on no network. */
  readonly port?: number
}

/** A running server. */
export type Embedded = {
  readonly socketDir: string
  readonly database: 'said'
  /** A superuser: for migrations; row-level security does not bind it. */
  readonly ownerUser: string
  readonly connection: Connection
  /** As the server reports it, for example "18.4". */
  readonly version: string
  /** The server's process. */
  readonly pid: number
  /** Stops the server cleanly and gives the folder back; safe to call twice, and after a crash. */
  stop(): Promise<void>
  /** Resolves when the server has ended, for whatever reason; another start is then possible. */
  readonly exited: Promise<Ending>
}

const DATABASE = 'said'
const PORT = 5432

/**
 * Starts the database of a data folder, making it the first time and recovering it after a kill.
 * The server stops when this process ends, even by kill -9; call it from the main thread, for the
 * kernel counts the end of the calling thread.
 * @throws StartFault with one sentence that says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<Embedded> {
  const folder = await prepareFolder(options.dataDir)
  const hold = await takeHold(folder)
  const undo: Undo = [() => hold.release()]
  try {
    return await startHeld({ folder, hold, undo, options })
  } catch (error) {
    await undoAll(undo)
    // The disk can fill up at any step, and what is in the folder may belong to another account.
    throw hasCode(error, 'ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM')
      ? faultFrom(String(error), folder)
      : error
  }
}

type Undo = (() => Promise<void> | void)[]
type Start = {
  readonly folder: Folder
  readonly hold: Hold
  readonly undo: Undo
  readonly options: EmbeddedOptions
}

async function startHeld({ folder, hold, undo, options }: Start): Promise<Embedded> {
  const { log, port = PORT } = options
  await clearLeftovers(folder, log)
  await removeSocketDir(hold.leftBehind)
  const programs = findPrograms()
  const socketDir = await makeSocketDir(port)
  undo.push(() => rm(socketDir, { recursive: true, force: true }))
  await hold.note(socketDir)
  const libs = await linkLibraries(programs, socketDir)
  const place = { folder, programs, socketDir, libs }
  const { launch, version } = await chooseLaunch(place)
  if (!launch.diesWithUs) {
    log('setpriv is missing: if this process is killed, the database goes on until the next start.')
  }
  await ensureCluster(place, launch, version)
  const server = await startServer({ place, launch, port, log })
  undo.push(() => server.stop(), boundLog(folder.logFile))
  const connection = { host: socketDir, port, user: OWNER, database: DATABASE }
  await ensureDatabase(connection)
  return embedded({ server, undo, connection, version })
}

type Running = {
  readonly server: Server
  readonly undo: Undo
  readonly connection: Connection
  readonly version: string
}

function embedded({ server, undo, connection, version }: Running): Embedded {
  const cleared = server.exited.finally(() => undoAll(undo))
  return {
    socketDir: connection.host,
    database: DATABASE,
    ownerUser: connection.user,
    connection,
    version,
    pid: server.pid,
    exited: cleared,
    stop: async () => {
      await server.stop()
      await cleared
    },
  }
}

/** Last made, first undone; each once. */
async function undoAll(undo: Undo): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) await step()
}
