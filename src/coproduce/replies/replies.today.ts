/** Themes that wait for a reply, on the day's page and on the page of their activity. */
import { mayDo } from '../../access/index.ts'
import type { TodayPanel } from '../../areas/index.ts'
import type { ActivityPanel } from '../../engage/activities/index.ts'
import { countOf } from '../../kernel/text.ts'
import { repliesPath } from './replies.paths.ts'
import { daysWaiting, LONG_WAIT } from './replies.rules.ts'
import { selectThemesWithReplies, selectWaitingThemes } from './theme-replies.store.ts'

/** For whoever may reply: how many themes wait, and the longest wait; the way leads to that one's activity. */
export const repliesToday: TodayPanel = async (tx, { areaId, areaSlug, person, now }) => {
  if (!mayDo(person.roles, 'give replies')) return []
  const waiting = await selectWaitingThemes(tx, areaId)
  const [longest] = waiting
  if (longest === undefined) return []
  const days = daysWaiting({ firstSaidAt: longest.firstSaidAt, repliedAt: null }, now) ?? 0
  return [
    {
      title: `${countOf(waiting.length, 'theme waits', 'themes wait')} for a reply`,
      why: `The longest has waited ${countOf(days, 'day')}. Anyone can see that`,
      action: { text: 'Give a reply', href: repliesPath(areaSlug, longest.activitySlug) },
      urgent: days >= LONG_WAIT,
      order: 40,
    },
  ]
}

export const repliesPanel: ActivityPanel = {
  key: 'replies',
  title: 'Replies',
  order: 50,
  read: async (tx, { areaId, areaSlug, activity, person }) => {
    const themes = await selectThemesWithReplies(tx, areaId, activity.id)
    const answered = themes.filter((theme) => theme.replies.length > 0).length
    const summary =
      themes.length === 0
        ? 'A reply is given to a theme. There are none yet.'
        : `${answered} of ${countOf(themes.length, 'theme')} answered.`
    const text = mayDo(person.roles, 'give replies') ? 'Give replies' : 'Read the replies'
    return {
      summary,
      ...(themes.length === 0
        ? {}
        : { action: { text, href: repliesPath(areaSlug, activity.slug) } }),
      done: themes.length > 0 && answered === themes.length,
    }
  },
}
