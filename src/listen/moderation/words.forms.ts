/** What may come in about people's words: filters, ticks, redactions and reasons. */
import { z } from 'zod'
import {
  manyOf,
  oneOf,
  optionalChosen,
  optionalOneOf,
  optionalWords,
  ticked,
  words,
} from '../../platform/web/fields.ts'
import { EXCLUSIONS, type Move } from './moderation.rules.ts'
import { isOnlySwearing, MORE_KINDS, REASONS, SWEARING_IS_NO_REASON } from './redaction.rules.ts'
import { SHOWS } from './words.store.ts'

export const slugParams = z.object({ slug: z.string().max(100) })
export const wordParams = slugParams.extend({ id: z.uuid() })

export const filterQuery = z.object({
  show: z.enum(SHOWS).catch('waiting'),
  prompt: z.uuid().nullable().catch(null),
  details: ticked.catch(false),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  tick: z.literal('all').nullable().catch(null),
})
export type Filter = z.output<typeof filterQuery>

/** A contribution together with the release row that was on the screen: "id~row", or "id~" while it waits. */
const pick = /^([0-9a-f-]{36})~([0-9a-f-]{36})?$/
export const pickOf = (id: string, releaseId: string | null): string => `${id}~${releaseId ?? ''}`

/** Contributions with what was seen of them; a value we never wrote is left out. */
const picksFrom = (values: readonly string[]): Map<string, string | null> =>
  new Map(
    values.flatMap((value): [string, string | null][] => {
      const match = pick.exec(value)
      return match === null ? [] : [[match[1]!, match[2] ?? null]]
    }),
  )

export const manyForm = z.object({
  act: oneOf(['release', 'release-clear', 'hold'], 'Choose what to do with them'),
  word: manyOf(100)
    .transform(picksFrom)
    .refine((picks) => picks.size > 0, 'Tick the words first'),
  /** Contributions whose found details have been shown and stay in. */
  sure: manyOf(100),
  /** The page that asks why was shown. */
  asked: ticked,
  note: optionalWords(1000),
  show: optionalOneOf(SHOWS),
  prompt: optionalChosen,
  details: ticked,
})
export type ManyForm = z.output<typeof manyForm>

const seen = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.uuid().nullable(),
)

export const redactForm = z.object({
  press: oneOf(['preview', 'release'], 'Choose what to do'),
  span: manyOf(200),
  more: optionalWords(2000),
  moreKind: optionalOneOf(MORE_KINDS),
  reason: optionalOneOf(REASONS),
  reasonMore: optionalWords(500).refine((text) => !isOnlySwearing(text), SWEARING_IS_NO_REASON),
  seen,
})
export type RedactForm = z.output<typeof redactForm>

const why = (missing: string) =>
  words(missing, 1000).refine((text) => !isOnlySwearing(text), SWEARING_IS_NO_REASON)

const exclusion = oneOf(EXCLUSIONS, 'Choose which of the two reasons it is')
const empty = z.preprocess(() => '', z.literal(''))

/** The three steps that ask for a reason in words. */
export const reasonForms = {
  hold: z.object({ exclusion: empty, note: why('Write why you hold it'), seen }),
  'take-back': z.object({ exclusion: empty, note: why('Write why you take it back'), seen }),
  'leave-out': z.object({ exclusion, note: why('Write why you decided this'), seen }),
}
export type ReasonStep = keyof typeof reasonForms & Move

export const eraseForm = z.object({
  reason: words('Write why the words are erased', 500),
  sure: ticked.refine((yes) => yes, 'Tick to say that you know it cannot be undone'),
})
