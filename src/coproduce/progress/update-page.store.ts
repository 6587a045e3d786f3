/** What somebody sees who is about to give an update, and who owes one. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import { statuses } from '../commitments/index.ts'
import type { Status } from './report.types.ts'

export async function selectCommitmentToUpdate(tx: Tx, areaId: string, slug: string) {
  const row = await tx
    .selectFrom('commitments as c')
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'c.area_id').onRef('t.id', '=', 'c.due_term_id'),
    )
    .leftJoin('standing_moves as m', (join) =>
      join.onRef('m.area_id', '=', 'c.area_id').onRef('m.commitment_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.slug', 'c.title', 'c.detail', 'c.owner_id as ownerId', 't.name as dueTerm'])
    .select(sql<Status>`coalesce(m.status, 'not-started')`.as('status'))
    .where('c.area_id', '=', areaId)
    .where('c.slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

/** The standing updates of a commitment, newest term first. */
export const selectStandingUpdates = (tx: Tx, areaId: string, commitmentId: string) =>
  tx
    .selectFrom('standing_updates as u')
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'u.area_id').onRef('t.id', '=', 'u.term_id'),
    )
    .select([
      'u.id',
      'u.term_id as termId',
      't.name as termName',
      't.starts_on as startsOn',
      'u.done',
      'u.slipped',
      'u.slipped_because as slippedBecause',
      'u.next',
    ])
    .where('u.area_id', '=', areaId)
    .where('u.commitment_id', '=', commitmentId)
    .orderBy('t.starts_on', 'desc')
    .execute()

const openStatuses = Object.entries(statuses)
  .filter(([, each]) => each.isOpen)
  .map(([status]) => status)

/** Commitments on which work is owed and that have no update for this term. */
export const selectSilent = (tx: Tx, areaId: string, termId: string) =>
  tx
    .selectFrom('commitments as c')
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'c.area_id').onRef('t.id', '=', 'c.due_term_id'),
    )
    .leftJoin('standing_moves as m', (join) =>
      join.onRef('m.area_id', '=', 'c.area_id').onRef('m.commitment_id', '=', 'c.id'),
    )
    .select(['c.slug', 'c.title', 'c.owner_id as ownerId'])
    .where('c.area_id', '=', areaId)
    .where(sql<string>`coalesce(m.status, 'not-started')`, 'in', openStatuses)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('updates as u')
            .select('u.id')
            .whereRef('u.area_id', '=', 'c.area_id')
            .whereRef('u.commitment_id', '=', 'c.id')
            .where('u.term_id', '=', termId),
        ),
      ),
    )
    .orderBy('t.starts_on')
    .orderBy('c.title')
    .execute()
