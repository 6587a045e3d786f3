/** The list of an area's commitments, as staff see it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { CommitmentRow } from './commitments-list.rules.ts'
import type { Status } from './commitments.rules.ts'

/** @param termId the term whose updates are looked for; null when the area has no term yet. */
export const selectCommitmentRows = (
  tx: Tx,
  areaId: string,
  termId: string | null,
): Promise<CommitmentRow[]> =>
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
    .select((select) => [
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
      select
        .exists(
          select
            .selectFrom('updates as u')
            .select('u.id')
            .whereRef('u.area_id', '=', 'c.area_id')
            .whereRef('u.commitment_id', '=', 'c.id')
            .where('u.term_id', '=', termId),
        )
        .as('hasUpdate'),
      select
        .exists(
          select
            .selectFrom('impacts as i')
            .select('i.id')
            .whereRef('i.area_id', '=', 'c.area_id')
            .whereRef('i.commitment_id', '=', 'c.id'),
        )
        .as('hasImpact'),
      select
        .selectFrom('evidence as e')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('e.area_id', '=', 'c.area_id')
        .whereRef('e.commitment_id', '=', 'c.id')
        .as('evidenceCount'),
    ])
    .where('c.area_id', '=', areaId)
    .orderBy('t.starts_on')
    .orderBy('c.title')
    .orderBy('c.id')
    .$castTo<CommitmentRow>()
    .execute()
