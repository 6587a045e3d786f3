/** Who has which role in this area. */
import { sql } from 'kysely'
import type { Tx } from '../platform/db/connect.ts'

export type AreaPerson = { id: string; name: string; email: string; roles: string[] }

export async function selectPeople(
  tx: Tx,
  areaId: string,
  accountId?: string,
): Promise<AreaPerson[]> {
  const people = tx
    .selectFrom('roles')
    .innerJoin('accounts', 'accounts.id', 'roles.account_id')
    .select(['accounts.id', 'accounts.name', 'accounts.email'])
    .select(sql<string[]>`array_agg(roles.role order by roles.role)`.as('roles'))
    .where('roles.area_id', '=', areaId)
    .groupBy(['accounts.id', 'accounts.name', 'accounts.email'])
    .orderBy('accounts.name')
  return (accountId === undefined ? people : people.where('accounts.id', '=', accountId)).execute()
}

/** One person of this area with their roles; null when they have none here. */
export async function selectOptionalPerson(
  tx: Tx,
  areaId: string,
  accountId: string,
): Promise<AreaPerson | null> {
  const people = await selectPeople(tx, areaId, accountId)
  return people[0] ?? null
}

/** Until the transaction ends nobody else changes who administers this area. */
export async function holdAdministrators(tx: Tx, areaId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`administrators ${areaId}`}, 0))`.execute(
    tx,
  )
}

/** Gives exactly these roles: what is not listed is taken away. */
export async function setRoles(
  tx: Tx,
  set: { areaId: string; accountId: string; roles: readonly string[]; at: Date; by: string | null },
): Promise<void> {
  let gone = tx
    .deleteFrom('roles')
    .where('area_id', '=', set.areaId)
    .where('account_id', '=', set.accountId)
  if (set.roles.length > 0) gone = gone.where('role', 'not in', [...set.roles])
  await gone.execute()
  if (set.roles.length === 0) return
  await tx
    .insertInto('roles')
    .values(
      set.roles.map((role) => ({
        area_id: set.areaId,
        account_id: set.accountId,
        role,
        granted_at: set.at,
        granted_by: set.by,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** How many administrators the area has besides this account. */
export async function countOtherAdministrators(
  tx: Tx,
  areaId: string,
  accountId: string,
): Promise<number> {
  const row = await tx
    .selectFrom('roles')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('area_id', '=', areaId)
    .where('role', '=', 'administrator')
    .where('account_id', '!=', accountId)
    .executeTakeFirstOrThrow()
  return row.count
}
