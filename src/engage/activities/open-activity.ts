/** Opening an activity to the public, and taking it back. */
import { publicWordsChanged } from '../../areas/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { missingToOpen, readinessOf, type Part } from './activities.rules.ts'
import { selectOptionalActivity } from './activities.store.ts'
import type { Activity } from './activities.types.ts'
import { insertOpening, lockActivity } from './openings.store.ts'

/**
 * Shows an activity to the public from `at`. Opening what is open already changes nothing.
 * @returns the parts that are missing, when any is
 * @throws NotFound when the area has no such activity
 */
export async function openActivity(
  tx: Tx,
  areaId: string,
  { activityId, at, by }: { activityId: string; at: Date; by: string | null },
): Promise<Result<null, readonly Part[]>> {
  const activity = await locked(tx, areaId, activityId)
  if (activity.isOpen) return ok(null)
  const missing = missingToOpen(readinessOf(activity))
  if (missing.length > 0) return fault(missing)
  await insertOpening(tx, areaId, { activityId, move: 'opened', at, by, reason: '' })
  await publicWordsChanged(tx, areaId)
  return ok(null)
}

/** Takes an activity off the public pages. What people said stays, and so do their receipts. */
export async function takeBackActivity(
  tx: Tx,
  areaId: string,
  given: { activityId: string; at: Date; by: string | null; reason: string },
): Promise<void> {
  const activity = await locked(tx, areaId, given.activityId)
  if (!activity.isOpen) return
  await insertOpening(tx, areaId, { ...given, move: 'taken-back' })
  await publicWordsChanged(tx, areaId)
}

async function locked(tx: Tx, areaId: string, activityId: string): Promise<Activity> {
  const slug = await lockActivity(tx, areaId, activityId)
  const activity = slug === null ? null : await selectOptionalActivity(tx, areaId, slug)
  if (activity === null) throw new NotFound()
  return activity
}
