/** Identifiers: time-ordered (RFC 9562 version 7), so that newest rows stand together in an index. */
import { randomBytes, createHash } from 'node:crypto'

/**
 * A new version 7 UUID. Made here, not in the database, because PostgreSQL before 18 has no uuidv7().
 * @param now milliseconds since 1970; its order is the order of the ids.
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return dashed(bytes)
}

/** The same name gives the same id, always: the demonstration area is built twice alike. */
export function idFromName(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return dashed(bytes)
}

function dashed(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-')
}
