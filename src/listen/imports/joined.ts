/** Lines re-joined into one contribution: their text together, and letting them go again. */
import { polarityOf } from '../../analysis/polarity.ts'
import type { Draft, Place } from './structure/draft.ts'
import { placeOf } from './structure/draft.ts'
import { flagsOf } from './structure/flags.ts'

/** The lines that were joined to a contribution, in order. */
export const joinedLines = (draft: Draft, line: number): number[] =>
  draft.places.flatMap((place, i) => (place.kind === 'joined' && place.to === line ? [i + 1] : []))

/** A contribution's words: its own line and those re-joined to it, one blank where the line ended. */
export function joinedText(draft: Draft, line: number): string {
  return [line, ...joinedLines(draft, line)].map((n) => draft.lines[n - 1]!.text).join(' ')
}

/**
 * Before a contribution becomes something else: what was nested under it moves up to its parent (or to
 * `heir`), and what was joined to it stands by itself again (or stays joined, when there is an heir).
 * A line leaving the one it was joined to shortens it, so that one's points are cut anew.
 */
export function lettingGo(draft: Draft, line: number, heir: number | null = null): Draft {
  const was = placeOf(draft, line)
  if (was?.kind === 'joined') return withoutPoints(draft, was.to)
  if (was?.kind !== 'contribution') return draft
  const places = draft.places.map((place, i): Place => {
    if (place.kind === 'contribution' && place.parent === line)
      return { ...place, parent: heir === i + 1 ? was.parent : (heir ?? was.parent) }
    if (place.kind !== 'joined' || place.to !== line || heir !== null) return place
    const own = draft.lines[i]!
    return {
      ...was,
      parent: was.parent,
      flags: flagsOf(own),
      polarity: polarityOf(own.text),
      points: null,
    }
  })
  return { ...draft, places }
}

function withoutPoints(draft: Draft, line: number): Draft {
  const place = placeOf(draft, line)
  if (place?.kind !== 'contribution') return draft
  return { ...draft, places: draft.places.with(line - 1, { ...place, points: null }) }
}

/** The words of every contribution by line, in one pass over the document. */
export function joinedTexts(draft: Draft): Map<number, string> {
  const texts = new Map<number, string>()
  for (const [i, place] of draft.places.entries()) {
    const { text } = draft.lines[i]!
    if (place.kind === 'contribution') texts.set(i + 1, text)
    if (place.kind === 'joined') texts.set(place.to, `${texts.get(place.to) ?? ''} ${text}`)
  }
  return texts
}
