/** The first steps of an area: an activity to make, and what an activity lacks before the public may see it. */
import { mayDo } from '../../access/index.ts'
import type { TodayItem, TodayPanel } from '../../areas/index.ts'
import { inWords } from '../../kernel/text.ts'
import { activityPath, newActivityPath, partPath } from './activities.paths.ts'
import { missingToOpen, type Part } from './activities.rules.ts'
import type { ActivityRow } from './activities.types.ts'
import { selectActivities } from './activity-rows.store.ts'

const FIRST_STEPS = 90

export const activitiesToday: TodayPanel = async (tx, { areaId, areaSlug, person }) => {
  if (!mayDo(person.roles, 'run activities')) return []
  const rows = await selectActivities(tx, areaId)
  return rows.length === 0
    ? [makeTheFirst(areaSlug)]
    : rows.filter(({ isOpen }) => !isOpen).map((row) => openIt(areaSlug, row))
}

const makeTheFirst = (area: string): TodayItem => ({
  title: 'Make your first activity',
  why: 'An activity is what you invite people to: an evening, a survey, a workshop. Its title and kind are enough to begin.',
  action: { text: 'Make an activity', href: newActivityPath(area) },
  urgent: false,
  order: FIRST_STEPS,
})

function openIt(area: string, row: ActivityRow): TodayItem {
  const missing = missingToOpen(row.ready)
  if (missing.length === 0)
    return {
      title: `Open “${row.title}” to the public`,
      why: 'Everything is there. Look at it once more as people will see it, then open it.',
      action: { text: 'Look and open', href: partPath(area, row.slug, 'open') },
      urgent: false,
      order: FIRST_STEPS,
    }
  return {
    title: `Finish “${row.title}”`,
    why: `Nobody outside can see it yet. Still to say: ${inWords(subjects(missing))}.`,
    action: { text: 'Go on with it', href: activityPath(area, row.slug) },
    urgent: false,
    order: FIRST_STEPS + 1,
  }
}

/** "how open it is", once, though its level and its reason are both missing. */
const subjects = (missing: readonly Part[]): string[] => [
  ...new Set(missing.map((part) => SUBJECTS[part])),
]

const SUBJECTS: Readonly<Record<Part, string>> = {
  level: 'how open it is',
  reason: 'how open it is',
  scope: 'what can change',
  'who decides': 'who decides',
  prompts: 'what you ask',
}
