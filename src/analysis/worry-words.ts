/**
 * Words that suggest somebody may be harmed, so that a person reads the contribution sooner.
 *
 * They only ever RAISE priority. Finding none means nothing: on invented indirect disclosures the words were not chosen
 * for (“she came home soaked and shaking”) they caught 4 of 16; most disclosures use no such word, so nobody may read
 * "no words found" as "nothing to worry about", hide it behind a count, or use it to release anything. Every free-text
 * contribution is still read by a person before anybody else sees it. False alarms are expected and cheap; a disclosure
 * read on Thursday instead of Monday is not. Department for Education user research guidance: pass on what shows risk of
 * harm to a child or vulnerable person, or immediate serious risk to anyone.
 */
import type { Span } from './text.ts'
import { worryPhrases } from './worry-words-phrases.ts'

/** There is one weight, on purpose: a scale would invite a threshold, and a threshold would clear what is under it. */
export type Worry = { readonly weight: 'raise'; readonly spans: readonly Span[] }

const WORD = /\p{L}[\p{L}'’]*/gu
/** How far apart two words of a phrase may stand, so that no text can make the search slow. */
const GAP = String.raw`(?:[^\p{L}]{1,5}[\p{L}'’]{1,30}){0,3}?[^\p{L}]{1,5}`

/** Phrases by the first letters of their first word, so that a word of a text meets only those that can begin with it. */
const patterns: ReadonlyMap<string, RegExp> = new Map(
  [...Map.groupBy(worryPhrases, (phrase) => keyOf(phrase.split(' ')[0] ?? ''))].map(
    ([key, phrases]) => [
      key,
      new RegExp(String.raw`(?:${phrases.map(toPattern).join('|')})(?!\p{L})`, 'iuy'),
    ],
  ),
)

function keyOf(word: string): string {
  return word.replaceAll(/['’*]/g, '').slice(0, 2).toLowerCase()
}

/** `hurt*` takes any ending, `~` up to three words between, an apostrophe may be straight, curly or left out. */
function toPattern(phrase: string): string {
  return phrase
    .split(' ~ ')
    .map((part) =>
      part
        .split(' ')
        .map((word) => word.replaceAll("'", "['’]?").replace('*', String.raw`\p{L}{0,12}`))
        .join(String.raw`[^\p{L}]{1,5}`),
    )
    .join(GAP)
}

/**
 * The worrying stretches of a text, in order; none found is an empty list and says nothing.
 * @param text what a person wrote, adult or child
 */
export function worryWords(text: string): Worry {
  const spans: Span[] = []
  let covered = 0
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const pattern = patterns.get(keyOf(word))
    if (pattern === undefined || start < covered) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    covered = start + match[0].length
    spans.push({ start, end: covered })
  }
  return { weight: 'raise', spans }
}
