/** How many points are in a theme, counted for one activity or for every one that is not sorted yet. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { Progress } from './themes.rules.ts'

export async function selectProgress(
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<Progress> {
  const { rows } = await sql<Progress>`${counted(areaId, sql`p.activity_id = ${activityId}`)}
    select count(*)::int as total, count(*) filter (where put)::int as accepted,
      count(*) filter (where not put and proposed)::int as suggested
    from placed`.execute(tx)
  return rows[0]!
}

const MOST_ACTIVITIES = 5

/** Activities with points that no person has put in a theme, the fullest first; at most five. */
export async function selectUnsorted(
  tx: Tx,
  areaId: string,
): Promise<(Progress & { slug: string; title: string })[]> {
  const { rows } = await sql<Progress & { slug: string; title: string }>`
    ${counted(areaId, sql`true`)}
    select a.slug, a.title, count(*)::int as total, count(*) filter (where put)::int as accepted,
      count(*) filter (where not put and proposed)::int as suggested
    from placed join activities a on a.area_id = ${areaId} and a.id = placed.activity_id
    group by a.id, a.slug, a.title having count(*) filter (where not put) > 0
    order by count(*) filter (where not put) desc, a.slug limit ${MOST_ACTIVITIES}`.execute(tx)
  return rows
}

/** One row for each point that stands, with whether a person put it anywhere and whether anything is suggested. */
const counted = (areaId: string, which: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  with placed as (
    select p.id, p.activity_id, coalesce(bool_or(s.move = 'put'), false) as put,
      coalesce(bool_or(s.move = 'proposed'), false) as proposed
    from points p
    join heard c on c.area_id = p.area_id and c.id = p.contribution_id
    left join standing_labels s on s.area_id = p.area_id and s.point_id = p.id
    where p.area_id = ${areaId} and ${which}
    group by p.id, p.activity_id)`
