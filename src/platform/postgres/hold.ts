/** Lets one Said & Done at a time use a data folder, and says who has it. */
import { createHash } from 'node:crypto'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { hasCode, StartFault } from './faults.ts'
import type { Folder } from './folder.ts'
import { running } from './processes.ts'

/** The right to use a data folder, until released or until this process ends, however it ends. */
export type Hold = {
  /** Notes the folder of the socket, so that the next start can clear it away after a kill. */
  note(socketDir: string): Promise<void>
  /** The socket folder an earlier, killed run left behind. */
  readonly leftBehind: string | undefined
  release(): Promise<void>
}

type Owner = { readonly pid: number; readonly began: string; readonly socketDir?: string }

const PATIENCE_MS = 3000

/**
 * Takes the folder for this process.
 *
 * The lock is a socket in the kernel's abstract namespace: it goes when its process goes, even by
 * kill -9, so there is never a stale lock to judge. It cannot be seen from another network
 * namespace; for that case the owner file is read as well.
 * @throws StartFault when a live process has it
 */
export async function takeHold(folder: Folder): Promise<Hold> {
  const lock = await lockOf(folder)
  try {
    return await heldBy(lock, folder)
  } catch (error) {
    lock.close()
    throw error
  }
}

async function lockOf(folder: Folder): Promise<Server> {
  const { dev, ino } = await stat(folder.dataDir)
  const name = createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 40)
  for (const start = Date.now(); ; await pause(50)) {
    const lock = await listen(`\0said-and-done:${name}`)
    if (lock) return lock
    const owner = await liveOwner(folder)
    if (owner || Date.now() - start > PATIENCE_MS) throw alreadyRunning(owner)
  }
}

/** The lock, or undefined when another process has it. */
function listen(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error) =>
      hasCode(error, 'EADDRINUSE') ? resolve(undefined) : reject(error),
    )
    server.listen(name, () => resolve(server.unref()))
  })
}

async function heldBy(lock: Server, folder: Folder): Promise<Hold> {
  const live = await liveOwner(folder)
  if (live && live.pid !== process.pid) throw alreadyRunning(live)
  const leftBehind = (await readOwner(folder))?.socketDir
  const me = { pid: process.pid, began: (await running(process.pid))?.began ?? '' }
  const write = (owner: Owner) =>
    writeFile(folder.ownerFile, JSON.stringify(owner), { mode: 0o600 })
  await write(me)
  return {
    leftBehind,
    note: (socketDir) => write({ ...me, socketDir }),
    release: async () => {
      await rm(folder.ownerFile, { force: true })
      await new Promise<void>((resolve) => lock.close(() => resolve()))
    },
  }
}

async function liveOwner(folder: Folder): Promise<Owner | undefined> {
  const owner = await readOwner(folder)
  const found = owner && (await running(owner.pid))
  return found && !found.zombie && found.began === owner.began ? owner : undefined
}

async function readOwner(folder: Folder): Promise<Owner | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(folder.ownerFile, 'utf8'))
    return isOwner(read) ? read : undefined
  } catch {
    // Absent, or cut short by a kill: then nobody is named in it.
    return undefined
  }
}

function isOwner(read: unknown): read is Owner {
  return typeof read === 'object' && read !== null && 'pid' in read && 'began' in read
}

function alreadyRunning(owner: Owner | undefined): StartFault {
  const who = owner ? ` (process ${owner.pid})` : ''
  return new StartFault(
    `Said & Done is already running with this data folder${who}. Stop it first, or set DATA_DIR to another folder.`,
  )
}
