/** Every write of `releases`, where words stand now, and erasing them. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { Exclusion } from './moderation.rules.ts'

/** One contribution with the last row about it; all null while it waits. */
export type Standing = {
  readonly id: string
  readonly body: string
  readonly releaseId: string | null
  readonly move: string | null
  readonly publicText: string | null
  readonly redactionReason: string | null
  readonly exclusion: string | null
  readonly note: string | null
  readonly at: Date | null
  readonly by: string | null
}

/** Those that are still heard; what is erased, undone or with the safeguarding lead is left out. */
export async function selectStanding(
  tx: Tx,
  areaId: string,
  ids: readonly string[],
): Promise<Standing[]> {
  if (ids.length === 0) return []
  const rows = await sql<Standing>`
    select c.id, c.body, r.id as "releaseId", r.move, r.public_text as "publicText",
      r.redaction_reason as "redactionReason", r.exclusion, r.note, r.at, a.name as by
    from heard c
    left join lateral (select * from releases r where r.area_id = c.area_id and r.contribution_id = c.id
      order by r.at desc, r.id desc limit 1) r on true
    left join accounts a on a.id = r.by
    where c.area_id = ${areaId}::uuid and c.id = any(${sql.val(`{${ids.join(',')}}`)}::uuid[])`.execute(
    tx,
  )
  return rows.rows
}

export type NewRelease = {
  /** Made from the row it follows, so that only one row can ever follow it. */
  readonly id: string
  readonly contributionId: string
  readonly move: 'released' | 'held' | 'taken-back'
  /** Null: the words as they are, when released. */
  readonly publicText: string | null
  readonly redactionReason: string
  readonly exclusion: Exclusion | ''
  readonly note: string
}

/**
 * Adds the rows whose place is still free, all in one statement, each later than the row it follows.
 * @returns the contributions moved; a missing one was moved by somebody else, or is no longer heard
 */
export async function insertReleases(
  tx: Tx,
  areaId: string,
  { rows, at, by }: { rows: readonly NewRelease[]; at: Date; by: string },
): Promise<string[]> {
  if (rows.length === 0) return []
  const added = await sql<{ id: string }>`
    insert into releases (area_id, id, contribution_id, move, public_text, redaction_reason, exclusion, note, at, by)
    select ${areaId}::uuid, t.id, c.id, t.move,
      case when t.move = 'released' then coalesce(t."publicText", c.body) end,
      t."redactionReason", t.exclusion, t.note,
      greatest(${at}::timestamptz, (select max(r.at) + interval '1 millisecond' from releases r
        where r.area_id = ${areaId}::uuid and r.contribution_id = c.id)), ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as t (id uuid, "contributionId" uuid, move text,
      "publicText" text, "redactionReason" text, exclusion text, note text)
    join heard c on c.area_id = ${areaId}::uuid and c.id = t."contributionId"
    order by t.id
    on conflict (area_id, id) do nothing returning contribution_id as id`.execute(tx)
  return added.rows.map((row) => row.id)
}

/** Removes the words and every version of them for good; the database leaves a tombstone with the reason. */
export const eraseWords = async (tx: Tx, contributionId: string, reason: string): Promise<void> => {
  await sql`select erase_contribution(${contributionId}::uuid, ${reason})`.execute(tx)
}

export async function isErased(tx: Tx, areaId: string, contributionId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('erasures')
    .select('contribution_id')
    .where('area_id', '=', areaId)
    .where('contribution_id', '=', contributionId)
    .executeTakeFirst()
  return row !== undefined
}
