/** Making an activity with everything already known about it. */
import { slugFrom } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { freeSlug } from './activities.rules.ts'
import type { NewActivity } from './activities.types.ts'
import {
  insertActivity,
  keepProgramme,
  putPartners,
  putScopeItems,
  selectOptionalSlug,
  selectTakenSlugs,
} from './activity-parts.store.ts'
import { insertPrompts } from './prompts.store.ts'
import { insertSessions } from './sessions.store.ts'

/**
 * Adds an activity with its programme, scope card, prompts, sessions, headcounts and partners. It is
 * not public until `openActivity`. The same id again changes nothing: a form sent twice makes one.
 * @returns its slug, and whether it is new
 */
export async function addActivity(
  tx: Tx,
  areaId: string,
  activity: NewActivity,
): Promise<{ slug: string; isNew: boolean }> {
  const wanted = slugFrom(activity.title, 'activity')
  const taken = await selectTakenSlugs(tx, areaId, wanted)
  const there = await selectOptionalSlug(tx, areaId, activity.id)
  if (there !== null) return { slug: there, isNew: false }
  const slug = freeSlug(wanted, taken)
  const { programme, scope, partners = [], prompts = [], sessions = [] } = activity
  const programmeId = programme ? await keepProgramme(tx, areaId, programme) : null
  await insertActivity(tx, areaId, { ...activity, slug, programmeId })
  const activityId = activity.id
  if (scope !== undefined) await putScopeItems(tx, areaId, { activityId, scope })
  await putPartners(tx, areaId, { activityId, partners })
  await insertPrompts(tx, areaId, { activityId, prompts, from: 0 })
  await insertSessions(tx, areaId, { activityId, sessions })
  return { slug, isNew: true }
}
