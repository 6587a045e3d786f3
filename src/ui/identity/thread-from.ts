/** Works out the four knots from the dates we have. */
import type { ComponentChildren } from 'preact'
import type { Knot, ThreadStep } from './thread.tsx'

export interface When {
  /** In words: “Thursday 29 October 2026”. */
  readonly date: string
  readonly dateTime?: string
  readonly note?: ComponentChildren
}

export interface ThreadDates {
  readonly said?: When
  readonly heard?: When
  readonly promised?: When
  readonly done?: When
  /** A “no, because”: the thread stops at this step and later ones are not drawn. */
  readonly ended?: When & { readonly step: ThreadStep; readonly word?: string }
}

const STEPS: readonly ThreadStep[] = ['said', 'heard', 'promised', 'done']

/** Dated steps have happened, the first without a date is next, the rest are open. */
export function threadFrom(dates: ThreadDates): Knot[] {
  const { ended } = dates
  if (ended) {
    const before = STEPS.slice(0, STEPS.indexOf(ended.step))
    return [
      ...before.map((step): Knot => ({ step, state: 'done', ...dates[step] })),
      { ...ended, state: 'ended', word: ended.word ?? 'No, because' },
    ]
  }
  const next = STEPS.find((step) => !dates[step])
  return STEPS.map((step) => {
    if (dates[step]) return { step, state: 'done', ...dates[step] }
    return { step, state: step === next ? 'next' : 'open' }
  })
}
