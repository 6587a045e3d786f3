/** Proposes themes for a point from the starter code frame for SEND: words a person can see, never a verdict. */
import type { FrameTheme } from './code-frame-theme.ts'
import { themesOfSupport } from './code-frame-themes-1.ts'
import { themesOfExperience } from './code-frame-themes-2.ts'
import { findExpressions, lexiconOf, readExpression, type Found } from './code-frame-match.ts'
import { wordsOf, type Span, type Word } from './text.ts'

export type { FrameTheme } from './code-frame-theme.ts'

/** Where a point stands: the heading or prompt above it, and the line it is nested under. */
export type PointContext = { readonly heading?: string; readonly parent?: string }

/**
 * One theme proposed for a point. `because` are the words that led to it, exactly as they stand in the text, with their
 * places in `spans`; `also` are words of the heading or the parent line that added to it.
 */
export type ThemeProposal = {
  readonly key: string
  readonly score: number
  readonly because: readonly string[]
  readonly spans: readonly Span[]
  readonly also: readonly string[]
}

/** The frame itself, in the order it is offered to a person. */
export const starterCodeFrame: readonly FrameTheme[] = [...themesOfSupport, ...themesOfExperience]

const lexicon = lexiconOf(starterCodeFrame.flatMap(expressionsOf))
const MOST = 3
/** Below this nothing is proposed: one leaning word alone does not make a theme of a line that says more. */
const ENOUGH = 2
/** A short line cannot bring company for its one word, so less is enough. */
const ENOUGH_SHORT = 1
const SHORT = 4
/** A second theme must weigh at least this share of the first. */
const SHARE_OF_BEST = 0.5
const FROM_PARENT = 0.5
const FROM_HEADING = 0.25

function expressionsOf(theme: FrameTheme) {
  return ([3, 2, 1] as const).flatMap((weight) =>
    theme.words[weight].split(',').map((written) => readExpression(theme.key, weight, written)),
  )
}

/**
 * At most three themes of the frame for a point, the likeliest first; none when nothing fits, for "other" is a person's
 * choice. Saying that a thing is there and saying that it is missing is one theme: polarity is proposed elsewhere.
 * The heading only strengthens what the point itself says; a parent line may speak for a nested one.
 */
export function proposeThemes(text: string, context: PointContext = {}): ThemeProposal[] {
  const words = wordsOf(text)
  const own = evidenceOf(text, words)
  const parent = evidenceOf(context.parent ?? '')
  const heading = evidenceOf(context.heading ?? '')
  const scored = [...new Set([...own.keys(), ...parent.keys()])].map((key) => {
    const mine = own.get(key)
    const above = [parent.get(key), mine === undefined ? undefined : heading.get(key)]
    const lent = (above[0]?.score ?? 0) * FROM_PARENT + (above[1]?.score ?? 0) * FROM_HEADING
    return {
      key,
      score: (mine?.score ?? 0) + lent,
      because: mine?.because ?? [],
      spans: mine?.spans ?? [],
      also: above.flatMap((evidence) => evidence?.because ?? []),
    }
  })
  return best(scored, words.length <= SHORT ? ENOUGH_SHORT : ENOUGH)
}

type Evidence = { score: number; because: string[]; spans: Span[] }

function evidenceOf(text: string, words: readonly Word[] = wordsOf(text)): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>()
  const counted = new Set<Found['expression']>()
  for (const { expression, taken } of findExpressions(words, lexicon)) {
    const theme = evidence.get(expression.theme) ?? { score: 0, because: [], spans: [] }
    evidence.set(expression.theme, theme)
    const start = words[taken[0] ?? 0]?.start ?? 0
    const end = words[taken.at(-1) ?? 0]?.end ?? 0
    if (theme.spans.some((span) => span.start < end && start < span.end)) continue
    theme.spans.push({ start, end })
    theme.because.push(text.slice(start, end))
    // A word said twice in a line is not twice as true.
    if (!counted.has(expression)) theme.score += expression.weight
    counted.add(expression)
  }
  return evidence
}

function best(proposals: ThemeProposal[], enough: number): ThemeProposal[] {
  const sorted = proposals
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
  const least = (sorted[0]?.score ?? 0) * SHARE_OF_BEST
  return sorted.filter(({ score }) => score >= least).slice(0, MOST)
}
