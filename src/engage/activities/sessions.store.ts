/** Every query of the tables `sessions` and `headcounts`. */
import type { Tx } from '../../platform/db/connect.ts'
import type { NewSession } from './activities.types.ts'

/** Adds sessions with their headcounts; one that is there already stays as it is. */
export async function insertSessions(
  tx: Tx,
  areaId: string,
  { activityId, sessions }: { activityId: string; sessions: readonly NewSession[] },
): Promise<void> {
  if (sessions.length === 0) return
  const added = await tx
    .insertInto('sessions')
    .values(
      sessions.map((session) => ({
        area_id: areaId,
        id: session.id,
        activity_id: activityId,
        ...toRow(session),
      })),
    )
    .onConflict((conflict) => conflict.columns(['area_id', 'id']).doNothing())
    .returning('id')
    .execute()
  const ids = new Set(added.map(({ id }) => id))
  await insertHeadcounts(
    tx,
    areaId,
    sessions.filter(({ id }) => ids.has(id)),
  )
}

/** @returns false when somebody else changed it since `revision`. */
export async function changeSession(
  tx: Tx,
  areaId: string,
  session: NewSession & { revision: number },
): Promise<boolean> {
  const done = await tx
    .updateTable('sessions')
    .set({ ...toRow(session), revision: session.revision + 1 })
    .where('area_id', '=', areaId)
    .where('id', '=', session.id)
    .where('revision', '=', session.revision)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return false
  await tx
    .deleteFrom('headcounts')
    .where('area_id', '=', areaId)
    .where('session_id', '=', session.id)
    .execute()
  await insertHeadcounts(tx, areaId, [session])
  return true
}

const toRow = (session: NewSession) => ({
  name: session.name,
  held_on: session.heldOn,
  starts_at: session.startsAt ?? '',
  place: session.place ?? '',
  access_note: session.accessNote ?? '',
})

async function insertHeadcounts(
  tx: Tx,
  areaId: string,
  sessions: readonly NewSession[],
): Promise<void> {
  const rows = sessions.flatMap(({ id, headcounts = [] }) =>
    headcounts.map((count) => ({ area_id: areaId, session_id: id, ...count })),
  )
  if (rows.length > 0) await tx.insertInto('headcounts').values(rows).execute()
}
