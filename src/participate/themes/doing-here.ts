/** Who does something at the workbench of which activity, from a request. */
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import type { Context } from '../../platform/web/route.ts'
import type { Doing } from './acts.store.ts'
import { selectActivityHere } from './workbench.store.ts'

type InActivity = Pick<Context<{ slug: string }>, 'area' | 'params' | 'clock' | 'person'>

/** @throws NotFound when the area has no such activity */
export async function doingHere(tx: Tx, ctx: InActivity): Promise<Doing> {
  const activity = await selectActivityHere(tx, ctx.area.id, ctx.params.slug)
  if (activity === null) throw new NotFound()
  return { activityId: activity.id, at: ctx.clock.now(), by: ctx.person?.accountId ?? null }
}
