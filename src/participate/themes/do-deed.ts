/** Does what a person asked for at the workbench, and says what came of it. */
import { fault, ok, type Result } from '../../kernel/result.ts'
import { countOf } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { Doing } from './acts.store.ts'
import type { AskedDeed, Missing } from './deeds.rules.ts'
import { judgePoints } from './judge-points.ts'
import { selectSuggested, type Move } from './labels.store.ts'
import { movePoints } from './put-points.ts'

const MORE_CAME =
  'New suggestions came in since you opened this page. Look through them, then accept them all'

/** @returns the message for the top of the page */
export async function doDeed(
  tx: Tx,
  areaId: string,
  { asked, ...doing }: Doing & { asked: AskedDeed },
): Promise<Result<string, Missing>> {
  if (asked.kind === 'judge') {
    const done = await judgePoints(tx, areaId, { ...doing, ...asked })
    return ok(
      done === 0
        ? NOTHING_TO_CHANGE
        : `${countOf(done, 'point is', 'points are')} now marked as ${asked.value}.`,
    )
  }
  if (asked.kind === 'move')
    return ok(saidOf(asked.move, await movePoints(tx, areaId, { ...doing, ...asked })))
  const { activityId } = doing
  if (asked.kind === 'answer') {
    const pairs = await selectSuggested(tx, areaId, { activityId, pointIds: asked.pointIds })
    return ok(
      saidOf(asked.move, await movePoints(tx, areaId, { ...doing, move: asked.move, pairs })),
    )
  }
  const pairs = await selectSuggested(tx, areaId, { activityId, themeId: asked.themeId })
  if (pairs.length > asked.seen) return fault({ field: 'points', text: MORE_CAME })
  return ok(saidOf('put', await movePoints(tx, areaId, { ...doing, move: 'put', pairs })))
}

const NOTHING_TO_CHANGE = 'There was nothing to change.'

const saidOf = (move: Move, done: number): string => {
  if (done === 0) return NOTHING_TO_CHANGE
  return move === 'put'
    ? `${countOf(done, 'point')} put in.`
    : `${countOf(done, 'point')} taken out.`
}
