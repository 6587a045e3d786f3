/** Changing an area's terms, levels, words and safeguarding contacts. */
import type { Tx } from '../platform/db/connect.ts'
import {
  addSafeguardingContacts,
  type Level,
  type SafeguardingContact,
  type Term,
} from './areas.store.ts'

/** @returns false when the area has no such term */
export async function changeTerm(tx: Tx, areaId: string, term: Term): Promise<boolean> {
  const done = await tx
    .updateTable('terms')
    .set({ name: term.name, starts_on: term.startsOn, ends_on: term.endsOn })
    .where('area_id', '=', areaId)
    .where('id', '=', term.id)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** @throws the database's own refusal (23503) when a commitment, an update or a report names the term */
export async function removeTerm(tx: Tx, areaId: string, id: string): Promise<boolean> {
  const done = await tx
    .deleteFrom('terms')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .executeTakeFirst()
  return done.numDeletedRows === 1n
}

/** New words for levels that are there. */
export async function changeLevels(
  tx: Tx,
  areaId: string,
  levels: readonly Level[],
): Promise<void> {
  await tx
    .insertInto('levels')
    .values(levels.map((level) => ({ area_id: areaId, ...level })))
    .onConflict((conflict) =>
      conflict.columns(['area_id', 'key']).doUpdateSet((row) => ({
        name: row.ref('excluded.name'),
        meaning: row.ref('excluded.meaning'),
      })),
    )
    .execute()
}

/** Exactly these are the contacts, in this order. */
export async function putSafeguardingContacts(
  tx: Tx,
  areaId: string,
  contacts: readonly SafeguardingContact[],
): Promise<void> {
  await tx.deleteFrom('safeguarding_contacts').where('area_id', '=', areaId).execute()
  await addSafeguardingContacts(tx, areaId, contacts)
}
