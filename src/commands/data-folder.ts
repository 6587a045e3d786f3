/** The data folder before anything stands in it: made private, or refused in one sentence. */
import { mkdir } from 'node:fs/promises'
import { StartFault } from '../platform/postgres/index.ts'

/**
 * Makes the folder, for this account alone, unless it is there.
 * @throws StartFault when it cannot be made
 */
export async function makeFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw folderFault(error, dataDir)
  }
}

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
