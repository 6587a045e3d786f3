/** What the page of lines says about one contribution: its words, what is known of it, what is offered. */
import type { Polarity } from '../../analysis/polarity.ts'
import type { Import } from './imports.types.ts'
import type { Contribution, Draft, Flag, Place, Prompt } from './structure/draft.ts'
import { proposePoints } from './structure/points.ts'

export type SaidRow = {
  readonly kind: 'said'
  readonly words: string
  readonly depth: number
  readonly parent: number | null
  /** Said only when it is not the prompt above it. */
  readonly elsewhere: string | null
  readonly polarity: Polarity
  readonly polarityByPerson: boolean
  readonly flags: readonly Flag[]
  readonly points: readonly string[] | null
  readonly details: Contribution['details']
  /** The first few lines it nearly repeats, and how many more there are. */
  readonly repeats: { readonly lines: readonly number[]; readonly more: number }
  readonly offers: readonly ('rejoin' | 'split')[]
  /** How many points the offer to split would make. */
  readonly proposed: number
}
export type Changed = {
  readonly lines: ReadonlySet<number>
  readonly polarity: ReadonlySet<number>
}

export type Around = {
  readonly draft: Draft
  readonly changed: Changed
  readonly texts: ReadonlyMap<number, string>
  readonly repeats: ReadonlyMap<number, readonly number[]>
  readonly prompts: ReadonlyMap<string, Prompt>
  readonly depths: Map<number, number>
}

export function saidRow(
  place: Contribution,
  line: number,
  around: Around & { heading: string | null },
): SaidRow {
  const words = around.texts.get(line)!
  const offers = offersFor(place, words, around.draft.places[line - 2])
  return {
    kind: 'said',
    words,
    depth: Math.min(4, depthOf(place, line, around)),
    parent: place.parent,
    elsewhere: elsewhereOf(place, around),
    polarity: place.polarity,
    polarityByPerson: around.changed.polarity.has(line),
    flags: place.flags,
    points: place.points?.map(({ start, end }) => words.slice(start, end)) ?? null,
    details: place.details,
    repeats: repeatsOf(around.repeats.get(line) ?? [], line),
    ...offers,
  }
}

const NO_PROMPT = 'no prompt'

function elsewhereOf(
  { prompt }: Contribution,
  around: Around & { heading: string | null },
): string | null {
  if (prompt === around.heading) return null
  if (prompt === null) return NO_PROMPT
  return around.prompts.get(prompt)?.text ?? NO_PROMPT
}

/** Offers stay until they are taken or the line is no longer what they were made for. */
function offersFor(place: Contribution, words: string, before: Place | undefined) {
  const canJoin = before?.kind === 'contribution' || before?.kind === 'joined'
  const isLong = place.flags.includes('long') && place.points === null
  const proposed = isLong ? proposePoints(words).length : 1
  const offers: ('rejoin' | 'split')[] = []
  if (place.flags.includes('continues') && canJoin) offers.push('rejoin')
  if (proposed > 1) offers.push('split')
  return { offers, proposed }
}

function depthOf(place: Contribution, line: number, around: Around): number {
  const known = around.depths.get(line)
  if (known !== undefined) return known
  const over = place.parent === null ? undefined : around.draft.places[place.parent - 1]
  const depth = over?.kind === 'contribution' ? depthOf(over, place.parent!, around) + 1 : 0
  around.depths.set(line, depth)
  return depth
}

/** By line, the whole group it belongs to: thousands of lines can share one. */
export function groupsOf({ source }: Import, draft: Draft): Map<number, readonly number[]> {
  const isSaid = (line: number): boolean => draft.places[line - 1]?.kind === 'contribution'
  return new Map(
    (source?.repeats ?? []).flatMap((all) => {
      const group = all.filter(isSaid)
      return group.map((line): [number, number[]] => [line, group])
    }),
  )
}

const LINKED = 4

function repeatsOf(group: readonly number[], line: number): SaidRow['repeats'] {
  const lines = group
    .slice(0, LINKED + 1)
    .filter((other) => other !== line)
    .slice(0, LINKED)
  return { lines, more: Math.max(0, group.length - 1 - lines.length) }
}
