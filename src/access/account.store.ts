/** A person's own account: their name and where they are signed in. */
import type { Db } from '../platform/db/connect.ts'

export async function renameAccount(db: Db, accountId: string, name: string): Promise<void> {
  await db.updateTable('accounts').set({ name }).where('id', '=', accountId).execute()
}

/** On how many browsers this person is signed in now. */
export async function countSignIns(db: Db, accountId: string, now: Date): Promise<number> {
  const row = await db
    .selectFrom('sign_ins')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Ends every sign-in, and takes back links that still wait in a letter. */
export async function endAllSignIns(db: Db, accountId: string): Promise<void> {
  await db.deleteFrom('sign_in_links').where('account_id', '=', accountId).execute()
  await db.deleteFrom('sign_ins').where('account_id', '=', accountId).execute()
}
