/** Letters waiting to go, written in the transaction that caused them. */
import type { Db, Tx } from '../db/connect.ts'

export type Letter = { id: string; recipient: string; subject: string; body: string }

export async function addLetter(tx: Tx, letter: Letter & { at: Date }): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      id: letter.id,
      recipient: letter.recipient,
      subject: letter.subject,
      body: letter.body,
      made_at: letter.at,
    })
    .execute()
}

export async function selectOptionalUnsent(db: Db, id: string): Promise<Letter | null> {
  const row = await db
    .selectFrom('outbox')
    .select(['id', 'recipient', 'subject', 'body'])
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Sent: the words and the address are of no more use, so they go. */
export async function markSent(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ sent_at: now, recipient: '', body: '' })
    .where('id', '=', id)
    .execute()
}

export async function markTried(db: Db, id: string, faultWords: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set((row) => ({ tries: row('tries', '+', 1), last_fault: faultWords }))
    .where('id', '=', id)
    .execute()
}
