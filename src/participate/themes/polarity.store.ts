/** A person's word about what kind of point it is: praise, problem, idea or question. Rows are only added. */
import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { idList } from './labels.store.ts'

export type Judged = { readonly pointId: string; readonly value: string }

/** What stands for these points of the activity now; '' before anybody judged. */
export async function selectPolarity(
  tx: Tx,
  areaId: string,
  asked: { activityId: string; pointIds: readonly string[] },
): Promise<Judged[]> {
  const { rows } = await sql<Judged>`
    select p.id as "pointId", coalesce(j.value, 'unknown') as value
    from points p
    join heard c on c.area_id = p.area_id and c.id = p.contribution_id
    left join standing_judgements j
      on j.area_id = p.area_id and j.point_id = p.id and j.kind = 'polarity'
    where p.area_id = ${areaId} and p.activity_id = ${asked.activityId} and p.id = ${idList(asked.pointIds)}
    order by p.id`.execute(tx)
  return rows
}

export async function insertPolarity(
  tx: Tx,
  areaId: string,
  { rows, at, by }: { rows: readonly Judged[]; at: Date; by: string | null },
): Promise<void> {
  if (rows.length === 0) return
  const records = rows.map(({ pointId, value }) => ({
    id: newId(at.getTime()),
    point_id: pointId,
    value,
  }))
  await sql`
    insert into judgements (area_id, id, point_id, kind, value, maker, by, at)
    select ${areaId}, r.id, r.point_id, 'polarity', r.value, 'person', ${by}::uuid, ${at}
    from jsonb_to_recordset(${JSON.stringify(records)}::text::jsonb) as r(id uuid, point_id uuid, value text)`.execute(
    tx,
  )
}
