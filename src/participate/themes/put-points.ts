/** Putting points in themes and taking them out: a person's word, many points at once. */
import { publicWordsChanged } from '../../areas/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { addAct, type Doing } from './acts.store.ts'
import { insertWords, selectChanging, type Move, type Pair } from './labels.store.ts'

/**
 * Puts points in a theme, in a person's name. Putting one twice is harmless.
 * @returns how many were not in it by this person before
 */
export const putPoints = (
  tx: Tx,
  areaId: string,
  { themeId, pointIds, ...doing }: Doing & { themeId: string; pointIds: readonly string[] },
): Promise<number> =>
  movePoints(tx, areaId, {
    ...doing,
    move: 'put',
    pairs: pointIds.map((pointId) => ({ pointId, themeId })),
  })

/**
 * Puts in or takes out any pairs of points and themes, as one act. Accepting a suggestion is putting its point in;
 * refusing it is taking it out.
 * @returns how many pairs this changed; with none there is nothing to undo
 */
export async function movePoints(
  tx: Tx,
  areaId: string,
  asked: Doing & { move: Move; pairs: readonly Pair[] },
): Promise<number> {
  const { activityId, at, by, move } = asked
  if (asked.pairs.length === 0) return 0
  const pairs = await selectChanging(tx, areaId, asked)
  if (pairs.length === 0) return 0
  const themes = [...new Set(pairs.map((pair) => pair.themeId))]
  const points = new Set(pairs.map((pair) => pair.pointId)).size
  const only = themes.length === 1 ? { themeId: themes[0]! } : {}
  const detail = { move, points, themes }
  const actId = await addAct(tx, areaId, { activityId, at, by, kind: 'labelled', ...only, detail })
  await insertWords(tx, areaId, { actId, move, pairs, at, by })
  await publicWordsChanged(tx, areaId)
  return pairs.length
}
