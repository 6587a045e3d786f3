/** Every row of `term_reports`. A frozen one is never changed: the database refuses. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { TermReport } from './report.types.ts'

export type FrozenReport = {
  termId: string
  termName: string
  startsOn: string
  content: TermReport
  contentHash: string
  frozenAt: Date
  frozenBy: string | null
  approvedNote: string
}

const frozenReports = (tx: Tx, areaId: string) =>
  tx
    .selectFrom('term_reports as r')
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'r.area_id').onRef('t.id', '=', 'r.term_id'),
    )
    .leftJoin('accounts as a', 'a.id', 'r.frozen_by')
    .select([
      'r.term_id as termId',
      't.name as termName',
      't.starts_on as startsOn',
      'r.content_hash as contentHash',
      'r.frozen_at as frozenAt',
      'a.name as frozenBy',
      'r.approved_note as approvedNote',
    ])
    .where('r.area_id', '=', areaId)

/** When and by whom each was frozen, oldest term first; without what they say. */
export const selectFrozen = (tx: Tx, areaId: string): Promise<Omit<FrozenReport, 'content'>[]> =>
  frozenReports(tx, areaId).orderBy('t.starts_on').execute()

export async function selectOptionalFrozen(
  tx: Tx,
  areaId: string,
  termId: string,
): Promise<FrozenReport | null> {
  const row = await frozenReports(tx, areaId)
    .select('r.content')
    .where('r.term_id', '=', termId)
    .$castTo<FrozenReport>()
    .executeTakeFirst()
  return row ?? null
}

/** The newest frozen report of a term before this one. */
export async function selectReportBefore(
  tx: Tx,
  areaId: string,
  startsOn: string,
): Promise<FrozenReport | null> {
  const row = await frozenReports(tx, areaId)
    .select('r.content')
    .where('t.starts_on', '<', startsOn)
    .orderBy('t.starts_on', 'desc')
    .limit(1)
    .$castTo<FrozenReport>()
    .executeTakeFirst()
  return row ?? null
}

/** @returns false when this term's report is frozen already. */
export async function insertReport(
  tx: Tx,
  areaId: string,
  report: {
    termId: string
    content: string
    contentHash: string
    at: Date
    by: string | null
    approvedNote: string
  },
): Promise<boolean> {
  const done = await tx
    .insertInto('term_reports')
    .values({
      area_id: areaId,
      term_id: report.termId,
      // By way of text: a string given for jsonb would be kept as one JSON string.
      content: sql`${report.content}::text::jsonb`,
      content_hash: report.contentHash,
      frozen_at: report.at,
      frozen_by: report.by,
      approved_note: report.approvedNote,
    })
    .onConflict((conflict) => conflict.columns(['area_id', 'term_id']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}
