/** Today: the staff home of an area. What needs this person now, and how the activities stand. */
import { can, mayDo } from '../../access/index.ts'
import type { TodayItem, TodayPanel } from '../../areas/index.ts'
import { dayOf, sayDay } from '../../kernel/dates.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { page } from '../../platform/web/answer.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { selectActivities } from '../activities/index.ts'
import { inOrder } from './today.rules.ts'
import { TodayPage } from './today.views.tsx'

/** @param panels what each slice has for a person now; `activitiesToday` is one of them. */
export const todayRoutes = (panels: readonly TodayPanel[] = []): readonly Route[] => [
  route({
    method: 'GET',
    path: '/:area/staff',
    allow: can('enter the staff side'),
    audit: notAudited,
    handle: async (ctx) => {
      const now = ctx.clock.now()
      const seesActivities = ctx.person !== null && mayDo(ctx.person.roles, 'see activities')
      const { items, rows } = await ctx.read(async (tx) => ({
        items: await readItems(tx, ctx, panels),
        rows: seesActivities ? await selectActivities(tx, ctx.area.id) : null,
      }))
      return page(
        'Today',
        <TodayPage
          area={ctx.area.slug}
          day={sayDay(dayOf(now))}
          items={inOrder(items)}
          rows={rows}
        />,
      )
    },
  }),
]

async function readItems(
  tx: Tx,
  ctx: Pick<Context, 'area' | 'person' | 'clock'>,
  panels: readonly TodayPanel[],
): Promise<TodayItem[]> {
  if (ctx.person === null) return []
  const about = {
    areaId: ctx.area.id,
    areaSlug: ctx.area.slug,
    person: ctx.person,
    now: ctx.clock.now(),
  }
  const items: TodayItem[] = []
  for (const panel of panels) items.push(...(await panel(tx, about)))
  return items
}
