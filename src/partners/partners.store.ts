/** Every query of the table `partners`. */
import type { Day } from '../kernel/dates.ts'
import type { Tx } from '../platform/db/connect.ts'
import type { Sector } from './partners.rules.ts'

export type Partner = {
  id: string
  name: string
  sector: Sector
  about: string
  contact: string
  agreement: string
  agreementReviewOn: Day | null
  maySignOff: boolean
  revision: number
}

const columns = [
  'id',
  'name',
  'sector',
  'about',
  'contact',
  'agreement',
  'agreement_review_on as agreementReviewOn',
  'may_sign_off as maySignOff',
  'revision',
] as const

export const selectPartners = (tx: Tx, areaId: string): Promise<Partner[]> =>
  tx
    .selectFrom('partners')
    .select(columns)
    .where('area_id', '=', areaId)
    .orderBy('name')
    .$castTo<Partner>()
    .execute()

export async function selectOptionalPartner(
  tx: Tx,
  areaId: string,
  id: string,
): Promise<Partner | null> {
  const row = await tx
    .selectFrom('partners')
    .select(columns)
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .$castTo<Partner>()
    .executeTakeFirst()
  return row ?? null
}

/** @returns false when another partner of the area has this name. */
export async function addPartner(
  tx: Tx,
  areaId: string,
  partner: Omit<Partner, 'revision'>,
): Promise<boolean> {
  const done = await tx
    .insertInto('partners')
    .values({ area_id: areaId, id: partner.id, ...toRow(partner) })
    .onConflict((conflict) => conflict.columns(['area_id', 'name']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** @returns false when somebody else changed it since `revision`. */
export async function changePartner(tx: Tx, areaId: string, partner: Partner): Promise<boolean> {
  const done = await tx
    .updateTable('partners')
    .set({ ...toRow(partner), revision: partner.revision + 1 })
    .where('area_id', '=', areaId)
    .where('id', '=', partner.id)
    .where('revision', '=', partner.revision)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function isNameTaken(
  tx: Tx,
  areaId: string,
  partner: { id: string; name: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom('partners')
    .select('id')
    .where('area_id', '=', areaId)
    .where('name', '=', partner.name)
    .where('id', '!=', partner.id)
    .executeTakeFirst()
  return row !== undefined
}

const toRow = (partner: Omit<Partner, 'id' | 'revision'>) => ({
  name: partner.name,
  sector: partner.sector,
  about: partner.about,
  contact: partner.contact,
  agreement: partner.agreement,
  agreement_review_on: partner.agreementReviewOn,
  may_sign_off: partner.maySignOff,
})
