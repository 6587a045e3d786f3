/** The list of an area's commitments, as staff see it: one query for the rows, one for what hangs on them. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { CommitmentRow } from './commitments-list.rules.ts'
import type { Status } from './commitments.rules.ts'

/** @param termId the term whose updates are looked for; null when the area has no term yet. */
export async function selectCommitmentRows(
  tx: Tx,
  areaId: string,
  termId: string | null,
): Promise<CommitmentRow[]> {
  const hanging = new Map((await selectHanging(tx, areaId, termId)).map((row) => [row.id, row]))
  const nothing = { hasUpdate: false, hasImpact: false, evidenceCount: 0 }
  return (await selectRows(tx, areaId)).map((row) => ({
    ...row,
    ...(hanging.get(row.id) ?? nothing),
  }))
}

const selectRows = (tx: Tx, areaId: string) =>
  tx
    .selectFrom('commitments as c')
    .innerJoin('partners as p', (join) =>
      join.onRef('p.area_id', '=', 'c.area_id').onRef('p.id', '=', 'c.lead_partner_id'),
    )
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'c.area_id').onRef('t.id', '=', 'c.due_term_id'),
    )
    .leftJoin('standing_moves as m', (join) =>
      join.onRef('m.area_id', '=', 'c.area_id').onRef('m.commitment_id', '=', 'c.id'),
    )
    .select([
      'c.id',
      'c.slug',
      'c.title',
      'c.owner_name as ownerName',
      'c.owner_id as ownerId',
      'p.name as partnerName',
      't.id as dueTermId',
      't.name as dueTermName',
      't.ends_on as dueTermEndsOn',
      sql<Status>`coalesce(m.status, 'not-started')`.as('status'),
    ])
    .where('c.area_id', '=', areaId)
    .orderBy('t.starts_on')
    .orderBy('c.title')
    .orderBy('c.id')
    .execute()

type Hanging = Pick<CommitmentRow, 'id' | 'hasUpdate' | 'hasImpact' | 'evidenceCount'>

async function selectHanging(tx: Tx, areaId: string, termId: string | null): Promise<Hanging[]> {
  const { rows } = await sql<Hanging>`
    select commitment_id as id, bool_or(kind = 'update') as "hasUpdate",
      bool_or(kind = 'impact') as "hasImpact", count(*) filter (where kind = 'evidence') as "evidenceCount"
    from (
      select commitment_id, 'update' as kind from updates where area_id = ${areaId} and term_id = ${termId}
      union all select commitment_id, 'impact' from impacts where area_id = ${areaId}
      union all select commitment_id, 'evidence' from evidence where area_id = ${areaId}
    ) as hanging group by commitment_id`.execute(tx)
  return rows
}
