/** How many points are in themes: counted for one activity, or for every one that is not sorted yet. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import { idList } from './labels.store.ts'
import type { Progress } from './themes.rules.ts'

export type ThemeCount = {
  readonly themeId: string
  /** Put there by a person; only suggested. */
  readonly accepted: number
  readonly suggested: number
}
export type Counts = { readonly progress: Progress; readonly themes: readonly ThemeCount[] }

type CountRow = Progress & { readonly themeId: string | null }

/** The counts of an activity and of each of its themes, in one pass over its points and labels. */
export async function selectCounts(
  tx: Tx,
  areaId: string,
  { activityId, themeIds }: { activityId: string; themeIds: readonly string[] },
): Promise<Counts> {
  const { rows } = await sql<CountRow>`
    with here as materialized (
      select p.id from points p join heard c on c.area_id = p.area_id and c.id = p.contribution_id
      where p.area_id = ${areaId} and p.activity_id = ${activityId}),
    held as materialized (
      select s.point_id, s.theme_id, s.move from standing_labels s join here on here.id = s.point_id
      where s.area_id = ${areaId} and s.theme_id = ${idList(themeIds)} and s.move <> 'taken-out')
    select null::uuid as "themeId", (select count(*) from here)::int as total,
      count(*) filter (where put)::int as accepted, count(*) filter (where not put)::int as suggested
    from (select bool_or(move = 'put') as put from held group by point_id) of_point
    union all
    select theme_id, count(*)::int, count(*) filter (where move = 'put')::int,
      count(*) filter (where move = 'proposed')::int
    from held group by theme_id`.execute(tx)
  const { total, accepted, suggested } = rows.find(({ themeId }) => themeId === null)!
  const themes = rows.filter((row): row is CountRow & ThemeCount => row.themeId !== null)
  return { progress: { total, accepted, suggested }, themes }
}

const MOST_ACTIVITIES = 5

/** Activities with points that no person has put in a theme, the fullest first; at most five. */
export async function selectUnsorted(
  tx: Tx,
  areaId: string,
): Promise<(Progress & { slug: string; title: string })[]> {
  const { rows } = await sql<Progress & { slug: string; title: string }>`
    with held as materialized (
      select s.point_id, bool_or(s.move = 'put') as put from standing_labels s
      where s.area_id = ${areaId} and s.move <> 'taken-out' group by s.point_id)
    select a.slug, a.title, count(*)::int as total, count(*) filter (where held.put)::int as accepted,
      count(*) filter (where not held.put)::int as suggested
    from points p
    join heard c on c.area_id = p.area_id and c.id = p.contribution_id
    join activities a on a.area_id = p.area_id and a.id = p.activity_id
    left join held on held.point_id = p.id
    where p.area_id = ${areaId}
    group by a.id, a.slug, a.title having count(*) filter (where held.put) < count(*)
    order by count(*) - count(*) filter (where held.put) desc, a.slug limit ${MOST_ACTIVITIES}`.execute(
    tx,
  )
  return rows
}
