/** Every row of `updates`. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { UpdateWords } from './updates.rules.ts'

export type UpdateRow = UpdateWords & {
  id: string
  commitmentId: string
  termId: string
  at: Date
  by: string | null
}

/** Makes updates to one commitment wait for each other, so that each is seen by the next. */
export const lockCommitment = async (tx: Tx, commitmentId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`update of ${commitmentId}`}, 0))`.execute(
    tx,
  )
}

export async function insertUpdate(tx: Tx, areaId: string, update: UpdateRow): Promise<void> {
  await tx
    .insertInto('updates')
    .values({
      area_id: areaId,
      id: update.id,
      commitment_id: update.commitmentId,
      term_id: update.termId,
      done: update.done,
      slipped: update.slipped,
      slipped_because: update.slippedBecause,
      next: update.next,
      at: update.at,
      by: update.by,
    })
    .onConflict((conflict) => conflict.columns(['area_id', 'id']).doNothing())
    .execute()
}

export async function hasUpdate(tx: Tx, areaId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('updates')
    .select('id')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

export async function selectStandingUpdateId(
  tx: Tx,
  areaId: string,
  of: { commitmentId: string; termId: string },
): Promise<string | null> {
  const row = await tx
    .selectFrom('standing_updates')
    .select('id')
    .where('area_id', '=', areaId)
    .where('commitment_id', '=', of.commitmentId)
    .where('term_id', '=', of.termId)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function isFrozen(tx: Tx, areaId: string, termId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('term_reports')
    .select('term_id')
    .where('area_id', '=', areaId)
    .where('term_id', '=', termId)
    .executeTakeFirst()
  return row !== undefined
}
