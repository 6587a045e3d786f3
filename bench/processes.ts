/** What processes use, as Linux counts it: processor time and memory, theirs and their children's. */
import { readFileSync, readdirSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10

/** Processor milliseconds of a process and of all that it started and that still run. */
export function processorMs(pid: number, { withChildren = false } = {}): number {
  const pids = withChildren ? [pid, ...childrenOf(pid)] : [pid]
  return pids.reduce((sum, each) => sum + ticksOf(each) * TICK_MS, 0)
}

function ticksOf(pid: number): number {
  const fields = afterName(pid)
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
}

/** The fields of /proc/PID/stat from the state on: the name before it may hold spaces. */
function afterName(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`)
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

/** Every process below this one, however deep. */
export function childrenOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(afterName(Number(name))[1]) }))
  const below = (parent: number): number[] =>
    parents
      .filter((each) => each.parent === parent)
      .flatMap((each) => [each.pid, ...below(each.pid)])
  return below(pid)
}

export type Memory = { readonly now: number; readonly most: number }

/** Resident megabytes (10⁶ bytes), now and at the highest so far. */
export function residentMb(pid: number): Memory {
  const status = read(`/proc/${pid}/status`)
  const field = (name: string): number =>
    (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024) / 1e6
  return { now: field('VmRSS'), most: field('VmHWM') }
}

/** Megabytes of all of them with what they have in common counted once. */
export const proportionalMb = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const pss = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0
    return sum + (Number(pss) * 1024) / 1e6
  }, 0)

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
