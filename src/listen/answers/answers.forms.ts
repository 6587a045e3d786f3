/** What may come in with a public form. */
import { z } from 'zod'
import { optionalOneOf } from '../../platform/web/fields.ts'
import { asTyped, MOST_ANSWERS, MOST_CHARACTERS, ROLES } from './answers.rules.ts'
import { isSentKey, newSentKey } from './receipt-code.ts'

/** The field of a prompt's answer. */
export const fieldOf = (promptId: string): string => `answer-${promptId}`

const FIELD = /^answer-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
const one = (value: unknown): string => String((Array.isArray(value) ? value[0] : value) ?? '')

const sentKey = z.preprocess(
  (value) => (isSentKey(one(value)) ? one(value) : newSentKey()),
  z.string(),
)

/** Every prompt has a field of its own, so the fields are read by their names. */
export const answerForm = z
  .looseObject({ sent_key: sentKey, role: optionalOneOf(ROLES).catch('') })
  .transform((typed, ctx) => {
    const answers = Object.entries(typed).flatMap(([field, value]) => {
      const promptId = FIELD.exec(field)?.[1]
      const text = asTyped(one(value))
      return promptId === undefined || text.trim() === '' ? [] : [{ promptId, text, field }]
    })
    const refuse = (field: string, message: string): void =>
      ctx.addIssue({ code: 'custom', path: [field], message })
    if (answers.length === 0)
      refuse(
        Object.keys(typed).find((field) => FIELD.test(field)) ?? '',
        'Answer at least one question. A line is enough',
      )
    if (answers.length > MOST_ANSWERS) refuse('', 'There are too many answers in one form')
    for (const { field, text } of answers)
      if (text.length > MOST_CHARACTERS) refuse(field, tooLong(text.length))
    return {
      sentKey: typed.sent_key,
      role: typed.role,
      answers: answers.map(({ promptId, text }) => ({ promptId, text })),
    }
  })

export type AnswerForm = z.output<typeof answerForm>

const tooLong = (length: number): string =>
  `This answer has ${length.toLocaleString('en-GB')} characters. Make it ${MOST_CHARACTERS.toLocaleString('en-GB')} or fewer: everything you wrote is still here`

export const receiptForm = z.object({
  words: z.preprocess((value) => one(value).slice(0, 200), z.string()),
})
