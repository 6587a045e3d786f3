/** Makes the database's files the first time, whole or not at all, and checks their version later. */
import { execFile } from 'node:child_process'
import {
  appendFile,
  chown,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { faultFrom, hasCode, StartFault } from './faults.ts'
import { databaseEnv } from './launch.ts'
import type { Launch, Place } from './launch.ts'

/** The role that makes the tables; PostgreSQL's first role is a superuser, so it is not for the web. */
export const OWNER = 'said_owner'

/**
 * Language and access of a new database.
 *
 * Collation: PostgreSQL's own C.UTF-8. It sorts by code point, the same on every machine, and no
 * change of the system's C library can break an index; upper and lower case still work for every
 * alphabet. Lists read by people say COLLATE "en-x-icu" themselves.
 *
 * Access: "trust", on a socket in a 0700 folder and with no TCP. Whoever can enter that folder is
 * this account or root, and could read a password file or the data just as well; so a password
 * would add a secret to keep and no protection. "peer" would be the other choice, but as root the
 * server sees us under another number, so it cannot match names. Host connections are refused.
 */
const INIT = [
  `--username=${OWNER}`,
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--auth-local=trust',
  '--auth-host=reject',
  '--no-instructions',
]

/**
 * Makes the database unless it is there.
 * @throws StartFault when it cannot be made, or is of another PostgreSQL release
 */
export async function ensureCluster(place: Place, launch: Launch, version: string): Promise<void> {
  const { cluster } = place.folder
  const made = await readIfThere(join(cluster, 'PG_VERSION'))
  if (made === undefined) return makeCluster(place, launch)
  checkRelease(made.trim(), version, place)
  await takeOver(cluster, launch)
}

/** A file we may not read is not an absent one: then a new database must not take its place. */
async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  })
}

async function makeCluster(place: Place, launch: Launch): Promise<void> {
  const { dataDir, cluster, unfinished, logFile } = place.folder
  const there = await readdir(cluster).catch(() => [])
  if (there.length > 0) {
    throw new StartFault(
      `The folder ${cluster} is not empty and not a database: move it away, or set DATA_DIR to another folder.`,
    )
  }
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  if (launch.account) await chown(unfinished, launch.account.uid, launch.account.gid)
  const output = await initdb(place, launch)
  await appendFile(logFile, output, { mode: 0o600 })
  await rename(unfinished, cluster)
  await syncFolder(dataDir)
}

/** What initdb wrote; it syncs the files itself before it ends. */
async function initdb({ folder, programs, libs }: Place, launch: Launch): Promise<string> {
  const command = [...launch.prefix('TERM'), programs.initdb, `--pgdata=${folder.unfinished}`]
  const [program, ...words] = [...command, ...INIT]
  try {
    const options = { env: databaseEnv(libs), cwd: '/', ...launch.account }
    const { stdout, stderr } = await promisify(execFile)(program ?? '', words, options)
    return stdout + stderr
  } catch (error) {
    await rm(folder.unfinished, { recursive: true, force: true })
    throw faultFrom(error instanceof Error ? outputOf(error) : String(error), folder)
  }
}

function outputOf(error: Error): string {
  return 'stderr' in error && error.stderr ? String(error.stderr) : error.message
}

function checkRelease(made: string, version: string, { folder }: Place): void {
  const brought = version.split('.')[0]
  if (made === brought) return
  throw new StartFault(
    `The database in ${folder.dataDir} was made by PostgreSQL ${made} and this version of Said & Done brings ${brought}: set DATA_DIR to a new folder and restore your back-up there, or go back to the version that made it.`,
  )
}

/** Root's files, and the server must now run as another account (user namespaces were forbidden). */
async function takeOver(cluster: string, { account }: Launch): Promise<void> {
  if (!account || (await stat(cluster)).uid === account.uid) return
  await promisify(execFile)('chown', ['-R', `${account.uid}:${account.gid}`, cluster])
}

/** The move itself is on disk only once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync()
  await folder.close()
}
