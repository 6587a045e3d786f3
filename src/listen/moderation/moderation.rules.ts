/** Where a person's words stand with the public, which moves are open from there, and how each is said. */

export const MOVES = ['release', 'redact', 'hold', 'take-back', 'leave-out'] as const
export type Move = (typeof MOVES)[number]

/** 'redacted': released with words taken out. 'left-out': excluded under regulation 56(4). */
export const STATES = ['waiting', 'released', 'redacted', 'held', 'taken-back', 'left-out'] as const
export type WordsState = (typeof STATES)[number]

/** The two lawful grounds for not publishing a comment: SEND Regulations 2014, regulation 56(4)(a) and (b). */
export const EXCLUSIONS = ['vexatious', 'individual-case'] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

/**
 * Words taken out come back only by taking the whole back first; what was left out is looked at again (held) before
 * anything else. So neither can happen by ticking one box too many.
 */
const OPEN: Readonly<Record<WordsState, readonly Move[]>> = {
  waiting: ['release', 'redact', 'hold', 'leave-out'],
  released: ['redact', 'take-back', 'leave-out'],
  redacted: ['redact', 'take-back', 'leave-out'],
  held: ['release', 'redact', 'leave-out'],
  'taken-back': ['release', 'redact', 'hold', 'leave-out'],
  'left-out': ['hold'],
}

const AFTER: Readonly<Record<Move, WordsState>> = {
  release: 'released',
  redact: 'redacted',
  hold: 'held',
  'take-back': 'taken-back',
  'leave-out': 'left-out',
}

export const mayMove = (state: WordsState, move: Move): boolean => OPEN[state].includes(move)
export const stateAfter = (move: Move): WordsState => AFTER[move]
export const isPublic = (state: WordsState): boolean => state === 'released' || state === 'redacted'
/** Only these change a page the public reads. */
export const changesPublic = (before: WordsState, move: Move): boolean =>
  isPublic(before) || isPublic(stateAfter(move))

/** The last release row of a contribution, as far as the rules need it. */
export type LastRow = {
  readonly move: string | null
  readonly publicText: string | null
  readonly exclusion: string | null
}

/** @param body the words as given; the public text differs from them only where words were taken out. */
export function stateOf(last: LastRow, body: string): WordsState {
  if (last.move === null) return 'waiting'
  if (last.move === 'released') return last.publicText === body ? 'released' : 'redacted'
  if (last.move === 'taken-back') return 'taken-back'
  return last.exclusion === '' ? 'held' : 'left-out'
}

export const stateWords: Readonly<Record<WordsState, string>> = {
  waiting: 'To read',
  released: 'Released',
  redacted: 'Released, words taken out',
  held: 'Held',
  'taken-back': 'Taken back',
  'left-out': 'Left out',
}

export const exclusionWords: Readonly<Record<Exclusion, { name: string; hint: string }>> = {
  'individual-case': {
    name: 'It is about services for one particular person',
    hint: 'It is about one child’s or one family’s own services, not about services for everyone. They need another way to an answer.',
  },
  vexatious: {
    name: 'It is vexatious',
    hint: 'It is meant to distress or harass, or says the same thing again after an answer. Anger is not vexatious. Swearing is not a reason.',
  },
}

/** Two moderators: what the second is told stands. */
export const sayStanding = (standing: {
  state: WordsState
  by: string | null
  at: string | null
}): string =>
  `${standing.by ?? 'Somebody'} has been here first: ${stateWords[standing.state].toLowerCase()}${
    standing.at === null ? '' : `, ${standing.at}`
  }. Look again, then choose`
