/** Gathers one page of the workbench: eight queries whatever the number of points. */
import { mayDo } from '../../access/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import type { Person } from '../../platform/web/route.ts'
import { sayAct } from './acts.rules.ts'
import { selectLastAct } from './acts.store.ts'
import { selectCounts } from './progress.store.ts'
import { selectThemes } from './themes.store.ts'
import type { Shown } from './workbench.forms.ts'
import { pointModels, themeModels, type WorkbenchModel } from './workbench.model.ts'
import {
  ROWS_A_PAGE,
  selectActivityHere,
  selectJudgements,
  selectLabels,
  selectPoints,
  selectPrompts,
} from './workbench.store.ts'

type Asked = { slug: string; shown: Shown; person: Person | null }

/** @throws NotFound when the area has no such activity */
export async function readWorkbench(tx: Tx, areaId: string, asked: Asked): Promise<WorkbenchModel> {
  const activity = await selectActivityHere(tx, areaId, asked.slug)
  if (activity === null) throw new NotFound()
  const by = accountOf(asked.person)
  const themes = await selectThemes(tx, areaId, activity.id)
  const themeIds = themes.map((theme) => theme.id)
  const [counts, prompts, last, page] = await Promise.all([
    selectCounts(tx, areaId, { activityId: activity.id, themeIds }),
    selectPrompts(tx, areaId, activity.id),
    selectLastAct(tx, areaId, { activityId: activity.id, by }),
    readPage(tx, areaId, { activityId: activity.id, themeIds, shown: asked.shown }),
  ])
  const { rows, shown } = page
  const ids = rows.map((row) => row.id)
  const [labels, judgements] = await Promise.all([
    selectLabels(tx, areaId, ids),
    selectJudgements(tx, areaId, ids),
  ])
  const names = new Map(themes.map((theme) => [theme.id, theme.name]))
  const found = rows[0]?.count ?? 0
  return {
    activity,
    themes: themeModels(themes, counts.themes),
    points: pointModels(rows, { labels, judgements, names }),
    prompts,
    progress: counts.progress,
    shown,
    found,
    pages: Math.ceil(found / ROWS_A_PAGE),
    ...whatTheyMay(
      asked.person,
      last === null ? null : { id: last.id, words: sayAct(last, names) },
    ),
  }
}

const accountOf = (person: Person | null): string | null => person?.accountId ?? null

/** Who may only read is shown nothing to press. */
function whatTheyMay(
  person: Person | null,
  undo: WorkbenchModel['undo'],
): Pick<WorkbenchModel, 'undo' | 'mayChange' | 'csrf'> {
  if (person === null || !mayDo(person.roles, 'make themes'))
    return { undo: null, mayChange: false, csrf: '' }
  return { undo, mayChange: true, csrf: person.csrf }
}

type PageAsked = { activityId: string; themeIds: readonly string[]; shown: Shown }

/** The page asked for, or the first when there are not so many any more. */
async function readPage(tx: Tx, areaId: string, asked: PageAsked) {
  const rows = await selectPoints(tx, areaId, asked)
  if (rows.length > 0 || asked.shown.page === 1) return { rows, shown: asked.shown }
  const shown = { ...asked.shown, page: 1 }
  return { rows: await selectPoints(tx, areaId, { ...asked, shown }), shown }
}
