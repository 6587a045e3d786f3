/** Takes away what a killed process left half-written. */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const DAY_MS = 24 * 60 * 60 * 1000
const swept = new Set<string>()

/** Once per process: no file is a day on its way, so what is older belongs to nobody. */
export async function sweepIncoming(incoming: string): Promise<void> {
  if (swept.has(incoming)) return
  swept.add(incoming)
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs > DAY_MS) await rm(path, { force: true })
  }
}
