/** Pieces that stand wherever an activity is shown to staff: its state, its dates, its thread. */
import type { ComponentChildren, VNode } from 'preact'
import { sayPlainDay, type Day } from '../../kernel/dates.ts'
import { StatusTag, Thread, threadFrom, type Knot, type When } from '../../ui/index.ts'
import type { Standing } from './activities.rules.ts'
import type { ThreadDays } from './activities.types.ts'

const TAGS = {
  'not public': { status: 'draft', word: 'Not\u00a0public\u00a0yet' },
  'opens later': { status: 'waiting', word: 'Opens\u00a0later' },
  open: { status: 'published', word: 'Open' },
  closed: { status: 'stopped', word: 'Closed' },
} as const

export const StandingTag = ({ standing }: { readonly standing: Standing }): VNode => (
  <StatusTag {...TAGS[standing]} />
)

/** "from 1 October 2026 to 5 November 2026", in as few words as there are dates; '' without any. */
export function sayDates(opensOn: Day | null, closesOn: Day | null): string {
  if (opensOn !== null && opensOn === closesOn) return `on ${unbroken(opensOn)}`
  const parts = [
    opensOn === null ? '' : `from ${unbroken(opensOn)}`,
    closesOn === null ? '' : `to ${unbroken(closesOn)}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

// Keeps a date in one piece, which also keeps narrow columns of a table from squeezing it.
const unbroken = (day: Day): string => sayPlainDay(day).replaceAll(' ', '\u00a0')

/** A form in a column one can read across, on a wide staff page. */
export const FormColumn = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">{children}</div>
  </div>
)

type ThreadOf = {
  readonly days: ThreadDays
  readonly form: 'across' | 'small'
  readonly label: string
  /** Beside "Said" while nobody has said anything yet. */
  readonly before?: string
}

export const ActivityThread = ({ days, form, label, before }: ThreadOf): VNode => (
  <Thread form={form} label={label} knots={withNote(knotsOf(days), before)} />
)

const knotsOf = (days: ThreadDays): Knot[] =>
  threadFrom(
    Object.fromEntries(
      Object.entries(days).flatMap(([step, day]): [string, When][] =>
        day === null ? [] : [[step, { date: sayPlainDay(day), dateTime: day }]],
      ),
    ),
  )

const withNote = (knots: Knot[], note: string | undefined): Knot[] =>
  knots.map((knot) =>
    knot.step === 'said' && knot.state === 'next' && note !== undefined ? { ...knot, note } : knot,
  )
