/** What an answer to a theme must say, what it may lean on, and how long people have waited for it. */
import { dayOf, daysBetween } from '../../kernel/dates.ts'
import type { FieldFault } from '../../platform/web/form.ts'
import type { ReplyKind } from '../../ui/index.ts'
import type { statuses } from '../commitments/index.ts'

export const ANSWERS = ['doing', 'done', 'not-now', 'no'] as const
export type Answer = (typeof ANSWERS)[number]

export const answers: Readonly<Record<Answer, { name: string; hint: string; kind: ReplyKind }>> = {
  doing: { name: 'We are doing it', hint: 'Say what, and by when.', kind: 'doing' },
  done: { name: 'It is done', hint: 'Give what shows it.', kind: 'done' },
  'not-now': {
    name: 'Not now',
    hint: 'Say why, and when you look at it again.',
    kind: 'not now',
  },
  no: { name: 'No, because…', hint: 'Say why, and who decides.', kind: 'no because' },
}

export type Part = 'text' | 'because' | 'whoDecides' | 'byWhen' | 'link' | 'commitmentId'
type Need = { readonly oneOf: readonly [Part, ...Part[]]; readonly missing: string }

const words: Need = { oneOf: ['text'], missing: 'Write the answer in plain words' }
const why: Need = { oneOf: ['because'], missing: 'Say why' }

/** Each answer needs one part out of every row. A part that is in no row is not kept with that answer. */
const REPLY_NEEDS: Readonly<Record<Answer, readonly Need[]>> = {
  doing: [
    words,
    { oneOf: ['commitmentId', 'byWhen'], missing: 'Choose a commitment, or say by when' },
  ],
  done: [
    words,
    {
      oneOf: ['commitmentId', 'link'],
      missing: 'Choose the commitment that was done, or give a link that shows it',
    },
  ],
  'not-now': [words, why, { oneOf: ['byWhen'], missing: 'Say when you will look at it again' }],
  no: [words, why, { oneOf: ['whoDecides'], missing: 'Say who decides this' }],
}

export type ReplyParts = {
  readonly answer: Answer
  readonly text: string
  readonly because: string
  readonly whoDecides: string
  readonly byWhen: string
  readonly link: string
  readonly commitmentId: string | null
}

const partsOf = (answer: Answer): Set<Part> =>
  new Set(REPLY_NEEDS[answer].flatMap((need) => need.oneOf))

/** The same reply without what its answer has no place for: what was typed under another answer is not published. */
export function onlyItsParts<R extends ReplyParts>(reply: R): R {
  const has = partsOf(reply.answer)
  const kept = (part: Exclude<Part, 'commitmentId'>): string => (has.has(part) ? reply[part] : '')
  return {
    ...reply,
    because: kept('because'),
    whoDecides: kept('whoDecides'),
    byWhen: kept('byWhen'),
    link: kept('link'),
    commitmentId: has.has('commitmentId') ? reply.commitmentId : null,
  }
}

/** Everything a reply lacks, each beside the field that would put it right. */
export function replyFaults(reply: ReplyParts): FieldFault[] {
  return REPLY_NEEDS[reply.answer].flatMap(({ oneOf, missing }) =>
    oneOf.some((part) => (reply[part] ?? '').trim() !== '')
      ? []
      : [{ field: fieldFor(reply.answer, oneOf[0]), text: missing }],
  )
}

/** The form shows a part once per answer it belongs to: `because` under "Not now" is `not-now-because`. */
export const fieldFor = (answer: Answer, part: Part): string =>
  part === 'text' ? part : `${answer}-${part}`

/** Why the answer may not lean on this commitment, or null. */
export function leaningFault(
  answer: Answer,
  commitment: { title: string; status: keyof typeof statuses },
): FieldFault | null {
  const { status, title } = commitment
  const field = fieldFor(answer, 'commitmentId')
  if (answer === 'done' && status !== 'done' && status !== 'embedded')
    return {
      field,
      text: `“${title}” is not marked done. Mark it done first, or answer “We are doing it”`,
    }
  if (answer === 'doing' && status === 'stopped')
    return { field, text: `“${title}” was stopped. Choose another, or answer “Not now”` }
  return null
}

/**
 * Whole days since the first of these words came in, by the calendar in England. Null once there is an
 * answer, or when nobody has said anything yet.
 */
export function daysWaiting(
  theme: { firstSaidAt: Date | null; repliedAt: Date | null },
  now: Date,
): number | null {
  if (theme.firstSaidAt === null || theme.repliedAt !== null) return null
  return Math.max(0, daysBetween(dayOf(theme.firstSaidAt), dayOf(now)))
}

/** The public promise: a reply within this many days. */
export const LONG_WAIT = 40
