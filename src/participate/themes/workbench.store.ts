/** What the workbench shows: a page of points with everything that stands about each, in a few set-based queries. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import { idList } from './labels.store.ts'
import type { Shown } from './workbench.forms.ts'

export type PointRow = {
  readonly id: string
  readonly body: string
  readonly starts: number
  readonly ends: number
  readonly prompt: string | null
  readonly session: string | null
  readonly parent: string | null
  readonly count: number
}
export type LabelOfPoint = {
  readonly pointId: string
  readonly themeId: string
  readonly move: 'proposed' | 'put'
  readonly because: string
  readonly who: string | null
}
export type JudgementOfPoint = {
  readonly pointId: string
  readonly kind: string
  readonly value: string
  readonly maker: string
}
export const ROWS_A_PAGE = 100

/** One page of points; `count` on each row says how many there are on all pages. */
export async function selectPoints(
  tx: Tx,
  areaId: string,
  {
    activityId,
    themeIds,
    shown,
  }: { activityId: string; themeIds: readonly string[]; shown: Shown },
): Promise<PointRow[]> {
  const { rows } = await sql<PointRow>`
    with chosen as (
      select p.id, p.starts, p.ends, c.body, c.parent_id, c.session_id, q.text as prompt,
        row_number() over (order by q.position, c.received_at, c.position, p.starts, p.id) as place,
        count(*) over ()::int as count
      from points p
      join heard c on c.area_id = p.area_id and c.id = p.contribution_id
      left join prompts q on q.area_id = c.area_id and q.id = c.prompt_id
      where p.area_id = ${areaId} and p.activity_id = ${activityId}
        and ${byTheme(areaId, shown.show, themeIds)} and ${byPrompt(shown.prompt)} and ${byPolarity(areaId, shown.polarity)}
      order by place limit ${ROWS_A_PAGE} offset ${(shown.page - 1) * ROWS_A_PAGE})
    select t.id, t.starts, t.ends, t.body, t.prompt, s.name as session, above.body as parent, t.count
    from chosen t
    left join sessions s on s.area_id = ${areaId} and s.id = t.session_id
    left join heard above on above.area_id = ${areaId} and above.id = t.parent_id
    order by t.place`.execute(tx)
  return rows
}

function byTheme(areaId: string, show: string, themeIds: readonly string[]): RawBuilder<unknown> {
  if (show === 'all') return sql`true`
  const ids = themeIds.includes(show)
    ? [show]
    : show === 'none' || show === 'suggested'
      ? themeIds
      : []
  // The ids are written out so that the planner reads these themes' labels only, and not the whole area's.
  const labelled = sql`select s.point_id from standing_labels s
    where s.area_id = ${areaId} and s.theme_id = ${idList(ids)}`
  if (show === 'suggested') return sql`p.id in (${labelled} and s.move = 'proposed')`
  return show === 'none'
    ? sql`p.id not in (${labelled} and s.move <> 'taken-out')`
    : sql`p.id in (${labelled} and s.move <> 'taken-out')`
}

const byPrompt = (prompt: string): RawBuilder<unknown> =>
  prompt === '' ? sql`true` : sql`c.prompt_id = ${prompt}::uuid`

function byPolarity(areaId: string, polarity: string): RawBuilder<unknown> {
  if (polarity === '') return sql`true`
  const judged = sql`select j.point_id from standing_judgements j
    where j.area_id = ${areaId} and j.kind = 'polarity'`
  return polarity === 'unknown'
    ? sql`p.id not in (${judged} and j.value <> 'unknown')`
    : sql`p.id in (${judged} and j.value = ${polarity})`
}

/** What stands for these points in themes, the surest first; what was taken out is left out. */
export async function selectLabels(
  tx: Tx,
  areaId: string,
  pointIds: readonly string[],
): Promise<LabelOfPoint[]> {
  const { rows } = await sql<LabelOfPoint>`
    select s.point_id as "pointId", s.theme_id as "themeId", s.move, s.because, who.name as who
    from standing_labels s
    left join accounts who on who.id = s.by
    where s.area_id = ${areaId} and s.point_id = ${idList(pointIds)} and s.move <> 'taken-out'
    order by s.move desc, s.score desc nulls last, s.theme_id`.execute(tx)
  return rows
}

export const selectJudgements = (
  tx: Tx,
  areaId: string,
  pointIds: readonly string[],
): Promise<JudgementOfPoint[]> =>
  tx
    .selectFrom('standing_judgements')
    .select(['point_id as pointId', 'kind', 'value', 'maker'])
    .where('area_id', '=', areaId)
    .where(sql<boolean>`point_id = ${idList(pointIds)}`)
    .$castTo<JudgementOfPoint>()
    .execute()

export type ActivityHere = { readonly id: string; readonly slug: string; readonly title: string }

export async function selectActivityHere(
  tx: Tx,
  areaId: string,
  slug: string,
): Promise<ActivityHere | null> {
  const row = await tx
    .selectFrom('activities')
    .select(['id', 'slug', 'title'])
    .where('area_id', '=', areaId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

export const selectPrompts = (
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<{ id: string; text: string }[]> =>
  tx
    .selectFrom('prompts')
    .select(['id', 'text'])
    .where('area_id', '=', areaId)
    .where('activity_id', '=', activityId)
    .orderBy('position')
    .execute()
