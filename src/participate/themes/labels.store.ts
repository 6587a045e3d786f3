/** Every query that writes `theme_labels`, and what stands of it for given points and themes. */
import { sql, type RawBuilder } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'

/** One point in one theme. */
export type Pair = { readonly pointId: string; readonly themeId: string }
export type Move = 'put' | 'taken-out'
export type Proposal = Pair & { readonly score: number; readonly because: string }

const asRecords = (pairs: readonly Pair[]): RawBuilder<unknown> =>
  sql`jsonb_to_recordset(${JSON.stringify(
    pairs.map(({ pointId, themeId }) => ({ point_id: pointId, theme_id: themeId })),
  )}::text::jsonb) as r(point_id uuid, theme_id uuid)`

/** Ids for `in`, as one parameter: a hundred of them would be parsed and planned one by one. */
export const idList = (ids: readonly string[]): RawBuilder<unknown> =>
  sql`any(${`{${ids.join(',')}}`}::uuid[])`

/**
 * Which of the pairs this move would change: points that still stand in themes that still stand. Putting what the same
 * person has put already changes nothing; taking out needs something to take out.
 */
export async function selectChanging(
  tx: Tx,
  areaId: string,
  asked: { activityId: string; move: Move; pairs: readonly Pair[]; by: string | null },
): Promise<Pair[]> {
  const themeIds = [...new Set(asked.pairs.map((pair) => pair.themeId))]
  const changes =
    asked.move === 'put'
      ? sql`s.id is null or s.move <> 'put' or s.by is distinct from ${asked.by}::uuid`
      : sql`s.id is not null and s.move <> 'taken-out'`
  const { rows } = await sql<Pair>`
    select distinct r.point_id as "pointId", r.theme_id as "themeId"
    from ${asRecords(asked.pairs)}
    join points p on p.area_id = ${areaId} and p.id = r.point_id and p.activity_id = ${asked.activityId}
    join heard c on c.area_id = p.area_id and c.id = p.contribution_id
    join standing_themes t on t.area_id = ${areaId} and t.id = r.theme_id and t.activity_id = ${asked.activityId}
    left join (select * from standing_labels where area_id = ${areaId} and theme_id = ${idList(themeIds)}) s
      on s.point_id = r.point_id and s.theme_id = r.theme_id
    where ${changes}`.execute(tx)
  return rows
}

/** Adds a person's word about pairs of one activity. */
export async function insertWords(
  tx: Tx,
  areaId: string,
  given: { actId: string; move: Move; pairs: readonly Pair[]; at: Date; by: string | null },
): Promise<void> {
  const { actId, move, at, by } = given
  await insertRows(tx, areaId, {
    rows: given.pairs.map((pair) => ({ ...pair, score: null, because: '' })),
    same: { actId, maker: 'person', move, at, by },
  })
}

/** Adds what a machine proposes. */
export const insertProposals = (
  tx: Tx,
  areaId: string,
  given: { actId: string; proposals: readonly Proposal[]; at: Date },
): Promise<void> =>
  insertRows(tx, areaId, {
    rows: given.proposals,
    same: { actId: given.actId, maker: 'machine', move: 'proposed', at: given.at, by: null },
  })

type Same = { actId: string; maker: string; move: string; at: Date; by: string | null }
type LabelRow = Pair & { readonly score: number | null; readonly because: string }

/** One parameter whatever the number of rows: PostgreSQL takes 65,535 of them at most. */
async function insertRows(
  tx: Tx,
  areaId: string,
  { rows, same }: { rows: readonly LabelRow[]; same: Same },
): Promise<void> {
  if (rows.length === 0) return
  const records = rows.map((row) => ({
    id: newId(same.at.getTime()),
    point_id: row.pointId,
    theme_id: row.themeId,
    score: row.score,
    because: row.because,
  }))
  await sql`
    insert into theme_labels (area_id, id, point_id, theme_id, maker, move, score, because, at, by, act_id)
    select ${areaId}, r.id, r.point_id, r.theme_id, ${same.maker}, ${same.move}, r.score, r.because,
      ${same.at}, ${same.by}::uuid, ${same.actId}::uuid
    from jsonb_to_recordset(${JSON.stringify(records)}::text::jsonb)
      as r(id uuid, point_id uuid, theme_id uuid, score real, because text)`.execute(tx)
}

export type Standing = LabelRow & { readonly move: 'proposed' | Move; readonly maker: string }

/** What stands in these themes, of points that still stand; taken out included. */
export async function selectStanding(
  tx: Tx,
  areaId: string,
  themeIds: readonly string[],
): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select s.point_id as "pointId", s.theme_id as "themeId", s.maker, s.move, s.score, s.because
    from standing_labels s
    join points p on p.area_id = s.area_id and p.id = s.point_id
    join heard c on c.area_id = p.area_id and c.id = p.contribution_id
    where s.area_id = ${areaId} and s.theme_id = ${idList(themeIds)}
    order by s.point_id, s.theme_id`.execute(tx)
  return rows
}

/** The suggestions that wait for an answer: of these points, or all of one theme. */
export async function selectSuggested(
  tx: Tx,
  areaId: string,
  of: { activityId: string; pointIds: readonly string[] } | { activityId: string; themeId: string },
): Promise<Pair[]> {
  const which =
    'themeId' in of
      ? sql`s.theme_id = ${of.themeId}::uuid`
      : sql`s.point_id = ${idList(of.pointIds)}`
  const { rows } = await sql<Pair>`
    select s.point_id as "pointId", s.theme_id as "themeId"
    from standing_labels s
    join points p on p.area_id = s.area_id and p.id = s.point_id
    join heard c on c.area_id = p.area_id and c.id = p.contribution_id
    where s.area_id = ${areaId} and p.activity_id = ${of.activityId} and s.move = 'proposed' and ${which}
    order by s.point_id, s.theme_id`.execute(tx)
  return rows
}
