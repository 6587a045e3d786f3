/** Making, renaming, merging and taking away themes: each one thing a person did, which can be undone. */
import { publicWordsChanged } from '../../areas/index.ts'
import { newId } from '../../kernel/ids.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { addAct, type Doing } from './acts.store.ts'
import { insertProposals, insertWords, selectStanding } from './labels.store.ts'
import { mayGo, pairsAfterMerge } from './themes.rules.ts'
import {
  holdThemes,
  insertThemes,
  isAnswered,
  isNameTaken,
  takeAway,
  updateTheme,
  type Theme,
} from './themes.store.ts'

export const NAME_TAKEN = 'A theme with this name is already here. Use it, or choose another name'
export const CHANGED_SINCE =
  'Somebody else changed this theme. Look at it again, then make your change'
const GONE = 'This theme is not here any more. Somebody merged or removed it'

export type NewThemeOf = Doing & {
  /** The same id again makes nothing new. */
  readonly id?: string
  readonly name: string
  readonly meaning?: string
}

/**
 * Makes a theme of an activity, in a person's name.
 * @returns its id, or in words that the name is taken
 */
export async function addTheme(tx: Tx, areaId: string, given: NewThemeOf): Promise<Result<string>> {
  const { activityId, at, by } = given
  const id = given.id ?? newId(at.getTime())
  const { name, meaning = '' } = given
  if (await isNameTaken(tx, areaId, { id, activityId, name })) return fault(NAME_TAKEN)
  const theme = {
    id,
    activityId,
    name,
    meaning,
    codeKey: null,
    madeBy: by,
    position: 0,
    madeAt: at,
  }
  const added = await insertThemes(tx, areaId, [theme])
  if (added.length === 0)
    return (await holdThemes(tx, areaId, [id])).length > 0 ? ok(id) : fault(NAME_TAKEN)
  await addAct(tx, areaId, { activityId, at, by, kind: 'added', themeId: id, detail: { name } })
  return ok(id)
}

type Change = Doing & Pick<Theme, 'id' | 'name' | 'meaning' | 'revision'>

/** Renames a theme or says better what it means; what it was called before is kept with the act. */
export async function changeTheme(tx: Tx, areaId: string, change: Change): Promise<Result<null>> {
  const { activityId, at, by } = change
  const [theme] = await holdThemes(tx, areaId, [change.id])
  if (theme === undefined || theme.activityId !== activityId) return fault(GONE)
  if (theme.name === change.name && theme.meaning === change.meaning) return ok(null)
  if (await isNameTaken(tx, areaId, { ...change, activityId })) return fault(NAME_TAKEN)
  if (!(await updateTheme(tx, areaId, change))) return fault(CHANGED_SINCE)
  const before = { name: theme.name, meaning: theme.meaning }
  const detail = { before, name: change.name, meaning: change.meaning }
  await addAct(tx, areaId, { activityId, at, by, kind: 'changed', themeId: theme.id, detail })
  await publicWordsChanged(tx, areaId)
  return ok(null)
}

/**
 * Puts everything of one theme into another, in the person's name, and takes the first away. Its suggestions go along as
 * suggestions. Undoing brings all of it back.
 */
export async function mergeThemes(
  tx: Tx,
  areaId: string,
  given: Doing & { id: string; into: string },
): Promise<Result<Theme>> {
  const { activityId, at, by } = given
  const held = await holdThemes(tx, areaId, [given.id, given.into])
  const from = held.find((theme) => theme.id === given.id && theme.activityId === activityId)
  const into = held.find((theme) => theme.id === given.into && theme.activityId === activityId)
  if (from === undefined) return fault(GONE)
  if (into === undefined || into === from) return fault('Choose another theme of this activity')
  if (await isAnswered(tx, areaId, from.id))
    return fault(
      `${from.name} has a reply or a commitment, so it stays. Merge the other one into it`,
    )
  const standing = await selectStanding(tx, areaId, [from.id, into.id])
  const { put, proposed } = pairsAfterMerge(standing, { from: from.id, into: into.id })
  const detail = { name: from.name, into: into.name, points: put.length }
  const actId = await addAct(tx, areaId, {
    activityId,
    at,
    by,
    kind: 'merged',
    themeId: from.id,
    detail,
  })
  await insertWords(tx, areaId, { actId, move: 'put', pairs: put, at, by })
  await insertProposals(tx, areaId, { actId, proposals: proposed, at })
  await takeAway(tx, areaId, { ids: [from.id], actId, into: into.id })
  await publicWordsChanged(tx, areaId)
  return ok(into)
}

/** Takes a theme away in which nothing is. */
export async function removeTheme(
  tx: Tx,
  areaId: string,
  given: Doing & { id: string },
): Promise<Result<string>> {
  const { activityId, at, by } = given
  const [theme] = await holdThemes(tx, areaId, [given.id])
  if (theme === undefined || theme.activityId !== activityId) return fault(GONE)
  const may = mayGo(theme.name, {
    standing: await selectStanding(tx, areaId, [theme.id]),
    answered: await isAnswered(tx, areaId, theme.id),
  })
  if (!may.ok) return may
  const detail = { name: theme.name }
  const actId = await addAct(tx, areaId, {
    activityId,
    at,
    by,
    kind: 'removed',
    themeId: theme.id,
    detail,
  })
  await takeAway(tx, areaId, { ids: [theme.id], actId })
  return ok(theme.name)
}
