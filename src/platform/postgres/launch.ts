/** Chooses how database programs are started here: never as root, and dying with this process. */
import { execFile } from 'node:child_process'
import { chmod, chown, readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { cannotRun } from './binaries.ts'
import type { Programs } from './binaries.ts'
import type { Folder } from './folder.ts'

type Account = { readonly uid: number; readonly gid: number }

/** One way to start a program: what stands before its name, and as which account. */
export type Launch = {
  readonly how: string
  /** The words before the program's own; `deathSignal` reaches it when this process dies. */
  readonly prefix: (deathSignal: string) => readonly string[]
  /** Set when files must belong to this account rather than to ours. */
  readonly account?: Account
  /** False where setpriv is missing: then a kill -9 of this process leaves the server running. */
  readonly diesWithUs: boolean
}

/** All that a program needs to be started. */
export type Place = {
  readonly folder: Folder
  readonly programs: Programs
  readonly socketDir: string
  /** Library links, for LD_LIBRARY_PATH. */
  readonly libs: string
}

const withSetpriv = (signal: string) => ['setpriv', '--pdeathsig', signal]
const alone = () => []

/**
 * Tries the ways in order of preference and gives the first that can run the server.
 * @returns that way, and the server's version as it reports it
 * @throws StartFault when none can
 */
export async function chooseLaunch(place: Place): Promise<{ launch: Launch; version: string }> {
  let last = { how: '', output: '' }
  for (const launch of await waysToLaunch(place)) {
    const { version, output } = await tryOut(launch, place)
    if (version) return { launch, version }
    last = { how: launch.how, output }
  }
  const paths = [place.folder.dataDir, place.programs.root]
  throw cannotRun(last.output, { account: last.how, paths })
}

async function waysToLaunch(place: Place): Promise<readonly Launch[]> {
  const own = [way('this account', withSetpriv), way('this account', alone)]
  const isRoot = process.getuid?.() === 0
  if (!isRoot) return (await hasName(process.getuid?.() ?? -1)) ? own : [await mapped(), ...own]
  const owner = await ownerOf(place.folder.cluster)
  if (owner && owner.uid !== 0) return asAccount('the owner of the data folder', owner)
  const others = await fallbackAccounts(place)
  return [await mapped(), ...others.flatMap(({ how, ids }) => asAccount(how, ids))]
}

function way(how: string, prefix: Launch['prefix'], account?: Account): Launch {
  const named = account ? { account } : {}
  return { how, prefix, ...named, diesWithUs: prefix !== alone }
}

function asAccount(how: string, account: Account): readonly Launch[] {
  return [way(how, withSetpriv, account), way(how, alone, account)]
}

/**
 * The same account under another name: PostgreSQL sees an ordinary number, the kernel goes on
 * treating it as the owner of our files. PostgreSQL insists on a number with a name in the system's
 * list of accounts, so it is given the first there that is not root.
 */
async function mapped(): Promise<Launch> {
  const uid = (await accounts()).find((account) => account.uid !== 0)?.uid ?? 1000
  const words = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${uid}`]
  return way('root under another name', (signal) => [...words, ...withSetpriv(signal)])
}

/** For containers that forbid user namespaces: whoever owns the project, else nobody. */
async function fallbackAccounts({ programs }: Place) {
  const owner = await ownerOf(programs.root)
  const nobody = (await accounts()).find((account) => account.name === 'nobody')
  const found = [
    { how: 'the owner of the project', ids: owner },
    { how: 'nobody', ids: nobody && { uid: nobody.uid, gid: nobody.gid } },
  ]
  return found.flatMap(({ how, ids }) => (ids && ids.uid !== 0 ? [{ how, ids }] : []))
}

async function ownerOf(path: string): Promise<Account | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found && { uid: found.uid, gid: found.gid }
}

async function hasName(uid: number): Promise<boolean> {
  return (await accounts()).some((account) => account.uid === uid)
}

async function accounts() {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '')
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

/** Runs `postgres --version` from within the data folder: both must be within the account's reach. */
async function tryOut(launch: Launch, { folder, programs, socketDir, libs }: Place) {
  if (launch.account)
    await admit(launch.account, { dataDir: folder.dataDir, own: [socketDir, libs] })
  const script = 'cd "$1" && exec "$2" --version'
  const shell = ['/bin/sh', '-c', script, 'sh', folder.dataDir, programs.postgres]
  const [program, ...words] = [...launch.prefix('KILL'), ...shell]
  try {
    const options = { env: databaseEnv(libs), ...launch.account }
    const { stdout } = await promisify(execFile)(program ?? '', words, options)
    return { version: /(\d+\.\d+)/.exec(stdout)?.[1], output: stdout }
  } catch (error) {
    return { version: undefined, output: error instanceof Error ? error.message : String(error) }
  }
}

/** Lets another account pass through our data folder (not list it), and gives it its own folders. */
async function admit(account: Account, { dataDir, own }: { dataDir: string; own: string[] }) {
  await Promise.all(own.map((path) => chown(path, account.uid, account.gid)))
  const { uid, mode } = await stat(dataDir)
  if (uid === account.uid || (mode & 0o001) !== 0) return
  await chown(dataDir, uid, account.gid)
  await chmod(dataDir, (mode & 0o777) | 0o010)
}

/** Nothing of ours leaks in: a PGDATA, PGOPTIONS or foreign locale would change what the server does. */
export function databaseEnv(libs: string): NodeJS.ProcessEnv {
  const { PATH } = process.env
  const path = [PATH, '/usr/bin', '/bin'].filter(Boolean).join(':')
  return { PATH: path, LC_ALL: 'C', TZ: 'UTC', LD_LIBRARY_PATH: libs }
}
