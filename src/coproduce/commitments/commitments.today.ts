/** What of the commitments needs a person now. */
import { mayDo } from '../../access/index.ts'
import type { TodayItem, TodayPanel } from '../../areas/index.ts'
import { dayOf } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import { selectCommitmentRows } from './commitment-rows.store.ts'
import { lacksImpact, queryOf } from './commitments-list.rules.ts'
import { commitmentPaths } from './commitments.paths.ts'
import { isLate } from './commitments.rules.ts'

/** For coordinators: what is past its term, and what is done without anybody saying what it changed. */
export const commitmentsToday: TodayPanel = async (tx, { areaId, areaSlug, person, now }) => {
  if (!mayDo(person.roles, 'make commitments')) return []
  const rows = await selectCommitmentRows(tx, areaId, null)
  const late = rows.filter((row) => isLate(row, dayOf(now)) && row.status !== 'delayed')
  const unsaid = rows.filter(lacksImpact)
  const list = commitmentPaths.list(areaSlug)
  const items: TodayItem[] = []
  if (late.length > 0)
    items.push({
      title: `${countOf(late.length, 'commitment')} past the promised term`,
      why: 'Say that it is delayed and why, or give it a new term',
      action: { text: 'Look at them', href: `${list}${queryOf({ needs: 'late' })}` },
      urgent: false,
      order: 52,
    })
  if (unsaid.length > 0)
    items.push({
      title: `${countOf(unsaid.length, 'commitment')} done, and nobody has said what changed`,
      why: 'What is different now for those who asked for it?',
      action: { text: 'Look at them', href: `${list}${queryOf({ needs: 'no-impact' })}` },
      urgent: false,
      order: 55,
    })
  return items
}
