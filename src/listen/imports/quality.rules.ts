/** The quality report of an import: the sum of its lines, and where words lean against the heading they stood under. */
import { headingLeaning } from '../../analysis/polarity.ts'
import { countOf } from '../../kernel/text.ts'
import type { ImportQuality } from './results.store.ts'

const PARTS = [
  { use: 'contribution', one: 'line of contributions', many: 'lines of contributions' },
  { use: 'heading', one: 'heading', many: 'headings' },
  { use: 'furniture', one: 'set aside', many: 'set aside' },
  { use: 'set-aside', one: 'set aside by a person', many: 'set aside by a person' },
] as const

/** The line account of what is kept, as LineAccount takes it. */
export function usedParts({ used }: ImportQuality) {
  const linesAs = (use: string): number =>
    used.filter(({ usedAs }) => usedAs === use).reduce((sum, { lines }) => sum + lines, 0)
  const parts = PARTS.map(({ use, ...words }) => ({ ...words, count: linesAs(use) }))
  const total = used.reduce((sum, { lines }) => sum + lines, 0)
  return { parts: parts.filter(({ count }) => count > 0), total }
}

const POLARITIES = ['praise', 'problem', 'idea', 'question', 'unknown'] as const

export type LeaningRow = {
  readonly prompt: string
  /** In the order praise, problem, idea, question, none of these. */
  readonly counts: readonly number[]
  /** What leans against what the heading asks for, in words. */
  readonly against: string | null
}

export function leaningRows({ leanings }: ImportQuality): LeaningRow[] {
  const byPrompt = Map.groupBy(leanings, ({ prompt }) => prompt)
  return [...byPrompt].map(([prompt, some]) => {
    const countFor = (polarity: string): number =>
      some.find((each) => each.polarity === polarity)?.count ?? 0
    const counts = POLARITIES.map(countFor)
    return {
      prompt: prompt ?? 'Under no prompt',
      counts,
      against: prompt === null ? null : againstIn(prompt, countFor),
    }
  })
}

function againstIn(prompt: string, countFor: (polarity: string) => number): string | null {
  const leaning = headingLeaning(prompt)
  if (leaning === 'praise' && countFor('problem') > 0)
    return `${countOf(countFor('problem'), 'problem')} though it asks for what is good`
  if (leaning === 'problem' && countFor('praise') > 0)
    return `${countFor('praise')} praise though it asks for what is wrong`
  return null
}
