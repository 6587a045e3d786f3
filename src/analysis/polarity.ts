/**
 * Proposes whether a line is praise, a problem, an idea or a question, from its own words. Families put
 * complaints under "what works well", so the heading it stood under is only asked when words are silent.
 */
import * as lexicon from './polarity-words.ts'

export type Polarity = 'praise' | 'problem' | 'idea' | 'question' | 'unknown'

/** How much of a long text is weighed, in characters. */
const weighed = 2_000

/**
 * The polarity of `text`. A proposal for a person to confirm: rules and word lists, no learning.
 * @param heading the prompt it stood under; used only where the words say nothing, and never to turn
 *   a bare noun into praise
 */
export function polarityOf(text: string, heading: string | null = null): Polarity {
  const words = tidy(text)
  if (words === '') return 'unknown'
  const leaning = heading === null ? null : headingLeaning(heading)
  const said = fromWords(words, leaning)
  return said === 'unknown' ? fromHeading(words, leaning) : said
}

/** What a prompt asks for, or null when it is even-handed. */
export function headingLeaning(heading: string): 'praise' | 'problem' | 'idea' | null {
  const text = tidy(heading.slice(0, 300))
  if (lexicon.askingForProblems.test(text)) return 'problem'
  if (lexicon.askingWhatImproved.test(text)) return 'praise'
  if (lexicon.askingForIdeas.test(text)) return 'idea'
  return lexicon.askingForPraise.test(text) ? 'praise' : null
}

const tidy = (text: string): string =>
  text
    .slice(0, weighed)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\u00AD|\u200B/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()

function fromWords(text: string, leaning: 'praise' | 'problem' | 'idea' | null): Polarity {
  const asks = /\?["'”)*\s]*$/.test(text)
  if (asks && !lexicon.suggesting.test(text)) return 'question'
  const clauses = text
    .split(/\b(?:but|however|although|though|yet)\b|;/)
    .filter((each) => each.trim() !== '')
  const weights = clauses.map((each) => weigh(each, leaning))
  const last = weights.at(-1) ?? nothing
  const sum = weights.reduce(
    (a, b, i) => add(a, b, i === weights.length - 1 && weights.length > 1 ? 2 : 1),
    nothing,
  )
  const softened = /\bnot always\b|\bsometimes\b|\bonly\b|\bfinally\b|\beventually\b/.test(text)
  if (leaning === 'idea' && isMildWish(text, sum)) return 'idea'
  return decide({ ...sum, problem: sum.problem + (softened ? 1.5 : 0) }, last)
}

/** Asked for ideas, "Somebody who listens" is a wish; "Brilliant staff" and "Staff were kind" are thanks. */
const isMildWish = (text: string, sum: Weight): boolean =>
  sum.problem === 0 && sum.praise <= 1 && !lexicon.finite.test(text) && !lexicon.warm.test(text)

interface Weight {
  readonly praise: number
  readonly problem: number
  readonly idea: number
}
const nothing: Weight = { praise: 0, problem: 0, idea: 0 }

const add = (a: Weight, b: Weight, times: number): Weight => ({
  praise: a.praise + b.praise * times,
  problem: a.problem + b.problem * times,
  idea: a.idea + b.idea * times,
})

/** An idea is usually put by naming what is wrong, so a stated wish outweighs the fault it names. */
function decide(sum: Weight, last: Weight): Polarity {
  if (sum.idea >= 3) return 'idea'
  if (sum.idea > 0 && sum.idea >= sum.problem && sum.idea >= sum.praise) return 'idea'
  if (sum.problem === 0 && sum.praise === 0) return 'unknown'
  if (sum.problem === sum.praise) return last.praise > last.problem ? 'praise' : 'problem'
  return sum.problem > sum.praise ? 'problem' : 'praise'
}

function weigh(clause: string, leaning: 'praise' | 'problem' | 'idea' | null): Weight {
  const text = clause.replace(lexicon.turnedRound, ' ').trim()
  const thanks = text === clause.trim() ? 0 : 3
  const problem = lexicon.problemPhrases(text) * 2
  let praise = thanks + lexicon.praisePhrases(text) * 2
  let idea = lexicon.ideaPhrases(text) * 3
  if (lexicon.comparedWithBefore.test(text)) praise += 3
  else if (lexicon.comparative.test(text) && leaning !== 'problem') {
    if (leaning === 'praise') praise += /^more |^greater /.test(text) ? 0 : 2
    else idea += leaning === 'idea' ? 3 : /^(more|greater|fewer|less) /.test(text) ? 3 : 1
  }
  const verb =
    /^(?:[\p{L}'-]+ly |always |please |and |just |also |to )*([\p{L}'-]+)/u.exec(text)?.[1] ?? ''
  const telling = lexicon.telling.has(verb) && !lexicon.tellingIsNoun.test(text)
  if (telling && leaning !== 'praise') idea += 3
  if (leaning === 'idea' && lexicon.doing.test(text)) idea += 3
  const counted = countWords(text)
  return { praise: praise + counted.praise, problem: problem + counted.problem, idea }
}

/** Counts single words, turning them over when a "not" stands within three words before. */
function countWords(text: string): { praise: number; problem: number } {
  const tokens = text.match(/[\p{L}'-]+/gu) ?? []
  let praise = 0
  let problem = 0
  let negated = 0
  for (const token of tokens) {
    if (lexicon.negators.has(token) || token.endsWith("n't")) {
      negated = 4
      problem += 0.5
      continue
    }
    const turned = negated > 0
    if (lexicon.praise.has(token)) {
      if (turned) problem += 2
      else praise += 1
    } else if (lexicon.problems.has(token)) {
      if (turned) praise += 2
      else problem += 1
    }
    negated--
  }
  return { praise, problem }
}

/** A bare noun takes the side of a prompt that asks for ideas or problems, never of one for praise. */
function fromHeading(text: string, leaning: 'praise' | 'problem' | 'idea' | null): Polarity {
  if (leaning === null || leaning === 'praise') return 'unknown'
  return lexicon.finite.test(text) || text.split(' ').length > 14 ? 'unknown' : leaning
}
