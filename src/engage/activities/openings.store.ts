/** Every query of the table `openings`. */
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'

export type Opening = {
  readonly activityId: string
  readonly move: 'opened' | 'taken-back'
  readonly at: Date
  readonly by: string | null
  readonly reason: string
}

export async function insertOpening(tx: Tx, areaId: string, opening: Opening): Promise<void> {
  await tx
    .insertInto('openings')
    .values({
      area_id: areaId,
      id: newId(opening.at.getTime()),
      activity_id: opening.activityId,
      move: opening.move,
      at: opening.at,
      by: opening.by,
      reason: opening.reason,
    })
    .execute()
}

/** The slug of an activity, locked so that two people opening it do so one after the other. */
export async function lockActivity(
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('activities')
    .select('slug')
    .where('area_id', '=', areaId)
    .where('id', '=', activityId)
    .forUpdate()
    .executeTakeFirst()
  return row?.slug ?? null
}
