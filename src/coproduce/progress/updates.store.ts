/** Every row of `updates`. */
import type { Tx } from '../../platform/db/connect.ts'
import type { UpdateWords } from './updates.rules.ts'

export type UpdateRow = UpdateWords & {
  id: string
  commitmentId: string
  termId: string
  at: Date
  by: string | null
}

/** Holds the commitment until the end of the transaction, so that updates to it take turns. */
export async function holdCommitment(tx: Tx, areaId: string, id: string): Promise<void> {
  await tx
    .selectFrom('commitments')
    .select('id')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute()
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
