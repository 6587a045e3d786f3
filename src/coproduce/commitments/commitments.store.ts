/** Every row written about commitments, their themes and their moves. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { Standing, Status } from './commitments.rules.ts'

/** What a commitment says, whoever keeps it. */
export type CommitmentWords = {
  title: string
  detail: string
  ownerName: string
  ownerId: string | null
  leadPartnerId: string
  dueTermId: string
  impactMeasure: string
}
export type Made = { at: Date; by: string | null }

/** @returns false when this id or slug is there already. */
export async function insertCommitment(
  tx: Tx,
  areaId: string,
  commitment: CommitmentWords & Made & { id: string; slug: string },
): Promise<boolean> {
  const done = await tx
    .insertInto('commitments')
    .values({
      area_id: areaId,
      id: commitment.id,
      slug: commitment.slug,
      ...wordsRow(commitment),
      made_at: commitment.at,
      made_by: commitment.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** @returns false when somebody else changed it since `revision`. */
export async function updateCommitment(
  tx: Tx,
  areaId: string,
  commitment: CommitmentWords & { id: string; revision: number },
): Promise<boolean> {
  const done = await tx
    .updateTable('commitments')
    .set({ ...wordsRow(commitment), revision: commitment.revision + 1 })
    .where('area_id', '=', areaId)
    .where('id', '=', commitment.id)
    .where('revision', '=', commitment.revision)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

const wordsRow = (words: CommitmentWords) => ({
  title: words.title,
  detail: words.detail,
  owner_name: words.ownerName,
  owner_id: words.ownerId,
  lead_partner_id: words.leadPartnerId,
  due_term_id: words.dueTermId,
  impact_measure: words.impactMeasure,
})

export async function selectOptionalSlug(
  tx: Tx,
  areaId: string,
  id: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('commitments')
    .select('slug')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.slug ?? null
}

/** Adds the themes that are not yet among those this commitment answers. */
export async function insertThemes(
  tx: Tx,
  areaId: string,
  given: { commitmentId: string; themeIds: readonly string[] },
): Promise<void> {
  if (given.themeIds.length === 0) return
  await tx
    .insertInto('commitment_themes')
    .values(
      given.themeIds.map((themeId) => ({
        area_id: areaId,
        commitment_id: given.commitmentId,
        theme_id: themeId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes away every theme of the commitment that is not in the list. */
export async function deleteOtherThemes(
  tx: Tx,
  areaId: string,
  given: { commitmentId: string; themeIds: readonly string[] },
): Promise<void> {
  let gone = tx
    .deleteFrom('commitment_themes')
    .where('area_id', '=', areaId)
    .where('commitment_id', '=', given.commitmentId)
  if (given.themeIds.length > 0) gone = gone.where('theme_id', 'not in', [...given.themeIds])
  await gone.execute()
}

/** @returns false when this very move is there already. */
export async function insertMove(
  tx: Tx,
  areaId: string,
  move: Made & { id: string; commitmentId: string; to: Status; reason: string },
): Promise<boolean> {
  const done = await tx
    .insertInto('commitment_moves')
    .values({
      area_id: areaId,
      id: move.id,
      commitment_id: move.commitmentId,
      status: move.to,
      reason: move.reason,
      at: move.at,
      by: move.by,
    })
    .onConflict((conflict) => conflict.columns(['area_id', 'id']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function hasMove(tx: Tx, areaId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('commitment_moves')
    .select('id')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Holds the commitment, so that two moves are made one after the other. Null when there is none. */
export async function selectStandingForMove(
  tx: Tx,
  areaId: string,
  id: string,
): Promise<Standing | null> {
  const row = await tx
    .selectFrom('commitments')
    .select('impact_measure as impactMeasure')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  // Only now, so that what was written while this one waited is seen.
  return row === undefined ? null : { ...row, ...(await selectFacts(tx, areaId, id)) }
}

/** Where a commitment stands, and how much shows it. */
export async function selectFacts(
  tx: Tx,
  areaId: string,
  id: string,
): Promise<Omit<Standing, 'impactMeasure'>> {
  const { rows } = await sql<Omit<Standing, 'impactMeasure'>>`select
    coalesce((select status from standing_moves
      where area_id = ${areaId} and commitment_id = ${id}), 'not-started') as status,
    (select count(*) from evidence where area_id = ${areaId} and commitment_id = ${id}) as "evidenceCount",
    (select count(*) from impacts where area_id = ${areaId} and commitment_id = ${id}) as "impactCount"`.execute(
    tx,
  )
  return rows[0]!
}
