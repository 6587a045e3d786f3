/** Staff and public pages over 200 activities with 20,000 contributions: how long each takes, and every table read from end to end. */
import { median, quantile, table } from './figures.ts'
import { onGround, serve, signIn, type Ground } from './ground.ts'
import { get, Line } from './line.ts'
import {
  logSize,
  plansBetween,
  stopWritingDown,
  writeDown,
  type Plan,
  type Planned,
} from './statements.ts'
import { addLargeArea } from './voices.ts'

const LARGE = 1000
const REQUESTS = 7

const pages: Readonly<Record<string, string>> = {
  today: '/northmoor/staff',
  activities: '/northmoor/staff/activities',
  'activity home': '/northmoor/staff/activities/large-77',
  'words to release': '/northmoor/staff/activities/large-77/words',
  'themes workbench': '/northmoor/staff/activities/large-77/themes',
  replies: '/northmoor/staff/activities/large-77/replies',
  'import start': '/northmoor/staff/activities/large-77/import',
  commitments: '/northmoor/staff/commitments',
  'one commitment, new': '/northmoor/staff/commitments/new',
  'term reports': '/northmoor/staff/reports',
  partners: '/northmoor/staff/partners',
  'what the public sees': '/northmoor/staff/publish',
  'public form': '/northmoor/activities/large-77/answer',
}

type Scan = {
  readonly page: string
  readonly rows: number
  readonly relation: string
  readonly ms: number
  readonly sql: string
}

export async function benchExplain(): Promise<string> {
  return onGround(async (ground) => {
    await addLargeArea(ground)
    const times = await timesOf(ground)
    const publishMs = await timed(() => ground.publish())
    const { scans, statements } = await scansOf(ground)
    return (
      table(
        'Pages over 200 activities and 20,000 contributions',
        ['page', 'median ms', 'best', 'kB', 'statements', 'slowest statement ms'],
        Object.keys(pages).map((page) => {
          const { ms, bytes, status } = times.get(page)!
          const own = statements.get(page) ?? []
          const slowest = Math.max(0, ...own.map((each) => each.ms))
          return [
            status === 200 ? page : `${page} (${status})`,
            median(ms),
            quantile(ms, 0),
            Math.round(bytes / 1000),
            own.length,
            slowest,
          ]
        }),
      ) +
      table(
        `Read from end to end, tables of more than ${LARGE} rows`,
        ['page', 'table', 'rows read', 'statement ms', 'statement'],
        scans.map(({ page, relation, rows, ms, sql }) => [page, relation, rows, ms, sql]),
      ) +
      `\nPublishing the whole area anew: ${(publishMs / 1000).toFixed(1)} s.\n`
    )
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function timesOf(
  ground: Ground,
): Promise<Map<string, { ms: number[]; bytes: number; status: number }>> {
  const web = await serve(ground)
  const cookie = await signIn(ground, web.port)
  const line = await Line.open(web.port)
  const found = new Map<string, { ms: number[]; bytes: number; status: number }>()
  for (const [page, path] of Object.entries(pages)) {
    const ms: number[] = []
    let [bytes, status] = [0, 0]
    for (let request = 0; request <= REQUESTS; request += 1) {
      const began = performance.now()
      const reply = await line.send(get(path, { cookie }))
      // The first is the slowest: nothing is warm.
      if (request > 0) ms.push(performance.now() - began)
      bytes = reply.body.length
      status = reply.status
    }
    found.set(page, { ms, bytes, status })
  }
  line.close()
  await web.stop()
  return found
}

async function scansOf(
  ground: Ground,
): Promise<{ scans: Scan[]; statements: Map<string, Planned[]> }> {
  const sizes = await tableSizes(ground)
  await writeDown(ground, 'plans')
  const web = await serve(ground)
  const cookie = await signIn(ground, web.port)
  const line = await Line.open(web.port)
  const scans: Scan[] = []
  const statements = new Map<string, Planned[]>()
  for (const [page, path] of Object.entries(pages)) {
    const from = await logSize(ground)
    await line.send(get(path, { cookie }))
    const { plans } = await plansBetween(ground, from)
    statements.set(page, plans)
    for (const each of plans)
      for (const { relation, rows } of scannedWhole(each.plan))
        if ((sizes.get(relation) ?? 0) > LARGE)
          scans.push({
            page,
            relation,
            rows,
            ms: each.ms,
            sql: each.sql.replace(/\s+/g, ' ').slice(0, 100),
          })
  }
  line.close()
  await web.stop()
  await stopWritingDown(ground)
  return { scans, statements }
}

async function tableSizes({ owner }: Ground): Promise<Map<string, number>> {
  const rows = await owner.raw`select relname, reltuples from pg_class where relkind = 'r'`
  return new Map(rows.map((row) => [String(row['relname']), Number(row['reltuples'])]))
}

function scannedWhole(plan: Plan): { relation: string; rows: number }[] {
  const relation = plan['Relation Name']
  const read =
    ((plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)) *
    (plan['Actual Loops'] ?? 1)
  const own =
    plan['Node Type'] === 'Seq Scan' && relation !== undefined
      ? [{ relation, rows: Math.round(read) }]
      : []
  return [...own, ...(plan.Plans ?? []).flatMap(scannedWhole)]
}
