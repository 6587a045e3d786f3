/** An activity as it is read and as it is made. */
import type { Day } from '../../kernel/dates.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { Person } from '../../platform/web/route.ts'
import type { Kind, Readiness } from './activities.rules.ts'
import type { Headcount, People } from './sessions.rules.ts'

export type Programme = { readonly id: string; readonly name: string; readonly becauseOf: string }

export type Scope = {
  readonly canChange: readonly string[]
  readonly cannot: readonly string[]
  readonly notDecided: readonly string[]
  readonly whoDecides: string
}

/** `isAnswered`: somebody's words stand under it, so its own words may not change any more. */
export type Prompt = { readonly id: string; readonly text: string; readonly isAnswered: boolean }

export type Session = {
  readonly id: string
  readonly name: string
  readonly heldOn: Day
  /** As people say it: "6:30pm to 8pm". */
  readonly startsAt: string
  readonly place: string
  readonly accessNote: string
  readonly revision: number
  readonly headcounts: readonly (Headcount & { readonly name: string })[]
}

export type Activity = {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly title: string
  readonly summary: string
  readonly purpose: string
  readonly programme: Programme | null
  readonly level: {
    readonly key: string
    readonly position: number
    readonly name: string
    readonly meaning: string
  } | null
  readonly levelReason: string
  readonly scope: Scope
  /** In words: the partner's name, or what was typed; '' when nobody said. */
  readonly proposedBy: string
  readonly proposedByPartnerId: string | null
  readonly proposedByWords: string
  readonly partners: readonly {
    readonly id: string
    readonly name: string
    readonly part: string
  }[]
  readonly opensOn: Day | null
  readonly closesOn: Day | null
  /** In words: "18 December 2026", "the end of the spring term". */
  readonly replyBy: string
  readonly prompts: readonly Prompt[]
  readonly sessions: readonly Session[]
  /** Shown to the public; `isTakingAnswers` says whether they can answer today. */
  readonly isOpen: boolean
  /** When it was last opened or taken back. */
  readonly movedAt: Date | null
  readonly revision: number
}

/** The days its thread reached each knot. */
export type ThreadDays = Readonly<Record<'said' | 'heard' | 'promised' | 'done', Day | null>>

/** An activity in a list. */
export type ActivityRow = Pick<
  Activity,
  'id' | 'slug' | 'kind' | 'title' | 'opensOn' | 'closesOn' | 'isOpen'
> & {
  readonly programme: string | null
  readonly summary: string
  /** Contributions that still stand. */
  readonly contributions: number
  readonly prompts: number
  readonly sessions: number
  readonly thread: ThreadDays
  readonly ready: Readiness
}

/** Everything about an activity in one piece. The same id again makes nothing new. */
export type NewActivity = {
  readonly id: string
  readonly kind: Kind
  readonly title: string
  readonly summary?: string
  readonly purpose?: string
  readonly programme?: { readonly name: string; readonly becauseOf: string } | null
  readonly levelKey?: string | null
  readonly levelReason?: string
  readonly scope?: Scope
  readonly proposedBy?: string
  readonly proposedByPartnerId?: string | null
  readonly partners?: readonly { readonly id: string; readonly part: string }[]
  readonly opensOn?: Day | null
  readonly closesOn?: Day | null
  readonly replyBy?: string
  readonly prompts?: readonly { readonly id: string; readonly text: string }[]
  readonly sessions?: readonly NewSession[]
  readonly at: Date
  readonly by: string | null
}

export type NewSession = {
  readonly id: string
  readonly name: string
  readonly heldOn: Day
  readonly startsAt?: string
  readonly place?: string
  readonly accessNote?: string
  readonly headcounts?: readonly {
    readonly role: People
    readonly people: number
    readonly exactness: 'exact' | 'estimate'
  }[]
}

/** What a later slice says about one activity on its staff page; null when it has nothing to say. */
export type ActivityPanel = {
  readonly key: string
  readonly title: string
  /** Lowest first. */
  readonly order: number
  read(
    tx: Tx,
    about: {
      areaId: string
      areaSlug: string
      activity: { id: string; slug: string }
      person: Person
    },
  ): Promise<{ summary: string; action?: { text: string; href: string }; done: boolean } | null>
}
