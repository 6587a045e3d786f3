/** Accounts, sign-in links, sign-ins, passkeys and roles. */
import type { Db, Tx } from '../platform/db/connect.ts'

type Handle = Db | Tx
export type Account = { id: string; email: string; name: string }

export async function selectOptionalAccount(db: Handle, email: string): Promise<Account | null> {
  const row = await db
    .selectFrom('accounts')
    .select(['id', 'email', 'name'])
    .where('email', '=', email.trim().toLowerCase())
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Adds the account, or finds the one that has this address. */
export async function keepAccount(db: Handle, account: Account & { at: Date }): Promise<Account> {
  await db
    .insertInto('accounts')
    .values({
      id: account.id,
      email: account.email.trim().toLowerCase(),
      name: account.name,
      created_at: account.at,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute()
  return (await selectOptionalAccount(db, account.email))!
}

export async function addSignInLink(
  db: Handle,
  link: { hash: Buffer; accountId: string; madeAt: Date; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('sign_in_links')
    .values({
      token_hash: link.hash,
      account_id: link.accountId,
      made_at: link.madeAt,
      expires_at: link.expiresAt,
    })
    .execute()
}

/** Is the link good? It is not used up by asking. */
export async function selectOptionalLink(
  db: Handle,
  hash: Buffer,
): Promise<{ accountId: string; expiresAt: Date; usedAt: Date | null } | null> {
  const row = await db
    .selectFrom('sign_in_links')
    .select(['account_id as accountId', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  return row ?? null
}

/** Uses the link up. Of two who try at once one gets the account, the other null. */
export async function useSignInLink(db: Handle, hash: Buffer, now: Date): Promise<string | null> {
  const row = await db
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('account_id')
    .executeTakeFirst()
  return row?.account_id ?? null
}

export async function addSignIn(
  db: Handle,
  signIn: {
    hash: Buffer
    accountId: string
    now: Date
    expiresAt: Date
    means: 'link' | 'passkey'
  },
): Promise<void> {
  await db
    .insertInto('sign_ins')
    .values({
      token_hash: signIn.hash,
      account_id: signIn.accountId,
      began_at: signIn.now,
      seen_at: signIn.now,
      expires_at: signIn.expiresAt,
      means: signIn.means,
    })
    .execute()
}

export async function selectOptionalSignIn(
  db: Handle,
  hash: Buffer,
  now: Date,
): Promise<(Account & { seenAt: Date }) | null> {
  const row = await db
    .selectFrom('sign_ins')
    .innerJoin('accounts', 'accounts.id', 'sign_ins.account_id')
    .select(['accounts.id', 'accounts.email', 'accounts.name', 'sign_ins.seen_at as seenAt'])
    .where('sign_ins.token_hash', '=', hash)
    .where('sign_ins.expires_at', '>', now)
    .where('accounts.closed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

export async function touchSignIn(
  db: Handle,
  hash: Buffer,
  seen: { now: Date; expiresAt: Date },
): Promise<void> {
  await db
    .updateTable('sign_ins')
    .set({ seen_at: seen.now, expires_at: seen.expiresAt })
    .where('token_hash', '=', hash)
    .execute()
}

export async function endSignIn(db: Handle, hash: Buffer): Promise<void> {
  await db.deleteFrom('sign_ins').where('token_hash', '=', hash).execute()
}

/** Old links, sign-ins and challenges are of no use to anyone but a thief. */
export async function clearExpired(db: Handle, now: Date): Promise<void> {
  await db.deleteFrom('sign_in_links').where('expires_at', '<', now).execute()
  await db.deleteFrom('sign_ins').where('expires_at', '<', now).execute()
  await db.deleteFrom('passkey_challenges').where('expires_at', '<', now).execute()
}

/** Needs a transaction in the area. */
export async function selectRoles(tx: Tx, areaId: string, accountId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('roles')
    .select('role')
    .where('area_id', '=', areaId)
    .where('account_id', '=', accountId)
    .execute()
  return rows.map((row) => row.role)
}

/** The areas this person belongs to; needs a transaction with their account set. */
export async function selectAreasOf(
  tx: Tx,
  accountId: string,
): Promise<{ slug: string; name: string }[]> {
  return tx
    .selectFrom('roles')
    .innerJoin('areas', 'areas.id', 'roles.area_id')
    .select(['areas.slug', 'areas.name'])
    .distinct()
    .where('roles.account_id', '=', accountId)
    .orderBy('areas.name')
    .execute()
}

export async function grantRole(
  tx: Tx,
  grant: { areaId: string; accountId: string; role: string; at: Date; by: string | null },
): Promise<void> {
  await tx
    .insertInto('roles')
    .values({
      area_id: grant.areaId,
      account_id: grant.accountId,
      role: grant.role,
      granted_at: grant.at,
      granted_by: grant.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
