/** Every statement that writes `imports`, `import_moves` and `import_lines`, and the reading of one import. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type {
  Import,
  ImportChannel,
  ImportLine,
  ImportState,
  KeptSource,
  Step,
} from './imports.types.ts'

export type NewImport = {
  readonly id: string
  readonly activityId: string
  readonly sessionId: string | null
  readonly fileName: string
  readonly channel: ImportChannel
  readonly source: KeptSource
  readonly steps: readonly Step[]
  readonly at: Date
  readonly by: string | null
}

/** @returns false when it is here already: the form was sent twice. */
export async function insertImport(tx: Tx, areaId: string, made: NewImport): Promise<boolean> {
  const done = await sql`
    insert into imports (area_id, id, activity_id, session_id, file_name, channel, source, edits, revision, made_at, made_by)
    values (${areaId}, ${made.id}, ${made.activityId}, ${made.sessionId}, ${made.fileName}, ${made.channel},
      ${JSON.stringify(made.source)}::text::jsonb, ${JSON.stringify(made.steps)}::text::jsonb,
      ${made.steps.at(-1)?.revision ?? 1}, ${made.at}, ${made.by})
    on conflict (area_id, id) do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

/** One import of an activity with its lines; null when there is none of this id. */
export async function selectOptionalImport(
  tx: Tx,
  areaId: string,
  { activityId, id }: { activityId: string; id: string },
): Promise<Import | null> {
  const row = await tx
    .selectFrom('imports as i')
    .leftJoin('accounts as a', 'a.id', 'i.made_by')
    .select([
      'i.id',
      'i.activity_id as activityId',
      'i.session_id as sessionId',
      'i.file_name as fileName',
      'i.channel',
      'i.revision',
      'i.made_at as madeAt',
      'i.source',
      'i.edits',
      'a.name as madeBy',
    ])
    .where('i.area_id', '=', areaId)
    .where('i.activity_id', '=', activityId)
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { source, edits, channel, madeBy, ...rest } = row
  return {
    ...rest,
    channel: channel as ImportChannel,
    madeBy: madeBy ?? '',
    // Erasing words empties the source to a list.
    source: Array.isArray(source) ? null : (source as KeptSource),
    steps: edits as Step[],
    ...(await selectMoves(tx, areaId, id)),
  }
}

async function selectMoves(tx: Tx, areaId: string, id: string) {
  const rows = await tx
    .selectFrom('import_moves')
    .select(['move', 'at'])
    .where('area_id', '=', areaId)
    .where('import_id', '=', id)
    .execute()
  const at = (move: string): Date | null => rows.find((row) => row.move === move)?.at ?? null
  return {
    state: stateOf(rows.map((row) => row.move)),
    broughtInAt: at('brought-in'),
    undoneAt: at('undone'),
  }
}

/** The furthest move it made. */
export const stateOf = (moves: readonly string[]): ImportState =>
  (['thrown-away', 'undone', 'brought-in'] as const).find((move) => moves.includes(move)) ??
  'prepared'

/** Holds the import until this transaction ends, so that two people change it one after the other. */
export async function lockImport(tx: Tx, areaId: string, id: string): Promise<void> {
  await tx
    .selectFrom('imports')
    .select('id')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

/** Call only with the import locked. */
export async function putSteps(
  tx: Tx,
  areaId: string,
  changed: { id: string; revision: number; steps: readonly Step[] },
): Promise<void> {
  await sql`
    update imports set edits = ${JSON.stringify(changed.steps)}::text::jsonb, revision = ${changed.revision}
    where area_id = ${areaId} and id = ${changed.id}`.execute(tx)
}

/** @returns false when it made this move before. */
export async function addImportMove(
  tx: Tx,
  areaId: string,
  given: { id: string; move: 'brought-in' | 'undone' | 'thrown-away'; at: Date; by: string | null },
): Promise<boolean> {
  const done = await tx
    .insertInto('import_moves')
    .values({ area_id: areaId, import_id: given.id, move: given.move, at: given.at, by: given.by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** How every line was used, in one statement. */
export async function insertImportLines(
  tx: Tx,
  areaId: string,
  { importId, lines }: { importId: string; lines: readonly ImportLine[] },
): Promise<void> {
  await sql`
    insert into import_lines (area_id, import_id, line, text, used_as, reason, contribution_id)
    select ${areaId}::uuid, ${importId}::uuid, line, text, "usedAs", reason, "contributionId"
    from jsonb_to_recordset(${JSON.stringify(lines)}::text::jsonb) as t
      (line integer, text text, "usedAs" text, reason text, "contributionId" uuid)`.execute(tx)
}
