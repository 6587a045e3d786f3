/** Kills the server, the database or both at full speed, starts again, and looks whether anything acknowledged was lost or doubled. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPool } from '../src/platform/db/connect.ts'
import { newSent, promptField, sendOne, type Sent } from './answering.ts'
import { table } from './figures.ts'
import { get, Line } from './line.ts'
import { buildSaid, postgresOf, startSaid, type Started } from './own-start.ts'
import { childrenOf } from './processes.ts'

const PEOPLE = 16
const ROUNDS = Number(process.env['ROUNDS'] ?? 9)
const victims = ['the server', 'the database', 'both and all of theirs'] as const
type Victim = (typeof victims)[number]

export async function checkKills(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'said-bench-'))
  await buildSaid()
  let started = await startSaid(dataDir)
  const rows: (string | number)[][] = []
  const all: Sent[] = []
  let faults = 0
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const victim = victims[round % victims.length]!
      const sent = await answerUntilKilled(started, { dataDir, victim })
      all.push(...sent)
      started = await startSaid(dataDir)
      const before = await countsOf(dataDir, sent)
      const other = await retry(started.port, sent)
      const after = await countsOf(dataDir, sent)
      const found = judge(sent, { before, after })
      const followed = await follow(started.port, sent)
      faults += found.lost + found.doubled + found.unmade + other + followed.wrong
      rows.push([
        round + 1,
        victim,
        sent.length,
        found.acknowledged,
        found.lost,
        found.unacknowledged,
        found.thereAnyway,
        found.doubled,
        found.unmade,
        other,
        followed.good,
        Math.round(started.readyMs),
      ])
    }
    const atLast = await countsOf(dataDir, all)
    const wrong = all.filter((each) => atLast.get(each.text) !== 1).length
    const verdict =
      faults + wrong === 0
        ? 'Nothing acknowledged was lost, nothing is there twice'
        : `${faults + wrong} FAULTS`
    return (
      table(
        `kill -9 with ${PEOPLE} people answering`,
        [
          'round',
          'killed',
          'sent',
          'acknowledged',
          'LOST',
          'not ack.',
          'yet there',
          'DOUBLED',
          'RETRY LOST',
          'OTHER RECEIPT',
          'followed',
          'ready again ms',
        ],
        rows,
      ) +
      `\n${verdict}: ${all.length} sendings in ${ROUNDS} rounds, each there once after its retry.\n`
    )
  } finally {
    started.child.kill('SIGTERM')
    await started.gone
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Full speed until the kill; every form sent is remembered, thanked or not. */
async function answerUntilKilled(
  { child, pid, port, gone }: Started,
  { dataDir, victim }: { dataDir: string; victim: Victim },
): Promise<Sent[]> {
  const field = await promptField(port)
  const postgres = (await postgresOf(dataDir)).pid
  const sent: Sent[] = []
  const one = async (): Promise<void> => {
    const line = await Line.open(port)
    for (;;) {
      const next = newSent()
      sent.push(next)
      // Anything but a receipt is no acknowledgement; a fault page is shown while the database is away.
      if ((await sendOne(line, field, next)) !== 200) return
    }
  }
  const people = Array.from({ length: PEOPLE }, () => one().catch(() => {}))
  await pause(700 + Math.random() * 1200)
  const targets: Readonly<Record<Victim, () => readonly number[]>> = {
    'the server': () => [pid],
    'the database': () => [postgres],
    'both and all of theirs': () => [pid, ...childrenOf(pid), postgres, ...childrenOf(postgres)],
  }
  for (const each of new Set(targets[victim]())) kill(each)
  await Promise.all(people)
  await Promise.race([gone, pause(20_000).then(() => child.kill('SIGKILL'))])
  await gone
  return sent
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with its parent.
  }
}

/** How often each text is there, with a receipt of its own. */
async function countsOf(dataDir: string, sent: readonly Sent[]): Promise<Map<string, number>> {
  const { socketDir, port } = await postgresOf(dataDir)
  const owner = openPool({ socketDir, port, user: 'said_owner', database: 'said' }, { size: 1 })
  const rows = await owner.raw`
    select c.body, count(*) as times from contributions c
    join receipts r on r.area_id = c.area_id and r.id = c.receipt_id
    join points p on p.area_id = c.area_id and p.contribution_id = c.id
    where c.body = any(${sent.map(({ text }) => text)}) group by c.body`
  await owner.close()
  return new Map(rows.map((row) => [String(row['body']), Number(row['times'])]))
}

/** Everybody presses the button again, those who were thanked too. @returns how many were given another receipt than before */
async function retry(port: number, sent: readonly Sent[]): Promise<number> {
  const field = await promptField(port)
  const waiting = [...sent]
  let other = 0
  const one = async (): Promise<void> => {
    const line = await Line.open(port)
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const again: Sent = { ...next, receipt: null }
      await sendOne(line, field, again)
      if (again.receipt === null || (next.receipt !== null && next.receipt !== again.receipt))
        other += 1
    }
    line.close()
  }
  await Promise.all(Array.from({ length: PEOPLE }, one))
  return other
}

type Counts = ReadonlyMap<string, number>

function judge(sent: readonly Sent[], { before, after }: { before: Counts; after: Counts }) {
  const thanked = sent.filter(({ receipt }) => receipt !== null)
  const rest = sent.filter(({ receipt }) => receipt === null)
  const times = (counts: Counts, each: Sent): number => counts.get(each.text) ?? 0
  return {
    acknowledged: thanked.length,
    lost: thanked.filter((each) => times(before, each) === 0).length,
    unacknowledged: rest.length,
    thereAnyway: rest.filter((each) => times(before, each) > 0).length,
    doubled: sent.filter((each) => times(before, each) > 1 || times(after, each) > 1).length,
    unmade: rest.filter((each) => times(after, each) === 0).length,
  }
}

/** Some of the receipts, followed to the giver’s own words. */
async function follow(
  port: number,
  sent: readonly Sent[],
): Promise<{ good: number; wrong: number }> {
  const some = sent.filter(({ receipt }) => receipt !== null).slice(-3)
  const line = await Line.open(port)
  let good = 0
  for (const each of some) {
    const path = `/northmoor/receipt/${encodeURIComponent(each.receipt!)}`
    const { status, body } = await line.send(get(path))
    if (status === 200 && body.toString('utf8').includes(`No. ${each.number}.`)) good += 1
  }
  line.close()
  return { good, wrong: some.length - good }
}
