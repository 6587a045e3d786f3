/** Every query of the tables `page_versions` and `public_pages`. */
import { sql } from 'kysely'
import type { Db, Tx } from '../platform/db/connect.ts'
import { reading } from '../platform/db/connect.ts'

export type StoredPage = {
  contentType: string
  etag: string
  body: Buffer
  gzip: Buffer
  brotli: Buffer
}
export type NewVersion = StoredPage & { path: string; version: number }
type Pointer = { path: string; version: number; etag: string }

/** One refresh of an area at a time; the next one begins with what this one leaves. */
export async function lockPages(tx: Tx, areaId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`publishing ${areaId}`}, 0))`.execute(
    tx,
  )
}

export const selectPointers = (tx: Tx, areaId: string): Promise<Pointer[]> =>
  tx
    .selectFrom('public_pages as p')
    .innerJoin('page_versions as v', (on) =>
      on
        .onRef('v.area_id', '=', 'p.area_id')
        .onRef('v.path', '=', 'p.path')
        .onRef('v.version', '=', 'p.version'),
    )
    .select(['p.path', 'p.version', 'v.etag'])
    .where('p.area_id', '=', areaId)
    .execute()

export async function selectLatestVersions(tx: Tx, areaId: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('page_versions')
    .select(({ fn }) => ['path', fn.max('version').as('version')])
    .where('area_id', '=', areaId)
    .groupBy('path')
    .execute()
  return new Map(rows.map((row) => [row.path, row.version]))
}

/** Adds versions and points their pages at them. Keep a batch small: three bodies go with each. */
export async function addVersions(
  tx: Tx,
  areaId: string,
  { versions, at }: { versions: readonly NewVersion[]; at: Date },
): Promise<void> {
  if (versions.length === 0) return
  await tx
    .insertInto('page_versions')
    .values(
      versions.map((each) => ({
        area_id: areaId,
        path: each.path,
        version: each.version,
        content_type: each.contentType,
        body: each.body,
        body_gzip: each.gzip,
        body_brotli: each.brotli,
        etag: each.etag,
        made_at: at,
      })),
    )
    .execute()
  await tx
    .insertInto('public_pages')
    .values(versions.map(({ path, version }) => ({ area_id: areaId, path, version })))
    .onConflict((conflict) =>
      conflict
        .columns(['area_id', 'path'])
        .doUpdateSet({ version: (row) => row.ref('excluded.version') }),
    )
    .execute()
}

export async function removePointers(
  tx: Tx,
  areaId: string,
  paths: readonly string[],
): Promise<void> {
  if (paths.length === 0) return
  await tx
    .deleteFrom('public_pages')
    .where('area_id', '=', areaId)
    .where('path', 'in', [...paths])
    .execute()
}

/**
 * Superseded versions older than `before` go; and every superseded one stored before the latest erasure,
 * because it may still hold the erased words. Both times are the database's own; ten minutes more, for a
 * version written while the erasure was still being committed.
 */
export async function removeSuperseded(tx: Tx, areaId: string, before: Date): Promise<void> {
  await sql`
    delete from page_versions v
    where v.area_id = ${areaId}
      and (v.made_at < ${before}
           or v.stored_at <= (select max(e.at) + interval '10 minutes' from erasures e where e.area_id = ${areaId}))
      and not exists (select from public_pages p
                      where p.area_id = v.area_id and p.path = v.path and p.version = v.version)
  `.execute(tx)
}

/** What stands at an address now, or null. */
export async function selectOptionalPage(
  db: Db,
  areaId: string,
  path: string,
): Promise<StoredPage | null> {
  const row = await reading(db, { areaId }, (tx) =>
    tx
      .selectFrom('public_pages as p')
      .innerJoin('page_versions as v', (on) =>
        on
          .onRef('v.area_id', '=', 'p.area_id')
          .onRef('v.path', '=', 'p.path')
          .onRef('v.version', '=', 'p.version'),
      )
      .select([
        'v.content_type as contentType',
        'v.etag',
        'v.body',
        'v.body_gzip as gzip',
        'v.body_brotli as brotli',
      ])
      .where('p.area_id', '=', areaId)
      .where('p.path', '=', path)
      .executeTakeFirst(),
  )
  return row ?? null
}

export type PublicPageLine = { path: string; version: number; madeAt: Date; bytes: number }

/** The list of what the public sees. */
export const selectPublicPages = (tx: Tx, areaId: string): Promise<PublicPageLine[]> =>
  tx
    .selectFrom('public_pages as p')
    .innerJoin('page_versions as v', (on) =>
      on
        .onRef('v.area_id', '=', 'p.area_id')
        .onRef('v.path', '=', 'p.path')
        .onRef('v.version', '=', 'p.version'),
    )
    .select([
      'p.path',
      'p.version',
      'v.made_at as madeAt',
      sql<number>`length(v.body_brotli)`.as('bytes'),
    ])
    .where('p.area_id', '=', areaId)
    .orderBy('p.path')
    .execute()

/** Asks the database to tell every listener something, itself included: proof that the line is alive. */
export async function pingListeners(db: Db): Promise<void> {
  await sql`select pg_notify('page_changed', '')`.execute(db)
}
