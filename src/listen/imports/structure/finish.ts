/** Gives each contribution its flags and its proposed polarity, once all lines have their places. */
import { nearRepeats } from '../../../analysis/near-repeats.ts'
import { polarityOf } from '../../../analysis/polarity.ts'
import type { SourceLine } from '../document.ts'
import { proposePoints } from './points.ts'
import type { Acronym, Contribution, Flag, Place, Prompt } from './draft.ts'
import { flagsOf } from './flags.ts'

/** Above this many contributions near-repeats are left to the theming page, which shows them in parts. */
export const MAX_FOR_REPEATS = 20_000

/** The same places with flags and polarity filled in. */
export function finishContributions(
  lines: readonly SourceLine[],
  places: readonly Place[],
  found: { readonly prompts: readonly Prompt[]; readonly acronyms: readonly Acronym[] },
): Place[] {
  const repeated = repeatedLines(lines, places)
  const asked = new Set(
    found.acronyms.filter((each) => each.expansion === null).flatMap((each) => each.lines),
  )
  const headings = new Map(found.prompts.map((each) => [each.id, fullText(each, found.prompts)]))
  return places.map((place, i) => {
    if (place.kind !== 'contribution') return place
    const each = lines[i]!
    const more: Flag[] = []
    if (asked.has(each.number)) more.push('acronym')
    if (each.text.length > 160 && proposePoints(each.text).length > 1) more.push('long')
    if (repeated.has(each.number)) more.push('repeat')
    return finish(place, each, { more, heading: headings.get(place.prompt ?? '') ?? null })
  })
}

/** A narrow heading ("Schools") leans as the wider one it stands under does. */
const fullText = (prompt: Prompt, all: readonly Prompt[]): string => {
  const wider = all.find((each) => each.id === prompt.under)
  return wider ? `${wider.text} ${prompt.text}` : prompt.text
}

function finish(
  place: Contribution,
  each: SourceLine,
  found: { more: Flag[]; heading: string | null },
): Contribution {
  const flags = [...new Set([...flagsOf(each), ...place.flags, ...found.more])]
  return { ...place, flags, polarity: polarityOf(each.text, found.heading) }
}

function repeatedLines(lines: readonly SourceLine[], places: readonly Place[]): Set<number> {
  const said = lines.filter((_, i) => places[i]!.kind === 'contribution')
  if (said.length > MAX_FOR_REPEATS) return new Set()
  const groups = nearRepeats(said.map((each) => each.text))
  return new Set(groups.flat().map((at) => said[at]!.number))
}
