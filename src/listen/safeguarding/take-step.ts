/** Moves one worry on: the step as a row, and the hold on the words as the rules say. */
import { publicWordsChanged } from '../../areas/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import type { StepForm } from './safeguarding.forms.ts'
import { holdAfter, stepFault } from './safeguarding.rules.ts'
import {
  addStep,
  holdWords,
  liftHold,
  lockConcern,
  selectOptionalConcern,
} from './safeguarding.store.ts'

type Taken = { id: string; at: Date; by: string; form: StepForm }
export type StepFault = { field: 'step' | 'note'; text: string }

/** Two leads on one worry: the second is shown what the first did. */
const MOVED_ON: StepFault = {
  field: 'step',
  text: 'Somebody has moved this on since. Look again, then choose',
}

export async function takeStep(
  tx: Tx,
  areaId: string,
  { id, at, by, form }: Taken,
): Promise<Result<'held' | 'lifted', StepFault>> {
  await lockConcern(tx, id)
  const concern = await selectOptionalConcern(tx, areaId, id)
  if (concern === null) throw new NotFound()
  const wrong = concern.steps.length === form.seen ? stepFault(concern.stage, form) : MOVED_ON
  if (wrong !== null) return fault(wrong)
  const mayBeUsed = form.step === 'not-a-concern' || (form.step === 'closed' && form.mayBeUsed)
  await addStep(tx, areaId, { concernId: id, step: form.step, note: form.note, mayBeUsed, at, by })
  const hold = holdAfter(form.step, mayBeUsed)
  if (hold === 'held') await holdWords(tx, areaId, concern.contributionId)
  else await liftHold(tx, areaId, concern.contributionId)
  await publicWordsChanged(tx, areaId)
  return ok(hold)
}
