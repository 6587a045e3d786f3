/** An import draft as the JSON of `import --json`. */
import type { Draft } from './structure/draft.ts'
import { joinedLines, joinedText } from './joined.ts'

/**
 * `{ prompts, contributions, setAside, acronyms }`. A contribution's `prompt` is an index into
 * prompts, its `parent` a line number; every non-blank line is in exactly one of: a prompt's lines,
 * a contribution's line or joined lines, or setAside.
 */
export function draftJson(draft: Draft) {
  const order = new Map(draft.prompts.map((each, i) => [each.id, i]))
  const lines: number[][] = draft.prompts.map(() => [])
  const joined = new Set(
    draft.places.flatMap((place) => (place.kind === 'joined' ? [place.to] : [])),
  )
  const contributions: ReturnType<typeof contribution>[] = []
  const setAside: { line: number; reason: string }[] = []
  for (const [i, place] of draft.places.entries()) {
    if (place.kind === 'prompt') lines[order.get(place.prompt)!]!.push(i + 1)
    else if (place.kind === 'aside') setAside.push({ line: i + 1, reason: place.reason })
    else if (place.kind === 'contribution')
      contributions.push(contribution(draft, i + 1, { order, joined }))
  }
  const prompts = draft.prompts.map((each, i) => ({
    text: each.text,
    lines: lines[i]!,
    ...(each.under === null ? {} : { under: order.get(each.under) ?? null }),
  }))
  return { prompts, contributions, setAside, acronyms: draft.acronyms }
}

interface Known {
  readonly order: ReadonlyMap<string, number>
  readonly joined: ReadonlySet<number>
}

function contribution(draft: Draft, line: number, { order, joined }: Known) {
  const place = draft.places[line - 1]!
  if (place.kind !== 'contribution') throw new Error(`line ${line} is no contribution`)
  const also = joined.has(line) ? joinedLines(draft, line) : []
  return {
    line,
    prompt: place.prompt === null ? null : (order.get(place.prompt) ?? null),
    parent: place.parent,
    text: also.length > 0 ? joinedText(draft, line) : draft.lines[line - 1]!.text,
    flags: place.flags,
    polarity: place.polarity,
    ...(also.length > 0 ? { joined: also } : {}),
    ...(place.points ? { points: place.points } : {}),
    ...(place.details.length > 0 ? { details: place.details } : {}),
  }
}
