/** Where the machine's proposals go: to the theme its key stands for now, once, and never against a person's no. */
import type { Proposal } from './labels.store.ts'
import type { Placement } from './theme-proposer.ts'

/** A theme that is or was here. `removedBy` is the kind of act that took it away. */
export type KnownTheme = {
  readonly id: string
  readonly name: string
  readonly codeKey: string | null
  readonly mergedInto: string | null
  readonly removedBy: string | null
}
/** The theme proposals go to, and the merged ones in which the same points may have been answered before. */
export type Target = { readonly themeId: string; readonly also: readonly string[] }

/**
 * The theme that stands for a key of the proposer: its own, the one it was merged into, or one a person gave the same
 * name. Null when a person removed it (the machine does not bring it back); undefined when there is none yet.
 */
export function targetOf(
  known: readonly KnownTheme[],
  key: string,
  name: string,
): Target | null | undefined {
  const mine = known.filter((theme) => theme.codeKey === key && theme.removedBy !== 'undone')
  const standing = mine.find((theme) => theme.removedBy === null)
  if (standing !== undefined) return { themeId: standing.id, also: [] }
  const ends = mine.map((theme) => followMerges(known, theme))
  const merged = ends.find((end) => end !== null)
  if (merged !== undefined) return merged
  if (mine.length > 0) return null
  const sameName = known.find(
    (theme) => theme.removedBy === null && theme.name.toLowerCase() === name.toLowerCase(),
  )
  return sameName && { themeId: sameName.id, also: [] }
}

function followMerges(known: readonly KnownTheme[], from: KnownTheme): Target | null {
  const also = [from.id]
  let next = known.find((theme) => theme.id === from.mergedInto)
  while (next !== undefined && next.removedBy !== null) {
    also.push(next.id)
    const { mergedInto } = next
    next = known.find((theme) => theme.id === mergedInto)
  }
  return next === undefined ? null : { themeId: next.id, also }
}

export const pairKey = (pointId: string, themeId: string): string => `${pointId} ${themeId}`

/** What is new of the placements: one proposal for a point and theme, none that was made or answered before. */
export function toPropose(
  placements: readonly Placement[],
  here: { target: (key: string) => Target | null; placed: ReadonlySet<string> },
): Proposal[] {
  const seen = new Set(here.placed)
  return placements.flatMap(({ pointId, key, score, because }) => {
    const target = here.target(key)
    if (target === null) return []
    const { themeId, also } = target
    if ([themeId, ...also].some((id) => seen.has(pairKey(pointId, id)))) return []
    seen.add(pairKey(pointId, themeId))
    return [{ pointId, themeId, score, because }]
  })
}
