/** Adding what shows that a commitment was done, and what it changed for people. */
import { publicWordsChanged } from '../../areas/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { FieldFault } from '../../platform/web/form.ts'
import { evidenceFault } from './evidence.rules.ts'
import { insertEvidence, insertImpact, type NewEvidence, type NewImpact } from './evidence.store.ts'

/** Adds something that shows what was done: a title with a link (https) or words, or both. */
export async function addEvidence(
  tx: Tx,
  areaId: string,
  given: NewEvidence,
): Promise<Result<void, FieldFault>> {
  const wrong = evidenceFault(given)
  if (wrong !== null) return fault(wrong)
  await insertEvidence(tx, areaId, given)
  await publicWordsChanged(tx, areaId)
  return ok(undefined)
}

/** Adds a sentence on what changed for people. */
export async function addImpact(
  tx: Tx,
  areaId: string,
  given: NewImpact,
): Promise<Result<void, FieldFault>> {
  if (given.statement.trim() === '')
    return fault({ field: 'statement', text: 'Say what changed for people' })
  await insertImpact(tx, areaId, given)
  await publicWordsChanged(tx, areaId)
  return ok(undefined)
}
