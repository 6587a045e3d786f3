/** What a contribution is when it is given, and when it is read back with its points. */

export type Channel = 'online' | 'room' | 'paper' | 'e-mail' | 'telephone' | 'social' | 'artwork'

export type JudgementKind = 'polarity' | 'unclear' | 'question' | 'quote'

/** Spans count UTF-16 code units, the end not included. */
export type PointSpan = { readonly starts: number; readonly ends: number }

export type NewContribution = {
  readonly id: string
  readonly activityId: string
  readonly sessionId: string | null
  readonly promptId: string | null
  /** The line it stood under, when it was an inner line of a list. */
  readonly parentId: string | null
  readonly receiptId: string | null
  readonly importId: string | null
  readonly position: number
  readonly channel: Channel
  /** "parent carer", or empty when not said. */
  readonly role: string
  /** Exactly as given. */
  readonly body: string
  /** Null: the whole is one point. */
  readonly points: readonly PointSpan[] | null
  /** Said of every point of it. */
  readonly judgements: readonly {
    readonly kind: JudgementKind
    readonly value: string
    readonly maker: 'machine' | 'person'
  }[]
}

export type NewReceipt = {
  readonly id: string
  /** Keyed hash of the three words; the words themselves are stored nowhere. */
  readonly codeHash: Buffer
  readonly activityId: string
  /** What the form carried, as a keyed hash: the same form sent twice is one receipt. */
  readonly sentKey: string
  readonly madeAt: Date
}

export type PointRow = PointSpan & {
  readonly id: string
  readonly contributionId: string
  readonly activityId: string
}

export type JudgementRow = {
  readonly id: string
  readonly pointId: string
  readonly kind: JudgementKind
  readonly value: string
  readonly maker: 'machine' | 'person'
}

/** One idea inside a contribution, with what was last judged about it (a person's word before a machine's). */
export type HeardPoint = PointSpan & {
  readonly id: string
  readonly judgements: readonly {
    readonly kind: JudgementKind
    readonly value: string
    readonly maker: 'machine' | 'person'
  }[]
}

export type HeardContribution = {
  readonly id: string
  readonly sessionId: string | null
  readonly promptId: string | null
  readonly parentId: string | null
  readonly importId: string | null
  readonly position: number
  readonly channel: Channel
  readonly role: string
  readonly body: string
  readonly receivedAt: Date
  readonly points: readonly HeardPoint[]
}
