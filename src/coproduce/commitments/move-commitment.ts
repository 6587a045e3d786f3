/** Moving a commitment from one status to another. */
import { publicWordsChanged } from '../../areas/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import type { FieldFault } from '../../platform/web/form.ts'
import { moveFault, type Status } from './commitments.rules.ts'
import { hasMove, insertMove, selectStandingForMove, type Made } from './commitments.store.ts'

export type NewMove = Made & { id: string; commitmentId: string; to: Status; reason: string }

/**
 * Moves a commitment to another status, by the table in commitments.rules.ts. Asked twice with one id,
 * it moves once.
 * @throws NotFound when the area has no such commitment
 */
export async function moveCommitment(
  tx: Tx,
  areaId: string,
  move: NewMove,
): Promise<Result<void, FieldFault>> {
  const standing = await selectStandingForMove(tx, areaId, move.commitmentId)
  if (standing === null) throw new NotFound()
  if (await hasMove(tx, areaId, move.id)) return ok(undefined)
  const wrong = moveFault(standing, move)
  if (wrong !== null) return fault(wrong)
  await insertMove(tx, areaId, move)
  await publicWordsChanged(tx, areaId)
  return ok(undefined)
}
