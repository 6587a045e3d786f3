/** Keeps the server's log within bounds: one current file and one before it. */
import { copyFile, open, rename, stat, truncate } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

const MB = 1024 * 1024
const LARGEST = 5 * MB
const LOOK_EVERY_MS = 60_000

/** Opens the log for the server to write to, setting a large one aside first. */
export async function openLog(path: string): Promise<FileHandle> {
  if ((await sizeOf(path)) > LARGEST) await rename(path, `${path}.1`)
  return open(path, 'a', 0o600)
}

/**
 * Goes on bounding the log while the server runs. The server holds the file open, so it is copied
 * and emptied rather than moved: it was opened for appending, and goes on at the new end.
 * @returns stops the watch
 */
export function boundLog(path: string): () => void {
  const timer = setInterval(() => void shorten(path).catch(() => {}), LOOK_EVERY_MS).unref()
  return () => clearInterval(timer)
}

async function shorten(path: string): Promise<void> {
  if ((await sizeOf(path)) <= LARGEST) return
  await copyFile(path, `${path}.1`)
  await truncate(path)
}

/** Bytes in the file; nothing when it is absent. */
export async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0
}

/** What was written to the file after this many bytes. */
export async function readFrom(path: string, start: number): Promise<string> {
  const file = await open(path, 'r')
  try {
    const size = Math.min((await file.stat()).size - start, MB)
    if (size <= 0) return ''
    const { buffer } = await file.read(Buffer.alloc(size), 0, size, start)
    return buffer.toString('utf8')
  } finally {
    await file.close()
  }
}
