/** What imports tell an activity's staff page and Today. */
import { mayDo } from '../../access/index.ts'
import type { TodayPanel } from '../../areas/index.ts'
import type { ActivityPanel } from '../../engage/activities/index.ts'
import { dayOf, sayDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import { importPath, importsPath } from './imports.paths.ts'
import { selectImportCounts, selectUnfinished } from './results.store.ts'

export const importsPanel: ActivityPanel = {
  key: 'imports',
  title: 'Notes brought in',
  order: 20,
  read: async (tx, { areaId, areaSlug, activity, person }) => {
    if (!mayDo(person.roles, 'bring in notes')) return null
    const { prepared, preparedId, broughtIn } = await selectImportCounts(tx, areaId, activity.id)
    const all = importsPath(areaSlug, activity.slug)
    if (preparedId !== null)
      return {
        summary: `${countOf(prepared, 'document')} being prepared. ${broughtIn} brought in.`,
        action: { text: 'Go on with it', href: importPath(areaSlug, activity.slug, preparedId) },
        done: false,
      }
    return {
      summary:
        broughtIn === 0
          ? 'Notes, a write-up or a spreadsheet: each line becomes a contribution, word for word.'
          : `${countOf(broughtIn, 'document')} brought in.`,
      action: { text: 'Bring in notes', href: all },
      done: true,
    }
  },
}

const IMPORT_UNFINISHED = 30
const AT_MOST = 5

export const importsToday: TodayPanel = async (tx, { areaId, areaSlug, person }) => {
  if (!mayDo(person.roles, 'bring in notes')) return []
  const rows = await selectUnfinished(tx, areaId, { by: person.accountId, limit: AT_MOST })
  return rows.map((row) => ({
    title: `Finish bringing in “${row.fileName}”`,
    why: `${row.title}. You began on ${sayDay(dayOf(row.madeAt))}; all you put right is kept.`,
    action: { text: 'Go on with it', href: importPath(areaSlug, row.slug, row.id) },
    urgent: false,
    order: IMPORT_UNFINISHED,
  }))
}
