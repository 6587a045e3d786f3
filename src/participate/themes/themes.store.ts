/** Every query that writes the table `themes`, and the look-ups that go with it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'

export type Theme = {
  readonly id: string
  readonly activityId: string
  readonly name: string
  readonly meaning: string
  /** The theme of the code frame it was proposed from. */
  readonly codeKey: string | null
  /** Null when the machine proposed it. */
  readonly madeBy: string | null
  readonly revision: number
}
export type NewTheme = Omit<Theme, 'revision'> & {
  readonly position: number
  readonly madeAt: Date
}

const columns = [
  'id',
  'activity_id as activityId',
  'name',
  'meaning',
  'code_key as codeKey',
  'made_by as madeBy',
  'revision',
] as const

/** The themes that stand, as they are listed. */
export const selectThemes = (tx: Tx, areaId: string, activityId: string): Promise<Theme[]> =>
  tx
    .selectFrom('standing_themes')
    .select(columns)
    .where('area_id', '=', areaId)
    .where('activity_id', '=', activityId)
    .orderBy('position')
    .orderBy('made_at')
    .orderBy('id')
    .$castTo<Theme>()
    .execute()

/** One theme, whether it stands or not. */
export async function selectOptionalTheme(
  tx: Tx,
  areaId: string,
  id: string,
): Promise<Theme | null> {
  const row = await tx
    .selectFrom('themes')
    .select(columns)
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .$castTo<Theme>()
    .executeTakeFirst()
  return row ?? null
}

/** The themes of these ids that stand, held until the end of the transaction so that two merges take turns. */
export const holdThemes = (tx: Tx, areaId: string, ids: readonly string[]): Promise<Theme[]> =>
  tx
    .selectFrom('themes')
    .select(columns)
    .where('area_id', '=', areaId)
    .where('id', 'in', ids)
    .where('removed_act', 'is', null)
    .orderBy('id')
    .forUpdate()
    .$castTo<Theme>()
    .execute()

/** @returns the ids of those whose name was free. */
export async function insertThemes(
  tx: Tx,
  areaId: string,
  themes: readonly NewTheme[],
): Promise<string[]> {
  if (themes.length === 0) return []
  const rows = await tx
    .insertInto('themes')
    .values(
      themes.map((theme) => ({
        area_id: areaId,
        id: theme.id,
        activity_id: theme.activityId,
        name: theme.name,
        meaning: theme.meaning,
        code_key: theme.codeKey,
        position: theme.position,
        made_at: theme.madeAt,
        made_by: theme.madeBy,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

/** @returns false when somebody else changed it since `revision`. */
export async function updateTheme(
  tx: Tx,
  areaId: string,
  theme: Pick<Theme, 'id' | 'name' | 'meaning' | 'revision'>,
): Promise<boolean> {
  const done = await tx
    .updateTable('themes')
    .set({ name: theme.name, meaning: theme.meaning, revision: theme.revision + 1 })
    .where('area_id', '=', areaId)
    .where('id', '=', theme.id)
    .where('revision', '=', theme.revision)
    .where('removed_act', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function isNameTaken(
  tx: Tx,
  areaId: string,
  theme: { id: string; activityId: string; name: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom('standing_themes')
    .select('id')
    .where('area_id', '=', areaId)
    .where('activity_id', '=', theme.activityId)
    .where(sql`lower(name)`, '=', sql`lower(${theme.name})`)
    .where('id', '!=', theme.id)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes themes away by an act; their rows and labels are kept. */
export async function takeAway(
  tx: Tx,
  areaId: string,
  taken: { ids: readonly string[]; actId: string; into?: string },
): Promise<void> {
  if (taken.ids.length === 0) return
  await tx
    .updateTable('themes')
    .set({ removed_act: taken.actId, merged_into: taken.into ?? null })
    .where('area_id', '=', areaId)
    .where('id', 'in', taken.ids)
    .where('removed_act', 'is', null)
    .execute()
}

/** Brings a theme back that this act took away. */
export async function bringBack(
  tx: Tx,
  areaId: string,
  { id, actId }: { id: string; actId: string },
): Promise<void> {
  await tx
    .updateTable('themes')
    .set({ removed_act: null, merged_into: null })
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .where('removed_act', '=', actId)
    .execute()
}

/** A theme with a reply or a commitment has been answered in public: it can no longer be taken away. */
export async function isAnswered(tx: Tx, areaId: string, id: string): Promise<boolean> {
  const replied = tx
    .selectFrom('replies')
    .select('theme_id as id')
    .where('area_id', '=', areaId)
    .where('theme_id', '=', id)
  const promised = tx
    .selectFrom('commitment_themes')
    .select('theme_id as id')
    .where('area_id', '=', areaId)
    .where('theme_id', '=', id)
  return (await replied.unionAll(promised).limit(1).execute()).length > 0
}
