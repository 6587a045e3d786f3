/** Durable contributions per second through the public form, beside the same rows put straight into the same PostgreSQL. */
import { createHash } from 'node:crypto'
import { idFromName, newId } from '../src/kernel/ids.ts'
import { openPool, type Pool } from '../src/platform/db/connect.ts'
import { answerUntil, newSent, promptField, type Sent } from './answering.ts'
import { median, table } from './figures.ts'
import { onGround, serve, type Child, type Ground } from './ground.ts'
import { processorMs } from './processes.ts'

const PEOPLE = 16
const ROUNDS = 5
const ROUND_MS = 2500
const AIM = 0.5

export type Rate = { readonly perSecond: number; readonly processorMs: number }

export async function benchAnswers(): Promise<string> {
  return onGround(async (ground) => {
    const web = await serve(ground)
    const both = await serve(ground, { worker: true })
    const straight = await straightInto(ground)
    const field = await promptField(web.port)
    const sent: Sent[] = []
    const through = (child: Child) => (ms: number) =>
      throughForm(child, { field, ms, sent, ground })
    const ways = { straight: straight.run, web: through(web), both: through(both) }
    // The code that answers is quick only after some thousand times; measured sooner it is half as quick.
    for (const way of [ways.straight, ways.web, ways.both])
      await way(way === ways.straight ? 2000 : 6000)
    const rates: Record<keyof typeof ways, Rate[]> = { straight: [], web: [], both: [] }
    for (let round = 0; round < ROUNDS; round += 1)
      for (const name of ['straight', 'web', 'both'] as const)
        rates[name].push(await ways[name](ROUND_MS))
    const kept = await checkKept(ground, sent)
    await Promise.all([web.stop(), both.stop(), straight.close()])
    return report(rates, kept)
  })
}

function report(rates: Record<'straight' | 'web' | 'both', Rate[]>, kept: string): string {
  const ratio = (name: 'web' | 'both'): number =>
    median(rates[name].map((rate, at) => rate.perSecond / rates.straight[at]!.perSecond))
  const row = (what: string, name: 'straight' | 'web' | 'both') => [
    what,
    Math.round(median(rates[name].map((rate) => rate.perSecond))),
    median(rates[name].map((rate) => rate.processorMs)),
    name === 'straight' ? '1' : ratio(name).toFixed(2),
    name === 'straight' ? '' : ratio(name) >= AIM ? 'met' : 'MISSED',
  ]
  return (
    table(
      `Answers: ${PEOPLE} people at once, one contribution of 30 words each time; median of ${ROUNDS} rounds taken in turn`,
      ['way', 'contributions/s', 'server processor ms each', 'ratio', `aim ≥ ${AIM}`],
      [
        row('straight: postgres.js, one transaction each', 'straight'),
        row('public form over HTTP, web process', 'web'),
        row('public form over HTTP, web and worker in one', 'both'),
      ],
    ) + `\n${kept}\n`
  )
}

async function throughForm(
  child: Child,
  { field, ms, sent, ground }: { field: string; ms: number; sent: Sent[]; ground: Ground },
): Promise<Rate> {
  const used = (): number =>
    processorMs(child.pid) + processorMs(ground.postgres, { withChildren: true })
  const before = used()
  const began = performance.now()
  const stop = (): boolean => performance.now() - began > ms
  const now = await answerUntil(child.port, { field, people: PEOPLE, stop })
  const seconds = (performance.now() - began) / 1000
  sent.push(...now)
  return { perSecond: now.length / seconds, processorMs: (used() - before) / now.length }
}

/** The quickest honest way by hand: one transaction for each, its four statements sent together, no row-level security. */
async function straightInto(
  ground: Ground,
): Promise<{ run: (ms: number) => Promise<Rate>; close(): Promise<void> }> {
  const pool = openPool(ground.ownerPlace, { size: PEOPLE })
  const [activity] = await pool.raw`
    select a.area_id, a.id, p.id as prompt from activities a
    join prompts p on p.area_id = a.area_id and p.activity_id = a.id and p.position = 0
    where a.slug = 'what-should-a-short-break-be'`
  const where = {
    area: String(activity!['area_id']),
    activity: String(activity!['id']),
    prompt: String(activity!['prompt']),
  }
  const used = (): number =>
    process.cpuUsage().user / 1000 +
    process.cpuUsage().system / 1000 +
    processorMs(ground.postgres, { withChildren: true })
  const run = async (ms: number): Promise<Rate> => {
    const before = used()
    const began = performance.now()
    let count = 0
    const one = async (): Promise<void> => {
      while (performance.now() - began <= ms) {
        await putOne(pool, where)
        count += 1
      }
    }
    await Promise.all(Array.from({ length: PEOPLE }, one))
    return {
      perSecond: count / ((performance.now() - began) / 1000),
      processorMs: (used() - before) / count,
    }
  }
  return { run, close: () => pool.close() }
}

type Where = { readonly area: string; readonly activity: string; readonly prompt: string }

async function putOne({ raw }: Pool, { area, activity, prompt }: Where): Promise<void> {
  const { key, text } = newSent()
  const [receipt, words, at] = [idFromName(key), idFromName(`${key} words`), new Date()]
  const code = createHash('sha256').update(key).digest()
  const detail = JSON.stringify({ contributions: 1 })
  await raw.begin((tx) => [
    tx`insert into receipts (area_id, id, code_hash, activity_id, sent_key, made_at)
      values (${area}, ${receipt}, ${code}, ${activity}, ${key}, ${at})`,
    tx`insert into contributions (area_id, id, activity_id, prompt_id, receipt_id, position, channel, role, body, received_at)
      values (${area}, ${words}, ${activity}, ${prompt}, ${receipt}, 0, 'online', '', ${text}, ${at})`,
    tx`insert into points (area_id, id, contribution_id, activity_id, starts, ends, made_at)
      values (${area}, ${newId()}, ${words}, ${activity}, 0, ${text.length}, ${at})`,
    tx`insert into audit_log (area_id, id, at, actor, action, subject_kind, subject_id, detail)
      values (${area}, ${newId()}, ${at}, 'visitor', 'answers.given', 'receipt', ${receipt}, ${detail}::text::jsonb)`,
  ])
}

/** Every acknowledged one is there, once, with its point, its receipt and its audit line. */
async function checkKept({ owner }: Ground, sent: readonly Sent[]): Promise<string> {
  await owner.raw`analyze`
  const rows = await owner.raw`
    select c.body, count(*) as times from contributions c
    join receipts r on r.area_id = c.area_id and r.id = c.receipt_id
    join points p on p.area_id = c.area_id and p.contribution_id = c.id and p.ends = length(c.body)
    join audit_log l on l.area_id = c.area_id and l.subject_kind = 'receipt' and l.subject_id = r.id and l.action = 'answers.given'
    where c.body like '%(No. %' group by c.body`
  const times = new Map(rows.map((row) => [String(row['body']), Number(row['times'])]))
  const wrong = sent.filter((each) => times.get(each.text) !== 1)
  if (wrong.length > 0)
    throw new Error(
      `${wrong.length} of ${sent.length} acknowledged contributions are not there exactly once`,
    )
  const [settings] =
    await owner.raw`select current_setting('synchronous_commit') as sync, current_setting('fsync') as fsync`
  return `All ${sent.length} acknowledged contributions are there once, with receipt, point and audit line (synchronous_commit ${settings!['sync']}, fsync ${settings!['fsync']}).`
}
