/** What merging keeps, when a theme may go, and how far the work has come. */
import { fault, ok, type Result } from '../../kernel/result.ts'
import { countOf } from '../../kernel/text.ts'
import type { Pair, Proposal, Standing } from './labels.store.ts'

/**
 * What a merge adds to the theme that stays: every point a person put in either is a point a person put in it, and what
 * was suggested for the first is suggested for it unless there is an answer already.
 */
export function pairsAfterMerge(
  standing: readonly Standing[],
  { from, into }: { from: string; into: string },
): { put: Pair[]; proposed: Proposal[] } {
  const there = new Map(
    standing.filter(({ themeId }) => themeId === into).map((label) => [label.pointId, label.move]),
  )
  const leaving = standing.filter(({ themeId }) => themeId === from)
  const put = leaving
    .filter(({ pointId, move }) => move === 'put' && there.get(pointId) !== 'put')
    .map(({ pointId }) => ({ pointId, themeId: into }))
  const proposed = leaving
    .filter(({ pointId, move }) => move === 'proposed' && !there.has(pointId))
    .map(({ pointId, score, because }) => ({ pointId, themeId: into, score: score ?? 0, because }))
  return { put, proposed }
}

/** A theme may go when nothing is in it and nobody outside was told about it. */
export function mayGo(
  name: string,
  { standing, answered }: { standing: readonly Pick<Standing, 'move'>[]; answered: boolean },
): Result<null> {
  if (answered) return fault(`${name} has a reply or a commitment, so it stays`)
  const held = standing.filter(({ move }) => move !== 'taken-out').length
  if (held > 0)
    return fault(
      `${name} still holds ${countOf(held, 'point')}. Take them out or merge it into another theme first`,
    )
  return ok(null)
}

export type Progress = {
  readonly total: number
  /** In at least one theme because a person put it there. */
  readonly accepted: number
  /** Only suggested, for one theme or more. */
  readonly suggested: number
}

/** "63 of 96 points in a theme, 41 by a person" */
export const sayProgress = ({ total, accepted, suggested }: Progress): string =>
  `${(accepted + suggested).toLocaleString('en-GB')} of ${countOf(total, 'point')} in a theme, ` +
  `${accepted.toLocaleString('en-GB')} by a person`

export const withoutTheme = ({ total, accepted, suggested }: Progress): number =>
  total - accepted - suggested

/** Done when a person has placed every point. */
export const isSorted = ({ total, accepted }: Progress): boolean => total > 0 && accepted === total
