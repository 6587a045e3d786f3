/** What an activity is, what it lacks before the public may see it, and when it takes answers. */
import { dayOf, type Day } from '../../kernel/dates.ts'

export const KINDS = ['event', 'workshop', 'survey', 'meeting', 'vote', 'drafting'] as const
export type Kind = (typeof KINDS)[number]

export const kindWords: Readonly<Record<Kind, { name: string; meaning: string }>> = {
  event: { name: 'Event', meaning: 'People come together for a day or an evening' },
  workshop: { name: 'Workshop', meaning: 'A group works on something together' },
  survey: { name: 'Survey', meaning: 'People answer questions in their own time' },
  meeting: { name: 'Meeting', meaning: 'A group or board talks and decides' },
  vote: { name: 'Vote', meaning: 'People choose between options' },
  drafting: { name: 'Drafting', meaning: 'People write something together, such as a charter' },
}

/** The parts of an activity the public must be told before anybody is asked. */
const PARTS = ['level', 'reason', 'scope', 'who decides', 'prompts'] as const
export type Part = (typeof PARTS)[number]
/** Which parts are there. */
export type Readiness = Readonly<Record<Part, boolean>>

export const missingWords: Readonly<Record<Part, string>> = {
  level: 'Choose how open it is',
  reason: 'Say why it is that open and not more',
  scope: 'Name at least one thing people can change, or one they cannot',
  'who decides': 'Say who decides in the end',
  prompts: 'Add at least one question',
}

/** What stands between this activity and the public, in the order one would put it right. */
export const missingToOpen = (ready: Readiness): Part[] => PARTS.filter((part) => !ready[part])

type Told = {
  readonly level: object | null
  readonly levelReason: string
  readonly scope: {
    readonly canChange: readonly string[]
    readonly cannot: readonly string[]
    readonly whoDecides: string
  }
  readonly prompts: readonly unknown[]
}

/** Something to change or something fixed: "not decided yet" alone tells people nothing they can rely on. */
export const readinessOf = (activity: Told): Readiness => ({
  level: activity.level !== null,
  reason: activity.levelReason !== '',
  scope: activity.scope.canChange.length + activity.scope.cannot.length > 0,
  'who decides': activity.scope.whoDecides !== '',
  prompts: activity.prompts.length > 0,
})

type Dated = {
  readonly isOpen: boolean
  readonly opensOn: Day | null
  readonly closesOn: Day | null
}

/** Whether a person may answer now: it is public, today is within its dates, and something is asked. */
export const isTakingAnswers = (
  activity: Dated & { readonly prompts: readonly unknown[] },
  now: Date,
): boolean => activity.prompts.length > 0 && standingOf(activity, now) === 'open'

export type Standing = 'not public' | 'opens later' | 'open' | 'closed'

export function standingOf({ isOpen, opensOn, closesOn }: Dated, now: Date): Standing {
  const today = dayOf(now)
  if (!isOpen) return 'not public'
  if (opensOn !== null && today < opensOn) return 'opens later'
  return closesOn !== null && today > closesOn ? 'closed' : 'open'
}

/** Addresses already used by pages beside an activity's own. */
const RESERVED_SLUGS = new Set(['new'])

/** The wanted slug, or the first of "-2", "-3" … that nobody has. */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken)
  const isFree = (slug: string): boolean => !used.has(slug) && !RESERVED_SLUGS.has(slug)
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (isFree(slug)) return slug
  }
}

/** A list typed one to a line; the dashes and dots people put before a line are not part of it. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•–]\s+)?/, '').trim())
    .filter((line) => line !== '')
