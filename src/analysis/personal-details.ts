/** Prompts a moderator about words that may say who somebody is. It never blocks, and it never edits by itself. */
import type { DetailKind, Finder } from './personal-details-kinds.ts'
import { numberFinders } from './personal-details-numbers.ts'
import { peopleFinders } from './personal-details-people.ts'
import type { Span } from './text.ts'

/** A stretch of a text that may identify somebody, and why it was picked out, in words for the moderator. */
export type PersonalDetail = Span & {
  readonly kind: DetailKind
  readonly text: string
  readonly why: string
}

export type { DetailKind } from './personal-details-kinds.ts'

const finders: readonly Finder[] = [...numberFinders, ...peopleFinders]

/** What stands in the place of a redacted stretch. */
export const redactionWords: Readonly<Record<DetailKind, string>> = {
  name: '[name removed]',
  telephone: '[telephone number removed]',
  email: '[e-mail address removed]',
  postcode: '[postcode removed]',
  address: '[address removed]',
  'nhs-number': '[NHS number removed]',
  'ni-number': '[National Insurance number removed]',
  'date-of-birth': '[date of birth removed]',
  school: '[school removed]',
  link: '[web address removed]',
  handle: '[social media name removed]',
  identifiable: '[detail removed]',
}

/**
 * Everything in a text that may say who somebody is, in order. Where two overlap the more exact kind stands, except that
 * 'identifiable' is a remark about a whole phrase and may lie over others. Nothing found does NOT mean that a text is safe:
 * a story can identify a family without one name. A person reads every text before it is released.
 */
export function findPersonalDetails(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = []
  const taken = new Uint8Array(text.length)
  for (const finder of finders)
    for (const detail of matchesOf(finder, text)) {
      const { start, end } = detail
      if (detail.kind !== 'identifiable') {
        if (taken.subarray(start, end).includes(1)) continue
        taken.fill(1, start, end)
      }
      found.push(detail)
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function* matchesOf(
  { kind, why, pattern, holds, until }: Finder,
  text: string,
): Generator<PersonalDetail> {
  for (const match of text.matchAll(pattern)) {
    if (holds && !holds(match[0], text, match.index)) continue
    const start = match.index
    const end = until?.(text, start + match[0].length) ?? start + match[0].length
    yield { kind, why, start, end, text: text.slice(start, end) }
  }
}

/**
 * The text with each given stretch replaced by words that say what was taken out; all else stays as it is, byte for byte.
 * Stretches that overlap are taken out as one, under the kind of the first.
 * @throws when a stretch does not lie in the text, because a redaction that misses its place must not look done
 */
export function redact(text: string, spans: readonly (Span & { kind: DetailKind })[]): string {
  let redacted = ''
  let at = 0
  for (const { start, end, kind } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < 0 || end > text.length || end <= start)
      throw new Error('a stretch outside the text')
    if (start >= at) redacted += text.slice(at, start) + redactionWords[kind]
    at = Math.max(at, end)
  }
  return redacted + text.slice(at)
}
