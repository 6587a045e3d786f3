/** Areas, their terms, levels, labels and safeguarding contacts. */
import type { Db, Tx } from '../platform/db/connect.ts'
import type { Day } from '../kernel/dates.ts'

type Handle = Db | Tx

export type Area = {
  id: string
  slug: string
  name: string
  shortName: string
  gssCode: string | null
  strapline: string
  straplineCredit: string
  introduction: string
  colourThread: string
  colourPanel: string
  colourWarm: string
  contactEmail: string
  contactTelephone: string
  adviceService: string
  isDemonstration: boolean
  validFrom: Day
  validTo: Day | null
  revision: number
}
export type Term = { id: string; name: string; startsOn: Day; endsOn: Day }
export type Level = { key: string; position: number; name: string; meaning: string }
export type SafeguardingContact = { id: string; name: string; telephone: string; hours: string }

const columns = [
  'id',
  'slug',
  'name',
  'short_name as shortName',
  'gss_code as gssCode',
  'strapline',
  'strapline_credit as straplineCredit',
  'introduction',
  'colour_thread as colourThread',
  'colour_panel as colourPanel',
  'colour_warm as colourWarm',
  'contact_email as contactEmail',
  'contact_telephone as contactTelephone',
  'advice_service as adviceService',
  'is_demonstration as isDemonstration',
  'valid_from as validFrom',
  'valid_to as validTo',
  'revision',
] as const

export async function selectOptionalArea(db: Handle, slug: string): Promise<Area | null> {
  const row = await db
    .selectFrom('areas')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

export const selectAreaById = (db: Handle, id: string): Promise<Area> =>
  db.selectFrom('areas').select(columns).where('id', '=', id).executeTakeFirstOrThrow()

export const selectAreas = (db: Handle): Promise<Area[]> =>
  db.selectFrom('areas').select(columns).orderBy('name').execute()

export type NewArea = Omit<Area, 'revision' | 'validTo'>

export async function addArea(tx: Tx, area: NewArea): Promise<void> {
  await tx
    .insertInto('areas')
    .values({
      id: area.id,
      slug: area.slug,
      is_demonstration: area.isDemonstration,
      valid_from: area.validFrom,
      gss_code: area.gssCode,
      ...settingsRow(area),
    })
    .execute()
}

export type AreaSettings = Omit<
  NewArea,
  'id' | 'slug' | 'isDemonstration' | 'validFrom' | 'gssCode'
>

/** @returns false when somebody else changed it since `revision`. */
export async function changeArea(
  tx: Tx,
  areaId: string,
  change: AreaSettings & { revision: number },
): Promise<boolean> {
  const done = await tx
    .updateTable('areas')
    .set({ ...settingsRow(change), revision: change.revision + 1 })
    .where('id', '=', areaId)
    .where('revision', '=', change.revision)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

const settingsRow = (area: AreaSettings) => ({
  name: area.name,
  short_name: area.shortName,
  strapline: area.strapline,
  strapline_credit: area.straplineCredit,
  introduction: area.introduction,
  colour_thread: area.colourThread,
  colour_panel: area.colourPanel,
  colour_warm: area.colourWarm,
  contact_email: area.contactEmail,
  contact_telephone: area.contactTelephone,
  advice_service: area.adviceService,
})

export const selectTerms = (tx: Tx, areaId: string): Promise<Term[]> =>
  tx
    .selectFrom('terms')
    .select(['id', 'name', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('area_id', '=', areaId)
    .orderBy('starts_on')
    .execute()

export async function addTerms(tx: Tx, areaId: string, terms: readonly Term[]): Promise<void> {
  if (terms.length === 0) return
  await tx
    .insertInto('terms')
    .values(
      terms.map((term) => ({
        area_id: areaId,
        id: term.id,
        name: term.name,
        starts_on: term.startsOn,
        ends_on: term.endsOn,
      })),
    )
    .execute()
}

export const selectLevels = (tx: Tx, areaId: string): Promise<Level[]> =>
  tx
    .selectFrom('levels')
    .select(['key', 'position', 'name', 'meaning'])
    .where('area_id', '=', areaId)
    .orderBy('position')
    .execute()

export async function addLevels(tx: Tx, areaId: string, levels: readonly Level[]): Promise<void> {
  if (levels.length === 0) return
  await tx
    .insertInto('levels')
    .values(levels.map((level) => ({ area_id: areaId, ...level })))
    .execute()
}

export const selectSafeguardingContacts = (
  tx: Tx,
  areaId: string,
): Promise<SafeguardingContact[]> =>
  tx
    .selectFrom('safeguarding_contacts')
    .select(['id', 'name', 'telephone', 'hours'])
    .where('area_id', '=', areaId)
    .orderBy('position')
    .execute()

export async function addSafeguardingContacts(
  tx: Tx,
  areaId: string,
  contacts: readonly SafeguardingContact[],
): Promise<void> {
  if (contacts.length === 0) return
  await tx
    .insertInto('safeguarding_contacts')
    .values(contacts.map((contact, position) => ({ area_id: areaId, position, ...contact })))
    .execute()
}
