/** What the workbench tells an activity's staff page and Today. */
import { mayDo } from '../../access/index.ts'
import type { TodayPanel } from '../../areas/index.ts'
import type { ActivityPanel } from '../../engage/activities/index.ts'
import { countOf } from '../../kernel/text.ts'
import { selectCounts, selectUnsorted } from './progress.store.ts'
import { themesPath } from './themes.paths.ts'
import { selectThemes } from './themes.store.ts'
import { isSorted, sayProgress, withoutTheme } from './themes.rules.ts'

export const themesPanel: ActivityPanel = {
  key: 'themes',
  title: 'Themes',
  order: 40,
  read: async (tx, { areaId, areaSlug, activity, person }) => {
    if (!mayDo(person.roles, 'read what was said')) return null
    const themes = await selectThemes(tx, areaId, activity.id)
    const themeIds = themes.map((theme) => theme.id)
    const { progress } = await selectCounts(tx, areaId, { activityId: activity.id, themeIds })
    if (progress.total === 0) return null
    const text = mayDo(person.roles, 'make themes') ? 'Put points in themes' : 'See the themes'
    return {
      summary: `${sayProgress(progress)}.`,
      action: { text, href: themesPath(areaSlug, activity.slug) },
      done: isSorted(progress),
    }
  },
}

const FIRST_OF_THEMES = 35

export const themesToday: TodayPanel = async (tx, { areaId, areaSlug, person }) => {
  if (!mayDo(person.roles, 'make themes')) return []
  const unsorted = await selectUnsorted(tx, areaId)
  return unsorted.map((activity) => {
    const [outside, waiting] = [withoutTheme(activity), activity.suggested]
    return {
      title:
        outside > 0
          ? `${countOf(outside, 'point fits', 'points fit')} no theme yet`
          : `${countOf(waiting, 'suggested point')} to accept or refuse`,
      why: `${activity.title}: ${sayProgress(activity)}.`,
      action: { text: 'Put points in themes', href: themesPath(areaSlug, activity.slug) },
      urgent: false,
      order: FIRST_OF_THEMES,
    }
  })
}
