/** Makes the private folder for the server's socket, with a path short enough for one. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartFault } from './faults.ts'
import { SOCKET_DIR_PREFIX } from './leftovers.ts'

/** A socket's whole path fits into 107 bytes (sockaddr_un), on every Linux. */
const LONGEST = 107

/**
 * A new folder that this account alone may enter (mkdtemp makes it 0700).
 * @throws StartFault when neither the temporary folder nor /tmp will do
 */
export async function makeSocketDir(port: number): Promise<string> {
  const fits = [...new Set([tmpdir(), '/tmp'])].filter((base) => lengthOf(base, port) <= LONGEST)
  for (const base of fits) {
    const made = await mkdtemp(join(base, SOCKET_DIR_PREFIX)).catch(() => undefined)
    if (made) return made
  }
  throw new StartFault(
    `The database needs a temporary folder it can write to, with a path under ${LONGEST - lengthOf('', port)} letters: set TMPDIR to one (such as /tmp).`,
  )
}

function lengthOf(base: string, port: number): number {
  return Buffer.byteLength(join(base, `${SOCKET_DIR_PREFIX}XXXXXX`, `.s.PGSQL.${port}`))
}
