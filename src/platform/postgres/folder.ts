/** Makes sure that the data folder is there, is ours to write to, and stands on a disk with room. */
import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faultFrom, hasCode, StartFault } from './faults.ts'

/** The places inside one data folder. */
export type Folder = {
  readonly dataDir: string
  /** The database itself (PGDATA). */
  readonly cluster: string
  /** Where a new database is made before it is moved into place whole. */
  readonly unfinished: string
  readonly logFile: string
  /** Names the process that runs the database, for the sentence a second start prints. */
  readonly ownerFile: string
}

const MB = 1024 * 1024
/** A new database takes 40 MB and grows its write-ahead log to 100 MB within the first busy hour. */
const ROOM_AT_FIRST = 200 * MB
const ROOM_LATER = 50 * MB

/**
 * Prepares the data folder, making it when it is absent.
 * @throws StartFault when it is a file, cannot be written to, or its disk is nearly full
 */
export async function prepareFolder(wanted: string): Promise<Folder> {
  const dataDir = await makeFolder(wanted)
  await checkWritable(dataDir)
  const folder = placesIn(dataDir)
  await checkRoom(folder)
  return folder
}

async function makeFolder(wanted: string): Promise<string> {
  try {
    await mkdir(wanted, { recursive: true, mode: 0o700 })
    return await realpath(wanted)
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOTDIR')) {
      throw new StartFault(
        `The data folder ${wanted} is a file, or lies inside one: remove it, or set DATA_DIR to a folder.`,
      )
    }
    throw folderFault(error, wanted)
  }
}

/** Tried by writing: access() says yes to root on disks that refuse every write. */
async function checkWritable(dataDir: string): Promise<void> {
  const trial = join(dataDir, `.trial-${randomUUID()}`)
  try {
    await writeFile(trial, '')
    await rm(trial)
  } catch (error) {
    throw folderFault(error, dataDir)
  }
}

async function checkRoom({ dataDir, cluster }: Folder): Promise<void> {
  const first = !(await exists(join(cluster, 'PG_VERSION')))
  const { bavail, bsize } = await statfs(dataDir)
  const needed = first ? ROOM_AT_FIRST : ROOM_LATER
  if (bavail * bsize >= needed) return
  const [free, wanted] = [bavail * bsize, needed].map((bytes) => Math.floor(bytes / MB))
  throw new StartFault(
    `The disk under ${dataDir} has ${free} MB free and the database needs ${wanted} MB: free some space, or set DATA_DIR to a folder on another disk.`,
  )
}

function placesIn(dataDir: string): Folder {
  return {
    dataDir,
    cluster: join(dataDir, 'postgres'),
    unfinished: join(dataDir, 'postgres.init'),
    logFile: join(dataDir, 'postgres.log'),
    ownerFile: join(dataDir, 'postgres.owner.json'),
  }
}

function folderFault(error: unknown, dataDir: string): unknown {
  if (hasCode(error, 'EACCES', 'EPERM')) {
    return new StartFault(
      `The data folder ${dataDir} cannot be written to by this account: give it leave to write there, or set DATA_DIR to another folder.`,
    )
  }
  if (hasCode(error, 'ENOSPC', 'EDQUOT', 'EROFS')) {
    return faultFrom(String(error), { dataDir, logFile: '' })
  }
  return error
}

/** True when something stands at this path. */
async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}
