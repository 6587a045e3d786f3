/** Every query of the table `theme_acts`: what was done at the workbench, in order, and what was undone. */
import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'

export type ActKind =
  'added' | 'changed' | 'merged' | 'removed' | 'labelled' | 'suggested' | 'judged'
export type ActDetail = {
  readonly points?: number
  readonly move?: string
  readonly name?: string
  readonly into?: string
  readonly before?: { name: string; meaning: string }
  readonly meaning?: string
  readonly themes?: readonly string[]
  readonly value?: string
  readonly values?: readonly { pointId: string; value: string }[]
}
export type Act = {
  readonly id: string
  readonly kind: ActKind
  readonly themeId: string | null
  readonly detail: ActDetail
  readonly at: Date
  readonly by: string | null
}
/** Who does something at the workbench of which activity, and when. */
export type Doing = { readonly activityId: string; readonly at: Date; readonly by: string | null }

export async function addAct(
  tx: Tx,
  areaId: string,
  act: Doing & { kind: ActKind; themeId?: string; detail?: ActDetail },
): Promise<string> {
  const id = newId(act.at.getTime())
  await tx
    .insertInto('theme_acts')
    .values({
      area_id: areaId,
      id,
      activity_id: act.activityId,
      kind: act.kind,
      theme_id: act.themeId ?? null,
      // A bare string would be taken for a JSON string, not for an object.
      detail: sql`${JSON.stringify(act.detail ?? {})}::text::jsonb`,
      at: act.at,
      by: act.by,
    })
    .execute()
  return id
}

/** @returns the id of the undoing, or null when this act was undone before. */
export async function addUndoing(
  tx: Tx,
  areaId: string,
  { act, ...doing }: Doing & { act: Act },
): Promise<string | null> {
  const id = newId(doing.at.getTime())
  const done = await tx
    .insertInto('theme_acts')
    .values({
      area_id: areaId,
      id,
      activity_id: doing.activityId,
      kind: 'undone',
      theme_id: act.themeId,
      undoes: act.id,
      at: doing.at,
      by: doing.by,
    })
    .onConflict((conflict) => conflict.columns(['area_id', 'undoes']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n ? id : null
}

/** The last thing this person did here that stands. */
export async function selectLastAct(
  tx: Tx,
  areaId: string,
  { activityId, by }: Pick<Doing, 'activityId' | 'by'>,
): Promise<Act | null> {
  const row = await tx
    .selectFrom('theme_acts as a')
    .select(['a.id', 'a.kind', 'a.theme_id as themeId', 'a.detail', 'a.at', 'a.by'])
    .where('a.area_id', '=', areaId)
    .where('a.activity_id', '=', activityId)
    .where('a.kind', '!=', 'undone')
    .where('a.by', 'is not distinct from', by)
    .where(isNotUndone)
    .orderBy('a.turn', 'desc')
    .limit(1)
    .$castTo<Act>()
    .executeTakeFirst()
  return row ?? null
}

export type HistoryLine = Omit<Act, 'kind'> & { kind: ActKind | 'undone'; who: string | null }

/** What was done with one theme, the latest first: its names, what was put in and taken out, merges. */
export const selectHistory = (
  tx: Tx,
  areaId: string,
  { themeId, most }: { themeId: string; most: number },
): Promise<HistoryLine[]> =>
  tx
    .selectFrom('theme_acts as a')
    .leftJoin('accounts as who', 'who.id', 'a.by')
    .select([
      'a.id',
      'a.kind',
      'a.theme_id as themeId',
      'a.detail',
      'a.at',
      'a.by',
      'who.name as who',
    ])
    .where('a.area_id', '=', areaId)
    .where('a.theme_id', '=', themeId)
    .orderBy('a.turn', 'desc')
    .limit(most)
    .$castTo<HistoryLine>()
    .execute()

const isNotUndone = sql<boolean>`not exists (
  select from theme_acts u where u.area_id = a.area_id and u.undoes = a.id)`
