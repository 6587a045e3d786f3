/** What may come in with a reply. Each part stands once per answer it belongs to. */
import { z } from 'zod'
import { oneOf, optionalChosen, optionalOneOf, optionalWords } from '../../platform/web/fields.ts'
import { ANSWERS, fieldFor, type Answer, type Part, type ReplyParts } from './replies.rules.ts'

const long = optionalWords(1500)
const short = optionalWords(200)

export const replyForm = z.object({
  id: optionalChosen,
  replaces: optionalChosen,
  /** Which button was pressed: the preview, giving it, or writing another answer instead. */
  step: optionalOneOf(['preview', 'give', ...ANSWERS]),
  answer: oneOf(ANSWERS, 'Choose one of the four answers'),
  text: long,
  givenFor: short,
  'doing-commitmentId': optionalChosen,
  'doing-byWhen': short,
  'done-commitmentId': optionalChosen,
  'done-link': optionalWords(1000),
  'not-now-because': long,
  'not-now-byWhen': short,
  'no-because': long,
  'no-whoDecides': short,
})
export type ReplyForm = z.output<typeof replyForm>

/** The parts that were typed under the answer that was chosen. */
export function partsFrom(form: ReplyForm): ReplyParts {
  const under = (answer: Answer, part: Part): string => {
    const value = Object.entries(form).find(([name]) => name === fieldFor(answer, part))?.[1]
    return typeof value === 'string' ? value : ''
  }
  const { answer, text } = form
  return {
    answer,
    text,
    because: under(answer, 'because'),
    whoDecides: under(answer, 'whoDecides'),
    byWhen: under(answer, 'byWhen'),
    link: under(answer, 'link'),
    commitmentId: under(answer, 'commitmentId') || null,
  }
}

export const activityParams = z.object({ slug: z.string().max(100) })
export const themeParams = activityParams.extend({ id: z.uuid() })

export const replyQuery = z.object({ answer: z.enum(ANSWERS).optional().catch(undefined) })

/** Another answer somebody chose while writing this one, or null. */
export const insteadOf = (form: ReplyForm): Answer | null =>
  ANSWERS.find((answer) => answer === form.step) ?? null
