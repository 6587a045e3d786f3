/** A person corrects what kind of point it is; what stood before is kept, so that it can be put back. */
import { publicWordsChanged } from '../../areas/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { addAct, type Doing } from './acts.store.ts'
import { insertPolarity, selectPolarity } from './polarity.store.ts'

/** @returns how many points this changed */
export async function judgePoints(
  tx: Tx,
  areaId: string,
  asked: Doing & { pointIds: readonly string[]; value: string },
): Promise<number> {
  const { activityId, at, by, value } = asked
  const before = (await selectPolarity(tx, areaId, asked)).filter((point) => point.value !== value)
  if (before.length === 0) return 0
  const detail = { points: before.length, value, values: before }
  await addAct(tx, areaId, { activityId, at, by, kind: 'judged', detail })
  const rows = before.map(({ pointId }) => ({ pointId, value }))
  await insertPolarity(tx, areaId, { rows, at, by })
  await publicWordsChanged(tx, areaId)
  return before.length
}
