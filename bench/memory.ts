/** Memory of the real command (web and worker in one process), idle and under load; PostgreSQL’s beside it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { answerUntil, promptField } from './answering.ts'
import { table } from './figures.ts'
import { get, Line, post } from './line.ts'
import { buildSaid, postgresOf, startSaid, type Started } from './own-start.ts'
import { childrenOf, proportionalMb, residentMb } from './processes.ts'

const AIM_MB = 250
const IDLE_MS = 8000
const LOAD_MS = 10_000

const publicPages = [
  '/northmoor',
  '/northmoor/activities',
  '/northmoor/activities/autumn-evening',
  '/northmoor/commitments',
]
const staffPages = [
  '/northmoor/staff',
  '/northmoor/staff/activities',
  '/northmoor/staff/activities/autumn-evening',
  '/northmoor/staff/activities/autumn-evening/words',
  '/northmoor/staff/activities/autumn-evening/themes',
]

export async function benchMemory(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'said-bench-'))
  await buildSaid()
  await startSaid(dataDir).then(stop)
  const started = await startSaid(dataDir)
  try {
    const rows = [
      await row(`${IDLE_MS / 1000} s after its second start, idle`, started, {
        dataDir,
        work: () => pause(IDLE_MS),
      }),
    ]
    rows.push(await row('16 people answering', started, { dataDir, work: answering }))
    rows.push(
      await row('16 people reading published pages', started, {
        dataDir,
        work: (to) => reading(to, publicPages),
      }),
    )
    const cookie = await cookieOf(started)
    rows.push(
      await row('4 people at staff pages', started, {
        dataDir,
        work: (to) => reading(to, staffPages, { cookie, people: 4 }),
      }),
    )
    rows.push(
      await row('half a minute later, idle', started, { dataDir, work: () => pause(30_000) }),
    )
    return table(
      `Memory of bin/said start in MB (10⁶ bytes); ready ${(started.readyMs / 1000).toFixed(1)} s after a start with its data there`,
      [
        'while',
        'web and worker at most',
        'at the end',
        `aim < ${AIM_MB}`,
        'PostgreSQL (PSS)',
        'its processes',
      ],
      rows,
    )
  } finally {
    await stop(started)
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function stop({ child, gone }: Started): Promise<void> {
  child.kill('SIGTERM')
  await gone
}

async function row(
  what: string,
  started: Started,
  { dataDir, work }: { dataDir: string; work: (started: Started) => Promise<unknown> },
): Promise<(string | number)[]> {
  const { pid } = await postgresOf(dataDir)
  let [most, postgres] = [0, 0]
  const watch = setInterval(() => {
    most = Math.max(most, residentMb(started.pid).now)
    postgres = Math.max(postgres, proportionalMb([pid, ...childrenOf(pid)]))
  }, 200)
  await work(started)
  clearInterval(watch)
  const { now } = residentMb(started.pid)
  const verdict = Math.max(most, now) < AIM_MB ? 'met' : 'MISSED'
  return [
    what,
    Math.round(most),
    Math.round(now),
    verdict,
    Math.round(postgres),
    childrenOf(pid).length + 1,
  ]
}

async function answering({ port }: Started): Promise<void> {
  const field = await promptField(port)
  const ends = performance.now() + LOAD_MS
  await answerUntil(port, { field, people: 16, stop: () => performance.now() > ends })
}

async function reading(
  { port }: Started,
  paths: readonly string[],
  { cookie, people = 16 }: { cookie?: string; people?: number } = {},
): Promise<void> {
  const ends = performance.now() + LOAD_MS
  const headers = { 'accept-encoding': 'gzip', ...(cookie === undefined ? {} : { cookie }) }
  const one = async (_: unknown, first: number): Promise<void> => {
    const line = await Line.open(port)
    for (let turn = first; performance.now() < ends; turn += 1) {
      const path = paths[turn % paths.length]!
      const { status } = await line.send(get(path, headers))
      if (status !== 200) throw new Error(`${path} gave ${status}`)
    }
    line.close()
  }
  await Promise.all(Array.from({ length: people }, one))
}

async function cookieOf({ port, link }: Started): Promise<string> {
  const line = await Line.open(port)
  const reply = await line.send(post(link, {}))
  line.close()
  const cookie = /^set-cookie: (said_sign_in=[^;]+)/im.exec(reply.head)?.[1]
  if (cookie === undefined) throw new Error(`signing in gave ${reply.status}`)
  return cookie
}
