/** Takes in what people gave, with its points and judgements; worrying words go to the safeguarding lead at once. */
import { createHash } from 'node:crypto'
import { worryWords } from '../../analysis/worry-words.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { raiseConcerns } from '../safeguarding/index.ts'
import type { JudgementRow, NewContribution, PointRow } from './contribution.types.ts'
import { insertContributions, insertJudgements, insertPoints } from './contributions.store.ts'

/** A statement's text must stay far from PostgreSQL's 1 GB: this many contributions go in one. */
const PER_STATEMENT = 5000

/**
 * Adds contributions that are not here yet, four statements for any number of them (5,000 at a time).
 * One that is here already (same id) is left as it is, with its points: sending twice adds nothing.
 * @returns the ids that were new
 * @throws when a point lies outside its contribution's words
 */
export async function addContributions(
  tx: Tx,
  areaId: string,
  rows: readonly NewContribution[],
  made: { at: Date; by: string | null },
): Promise<string[]> {
  const ids: string[] = []
  for (let start = 0; start < rows.length; start += PER_STATEMENT)
    ids.push(
      ...(await addSome(tx, areaId, { rows: rows.slice(start, start + PER_STATEMENT), ...made })),
    )
  return ids
}

async function addSome(
  tx: Tx,
  areaId: string,
  { rows, at, by }: { rows: readonly NewContribution[]; at: Date; by: string | null },
): Promise<string[]> {
  const added = new Set(await insertContributions(tx, areaId, { rows, at }))
  const fresh = rows.filter((row) => added.has(row.id))
  const points = fresh.flatMap((row) => pointRows(row).map((point) => ({ row, point })))
  await insertPoints(tx, areaId, { rows: points.map(({ point }) => point), at, by })
  const judgements = points.flatMap(({ row, point }) => judgementRows(row, point))
  await insertJudgements(tx, areaId, { rows: judgements, at, by })
  const worrying = fresh.filter((row) => worryWords(row.body).spans.length > 0)
  const contributionIds = worrying.map((row) => row.id)
  await raiseConcerns(tx, areaId, { contributionIds, how: 'words', at, by: null, note: '' })
  return [...added]
}

function pointRows(row: NewContribution): PointRow[] {
  const spans = row.points ?? [{ starts: 0, ends: row.body.length }]
  return spans.map(({ starts, ends }) => {
    if (ends > row.body.length) throw new Error(`a point of ${row.id} ends after its words`)
    const id = idWithin(row.id, `point ${starts} ${ends}`)
    return { id, contributionId: row.id, activityId: row.activityId, starts, ends }
  })
}

const judgementRows = (row: NewContribution, point: PointRow): JudgementRow[] =>
  row.judgements.map(({ kind, value, maker }) => ({
    id: idWithin(point.id, `${kind} ${value} ${maker}`),
    pointId: point.id,
    kind,
    value,
    maker,
  }))

/** The id of a part: always the same for the same part, and standing beside its whole in an index. */
function idWithin(whole: string, part: string): string {
  const hash = createHash('sha256').update(`${whole} ${part}`).digest('hex')
  const variant = ((Number.parseInt(hash[15]!, 16) & 0x3) | 0x8).toString(16)
  return `${whole.slice(0, 13)}-8${hash.slice(12, 15)}-${variant}${hash.slice(16, 19)}-${hash.slice(19, 31)}`
}
