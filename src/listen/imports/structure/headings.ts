/** Decides which lines are headings, weighing what each says, how it looks and what stands round it. */
import type { SourceLine } from '../document.ts'
import { isNumberMarker } from '../read/marker.ts'
import * as words from './heading-words.ts'

/** A line that could be a heading: its position, how sure we are, and whether its look says so. */
interface Candidate {
  readonly i: number
  readonly score: number
  readonly marked: boolean
}

/** What the document is like as a whole. */
interface Manner {
  /** Line is followed straight away by a list. */
  readonly leads: (at: number) => boolean
  /** Lines stand close together, so an empty line before one means something. */
  readonly blanksMean: boolean
  /** Share of unbulleted lines that lead a list. */
  readonly leading: number
  readonly repeats: ReadonlyMap<string, number>
  readonly level: boolean
}

/**
 * The positions (in `lines`) of headings, in order.
 * @param body positions of lines that are neither blank nor furniture nor in a table
 * @param last position of the last line that is neither blank nor furniture
 */
export function findHeadings(
  lines: readonly SourceLine[],
  body: readonly number[],
  last: number,
): number[] {
  const manner = mannerOf(lines, body)
  const scored = body.flatMap((_, at) => candidate({ lines, body, at, manner }) ?? [])
  const marked = scored.filter((each) => each.marked && each.score >= 4).length
  const bar = marked >= 2 ? 6 : 4
  const strong = scored.filter((each) => each.score >= (each.marked ? 4 : bar))
  const weak = weakHeadings(lines, body, { strong, manner })
  const all = [...strong.map((each) => each.i), ...weak].sort((a, b) => a - b)
  return all.filter((i) => i !== last || lines[i]!.heading !== null)
}

function mannerOf(lines: readonly SourceLine[], body: readonly number[]): Manner {
  const leads = (at: number): boolean => leadsList(lines, body, at)
  let afterBlank = 0
  let plain = 0
  let leading = 0
  const repeats = new Map<string, number>()
  for (const [at, i] of body.entries()) {
    const each = lines[i]!
    if (at > 0 && i - body[at - 1]! > 1) afterBlank++
    if (each.bullet === null && each.text.length < 160) {
      const key = words.headingKey(each.text)
      repeats.set(key, (repeats.get(key) ?? 0) + 1)
    }
    if (each.bullet !== null && !isNumberMarker(each.bullet)) continue
    plain++
    if (leads(at)) leading++
  }
  const level = body.filter((i) => lines[i]!.heading !== null).length >= 2
  return {
    leads,
    blanksMean: afterBlank < body.length * 0.6,
    leading: plain ? leading / plain : 0,
    repeats,
    level,
  }
}

/** A list comes next: dots under words, or dots under a number, or lines set further in. */
function leadsList(lines: readonly SourceLine[], body: readonly number[], at: number): boolean {
  const here = lines[body[at]!]!
  const next = lines[body[at + 1] ?? -1]
  if (!next) return false
  if (here.bullet === null) return next.bullet !== null && next.heading === null
  return next.bullet !== null && isNumberMarker(here.bullet) && !isNumberMarker(next.bullet)
}

interface Look {
  readonly lines: readonly SourceLine[]
  readonly body: readonly number[]
  readonly at: number
  readonly manner: Manner
}

function candidate(look: Look): Candidate | null {
  const { lines, body, at, manner } = look
  const i = body[at]!
  const each = lines[i]!
  if (each.heading !== null) return { i, score: 9, marked: true }
  const numbered = each.bullet !== null && isNumberMarker(each.bullet)
  if ((each.bullet !== null && !numbered) || each.text.length > 200) return null
  const count = each.text.split(/\s+/).length
  const marks = markScore(look, count)
  let score = marks + wordScore(each.text, count) + (count > 25 ? -6 : count > 16 ? -2 : 0)
  if (manner.leads(at)) score += 1
  if (manner.blanksMean && (at === 0 || i - body[at - 1]! > 1)) score += 1
  if (numbered) score += manner.leads(at) || nextIsPlain(look) ? 0 : -6
  if (manner.level) score -= 3
  return { i, score, marked: marks >= 4 }
}

const nextIsPlain = ({ lines, body, at }: Look): boolean => {
  const next = lines[body[at + 1] ?? -1]
  return next !== undefined && next.bullet === null
}

function wordScore(text: string, count: number): number {
  const bare = words.promptText(text)
  const known = words.promptWords(bare)
  const asks = /\?["'”’)*_]*$/.test(bare) ? (/\?["'”’*_]*$/.test(bare) ? 2 : 0) : 0
  const colon = /[^\s:]:\**$/.test(text) ? (count <= 7 ? 3 : 1) : 0
  return (known === 2 ? 4 : known) + asks + colon
}

/** What typing or printing says: bold, underlined, capitals, "Q1", standing there twice. */
function markScore({ lines, body, at, manner }: Look, count: number): number {
  const each = lines[body[at]!]!
  const key = words.headingKey(each.text)
  let score = 0
  if (each.strong && count <= 20) score += 5
  if (words.hasQuestionNumber(each.text) || words.isQuestionLabel(each.text)) score += 5
  if (isCapitals(each.text)) score += 4
  const twin = [body[at - 1], body[at + 1]].some(
    (j) =>
      j !== undefined &&
      lines[j]!.bullet === null &&
      key !== '' &&
      words.headingKey(lines[j]!.text) === key,
  )
  if (twin && each.bullet === null) score += 5
  const often = manner.repeats.get(key) ?? 0
  if (!twin && often > 1 && manner.leads(at) && count > 1) score += 2
  return score
}

/** At least two words or seven letters, all capitals: "WHAT HELPS", not "CAMHS". */
function isCapitals(text: string): boolean {
  if (text.length > 90 || /\p{Ll}/u.test(text) || /\d{3}/.test(text)) return false
  const found = text.match(/\p{Lu}+/gu) ?? []
  const letters = found.join('').length
  return letters >= 7 && (found.some((each) => each.length >= 4) || found.length >= 3)
}

interface Found {
  readonly strong: readonly Candidate[]
  readonly manner: Manner
}

/**
 * Short lines that only their place makes headings: "Communication" above a list. They count when the
 * document has no stronger ones, or when the stronger ones lead lists themselves (then these are their
 * like); under a strong heading that leads no list they are its sub-lists' parents.
 */
function weakHeadings(
  lines: readonly SourceLine[],
  body: readonly number[],
  found: Found,
): number[] {
  const { strong, manner } = found
  if (manner.leading < 0.5 || manner.level || strong.some((each) => each.marked)) return []
  const positions = new Map(body.map((i, at) => [i, at]))
  const ownLists = strong.filter((each) => manner.leads(positions.get(each.i)!)).length
  if (strong.length > 0 && ownLists * 2 < strong.length) return []
  const isStrong = new Set(strong.map((each) => each.i))
  const weak = body.filter((i, at) => {
    const each = lines[i]!
    return (
      !isStrong.has(i) &&
      manner.leads(at) &&
      each.indent === 0 &&
      isShort(each.text) &&
      !words.isGroupLabel(each.text)
    )
  })
  return weak.length + strong.length >= 2 ? weak : []
}

const isShort = (text: string): boolean => text.length <= 90 && text.split(/\s+/).length <= 12
