/** Takes back the last thing a person did at the workbench, by adding rows that reverse it. */
import { publicWordsChanged } from '../../areas/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { addUndoing, selectLastAct, type Act, type ActKind, type Doing } from './acts.store.ts'
import { CHANGED_SINCE, NAME_TAKEN } from './make-themes.ts'
import { selectStanding } from './labels.store.ts'
import { insertPolarity } from './polarity.store.ts'
import { mayGo } from './themes.rules.ts'
import {
  bringBack,
  holdThemes,
  isAnswered,
  isNameTaken,
  selectOptionalTheme,
  takeAway,
  updateTheme,
} from './themes.store.ts'

type Undoing = { readonly act: Act; readonly actId: string; readonly doing: Doing }
type Reverse = (tx: Tx, areaId: string, undoing: Undoing) => Promise<Result<null>>

/**
 * Undoes this act when it is still the last one this person did here.
 * @returns the act, or in words why it cannot be undone; an act undone before stays undone
 */
export async function undoAct(
  tx: Tx,
  areaId: string,
  { id, ...doing }: Doing & { id: string },
): Promise<Result<Act>> {
  const act = await selectLastAct(tx, areaId, doing)
  if (act === null || act.id !== id)
    return fault('That was undone already, or something was done after it. Look at what stands now')
  const actId = await addUndoing(tx, areaId, { ...doing, act })
  if (actId === null) return ok(act)
  const reversed = await REVERSE[act.kind](tx, areaId, { act, actId, doing })
  if (!reversed.ok) return reversed
  await publicWordsChanged(tx, areaId)
  return ok(act)
}

/** Labels need nothing more: rows of an undone act do not stand. */
const nothingMore: Reverse = async () => ok(null)

const takeBackTheme: Reverse = async (tx, areaId, { act, actId }) => {
  const id = act.themeId!
  const may = mayGo(act.detail.name ?? 'The theme', {
    standing: await selectStanding(tx, areaId, [id]),
    answered: await isAnswered(tx, areaId, id),
  })
  if (may.ok) await takeAway(tx, areaId, { ids: [id], actId })
  return may
}

/** Only while the theme is called what this act called it: somebody else's later name stands. */
const giveNameBack: Reverse = async (tx, areaId, { act, doing }) => {
  const { before, name, meaning } = act.detail
  const [now] = await holdThemes(tx, areaId, [act.themeId!])
  if (now === undefined || now.name !== name || now.meaning !== meaning) return fault(CHANGED_SINCE)
  const theme = { ...now, ...before }
  if (await isNameTaken(tx, areaId, { ...theme, activityId: doing.activityId }))
    return fault(NAME_TAKEN)
  return (await updateTheme(tx, areaId, theme)) ? ok(null) : fault(CHANGED_SINCE)
}

const bringThemeBack: Reverse = async (tx, areaId, { act, doing }) => {
  const theme = await selectOptionalTheme(tx, areaId, act.themeId!)
  if (theme === null) return fault('This theme is not here any more')
  if (await isNameTaken(tx, areaId, { ...theme, activityId: doing.activityId }))
    return fault(NAME_TAKEN)
  await bringBack(tx, areaId, { id: theme.id, actId: act.id })
  return ok(null)
}

/** Themes that were made for the suggestions go too, unless somebody has used them since. */
const takeBackSuggestions: Reverse = async (tx, areaId, { act, actId }) => {
  const made = act.detail.themes ?? []
  const standing = await selectStanding(tx, areaId, made)
  const used = new Set(
    standing.filter(({ move }) => move !== 'taken-out').map((label) => label.themeId),
  )
  await takeAway(tx, areaId, { ids: made.filter((id) => !used.has(id)), actId })
  return ok(null)
}

const judgeAsBefore: Reverse = async (tx, areaId, { act, doing }) => {
  await insertPolarity(tx, areaId, { rows: act.detail.values ?? [], ...doing })
  return ok(null)
}

const REVERSE: Readonly<Record<ActKind, Reverse>> = {
  added: takeBackTheme,
  changed: giveNameBack,
  merged: bringThemeBack,
  removed: bringThemeBack,
  labelled: nothingMore,
  suggested: takeBackSuggestions,
  judged: judgeAsBefore,
}
