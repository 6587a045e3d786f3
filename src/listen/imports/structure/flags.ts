/** Marks what a person should look at: lines that do not parse, questions, quotations, split sentences. */
import type { SourceLine } from '../document.ts'
import type { Flag } from './draft.ts'

/** How much of a line is looked at. */
const looked = 1_000

/** The marks one line earns by itself, in reading order of importance. */
export function flagsOf(each: SourceLine): Flag[] {
  const text = each.text.slice(0, looked)
  const flags: Flag[] = []
  if (isUnclear(text)) flags.push('unclear')
  if (asks(text)) flags.push('question')
  if (isQuote(text) || /^>+$/.test(each.bullet ?? '')) flags.push('quote')
  if (namesFew(text)) flags.push('identifiable')
  return flags
}

/** A question mark that ends a sentence or a bracket; "??" alone is a mark, not a question. */
const asks = (text: string): boolean => /[\p{L}\p{N})”"’']\s?\?+["'”’)\]*_]*(\s|$)/u.test(text)

const isQuote = (text: string): boolean =>
  /^["“‘'«„].{3,}["”’'»][.,!]?(\s*[-–—(].{1,80})?$/su.test(text)

/** Few enough people for a reader to guess who: kept from the public until somebody has looked. */
const namesFew = (text: string): boolean =>
  /\b(1|one|2|two) (parents?|famil(y|ies)|carers?|child|children|pupils?|young (person|people)|mums?|dads?|students?)\b/i.test(
    text,
  )

/** Words that leave a sentence hanging when they end it. */
const hanging =
  /\b(and|or|the|a|an|but|because|if|than|my|our|their|your|which|e\.g|i\.e|such as|with the|for the)[\s.…-]*$/i
const hangingOf =
  /(?<!\b(care|aware|notice|sort|kind|think|hear|heard|scared|afraid|proud|advantage|rid|made|full|tired|capable|fond|ahead|front|because|instead|out|top|frightened|talked|thought|dream|dreamed|most|ashamed|ask|asked|expect|expected|spoken|told)) of[\s.…]*$/i
const unread =
  /\?{3,}|\[(illegible|unclear|unreadable|inaudible|\?+|…|\.{3})\]|\((illegible|unclear|unreadable|\?+|not sure what this says)\)|\billegible\b|_{3,}/i
const brokenLetters = /\uFFFD|â€|Ã[\u0080-\u00BF©¨]|Â£/u
const doubled =
  /\b(the|a|an|of|to|and|in|for|with|is|on) (?:\1)\b|\b(a the|the a|of of|to of|the of|of to|and of the and|the and|a and|the or)\b/i
const acronymOf = /^[A-Z]{2,5}s? of \p{L}+/u
const pair =
  /\b(?:between|from|versus|vs\.?|rather than|instead of)\s+([\p{L}-]+)\s+(?:and|to|or)\s+([\p{L}-]+)/iu
const selfContrast = /\b([\p{L}-]{4,}) (?:rather than|instead of|versus|vs\.?|not) \1\b/iu
const consonants =
  /(?:^|[\s/(])(?!(?:mtgs|chldrn|schls|pgrms|tchrs|mngmt|trnspt)\b)[b-df-hj-np-tv-xz]{5,}(?:$|[\s/).,])/

/** Whether a line cannot be read as it stands. Wrong marks cost a glance; missed ones cost a voice. */
function isUnclear(text: string): boolean {
  if (text.length > 400) return unread.test(text) || brokenLetters.test(text)
  if (unread.test(text) || brokenLetters.test(text) || doubled.test(text)) return true
  const tail = text.slice(-48)
  if (hanging.test(tail) || (/\bof[\s.…]*$/i.test(tail) && hangingOf.test(tail))) return true
  if (
    acronymOf.test(text) &&
    !/\b(is|are|was|were|has|have|should|needs?|works?|can|will)\b/.test(text)
  )
    return true
  if (selfContrast.test(text) || contrastsWithItself(text) || consonants.test(text)) return true
  if (open(text, '(') !== open(text, ')')) return !/^[^(]{0,60}\)/.test(text) || open(text, '(') > 0
  return /^\p{L}{1,2}$/u.test(text)
}

/** "Mixed welcome between nursery and welcome": one side of the contrast is missing. */
function contrastsWithItself(text: string): boolean {
  const found = pair.exec(text)
  if (!found) return false
  const [left, right] = [found[1]!.toLowerCase(), found[2]!.toLowerCase()]
  if (left === right)
    return !/^(time|day|week|month|year|person|school|one|place|table|area|door|face|side)$/.test(
      left,
    )
  const before = text.slice(0, found.index).toLowerCase()
  return right.length > 4 && new RegExp(`(^|[^\\p{L}])${right}($|[^\\p{L}])`, 'u').test(before)
}

const open = (text: string, mark: string): number => text.split(mark).length - 1
