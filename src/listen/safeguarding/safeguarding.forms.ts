/** What may come in about a worry. */
import { z } from 'zod'
import { oneOf, optionalWords, ticked } from '../../platform/web/fields.ts'
import { STEPS } from './safeguarding.rules.ts'

export const stepForm = z.object({
  step: oneOf(STEPS, 'Choose what happens next'),
  note: optionalWords(4000),
  mayBeUsed: ticked,
  /** How many steps had been taken when the page was read. */
  seen: z.coerce.number().int().min(0).default(0),
})
export type StepForm = z.output<typeof stepForm>

export const raiseForm = z.object({ note: optionalWords(4000) })
