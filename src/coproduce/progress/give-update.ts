/** Telling what was done on a commitment this term, what slipped and why, and what is next. */
import { publicWordsChanged } from '../../areas/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { FieldFault } from '../../platform/web/form.ts'
import { updateFaults } from './updates.rules.ts'
import {
  hasUpdate,
  holdCommitment,
  insertUpdate,
  isFrozen,
  selectStandingUpdateId,
  type UpdateRow,
} from './updates.store.ts'

/** `replaces`: the update that stood when the writer began (null for none); left out, nobody is asked. */
export type NewUpdate = UpdateRow & { replaces?: string | null }

const frozenMeanwhile =
  'The report for this term is frozen, so this update would not be in it. Open the form again to give it for next term'
const givenMeanwhile =
  'Somebody else gave an update while you wrote. Open the form again to read it. What you typed is still here'

/**
 * Gives the update of a commitment for a term; a newer one stands in place of an older one, which is kept.
 * Asked twice with one id, it is given once.
 */
export async function giveUpdate(
  tx: Tx,
  areaId: string,
  update: NewUpdate,
): Promise<Result<void, readonly FieldFault[]>> {
  const wrong = updateFaults(update)
  if (wrong.length > 0) return fault(wrong)
  await holdCommitment(tx, areaId, update.commitmentId)
  if (await hasUpdate(tx, areaId, update.id)) return ok(undefined)
  if (await isFrozen(tx, areaId, update.termId))
    return fault([{ field: 'done', text: frozenMeanwhile }])
  const standing = await selectStandingUpdateId(tx, areaId, update)
  if (update.replaces !== undefined && update.replaces !== standing)
    return fault([{ field: 'done', text: givenMeanwhile }])
  await insertUpdate(tx, areaId, update)
  await publicWordsChanged(tx, areaId)
  return ok(undefined)
}
