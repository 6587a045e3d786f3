/** Every query of the table `prompts`. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'

export type PromptText = { readonly id: string; readonly text: string }

export const selectPrompts = (tx: Tx, areaId: string, activityId: string): Promise<PromptText[]> =>
  tx
    .selectFrom('prompts')
    .select(['id', 'text'])
    .where('area_id', '=', areaId)
    .where('activity_id', '=', activityId)
    .orderBy('position')
    .execute()

/** Adds prompts at positions counted from `from`; one that is there already stays as it is. */
export async function insertPrompts(
  tx: Tx,
  areaId: string,
  given: { activityId: string; prompts: readonly PromptText[]; from: number },
): Promise<void> {
  if (given.prompts.length === 0) return
  await tx
    .insertInto('prompts')
    .values(
      given.prompts.map(({ id, text }, at) => ({
        area_id: areaId,
        id,
        activity_id: given.activityId,
        position: given.from + at,
        text,
      })),
    )
    .onConflict((conflict) => conflict.columns(['area_id', 'id']).doNothing())
    .execute()
}

/** Words and places of the prompts as listed, in one statement. */
export async function putPrompts(
  tx: Tx,
  areaId: string,
  { activityId, prompts }: { activityId: string; prompts: readonly PromptText[] },
): Promise<void> {
  if (prompts.length === 0) return
  await sql`
    update prompts p set text = v.text, position = v.position - 1
    from unnest(${prompts.map(({ id }) => id)}::uuid[], ${prompts.map(({ text }) => text)}::text[])
      with ordinality as v (id, text, position)
    where p.area_id = ${areaId} and p.activity_id = ${activityId} and p.id = v.id
  `.execute(tx)
}

/**
 * @returns false when words stand under it. The database knows of words that row-level security hides
 * from this person, so it is asked by trying; the savepoint keeps the transaction alive after a no.
 */
export async function removePrompt(tx: Tx, areaId: string, id: string): Promise<boolean> {
  await sql`savepoint removing_prompt`.execute(tx)
  try {
    await tx.deleteFrom('prompts').where('area_id', '=', areaId).where('id', '=', id).execute()
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== '23503') throw error
    await sql`rollback to savepoint removing_prompt`.execute(tx)
    return false
  }
}
