/** A term's report as it is frozen: everything a reader needs is in it, so that later changes cannot reach it. */
import type { Day } from '../../kernel/dates.ts'
import type { statuses } from '../commitments/index.ts'

export type Status = keyof typeof statuses

export type ReportedUpdate = {
  readonly done: string
  readonly slipped: string
  readonly slippedBecause: string
  readonly next: string
  readonly day: Day
}

export type ReportedCommitment = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly detail: string
  readonly owner: string
  readonly partner: { readonly id: string; readonly name: string }
  readonly due: { readonly id: string; readonly name: string; readonly endsOn: Day }
  readonly status: Status
  /** Why it is delayed or stopped. */
  readonly statusReason: string
  readonly impactMeasure: string
  readonly themes: readonly {
    readonly id: string
    readonly name: string
    readonly activitySlug: string
    readonly activityTitle: string
  }[]
  readonly evidence: readonly {
    readonly title: string
    readonly link: string
    readonly note: string
    readonly day: Day
  }[]
  readonly impacts: readonly { readonly statement: string; readonly day: Day }[]
  /** Null is printed: no update was given. */
  readonly update: ReportedUpdate | null
  /** What the latest update before this term said would come next; empty when nothing did. */
  readonly saidNext: string
}

export type AlarmKind = 'no-update' | 'late' | 'no-impact' | 'nothing-next'
export type Alarm = { readonly kind: AlarmKind; readonly id: string; readonly title: string }

/** One commitment in the difference; a status is null in the report where it does not stand. */
export type Changed = {
  readonly id: string
  readonly title: string
  readonly from: Status | null
  readonly to: Status | null
}
/** Against the report frozen before: every commitment of either stands in exactly one list. */
export type ReportDifference = {
  readonly kept: readonly Changed[]
  readonly slipped: readonly Changed[]
  readonly dropped: readonly Changed[]
  /** New, or taken up again. */
  readonly fresh: readonly Changed[]
  /** Ended before and still so: nothing changed, nothing was owed. */
  readonly settled: readonly Changed[]
}

export type TermReport = {
  readonly version: 1
  readonly term: {
    readonly id: string
    readonly name: string
    readonly startsOn: Day
    readonly endsOn: Day
  }
  /** The day the records were read. */
  readonly asOf: Day
  /** By lead partner, then title. */
  readonly commitments: readonly ReportedCommitment[]
  readonly alarms: readonly Alarm[]
  readonly before: { readonly termId: string; readonly name: string } | null
  /** Null in the first report. */
  readonly difference: ReportDifference | null
}
