/** The data folder before anything stands in it: made private, or refused in one sentence. */
import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StartFault } from '../platform/postgres/index.ts'

/**
 * Makes the folder, for this account alone, unless it is there.
 * @throws StartFault when it cannot be made
 */
export async function makeFolder(dataDir: string): Promise<void> {
  try {
    await makeWithParents(dataDir)
  } catch (error) {
    throw folderFault(error, dataDir)
  }
}

/** Node's own way turns round for ever where a file system refuses with ENOENT, as /proc does. */
async function makeWithParents(path: string): Promise<void> {
  if (await isFolder(path)) return
  const parent = dirname(path)
  if (await isFolder(parent)) {
    await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
      throw hasCode(error, 'ENOENT') ? Object.assign(new Error(path), { code: 'EACCES' }) : error
    })
    return
  }
  await makeWithParents(parent)
  await makeWithParents(path)
}

/** @throws ENOTDIR when it, or something above it, is a file */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
  throw Object.assign(new Error(path), { code: 'ENOTDIR' })
}

const hasCode = (error: unknown, code: string): boolean =>
  (error as { code?: string }).code === code

/** What a person can do about a data folder that takes no files; other errors come back as they are. */
export function folderFault(error: unknown, dataDir: string): unknown {
  const sentence = SENTENCES[(error as { code?: string }).code ?? '']
  return sentence === undefined ? error : new StartFault(sentence(dataDir))
}

const refused = (dataDir: string): string =>
  `The data folder ${dataDir} cannot be written to by this account: give it leave to write there, or set DATA_DIR to another folder.`
const notFolder = (dataDir: string): string =>
  `The data folder ${dataDir} is a file, or lies inside one: remove it, or set DATA_DIR to a folder.`
const full = (dataDir: string): string =>
  `The disk under ${dataDir} is full: free some space, or set DATA_DIR to a folder on another disk, then start again.`

const SENTENCES: Readonly<Record<string, (dataDir: string) => string>> = {
  EACCES: refused,
  EPERM: refused,
  EROFS: refused,
  EEXIST: notFolder,
  ENOTDIR: notFolder,
  ENOSPC: full,
  EDQUOT: full,
}
