/** What became of every line: the heart of an import. Each line stands in exactly one place. */
import type { SourceLine } from '../document.ts'
import type { Polarity } from '../../../analysis/polarity.ts'

/** A prompt's id is "p" and its first line, or "r" and a count when only rows name it. */
export type PromptId = string

export interface Prompt {
  readonly id: PromptId
  readonly text: string
  /** The wider prompt it stands under, when the document has headings of two levels. */
  readonly under: PromptId | null
}

export type Flag =
  'unclear' | 'question' | 'quote' | 'acronym' | 'continues' | 'long' | 'repeat' | 'identifiable'

/** A span of a contribution's text: characters from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Contribution {
  readonly kind: 'contribution'
  readonly prompt: PromptId | null
  /** Line number of the contribution it is nested under. */
  readonly parent: number | null
  readonly flags: readonly Flag[]
  readonly polarity: Polarity
  /** Split by a person; null while it is one point. */
  readonly points: readonly Span[] | null
  /** Which table or group wrote it, and the other cells of its row. */
  readonly details: readonly { readonly label: string; readonly text: string }[]
}

/** Where a line stands. An array of these, one per line, is what makes the line account add up. */
export type Place =
  | { readonly kind: 'blank' }
  | { readonly kind: 'prompt'; readonly prompt: PromptId }
  | Contribution
  | { readonly kind: 'joined'; readonly to: number }
  | { readonly kind: 'aside'; readonly reason: string; readonly by: 'page' | 'person' }

export interface Acronym {
  readonly acronym: string
  /** What we believe it stands for; null means ask. */
  readonly expansion: string | null
  readonly lines: readonly number[]
}

export interface Draft {
  readonly lines: readonly SourceLine[]
  /** places[n - 1] is where line n stands. */
  readonly places: readonly Place[]
  readonly prompts: readonly Prompt[]
  readonly acronyms: readonly Acronym[]
}

export const placeOf = (draft: Draft, number: number): Place | undefined => draft.places[number - 1]
