/** What Today says about worries: to leads what waits, to those who run the area that somebody must be there to read it. */
import { mayDo } from '../../access/index.ts'
import type { TodayItem, TodayPanel } from '../../areas/index.ts'
import { countOf } from '../../kernel/text.ts'
import { worriesPath } from './safeguarding.paths.ts'
import { waited } from './safeguarding.rules.ts'
import { hasSafeguardingLead, selectWaiting } from './safeguarding.store.ts'

const FIRST = 10

export const safeguardingToday: TodayPanel = async (tx, { areaId, areaSlug, person, now }) => {
  const { waiting, oldest } = await selectWaiting(tx)
  if (waiting === 0 || oldest === null) return []
  if (mayDo(person.roles, 'see worries')) return [toRead(areaSlug, waiting, waited(oldest, now))]
  const runsTheArea = person.roles.has('administrator') || person.roles.has('coordinator')
  if (!runsTheArea || (await hasSafeguardingLead(tx, areaId))) return []
  return [appointSomebody(areaSlug)]
}

const toRead = (area: string, waiting: number, since: string): TodayItem => ({
  title: `${countOf(waiting, 'worry', 'worries')} to read`,
  why: `The oldest has waited ${since}. Read it today.`,
  action: { text: 'Read worries', href: worriesPath(area) },
  urgent: true,
  order: FIRST,
})

const appointSomebody = (area: string): TodayItem => ({
  title: 'Appoint a safeguarding lead',
  why: 'Somebody may have told us about harm, and nobody here may read it. Give a trained person this role today.',
  action: { text: 'Give the role', href: `/${area}/staff/people` },
  urgent: true,
  order: FIRST,
})
