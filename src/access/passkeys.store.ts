/** Passkeys and the challenges they answer. */
import type { Db, Tx } from '../platform/db/connect.ts'

type Handle = Db | Tx
export type Passkey = { id: string; name: string; addedAt: Date; usedAt: Date | null }
export type StoredKey = {
  id: string
  accountId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
}

export const selectPasskeys = (db: Handle, accountId: string): Promise<Passkey[]> =>
  db
    .selectFrom('passkeys')
    .select(['credential_id as id', 'name', 'added_at as addedAt', 'used_at as usedAt'])
    .where('account_id', '=', accountId)
    .orderBy('added_at')
    .execute()

/** The key with this credential id, unless its account is closed. */
export async function selectOptionalPasskey(db: Handle, id: string): Promise<StoredKey | null> {
  const row = await db
    .selectFrom('passkeys')
    .innerJoin('accounts', 'accounts.id', 'passkeys.account_id')
    .select([
      'credential_id as id',
      'account_id as accountId',
      'public_key',
      'counter',
      'transports',
    ])
    .where('credential_id', '=', id)
    .where('accounts.closed_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    accountId: row.accountId,
    publicKey: new Uint8Array(row.public_key),
    counter: row.counter,
    transports: row.transports.split(' ').filter(Boolean),
  }
}

/** @returns false when this key is known already */
export async function addPasskey(
  db: Handle,
  key: StoredKey & { name: string; at: Date },
): Promise<boolean> {
  const done = await db
    .insertInto('passkeys')
    .values({
      credential_id: key.id,
      account_id: key.accountId,
      public_key: Buffer.from(key.publicKey),
      counter: key.counter,
      transports: key.transports.join(' '),
      name: key.name,
      added_at: key.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/**
 * Writes down that a key was used. Of two answers with one count only the first is taken: a copy of a
 * key shows by its counter standing still.
 */
export async function countPasskey(
  db: Handle,
  used: { id: string; from: number; to: number; at: Date },
): Promise<boolean> {
  const done = await db
    .updateTable('passkeys')
    .set({ counter: used.to, used_at: used.at })
    .where('credential_id', '=', used.id)
    .where('counter', '=', used.from)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function removePasskey(
  db: Handle,
  key: { id: string; accountId: string },
): Promise<void> {
  await db
    .deleteFrom('passkeys')
    .where('credential_id', '=', key.id)
    .where('account_id', '=', key.accountId)
    .execute()
}

export async function addChallenge(
  db: Handle,
  challenge: { text: string; accountId: string | null; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('passkey_challenges')
    .values({
      challenge: challenge.text,
      account_id: challenge.accountId,
      expires_at: challenge.expiresAt,
    })
    .execute()
}

/** Takes the challenge away as it is answered, so that it is answered once. @returns whether it was good */
export async function takeChallenge(
  db: Handle,
  answer: { text: string; accountId: string | null; now: Date },
): Promise<boolean> {
  const row = await db
    .deleteFrom('passkey_challenges')
    .where('challenge', '=', answer.text)
    .where('expires_at', '>', answer.now)
    .where('account_id', answer.accountId === null ? 'is' : '=', answer.accountId)
    .returning('challenge')
    .executeTakeFirst()
  return row !== undefined
}
