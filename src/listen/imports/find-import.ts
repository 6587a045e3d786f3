/** The activity and the import an address names, or no such page. */
import { selectOptionalActivity, type Activity } from '../../engage/activities/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import type { Context } from '../../platform/web/route.ts'
import { lockImport, selectOptionalImport } from './imports.store.ts'
import type { Import } from './imports.types.ts'
import { draftOf } from './keep-source.ts'
import type { Draft } from './structure/draft.ts'

type Here<P> = Pick<Context<P>, 'area' | 'params'>
export type Found = { readonly activity: Activity; readonly prepared: Import }

/** @throws NotFound */
export async function theActivity(
  tx: Tx,
  { area, params }: Here<{ slug: string }>,
): Promise<Activity> {
  const activity = await selectOptionalActivity(tx, area.id, params.slug)
  if (activity === null) throw new NotFound()
  return activity
}

/** @throws NotFound */
export async function theImport(tx: Tx, here: Here<{ slug: string; id: string }>): Promise<Found> {
  const activity = await theActivity(tx, here)
  const found = { activityId: activity.id, id: here.params.id }
  const prepared = await selectOptionalImport(tx, here.area.id, found)
  if (prepared === null) throw new NotFound()
  return { activity, prepared }
}

/** The same, held until the transaction ends. @throws NotFound */
export async function theImportLocked(
  tx: Tx,
  here: Here<{ slug: string; id: string }>,
): Promise<Found> {
  await lockImport(tx, here.area.id, here.params.id)
  return theImport(tx, here)
}

/** The draft of an import that can still be put right; null when its time for that is over. */
export const openDraft = (prepared: Import): Draft | null =>
  prepared.state === 'prepared' ? draftOf(prepared) : null
