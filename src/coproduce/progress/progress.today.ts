/** Updates that are owed, and the report that is to be published. */
import { mayDo } from '../../access/index.ts'
import { selectTerms, type TodayItem, type TodayPanel } from '../../areas/index.ts'
import { dayOf, daysBetween, sayDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { Person } from '../../platform/web/route.ts'
import { commitmentPaths } from '../commitments/index.ts'
import { reportPath } from './progress.paths.ts'
import { selectFrozen } from './report.store.ts'
import { selectSilent } from './update-page.store.ts'
import { owedTerm } from './updates.rules.ts'

/** From this many days before a term ends its report is asked for, and a missing update is urgent. */
const SOON = 14
/** More of somebody's own than this are one line with a way to the list. */
const OWN_SHOWN = 4

/** Owners: each update they owe, one press from its form. Coordinators: all that are missing, and the report. */
export const progressToday: TodayPanel = async (tx, { areaId, areaSlug, person, now }) => {
  if (!mayDo(person.roles, 'give updates')) return []
  const term = await readOwedTerm(tx, areaId, now)
  if (term === null) return []
  const left = daysBetween(dayOf(now), term.endsOn)
  const silent = await selectSilent(tx, areaId, term.id)
  const own = silent.filter((each) => each.ownerId === person.accountId)
  const shown = { areaSlug, term, urgent: left <= SOON }
  if (!mayDo(person.roles, 'publish')) return ownItems(own, shown)
  const others = silent.filter((each) => each.ownerId !== person.accountId)
  return [
    ...ownItems(own, shown),
    ...(others.length === 0 ? [] : [silentItem(others.length, shown)]),
    ...(left <= SOON ? [reportItem(shown)] : []),
  ]
}

async function readOwedTerm(tx: Tx, areaId: string, now: Date) {
  const frozen = new Set((await selectFrozen(tx, areaId)).map((report) => report.termId))
  return owedTerm(await selectTerms(tx, areaId), frozen, now)
}

/** How many updates this person owes for commitments of their own. */
export async function countOwed(
  tx: Tx,
  { areaId, person, now }: { areaId: string; person: Person; now: Date },
): Promise<number> {
  const term = await readOwedTerm(tx, areaId, now)
  if (term === null) return 0
  const silent = await selectSilent(tx, areaId, term.id)
  return silent.filter((each) => each.ownerId === person.accountId).length
}

type Shown = {
  areaSlug: string
  term: { id: string; name: string; endsOn: string }
  urgent: boolean
}

function ownItems(
  own: readonly { slug: string; title: string }[],
  { areaSlug, term, urgent }: Shown,
): TodayItem[] {
  const items = own.slice(0, OWN_SHOWN).map((each) => ({
    title: `Your update on “${each.title}”`,
    why: `For ${term.name}, which ends on ${sayDay(term.endsOn)}. Two minutes`,
    action: { text: 'Give the update', href: commitmentPaths.update(areaSlug, each.slug) },
    urgent,
    order: 50,
  }))
  const more = own.length - items.length
  if (more === 0) return items
  return [
    ...items,
    {
      title: `${countOf(more, 'more update')} of yours to give`,
      action: { text: 'See them', href: `${commitmentPaths.list(areaSlug)}?needs=silent` },
      urgent,
      order: 50,
    },
  ]
}

const silentItem = (count: number, { areaSlug, term, urgent }: Shown): TodayItem => ({
  title: `${countOf(count, 'commitment has', 'commitments have')} no update for ${term.name}`,
  why: 'Ask the owner, or give the update for them',
  action: { text: 'See which', href: `${commitmentPaths.list(areaSlug)}?needs=silent` },
  urgent,
  order: 51,
})

const reportItem = ({ areaSlug, term }: Shown): TodayItem => ({
  title: `The report for ${term.name} is to be published`,
  why: `The term ends on ${sayDay(term.endsOn)}. What is missing is said in the report`,
  action: { text: 'Read the report', href: reportPath(areaSlug, term.id) },
  urgent: false,
  order: 60,
})
