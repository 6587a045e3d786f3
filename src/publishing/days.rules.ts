/** Waiting, late and open: what the public is told about time, worked out from the day it is. */
import { dayOf, daysBetween, type Day } from '../kernel/dates.ts'
import type { StatusName } from '../ui/index.ts'

/**
 * Since when people wait for a reply: the day the first of these words came in, as staff see it too. Making
 * a theme late does not make the wait shorter. Without words, the day the theme was made.
 */
export function saidOn(cells: readonly { readonly firstSaidAt: Date }[], madeAt: Date): Day {
  const days = cells.map((cell) => dayOf(cell.firstSaidAt)).sort()
  return days[0] ?? dayOf(madeAt)
}

/** The last day of an activity: it closes or its last session is held, whichever is later; null when neither is set. */
export const lastDayOf = (closesOn: Day | null, heldOn: readonly Day[]): Day | null =>
  [...heldOn, ...(closesOn === null ? [] : [closesOn])].sort().at(-1) ?? null

/** The days within which at least half of the replies came. Null without replies. */
export function medianDays(days: readonly number[]): number | null {
  const sorted = days.map((each) => Math.max(0, each)).sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null
}

export const daysTo = (from: Day, to: Date): number => daysBetween(from, dayOf(to))

type Promised = { readonly status: string | null; readonly dueOn: Day }
const KEPT = ['done', 'embedded']
const SETTLED = [...KEPT, 'stopped']

export const isKept = ({ status }: Promised): boolean => status !== null && KEPT.includes(status)

/** Said to be delayed, or its term has ended and it is neither done nor stopped. */
export const isLate = ({ status, dueOn }: Promised, today: Day): boolean =>
  status === 'delayed' || (dueOn < today && !SETTLED.includes(status ?? ''))

const STATUS: Readonly<Record<string, StatusName>> = {
  'not-started': 'not started',
  started: 'started',
  'on-track': 'on track',
  delayed: 'late',
  done: 'done',
  embedded: 'embedded',
  stopped: 'stopped',
}

/** What stands on a promise's tag. A promise past its term is late whatever its owner says. */
export const statusOf = (promise: Promised, today: Day): StatusName =>
  isLate(promise, today) ? 'late' : (STATUS[promise.status ?? 'not-started'] ?? 'not started')

const ANSWERS = { doing: 'doing', done: 'done', 'not-now': 'not now', no: 'no because' } as const
export type Answered = (typeof ANSWERS)[keyof typeof ANSWERS]

/** What stands on a reply. */
export const answerOf = (answer: string): Answered =>
  ANSWERS[answer as keyof typeof ANSWERS] ?? 'not now'

type Opening = { readonly opensOn: Day | null; readonly closesOn: Day | null }
export type Answering = 'open' | 'later' | 'closed' | 'never'

/** Whether one can answer on the web today, for an activity that is public; `never` when nothing is asked. */
export function answeringOn(
  { opensOn, closesOn }: Opening,
  prompts: number,
  today: Day,
): Answering {
  if (prompts === 0) return 'never'
  if (opensOn !== null && today < opensOn) return 'later'
  return closesOn !== null && closesOn < today ? 'closed' : 'open'
}

/** A minute for each prompt and one to read the rest. */
export const minutesFor = (prompts: number): number => prompts + 1
