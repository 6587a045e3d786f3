/** Every query of `contributions`, `points`, `judgements` and `receipts`: rows are added, never changed. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { JudgementRow, NewContribution, NewReceipt, PointRow } from './contribution.types.ts'

type Made = { at: Date; by: string | null }

/**
 * Adds the contributions that are not here yet (by id), all in one statement.
 * @returns the ids that were new
 */
export async function insertContributions(
  tx: Tx,
  areaId: string,
  { rows, at }: { rows: readonly NewContribution[]; at: Date },
): Promise<string[]> {
  const given = JSON.stringify(
    rows.map(({ points: _points, judgements: _judgements, ...row }) => row),
  )
  const added = await sql<{ id: string }>`
    insert into contributions (area_id, id, activity_id, session_id, prompt_id, parent_id, receipt_id, import_id,
      position, channel, role, body, received_at)
    select ${areaId}::uuid, id, "activityId", "sessionId", "promptId", "parentId", "receiptId", "importId",
      position, channel, role, body, ${at}
    from jsonb_to_recordset(${given}::text::jsonb) as t (id uuid, "activityId" uuid, "sessionId" uuid,
      "promptId" uuid, "parentId" uuid, "receiptId" uuid, "importId" uuid, position integer, channel text,
      role text, body text)
    on conflict do nothing returning id`.execute(tx)
  return added.rows.map((row) => row.id)
}

export async function insertPoints(
  tx: Tx,
  areaId: string,
  { rows, at, by }: { rows: readonly PointRow[] } & Made,
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into points (area_id, id, contribution_id, activity_id, starts, ends, made_at, by)
    select ${areaId}::uuid, id, "contributionId", "activityId", starts, ends, ${at}, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as t
      (id uuid, "contributionId" uuid, "activityId" uuid, starts integer, ends integer)
    on conflict do nothing`.execute(tx)
}

/** A judgement made by the machine has no person behind it, whoever brought the words in. */
export async function insertJudgements(
  tx: Tx,
  areaId: string,
  { rows, at, by }: { rows: readonly JudgementRow[] } & Made,
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into judgements (area_id, id, point_id, kind, value, maker, by, at)
    select ${areaId}::uuid, id, "pointId", kind, value, maker,
      case when maker = 'person' then ${by}::uuid end, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as t
      (id uuid, "pointId" uuid, kind text, value text, maker text)
    on conflict do nothing`.execute(tx)
}

/**
 * Adds the receipts whose key and code are both free, all in one statement.
 * @returns the ids that were new: a missing one was sent before, or its code is somebody else's
 */
export async function addReceipts(
  tx: Tx,
  areaId: string,
  rows: readonly NewReceipt[],
): Promise<string[]> {
  if (rows.length === 0) return []
  const given = JSON.stringify(
    rows.map((row) => ({ ...row, codeHash: row.codeHash.toString('hex') })),
  )
  const added = await sql<{ id: string }>`
    insert into receipts (area_id, id, code_hash, activity_id, sent_key, made_at)
    select ${areaId}::uuid, id, decode("codeHash", 'hex'), "activityId", "sentKey", "madeAt"
    from jsonb_to_recordset(${given}::text::jsonb) as t
      (id uuid, "codeHash" text, "activityId" uuid, "sentKey" text, "madeAt" timestamptz)
    on conflict do nothing returning id`.execute(tx)
  return added.rows.map((row) => row.id)
}
