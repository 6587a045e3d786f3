/** Finds the words of a code frame in a line: stems, beginnings, initials and phrases with gaps. */
import { stemOf, type Word } from './text.ts'

/**
 * One expression of a frame, cut into tests for words. Written `annual review` (stems), `diagnos*` (beginning), `=parenting` (just so),
 * `EP` (initials: capitals only, because "ep" or "pa" in small letters is something else), `wait ~ month`
 * (up to three words between).
 */
export type Expression = {
  readonly theme: string
  readonly weight: number
  readonly tests: readonly WordTest[]
}
type WordTest = {
  readonly kind: 'stem' | 'exact' | 'beginning' | 'initials' | 'gap'
  readonly of: string
}

/** An expression as found: which words it took (by position), and from the first to the last of them. */
export type Found = { readonly expression: Expression; readonly taken: readonly number[] }

/** Expressions by the first letters that can begin them, so that a line meets only a handful. */
export type Lexicon = ReadonlyMap<string, readonly Expression[]>

const LONGEST_GAP = 3
const KEY = 2

/** Reads one written expression. */
export function readExpression(theme: string, weight: number, written: string): Expression {
  const tests = written.trim().split(/\s+/).map(readTest)
  if (tests[0] === undefined || tests[0].kind === 'gap') throw new Error(`no word in "${written}"`)
  return { theme, weight, tests }
}

function readTest(written: string): WordTest {
  if (written === '~') return { kind: 'gap', of: '' }
  if (written.endsWith('*')) return { kind: 'beginning', of: written.slice(0, -1) }
  if (written.startsWith('=')) return { kind: 'exact', of: written.slice(1) }
  if (/^[A-Z][A-Za-z]*$/.test(written)) return { kind: 'initials', of: written }
  return { kind: 'stem', of: stemOf(written) }
}

/** Files expressions under the first two letters of their first word. */
export function lexiconOf(expressions: readonly Expression[]): Lexicon {
  return Map.groupBy(expressions, (expression) => keyOf(expression.tests[0]?.of ?? ''))
}

const keyOf = (word: string): string => word.slice(0, KEY).toLowerCase()

/**
 * Every expression found in the words, where a longer one silences the shorter ones inside it, in whatever theme:
 * in "school transport" the school is only the name of the journey.
 */
export function findExpressions(words: readonly Word[], lexicon: Lexicon): Found[] {
  const found: Found[] = []
  words.forEach((word, at) => {
    for (const expression of lexicon.get(keyOf(word.lower)) ?? []) {
      const taken = matchFrom(words, at, expression.tests)
      if (taken !== undefined) found.push({ expression, taken })
    }
  })
  const longest = new Array<number>(words.length).fill(0)
  for (const { taken } of found)
    for (const at of taken) longest[at] = Math.max(longest[at] ?? 0, taken.length)
  return found.filter(({ taken }) => taken.every((at) => longest[at] === taken.length))
}

function matchFrom(
  words: readonly Word[],
  start: number,
  tests: readonly WordTest[],
): number[] | undefined {
  const taken: number[] = []
  let at = start
  let gap = 0
  for (const wordTest of tests) {
    if (wordTest.kind === 'gap') {
      gap = LONGEST_GAP
      continue
    }
    const hit = firstHit(words.slice(at, at + gap + 1), wordTest)
    if (hit === -1) return undefined
    taken.push(at + hit)
    at += hit + 1
    gap = 0
  }
  return taken
}

const firstHit = (words: readonly Word[], wordTest: WordTest): number =>
  words.findIndex((word) => passes(word, wordTest))

function passes(word: Word, { kind, of }: WordTest): boolean {
  if (kind === 'stem') return word.stem === of
  if (kind === 'exact') return word.lower === of
  if (kind === 'beginning') return word.lower.startsWith(of)
  return word.text === of || word.text === `${of}s`
}
