/** One way to write down a value, so that the same report always has the same fingerprint. */
import { createHash } from 'node:crypto'

/** JSON with the names of every object in order. What JSON leaves out (undefined) is left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const parts = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    // Not localeCompare: the order must be the same on every machine.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`)
  return `{${parts.join(',')}}`
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex')
