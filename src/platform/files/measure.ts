/** Counts and hashes bytes on their way into a store, and stops them at the limit. */
import { createHash } from 'node:crypto'
import { FileStoreError } from './store.ts'
import type { Body, PutOptions, Stored } from './store.ts'

/** A body passed through once: read `chunks` to its end, then ask for the `result`. */
export type Measured = {
  readonly chunks: AsyncIterable<Uint8Array>
  result(): Stored
}

/**
 * @param maxBytes the most one file may hold
 * @throws FileStoreError too-large at once when the size is known, else at the byte over the
 * limit; wrong-size when a stream is not as long as it was said to be
 */
export function measure(
  body: Body,
  { size }: Pick<PutOptions, 'size'>,
  maxBytes: number,
): Measured {
  const expected = body instanceof Uint8Array ? body.byteLength : size
  if (expected !== undefined && expected > maxBytes) throw tooLarge(maxBytes)
  const hash = createHash('sha256')
  let count = 0
  async function* chunks() {
    for await (const chunk of body instanceof Uint8Array ? [body] : body) {
      count += chunk.byteLength
      if (expected !== undefined && count > expected) throw wrongSize(expected)
      if (count > maxBytes) throw tooLarge(maxBytes)
      hash.update(chunk)
      yield chunk
    }
    if (expected !== undefined && count !== expected) throw wrongSize(expected)
  }
  return { chunks: chunks(), result: () => ({ size: count, sha256: hash.digest('hex') }) }
}

function tooLarge(maxBytes: number): FileStoreError {
  const limit = `${Math.floor(maxBytes / 1_000_000)} MB`
  return new FileStoreError('too-large', `The file is bigger than the limit of ${limit}.`)
}

function wrongSize(expected: number): FileStoreError {
  return new FileStoreError('wrong-size', `The file is not ${expected} bytes long, as was said.`)
}
