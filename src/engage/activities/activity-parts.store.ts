/** Writing an activity: its own row, its programme, scope card and partners. */
import { sql } from 'kysely'
import { idFromName } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { NewActivity, Programme, Scope } from './activities.types.ts'

/** One at a time in an area, so that two of the same title get two slugs. */
export async function selectTakenSlugs(tx: Tx, areaId: string, wanted: string): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`slugs of ${areaId}`}, 0))`.execute(tx)
  const rows = await tx
    .selectFrom('activities')
    .select('slug')
    .where('area_id', '=', areaId)
    .where('slug', 'like', `${wanted}%`)
    .execute()
  return rows.map(({ slug }) => slug)
}

export async function selectOptionalSlug(
  tx: Tx,
  areaId: string,
  id: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('activities')
    .select('slug')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.slug ?? null
}

export async function insertActivity(
  tx: Tx,
  areaId: string,
  row: NewActivity & { slug: string; programmeId: string | null },
): Promise<void> {
  await tx
    .insertInto('activities')
    .values({
      area_id: areaId,
      id: row.id,
      slug: row.slug,
      kind: row.kind,
      title: row.title,
      programme_id: row.programmeId,
      opens_on: row.opensOn ?? null,
      closes_on: row.closesOn ?? null,
      reply_by: row.replyBy ?? '',
      ...describing(row),
      ...declaring(row),
      made_at: row.at,
      made_by: row.by,
    })
    .execute()
}

const describing = (row: NewActivity) => ({
  summary: row.summary ?? '',
  purpose: row.purpose ?? '',
  proposed_by: row.proposedBy ?? '',
  proposed_by_partner_id: row.proposedByPartnerId ?? null,
})

const declaring = (row: NewActivity) => ({
  level_key: row.levelKey ?? null,
  level_reason: row.levelReason ?? '',
  who_decides: row.scope?.whoDecides ?? '',
})

/** The programme of this name, made when there is none; what it is because of stays as first said. */
export async function keepProgramme(
  tx: Tx,
  areaId: string,
  programme: Omit<Programme, 'id'>,
): Promise<string> {
  await tx
    .insertInto('programmes')
    .values({
      area_id: areaId,
      id: idFromName(`programme ${areaId} ${programme.name}`),
      name: programme.name,
      because_of: programme.becauseOf,
    })
    .onConflict((conflict) => conflict.columns(['area_id', 'name']).doNothing())
    .execute()
  const row = await tx
    .selectFrom('programmes')
    .select('id')
    .where('area_id', '=', areaId)
    .where('name', '=', programme.name)
    .executeTakeFirstOrThrow()
  return row.id
}

/** The columns of an activity that its pages change. */
export type ActivityChange = {
  kind?: string
  title?: string
  summary?: string
  purpose?: string
  programme_id?: string | null
  level_key?: string | null
  level_reason?: string
  who_decides?: string
  proposed_by?: string
  proposed_by_partner_id?: string | null
  opens_on?: string | null
  closes_on?: string | null
  reply_by?: string
}

/** @returns false when somebody else changed it since `revision`. */
export async function changeActivity(
  tx: Tx,
  areaId: string,
  { id, revision, change }: { id: string; revision: number; change: ActivityChange },
): Promise<boolean> {
  const done = await tx
    .updateTable('activities')
    .set({ ...change, revision: revision + 1 })
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** The scope card as it now reads; what it read before is gone from here and stays in the audit log's count. */
export async function putScopeItems(
  tx: Tx,
  areaId: string,
  { activityId, scope }: { activityId: string; scope: Scope },
): Promise<void> {
  await tx
    .deleteFrom('scope_items')
    .where('area_id', '=', areaId)
    .where('activity_id', '=', activityId)
    .execute()
  const rows = [
    ...scopeRows(activityId, 'can', scope.canChange),
    ...scopeRows(activityId, 'cannot', scope.cannot),
    ...scopeRows(activityId, 'undecided', scope.notDecided),
  ]
  if (rows.length === 0) return
  await tx
    .insertInto('scope_items')
    .values(rows.map((row) => ({ area_id: areaId, ...row })))
    .execute()
}

const scopeRows = (activityId: string, kind: string, texts: readonly string[]) =>
  texts.map((text, position) => ({
    id: idFromName(`scope ${activityId} ${kind} ${position}`),
    activity_id: activityId,
    kind,
    text,
    position,
  }))

export async function putPartners(
  tx: Tx,
  areaId: string,
  given: { activityId: string; partners: readonly { id: string; part: string }[] },
): Promise<void> {
  const { activityId, partners } = given
  await tx
    .deleteFrom('activity_partners')
    .where('area_id', '=', areaId)
    .where('activity_id', '=', activityId)
    .execute()
  if (partners.length === 0) return
  await tx
    .insertInto('activity_partners')
    .values(
      partners.map(({ id, part }) => ({
        area_id: areaId,
        activity_id: activityId,
        partner_id: id,
        part,
      })),
    )
    .execute()
}
