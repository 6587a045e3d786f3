/** Where files people give us are kept, whichever place that is. */
import type { Readable } from 'node:stream'

/** What is put: bytes at hand, or a stream of them. */
export type Body = Uint8Array | AsyncIterable<Uint8Array>

export type PutOptions = {
  readonly contentType: string
  /** Bytes to come, when known: a big stream is then sent on without being held in memory. */
  readonly size?: number
}

/** What was kept: its bytes counted and their SHA-256 in hex, for the row that points at it. */
export type Stored = { readonly size: number; readonly sha256: string }

export interface FileStore {
  /** Keeps the bytes under the key, whole or not at all; what stood there before is replaced. */
  put(key: string, body: Body, options: PutOptions): Promise<Stored>
  /** The bytes, or nothing when there are none. Their content type is in the row, not here. */
  get(key: string): Promise<Readable | undefined>
  exists(key: string): Promise<boolean>
  /** Nothing happens when there is none. */
  delete(key: string): Promise<void>
  /** Every key that begins with the prefix ('' for all), in the order of its characters. */
  list(prefix: string): AsyncIterable<string>
}

export type FileFault = 'bad-key' | 'too-large' | 'wrong-size' | 'no-space' | 'unavailable'

/** A file that could not be kept or fetched. `kind` says what a caller may do about it. */
export class FileStoreError extends Error {
  readonly kind: FileFault

  constructor(kind: FileFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FileStoreError'
    this.kind = kind
  }
}

// Segments never begin with a dot, so neither "..", nor a hidden file, nor a half-written one
// can be named; no backslash, percent or space, so a key is the same in a path and in a URL.
const SEGMENT = '[A-Za-z0-9_][A-Za-z0-9._-]{0,127}'
const KEY = new RegExp(`^${SEGMENT}(?:/${SEGMENT}){0,7}$`)
const PREFIX = new RegExp(`^(?:(?:${SEGMENT}/){0,7}(?:${SEGMENT})?)$`)

/** @throws FileStoreError bad-key */
export function assertKey(key: string): void {
  if (!KEY.test(key)) throw badName('key', key)
}

/** @throws FileStoreError bad-key */
export function assertPrefix(prefix: string): void {
  if (!PREFIX.test(prefix)) throw badName('prefix', prefix)
}

function badName(what: string, value: string): FileStoreError {
  const shown = JSON.stringify(value.slice(0, 60))
  return new FileStoreError('bad-key', `${shown} is not a ${what} of a file.`)
}
