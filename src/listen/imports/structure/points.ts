/** Proposes where a long contribution holds more than one point. Spans only: no letter ever changes. */
import type { Span } from './draft.ts'

/* Each pattern starts only where a run of blanks or marks starts: linear time on five million blanks. */

/** The shortest piece that is put forward as a point of its own, in characters. */
const shortest = 8
const sentenceEnd = /(?<![.!?…])[.!?…]+["'”’)\]]*\s+(?=["'“‘(]*[\p{Lu}\p{N}])/gu
const separator = /(?<!\s)(?:\s*;\s+|\s+\/\s+|\s+[•·|]\s+|\s+[–—]\s+(?=(?:also|and|but)\b)|\n+)/gu
const conjunction =
  /(?<![\s,]),?\s+(?:but|however|whereas|and also|as well as|plus)\s+|,\s+and\s+(?=(?:I|we|they|he|she|it|there|the|my|our|you)\b)/giu
/** "e.g. Monday", "Mr. Smith", "Dr. Who": a full stop that ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|no|mr|mrs|ms|dr|st|prof|dept|yr|yrs|min|max|inc|tel|ref|[a-z])\.$/iu

/**
 * One span per point, in order, without the white space or mark between; a single span when there is
 * nothing to split. Characters of the text, end excluded.
 */
export function proposePoints(text: string): Span[] {
  const cuts = [
    ...hits(text, sentenceEnd).filter(
      (hit) => !abbreviation.test(text.slice(Math.max(0, hit.start - 12), hit.keep)),
    ),
    ...hits(text, separator).map((hit) => ({ ...hit, keep: hit.start })),
    ...(text.length > 160
      ? hits(text, conjunction).map((hit) => ({ ...hit, keep: hit.start }))
      : []),
  ].sort((a, b) => a.start - b.start)
  const spans: Span[] = []
  let from = 0
  for (const cut of cuts) {
    if (cut.keep - from < shortest || text.length - cut.end < shortest) continue
    spans.push({ start: from, end: cut.keep })
    from = cut.end
  }
  return [...spans, { start: from, end: text.length }]
}

interface Hit {
  readonly start: number
  readonly end: number
  /** Where the piece before ends: a full stop stays with its sentence. */
  readonly keep: number
}

function hits(text: string, pattern: RegExp): Hit[] {
  return [...text.matchAll(pattern)].map((found) => {
    const start = found.index
    const end = start + found[0].length
    return { start, end, keep: start + found[0].trimEnd().length }
  })
}

/** Spans cut at the given offsets, white space at each edge left out, empty ones dropped. */
export function spansAt(text: string, offsets: readonly number[]): Span[] {
  const inside = [...new Set(offsets)]
    .filter((at) => at > 0 && at < text.length)
    .sort((a, b) => a - b)
  const edges = [0, ...inside, text.length]
  return edges.slice(1).flatMap((end, i) => trimmed(text, { start: edges[i]!, end }))
}

function trimmed(text: string, span: Span): Span[] {
  const piece = text.slice(span.start, span.end)
  const start = span.start + piece.length - piece.trimStart().length
  const end = span.end - (piece.length - piece.trimEnd().length)
  return end > start ? [{ start, end }] : []
}
