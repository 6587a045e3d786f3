/** What the machine needs to know before it proposes: the points nobody placed, and what was answered before. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import { pairKey, type KnownTheme } from './proposals.rules.ts'
import type { PointToPlace } from './theme-proposer.ts'

/** Others who propose for this activity wait until this transaction ends. */
export async function holdActivity(tx: Tx, activityId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`themes ${activityId}`}, 0))`.execute(
    tx,
  )
}

/** Points that stand and that no person has put in a theme, in the order they were given. */
export async function selectUnplaced(
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<PointToPlace[]> {
  const { rows } = await sql<PointToPlace & { starts: number; ends: number }>`
    select p.id, p.starts, p.ends, c.body as text, coalesce(q.text, '') as heading,
      coalesce(above.body, '') as parent
    from points p
    join heard c on c.area_id = p.area_id and c.id = p.contribution_id
    left join prompts q on q.area_id = c.area_id and q.id = c.prompt_id
    left join heard above on above.area_id = c.area_id and above.id = c.parent_id
    where p.area_id = ${areaId} and p.activity_id = ${activityId}
      and not exists (
        select from standing_labels s
        join standing_themes t on t.area_id = s.area_id and t.id = s.theme_id
        where s.area_id = p.area_id and s.point_id = p.id and s.move = 'put')
    order by c.received_at, c.position, p.starts, p.id`.execute(tx)
  return rows.map(({ starts, ends, ...point }) => ({
    ...point,
    text: point.text.slice(starts, ends),
  }))
}

/** Every theme that is or was in the activity. */
export async function selectKnownThemes(
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<KnownTheme[]> {
  return tx
    .selectFrom('themes as t')
    .leftJoin('theme_acts as a', (join) =>
      join.onRef('a.area_id', '=', 't.area_id').onRef('a.id', '=', 't.removed_act'),
    )
    .select([
      't.id',
      't.name',
      't.code_key as codeKey',
      't.merged_into as mergedInto',
      'a.kind as removedBy',
    ])
    .where('t.area_id', '=', areaId)
    .where('t.activity_id', '=', activityId)
    .orderBy('t.made_at')
    .orderBy('t.id')
    .execute()
}

/** Every point and theme for which somebody or something has spoken, unless that was undone. */
export async function selectPlaced(
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<Set<string>> {
  const { rows } = await sql<{ pointId: string; themeId: string }>`
    select distinct l.point_id as "pointId", l.theme_id as "themeId"
    from theme_labels l
    join themes t on t.area_id = l.area_id and t.id = l.theme_id
    where l.area_id = ${areaId} and t.activity_id = ${activityId}
      and not exists (select from theme_acts u where u.area_id = l.area_id and u.undoes = l.act_id)`.execute(
    tx,
  )
  return new Set(rows.map(({ pointId, themeId }) => pairKey(pointId, themeId)))
}
