/** What moderation tells an activity's staff page and Today. */
import { mayDo } from '../../access/index.ts'
import type { TodayPanel } from '../../areas/index.ts'
import type { ActivityPanel } from '../../engage/activities/index.ts'
import { dayOf, daysBetween, sayDay } from '../../kernel/dates.ts'
import { selectCounts, selectWaiting } from './counts.store.ts'
import { wordsPath } from './words.paths.ts'

export const moderationPanel: ActivityPanel = {
  key: 'words',
  title: 'What was said',
  order: 30,
  read: async (tx, { areaId, areaSlug, activity, person }) => {
    if (!mayDo(person.roles, 'read what was said')) return null
    const { total, released, waiting } = await selectCounts(tx, areaId, activity.id)
    if (total === 0) return null
    const toRead = waiting > 0 && mayDo(person.roles, 'release words')
    return {
      summary: `${released} of ${total} released.${waiting > 0 ? ` ${waiting} to read.` : ''}`,
      action: {
        text: toRead ? 'Read and release' : 'See what was said',
        href: `${wordsPath(areaSlug, activity.slug)}${toRead ? '' : '?show=all'}`,
      },
      done: waiting === 0,
    }
  },
}

const RELEASE = 20
const ACTIVITIES = 5
/** After two weeks people wonder whether anybody reads what they write. */
const TOO_LONG = 14

export const moderationToday: TodayPanel = async (tx, { areaId, areaSlug, person, now }) => {
  if (!mayDo(person.roles, 'release words')) return []
  const rows = await selectWaiting(tx, areaId, ACTIVITIES)
  return rows.map((row) => ({
    title:
      row.waiting === 1
        ? '1 thing people said waits to be read'
        : `${row.waiting.toLocaleString('en-GB')} things people said wait to be read`,
    why: `${row.title}. The oldest came in on ${sayDay(dayOf(row.oldest))}.`,
    action: { text: 'Read and release', href: wordsPath(areaSlug, row.slug) },
    urgent: daysBetween(dayOf(row.oldest), dayOf(now)) >= TOO_LONG,
    order: RELEASE,
  }))
}
