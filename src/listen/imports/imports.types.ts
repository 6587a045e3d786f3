/** An import as it is kept: its lines, what was proposed for each, and what people put right. */
import type { SourceFormat } from './document.ts'
import type { ImportEdit } from './edits.ts'
import type { Draft } from './structure/draft.ts'

export const IMPORT_CHANNELS = ['room', 'paper', 'e-mail', 'telephone', 'social'] as const
export type ImportChannel = (typeof IMPORT_CHANNELS)[number]

/** The proposals are kept, not made again: a better machine next month must not move what people put right. */
export type KeptSource = {
  readonly name: string
  readonly format: SourceFormat
  readonly draft: Draft
  /** Line numbers that nearly repeat each other, two or more in each group. */
  readonly repeats: readonly (readonly number[])[]
}

/** What one person did at once; undo takes away one step. */
export type Step = {
  /** The revision of the import that this step made. */
  readonly revision: number
  readonly by: string | null
  /** ISO moment. */
  readonly at: string
  readonly edits: readonly ImportEdit[]
}

/** prepared: lines are being put right · undone: was brought in and taken out again. */
export type ImportState = 'prepared' | 'brought-in' | 'undone' | 'thrown-away'

/** One in a list. */
export type ImportRow = {
  readonly id: string
  readonly fileName: string
  readonly state: ImportState
  readonly madeAt: Date
  readonly madeBy: string
  readonly broughtInAt: Date | null
  readonly undoneAt: Date | null
  readonly steps: number
  /** Lines by use, once it was brought in. */
  readonly used: Readonly<Record<UsedAs, number>>
  /** Contributions, a line re-joined to another not counted. */
  readonly contributions: number
}

export type UsedAs = 'contribution' | 'heading' | 'set-aside' | 'furniture'

export type Import = {
  readonly id: string
  readonly activityId: string
  readonly sessionId: string | null
  readonly fileName: string
  readonly channel: ImportChannel
  readonly revision: number
  readonly state: ImportState
  readonly madeAt: Date
  readonly madeBy: string
  readonly broughtInAt: Date | null
  readonly undoneAt: Date | null
  readonly steps: readonly Step[]
  /** Null once words of it were erased: then its lines are gone as well. */
  readonly source: KeptSource | null
}

/** How a line was used, as it is kept for ever. */
export type ImportLine = {
  readonly line: number
  readonly text: string
  readonly usedAs: UsedAs
  readonly reason: string
  readonly contributionId: string | null
}
