/** What came of imports: the list of an activity's, the quality of one, what of it is public, who has one unfinished. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import { stateOf } from './imports.store.ts'
import type { ImportRow, UsedAs } from './imports.types.ts'

type ListedRow = Omit<ImportRow, 'state' | 'broughtInAt' | 'undoneAt' | 'used'> & {
  moves: { move: string; at: string }[] | null
  used: Partial<Record<UsedAs, number>> | null
  total: number
}

/** The newest first, at most `limit`; lines are not read. */
export async function selectImports(
  tx: Tx,
  areaId: string,
  { activityId, limit }: { activityId: string; limit: number },
): Promise<{ rows: ImportRow[]; total: number }> {
  const found = await sql<ListedRow>`
    select i.id, i.file_name as "fileName", i.made_at as "madeAt", coalesce(a.name, '') as "madeBy",
      jsonb_array_length(i.edits) as steps,
      (select jsonb_agg(jsonb_build_object('move', m.move, 'at', m.at)) from import_moves m
        where m.area_id = i.area_id and m.import_id = i.id) as moves,
      (select jsonb_object_agg(l.used_as, l.lines) from (
        select used_as, count(*) as lines from import_lines
        where area_id = i.area_id and import_id = i.id group by used_as) l) as used,
      (select count(distinct contribution_id) from import_lines l
        where l.area_id = i.area_id and l.import_id = i.id) as contributions,
      count(*) over () as total
    from imports i left join accounts a on a.id = i.made_by
    where i.area_id = ${areaId} and i.activity_id = ${activityId}
    order by i.made_at desc, i.id desc limit ${limit}`.execute(tx)
  return { total: found.rows[0]?.total ?? 0, rows: found.rows.map(toRow) }
}

function toRow({ moves, used, ...row }: ListedRow): ImportRow {
  const made = moves ?? []
  const at = (move: string): Date | null => {
    const found = made.find((each) => each.move === move)
    return found === undefined ? null : new Date(found.at)
  }
  return {
    ...row,
    state: stateOf(made.map((each) => each.move)),
    broughtInAt: at('brought-in'),
    undoneAt: at('undone'),
    used: { contribution: 0, heading: 0, 'set-aside': 0, furniture: 0, ...used },
  }
}

/** How many contributions of an import anybody outside can read. */
export async function selectPublicCount(tx: Tx, areaId: string, id: string): Promise<number> {
  const row = await tx
    .selectFrom('contributions as c')
    .innerJoin('standing_releases as r', (on) =>
      on.onRef('r.area_id', '=', 'c.area_id').onRef('r.contribution_id', '=', 'c.id'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('c.area_id', '=', areaId)
    .where('r.area_id', '=', areaId)
    .where('c.import_id', '=', id)
    .where('r.move', '=', 'released')
    .executeTakeFirstOrThrow()
  return row.count
}

/** Documents being prepared, the newest of them, and documents that are in. */
export async function selectImportCounts(
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<{ prepared: number; preparedId: string | null; broughtIn: number }> {
  const found = await sql<{ id: string; moves: string[] }>`
    select i.id, array(select m.move from import_moves m where m.area_id = i.area_id and m.import_id = i.id) as moves
    from imports i where i.area_id = ${areaId} and i.activity_id = ${activityId}
    order by i.made_at desc, i.id desc`.execute(tx)
  const inState = (state: string) => found.rows.filter((row) => stateOf(row.moves) === state)
  const prepared = inState('prepared')
  return {
    prepared: prepared.length,
    preparedId: prepared[0]?.id ?? null,
    broughtIn: inState('brought-in').length,
  }
}

/** What a person began and neither brought in nor threw away, the oldest first. */
export async function selectUnfinished(
  tx: Tx,
  areaId: string,
  { by, limit }: { by: string; limit: number },
): Promise<{ id: string; fileName: string; madeAt: Date; title: string; slug: string }[]> {
  return tx
    .selectFrom('imports as i')
    .innerJoin('activities as a', (on) =>
      on.onRef('a.area_id', '=', 'i.area_id').onRef('a.id', '=', 'i.activity_id'),
    )
    .select(['i.id', 'i.file_name as fileName', 'i.made_at as madeAt', 'a.title', 'a.slug'])
    .where('i.area_id', '=', areaId)
    .where('a.area_id', '=', areaId)
    .where('i.made_by', '=', by)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('import_moves as m')
            .select('m.move')
            .whereRef('m.area_id', '=', 'i.area_id')
            .whereRef('m.import_id', '=', 'i.id'),
        ),
      ),
    )
    .orderBy('i.made_at')
    .limit(limit)
    .execute()
}

export type ImportQuality = {
  /** Lines by use and reason. */
  readonly used: readonly { usedAs: UsedAs; reason: string; lines: number }[]
  /** For each prompt, how many contributions lean which way. */
  readonly leanings: readonly { prompt: string | null; polarity: string; count: number }[]
  readonly said: number
  readonly unclear: number
  /** Hidden from everybody but the safeguarding leads. */
  readonly withLead: number
}

/** How the lines of a brought-in import were used, and what is known about the words. */
export async function selectQuality(tx: Tx, areaId: string, id: string): Promise<ImportQuality> {
  const used = await sql<ImportQuality['used'][number]>`
    select used_as as "usedAs", r.reason, count(*) as lines from import_lines
      cross join lateral (select case used_as when 'contribution' then '' else import_lines.reason end as reason) r
    where area_id = ${areaId} and import_id = ${id}
    group by used_as, r.reason order by count(*) desc, r.reason`.execute(tx)
  const leanings = await sql<ImportQuality['leanings'][number]>`
    select m.text as prompt, coalesce(j.value, 'unknown') as polarity, count(distinct c.id) as count
    from contributions c
      join points p on p.area_id = c.area_id and p.contribution_id = c.id
      left join prompts m on m.area_id = c.area_id and m.id = c.prompt_id
      left join standing_judgements j on j.area_id = p.area_id and j.point_id = p.id and j.kind = 'polarity'
    where c.area_id = ${areaId} and c.import_id = ${id}
    group by m.position, m.text, j.value order by m.position nulls last, j.value`.execute(tx)
  const counted = await sql<{ unclear: number; said: number; visible: number }>`
    select
      (select count(distinct p.contribution_id) from contributions c
        join points p on p.area_id = c.area_id and p.contribution_id = c.id
        join standing_judgements j on j.area_id = p.area_id and j.point_id = p.id
        where c.area_id = ${areaId} and c.import_id = ${id} and j.kind = 'unclear' and j.value <> 'no') as unclear,
      (select count(distinct contribution_id) from import_lines
        where area_id = ${areaId} and import_id = ${id}) as said,
      (select count(*) from contributions where area_id = ${areaId} and import_id = ${id}) as visible`.execute(
    tx,
  )
  const { unclear, said, visible } = counted.rows[0]!
  return { used: used.rows, leanings: leanings.rows, said, unclear, withLead: said - visible }
}
