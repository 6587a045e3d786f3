/** Taking words out: what is found, what a person adds, why, and what is left for the public. */
import { redact, type DetailKind, type PersonalDetail } from '../../analysis/personal-details.ts'
import type { Span } from '../../analysis/text.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import { inWords } from '../../kernel/text.ts'

export type TakenOut = Span & { readonly kind: DetailKind }

export const kindWords: Readonly<Record<DetailKind, string>> = {
  name: 'name',
  telephone: 'telephone number',
  email: 'e-mail address',
  postcode: 'postcode',
  address: 'address',
  'nhs-number': 'NHS number',
  'ni-number': 'National Insurance number',
  'date-of-birth': 'date of birth',
  school: 'school',
  link: 'web address',
  handle: 'social media name',
  identifiable: 'may identify somebody',
}

/** What a person may say the further words are. */
export const MORE_KINDS = [
  'name',
  'school',
  'address',
  'telephone',
  'identifiable',
] as const satisfies DetailKind[]

export const REASONS = [
  'names-somebody',
  'points-to-somebody',
  'told-in-confidence',
  'other',
] as const
export type Reason = (typeof REASONS)[number]
export const reasonWords: Readonly<Record<Reason, string>> = {
  'names-somebody': 'It says who somebody is',
  'points-to-somebody': 'People who know them could tell who it is',
  'told-in-confidence': 'It tells something private about somebody else',
  other: 'Another reason',
}

/** A found stretch as a form carries it. */
export const spanKey = ({ start, end, kind }: TakenOut): string => `${start}-${end}-${kind}`

/** The found stretches that were ticked. */
export const tickedSpans = (
  found: readonly PersonalDetail[],
  ticked: readonly string[],
): PersonalDetail[] => found.filter((detail) => ticked.includes(spanKey(detail)))

const LETTER = /[\p{L}\p{N}]/u

/** Every place where exactly these words stand as whole words; "Sam" is not taken out of "same". */
export function placesOf(body: string, wanted: string): Span[] {
  const places: Span[] = []
  for (let at = body.indexOf(wanted); at !== -1; at = body.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length
    const joined = (inside: string, outside: string): boolean =>
      LETTER.test(inside) && LETTER.test(outside)
    const isPart =
      joined(wanted[0] ?? '', body[at - 1] ?? '') || joined(wanted.at(-1) ?? '', body[end] ?? '')
    if (!isPart) places.push({ start: at, end })
  }
  return places
}

/** Further words, one per line, each with every place it stands; a fault names those that stand nowhere. */
export function furtherWords(body: string, lines: string, kind: DetailKind): Result<TakenOut[]> {
  const wanted = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const missing = wanted.filter((words) => placesOf(body, words).length === 0)
  return missing.length === 0
    ? ok(wanted.flatMap((words) => placesOf(body, words).map((place) => ({ ...place, kind }))))
    : fault(
        `${inWords(missing.map((words) => `“${words}”`))} cannot be found. Copy the words exactly as they stand, capital letters too`,
      )
}

/** What the public would read. A fault when nothing is taken out, or when nothing is left. */
export function publicTextOf(body: string, takeOut: readonly TakenOut[]): Result<string> {
  if (takeOut.length === 0)
    return fault(
      'Tick what to take out, or write the words. To take nothing out, release the words as they are',
    )
  const whole = takeOut.map((span) => wholeLetters(body, span))
  return LETTER.test(redact(body, whole).replaceAll(REPLACEMENT, ''))
    ? ok(redact(body, whole))
    : fault('Nothing would be left to read. Hold the words instead')
}

const REPLACEMENT = /\[[^\]]{1,40} removed\]/g

/** Half an emoji cannot be kept in a database: a stretch that cuts one takes all of it. */
const wholeLetters = (body: string, { start, end, kind }: TakenOut): TakenOut => ({
  start: isCut(body, start) ? start - 1 : start,
  end: isCut(body, end) ? end + 1 : end,
  kind,
})

const isCut = (body: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(body[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(body[at] ?? '')

/** Where words are out of a public text made from `body`; null when it was not made so. */
export function takenOutOf(body: string, publicText: string): Span[] | null {
  const pieces = publicText.split(REPLACEMENT)
  const gaps: Span[] = []
  let at = 0
  for (const [position, piece] of pieces.entries()) {
    const isLast = position === pieces.length - 1
    const found = isLast
      ? body.length - piece.length
      : body.indexOf(piece, position === 0 ? 0 : at + 1)
    if (found < at || body.slice(found, found + piece.length) !== piece) return null
    if (position === 0 && found !== 0) return null
    if (position > 0) gaps.push({ start: at, end: found })
    at = found + piece.length
  }
  return gaps
}

const SWEARING =
  /^(?:(?:it|this|they|there|is|are|has|uses?|contains?|was|the|a|for|of|too|very|some|bad|foul|rude|strong|coarse|offensive|unsuitable|inappropriate|swears?|swearing|swear-?words?|swear|words?|curs(?:e|es|ing)|profan(?:e|ity|ities)|language|rudeness|obscen(?:e|ity))\W*)+$/i

/** How people speak is theirs: neither swearing nor rudeness alone is a reason to change or hide words. */
export const isOnlySwearing = (reason: string): boolean => SWEARING.test(reason.trim())
export const SWEARING_IS_NO_REASON =
  'Swearing or strong language is not a reason. Say what else is wrong, or release the words'
