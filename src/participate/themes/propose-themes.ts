/** The machine proposes themes for points that are in none yet; a person says yes or no to each. */
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { addAct, type Doing } from './acts.store.ts'
import { insertProposals } from './labels.store.ts'
import { holdActivity, selectKnownThemes, selectPlaced, selectUnplaced } from './proposals.store.ts'
import { targetOf, toPropose, type KnownTheme, type Target } from './proposals.rules.ts'
import { byStarterFrame, type Proposed } from './theme-proposer.ts'
import { insertThemes } from './themes.store.ts'

/**
 * Proposes themes for every point that no person has put in one, and makes the themes that needs, as suggestions.
 * Running it again proposes nothing twice, and nothing that a person refused.
 * @returns how many proposals and themes are new
 */
export async function proposeThemesFor(
  tx: Tx,
  areaId: string,
  doing: Doing,
): Promise<{ proposals: number; themes: number }> {
  const { activityId, at } = doing
  // Two people who press the button at once take turns, so that the second finds what the first proposed.
  await holdActivity(tx, activityId)
  const proposed = byStarterFrame(await selectUnplaced(tx, areaId, activityId))
  const known = await selectKnownThemes(tx, areaId, activityId)
  const found = findTargets(proposed, known)
  const made = proposed.themes
    .filter(({ key }) => found.get(key) === undefined)
    .map((theme) => ({ ...theme, id: newId(at.getTime()) }))
  const fresh = new Map(made.map(({ id, key }) => [key, { themeId: id, also: [] }]))
  const proposals = toPropose(proposed.placements, {
    target: (key) => fresh.get(key) ?? found.get(key) ?? null,
    placed: await selectPlaced(tx, areaId, activityId),
  })
  if (proposals.length === 0) return { proposals: 0, themes: 0 }
  await insertThemes(
    tx,
    areaId,
    made.map(({ key, ...theme }) => ({
      ...theme,
      activityId,
      codeKey: key,
      madeBy: null,
      madeAt: at,
    })),
  )
  const points = new Set(proposals.map(({ pointId }) => pointId)).size
  const detail = { points, themes: made.map((theme) => theme.id) }
  const actId = await addAct(tx, areaId, { ...doing, kind: 'suggested', detail })
  await insertProposals(tx, areaId, { actId, proposals, at })
  return { proposals: proposals.length, themes: made.length }
}

/** For each key of the proposer, the theme its placements go to: null for none, undefined for a new one. */
const findTargets = (
  proposed: Proposed,
  known: readonly KnownTheme[],
): Map<string, Target | null | undefined> =>
  new Map(proposed.themes.map(({ key, name }) => [key, targetOf(known, key, name)]))
