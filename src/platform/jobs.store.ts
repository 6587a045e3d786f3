/** Putting a job in the queue, inside the transaction that needs it. */
import { sql } from 'kysely'
import type { Tx } from './db/connect.ts'

/** Adds a job to the transaction. Two with the same `key` that still wait become one. */
export async function enqueue(
  tx: Tx,
  name: string,
  payload: object,
  { key, at }: { key?: string; at?: Date } = {},
): Promise<void> {
  await sql`select enqueue(${name}, ${JSON.stringify(payload)}::text::json, ${at ?? null}, ${key ?? null})`.execute(
    tx,
  )
}
