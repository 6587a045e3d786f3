/** How much was said, and how much of it stands where: for panels, filters and Today. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'

export type Counts = {
  readonly total: number
  readonly waiting: number
  readonly released: number
  /** Held, taken back or left out. */
  readonly held: number
}

export async function selectCounts(tx: Tx, areaId: string, activityId: string): Promise<Counts> {
  const rows = await sql<Counts>`
    select count(*) as total,
      count(*) filter (where r.move is null) as waiting,
      count(*) filter (where r.move = 'released') as released,
      count(*) filter (where r.move in ('held', 'taken-back')) as held
    from heard c
    left join lateral (select r.move from releases r where r.area_id = c.area_id and r.contribution_id = c.id
      order by r.at desc, r.id desc limit 1) r on true
    where c.area_id = ${areaId}::uuid and c.activity_id = ${activityId}::uuid`.execute(tx)
  return rows.rows[0]!
}

/** A bare count, never a word: points tell which activity, the words themselves are hidden from us. */
export async function countWithLead(tx: Tx, areaId: string, activityId: string): Promise<number> {
  const rows = await sql<{ held: number }>`
    select count(distinct h.contribution_id) as held from concern_holds h
    join points p on p.area_id = h.area_id and p.contribution_id = h.contribution_id
    where h.area_id = ${areaId}::uuid and p.activity_id = ${activityId}::uuid`.execute(tx)
  return rows.rows[0]?.held ?? 0
}

export type Waiting = { slug: string; title: string; waiting: number; oldest: Date }

/** Activities with words nobody has read yet, the one that has waited longest first. */
export async function selectWaiting(tx: Tx, areaId: string, most: number): Promise<Waiting[]> {
  const rows = await sql<Waiting>`
    select a.slug, a.title, count(*) as waiting, min(c.received_at) as oldest
    from heard c join activities a on a.area_id = c.area_id and a.id = c.activity_id
    where c.area_id = ${areaId}::uuid
      and not exists (select from releases r where r.area_id = c.area_id and r.contribution_id = c.id)
    group by a.id, a.slug, a.title order by oldest, a.slug limit ${most}`.execute(tx)
  return rows.rows
}
