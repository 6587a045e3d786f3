/** Outcomes of a progress page: which lines name them, and which outcome a line is nearest to. */

/** The words that carry meaning, stemmed a little, for comparing. */
export function wordsOf(text: string): Set<string> {
  const found =
    text
      .slice(0, 600)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(
    found.filter((each) => !stop.has(each)).map((each) => each.replace(/(ing|ed|es|s)$/, '')),
  )
}

const stop = new Set(
  'the and for with our their are has have been was were that this from into will they who which all any its had not yet'.split(
    ' ',
  ),
)

/** Whether two lines name the same outcome: nearly the same words, whatever the case or full stop. */
export function sameOutcome(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return false
  const shared = [...left].filter((each) => right.has(each)).length
  const likeness = shared / (left.size + right.size - shared)
  return (
    likeness >= 0.75 ||
    (shared >= 3 && shared === Math.min(left.size, right.size) && likeness >= 0.5)
  )
}

/**
 * Which of `outcomes` a baseline line stated for all of them belongs to: the one sharing most words,
 * a word found in few outcomes counting more; the first when none shares any. So each line stands once.
 */
export function nearestOutcome(text: string, outcomes: readonly string[]): number {
  const sets = outcomes.map(wordsOf)
  const mine = wordsOf(text)
  const scores = sets.map((set) =>
    [...mine]
      .filter((each) => set.has(each))
      .reduce((sum, each) => sum + 1 / sets.filter((other) => other.has(each)).length ** 2, 0),
  )
  return Math.max(0, scores.indexOf(Math.max(...scores)))
}
