/** Words of a line, with where they stand in it: the ground every word-based proposal is made on. */

/** A stretch of a text: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number }

/** One word as it stands (`text`), in lower case (`lower`), and cut to its stem (`stem`). */
export type Word = Span & { readonly text: string; readonly lower: string; readonly stem: string }

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu
const VOWEL = /[aeiouy]/

/**
 * The words of a text in order. Hyphens, slashes and all other marks part words ("co-production" is two); an apostrophe
 * inside a word does not ("don't" is one). Offsets are those of the text as given: nothing is normalised before cutting.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    words.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      stem: stemOf(match[0]),
      start,
      end: start + match[0].length,
    })
  }
  return words
}

/**
 * A light English stem, so that "listening", "listened" and "listens" meet. Lighter than Porter (1980) on purpose: it
 * undoes plurals, -ing, -ed and a last e only, because stronger rules make strangers meet ("universal", "university").
 */
export function stemOf(word: string): string {
  // EHCPs, TAs: the plural of initials, which the rules for ordinary words would leave standing.
  const initials = /^[A-Z]{2,}s$/.test(word) ? word.slice(0, -1) : word
  const lower = initials.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
  if (lower.length <= 3 || /\d/.test(lower)) return lower
  return withoutLastE(withoutEnding(singular(lower)))
}

function singular(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return word.slice(0, -3) + 'y'
  if (/(?:s|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (/[^suis]s$/.test(word)) return word.slice(0, -1)
  return word
}

function withoutEnding(word: string): string {
  const bare = /ing$/.test(word) ? word.slice(0, -3) : /[^e]ed$/.test(word) ? word.slice(0, -2) : ''
  if (bare.length < 3 || !VOWEL.test(bare)) return word
  return /([^aeiouslz])\1$/.test(bare) ? bare.slice(0, -1) : bare
}

function withoutLastE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
}
