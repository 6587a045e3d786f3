/** Reads from /proc which processes live, and which of them are database processes of a folder. */
import { readdir, readFile, readlink } from 'node:fs/promises'

/** A process as the kernel knows it; `began` tells it from a later one with the same number. */
export type Running = { readonly pid: number; readonly began: string; readonly zombie: boolean }

/** The process with this number, or undefined when there is none. */
export async function running(pid: number): Promise<Running | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (line === undefined) return undefined
  // The name stands in brackets and may hold spaces and brackets itself: fields count from the last.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return { pid, began: fields[19] ?? '', zombie: fields[0] === 'Z' || fields[0] === 'X' }
}

/** The PostgreSQL processes whose working folder is one of these: server and back ends move there. */
export async function databaseProcesses(folders: readonly string[]): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(pids.map((pid) => worksIn(pid, folders)))
  return pids.filter((_, i) => found[i])
}

async function worksIn(pid: number, folders: readonly string[]): Promise<boolean> {
  const place = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  if (place === undefined || !folders.includes(place)) return false
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  return name.trim() === 'postgres'
}

/** The words a process was started with. */
export async function commandLine(pid: number): Promise<readonly string[]> {
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return text.split('\0')
}
