/** Files in a folder of this computer. */
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, rename, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listFolder } from './disk-list.ts'
import { sweepIncoming } from './disk-sweep.ts'
import { measure } from './measure.ts'
import { assertKey, assertPrefix, FileStoreError } from './store.ts'
import type { FileStore } from './store.ts'

/** What one file may weigh, and what must stay free so that the database can still write. */
export type DiskLimits = { readonly maxBytes: number; readonly minFreeBytes: number }

/**
 * A file is complete under its name or not there at all, also after a power cut: it is written
 * beside the others, flushed, renamed, and the folder that now names it is flushed too.
 */
export function diskStore(folder: string, limits: DiskLimits): FileStore {
  const pathOf = (key: string): string => {
    assertKey(key)
    return join(folder, key)
  }
  return {
    async put(key, body, options) {
      const path = pathOf(key)
      const measured = measure(body, options, limits.maxBytes)
      await faultsOf(() => writeWhole(folder, path, measured.chunks, limits))
      return measured.result()
    },
    async get(key) {
      const path = pathOf(key)
      const file = await orMissing(() => open(path, 'r'))
      return file?.createReadStream()
    },
    async exists(key) {
      const path = pathOf(key)
      return (await orMissing(() => access(path, constants.F_OK).then(() => true))) ?? false
    },
    async delete(key) {
      const path = pathOf(key)
      const removed = await orMissing(() => rm(path).then(() => true))
      if (removed) await faultsOf(() => flushFolder(dirname(path)))
    },
    list(prefix) {
      assertPrefix(prefix)
      return listFolder(folder, prefix)
    },
  }
}

type Chunks = AsyncIterable<Uint8Array>

async function writeWhole(root: string, path: string, chunks: Chunks, limits: DiskLimits) {
  const incoming = join(root, '.incoming')
  const half = join(incoming, randomUUID())
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await sweepIncoming(incoming)
  await assertRoom(root, limits)
  try {
    await writeFlushed(half, chunks)
    const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await rename(half, path)
    await flushUpTo(dirname(path), made ? dirname(made) : dirname(path))
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}

async function assertRoom(folder: string, { minFreeBytes }: DiskLimits): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < minFreeBytes) throw noSpace()
}

async function writeFlushed(path: string, chunks: Chunks): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of chunks) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Flushes the folder and those above it, up to the first that was there before. */
async function flushUpTo(folder: string, last: string): Promise<void> {
  await flushFolder(folder)
  if (folder !== last && folder.startsWith(last)) await flushUpTo(dirname(folder), last)
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function orMissing<T>(act: () => Promise<T>): Promise<T | undefined> {
  return faultsOf(act).catch((error: unknown) => {
    const cause = error instanceof FileStoreError ? error.cause : undefined
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(cause))) return undefined
    throw error
  })
}

async function faultsOf<T>(act: () => Promise<T>): Promise<T> {
  return act().catch((error: unknown) => {
    throw asFault(error)
  })
}

function asFault(error: unknown): unknown {
  const code = codeOf(error)
  if (error instanceof FileStoreError || !code) return error
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return noSpace(error)
  const message = `The folder of files could not be used (${code}).`
  return new FileStoreError('unavailable', message, { cause: error })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function noSpace(cause?: unknown): FileStoreError {
  const message = 'The disk is full: make room, or set S3_ENDPOINT to keep files elsewhere.'
  return new FileStoreError('no-space', message, { cause })
}
