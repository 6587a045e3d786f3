/** What may come in about an activity: its own facts, its level, its scope card, its partners. */
import { z } from 'zod'
import {
  manyOf,
  oneOf,
  optionalChosen,
  optionalDay,
  optionalWords,
  words,
} from '../../platform/web/fields.ts'
import { KINDS, linesOf } from './activities.rules.ts'

const revision = z.coerce.number().int().default(1)

/** One of those there are, or a new one by its name. */
const programmeFields = {
  programme: optionalChosen,
  programmeName: optionalWords(120),
  becauseOf: optionalWords(500),
}

const dateFields = { opensOn: optionalDay, closesOn: optionalDay }

type Basics = {
  programme: string | null
  programmeName: string
  becauseOf: string
  opensOn: string | null
  closesOn: string | null
}

/** What holds between the fields of one form. */
function checkBasics(value: Basics, ctx: z.RefinementCtx): void {
  if (value.becauseOf !== '' && value.programmeName === '')
    ctx.addIssue({ code: 'custom', path: ['programmeName'], message: 'Name the new programme' })
  if (value.opensOn !== null && value.closesOn !== null && value.closesOn < value.opensOn)
    ctx.addIssue({
      code: 'custom',
      path: ['closesOn'],
      message: 'The last day must be on or after the first day',
    })
}

const basics = {
  title: words('Enter a title', 120),
  kind: oneOf(KINDS, 'Choose what kind of activity it is'),
  ...programmeFields,
  ...dateFields,
}

/** `id` is made with the form, so that a form sent twice makes one activity. */
export const newActivityForm = z
  .object({ ...basics, id: z.uuid('Open the form again') })
  .superRefine(checkBasics)

export const basicsForm = z
  .object({
    ...basics,
    summary: optionalWords(600),
    purpose: optionalWords(2000),
    proposedByPartnerId: optionalChosen,
    proposedBy: optionalWords(200),
    replyBy: optionalWords(120),
    revision,
  })
  .superRefine(checkBasics)
export type BasicsForm = z.output<typeof basicsForm>

export const levelForm = z.object({
  level: words('Choose how open it is', 60),
  reason: words('Say why it is that open and not more', 600),
  revision,
})
export type LevelForm = z.output<typeof levelForm>

const MOST_LINES = 12
const lines = optionalWords(4000).transform((text, ctx) => {
  const list = linesOf(text)
  if (list.length <= MOST_LINES) return list
  ctx.addIssue({
    code: 'custom',
    message: `Name ${MOST_LINES} things or fewer: nobody reads more`,
  })
  return z.NEVER
})

export const scopeForm = z.object({
  canChange: lines,
  cannot: lines,
  notDecided: lines,
  whoDecides: optionalWords(300),
  revision,
})
export type ScopeForm = z.output<typeof scopeForm>

/** Each ticked partner may have its part in a box of its own, `part-` and the partner's id. */
export const partnersForm = z
  .looseObject({ partner: manyOf(100), revision })
  .transform(({ partner, revision: seen, ...rest }) => ({
    partners: partner.map((id) => ({ id, part: oneLine(rest[`part-${id}`]) })),
    revision: seen,
  }))
export type PartnersForm = z.output<typeof partnersForm>

const oneLine = (value: unknown): string =>
  (typeof value === 'string' ? value : '').replaceAll('\0', '').trim().slice(0, 300)

export const takeBackForm = z.object({
  reason: words('Say why you take it back', 600),
})
