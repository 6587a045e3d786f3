/** Runs one test file in a process of its own and says what came of it, however it ends. */
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { tally } from './tally.mjs'

const here = import.meta.dirname
const LOOK_MS = 500
const GONE_MS = 3_000
const groups = new Set()

/** Ends every test still running, with all it started. */
export function stopAll() {
  for (const pid of groups) kill(pid, 'SIGKILL')
}

/**
 * @param {string} file
 * @param {{ root: string, env: object, timeoutMs: number, idleMs: number }} options idleMs: how
 * long a process may live on after its last test before something must have been left open
 * @returns {Promise<{ file: string, ms: number, tests: object[], faults: string[], output: string }>}
 */
export async function runFile(file, { root, env, timeoutMs, idleMs }) {
  const events = path.join(
    tmpdir(),
    `said-test-${process.pid}-${Math.random().toString(36).slice(2)}`,
  )
  const begin = performance.now()
  const child = start(file, { root, env: { ...env, SAID_TEST_EVENTS: events } })
  const output = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => output.push(chunk))
  const cut = watch(child, events, { timeoutMs, idleMs })
  const { code, signal } = await new Promise((done) => {
    child.on('exit', (code, signal) => done({ code, signal }))
    child.on('error', () => done({ code: 1 }))
  })
  cut.stop()
  const orphans = await leftRunning(child.pid)
  const told = tally(readEvents(events))
  await rm(events, { force: true })
  const ms = performance.now() - begin
  const faults = faultsOf(told, { code, signal, cut: cut.reason, orphans })
  return { file, ms, tests: told.tests, faults, output: Buffer.concat(output).toString() }
}

function start(file, { root, env }) {
  const loaders = ['tsx', path.join(here, 'left-open.mjs')].flatMap((name) => ['--import', name])
  const reporter = ['--test-reporter', path.join(here, 'reporter.mjs')]
  const child = spawn(process.execPath, [...loaders, ...reporter, file], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that a browser or server it started ends with it.
    detached: true,
  })
  groups.add(child.pid)
  return child
}

function watch(child, events, { timeoutMs, idleMs }) {
  const begin = performance.now()
  const cut = { reason: undefined, stop: () => clearInterval(timer) }
  let quietSince = begin
  let size = -1
  const timer = setInterval(() => {
    const seen = readEvents(events)
    if (seen.length !== size) quietSince = performance.now()
    size = seen.length
    const { allDone, running } = tally(seen)
    const now = performance.now()
    if (now - begin > timeoutMs) end(`took longer than ${timeoutMs / 1000} s`, running)
    else if (allDone && now - quietSince > idleMs) end(leftOpen, [])
  }, LOOK_MS)
  const leftOpen = 'finished its tests but did not end: close what it opened in t.after()'
  const end = async (reason, running) => {
    clearInterval(timer)
    const during = running.length > 0 ? `, in "${running.at(-1)}"` : ''
    cut.reason = reason + during
    child.kill('SIGUSR2')
    await pause(LOOK_MS)
    kill(child.pid, 'SIGKILL')
  }
  return cut
}

function faultsOf({ tests, ended }, { code, signal, cut, orphans }) {
  const failed = tests.some(({ outcome }) => outcome === 'failed')
  if (cut) return [cut]
  const how = signal ? `by ${signal}` : `with exit code ${code}`
  if (signal || (code !== 0 && !failed)) return [`crashed: it ended ${how}`]
  if (tests.length === 0) return ['told of no test: it holds none, or ended before one was done']
  if (!ended) return [`ended ${how} before its tests did`]
  return orphans.length > 0 ? [`left processes running: ${orphans.join(', ')}`] : []
}

/** What the file started may take a moment to end by itself; after that it is a fault. */
async function leftRunning(group) {
  const until = performance.now() + GONE_MS
  let members = membersOf(group)
  while (members.length > 0 && performance.now() < until) {
    await pause(50)
    members = membersOf(group)
  }
  if (members.length > 0) kill(group, 'SIGKILL')
  groups.delete(group)
  return members
}

/** Names of the live processes of a group, from /proc: proc(5), stat fields 2, 3 and 5. */
function membersOf(group) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    const [, name, state, pgrp] = /\((.*)\) (\S) \d+ (\d+)/s.exec(read(`/proc/${pid}/stat`)) ?? []
    return Number(pgrp) === group && state !== 'Z' ? [name] : []
  })
}

function readEvents(file) {
  const lines = read(file).split('\n')
  // The last piece is empty, or a line still being written.
  return lines.slice(0, -1).map((line) => JSON.parse(line))
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function kill(group, signal) {
  try {
    process.kill(-group, signal)
  } catch {
    // It ended in the meantime.
  }
}
