/** Writes an area's public pages anew and puts those that changed in place, all in one commit. */
import type { Tx } from '../platform/db/connect.ts'
import { compressed, etagOf } from './compress.ts'
import {
  addVersions,
  lockPages,
  removePointers,
  removeSuperseded,
  selectLatestVersions,
  selectPointers,
} from './pages.store.ts'
import { readMaterial } from './read-material.ts'
import { renderArea, type RenderedPage } from './render-area.tsx'

export type Refreshed = { readonly pages: number; readonly changed: number; readonly gone: number }

const BATCH = 40
const DAY_MS = 86_400_000
/** How long what stood there before can be looked up. */
const KEEP_DAYS = 30

/**
 * Every page is rendered, only changed ones are compressed and stored. The transaction is one of this area,
 * never a safeguarding lead's.
 */
export async function refreshArea(tx: Tx, areaId: string, now: Date): Promise<Refreshed> {
  await lockPages(tx, areaId)
  const pages = renderArea(await readMaterial(tx, areaId), now)
  const standing = new Map((await selectPointers(tx, areaId)).map((each) => [each.path, each.etag]))
  const changed = pages.filter((page) => standing.get(page.path) !== etagOf(page.html))
  await store(tx, areaId, { pages: changed, at: now })
  const wanted = new Set(pages.map((page) => page.path))
  const gone = [...standing.keys()].filter((path) => !wanted.has(path))
  await removePointers(tx, areaId, gone)
  await removeSuperseded(tx, areaId, new Date(now.getTime() - KEEP_DAYS * DAY_MS))
  return { pages: pages.length, changed: changed.length, gone: gone.length }
}

async function store(
  tx: Tx,
  areaId: string,
  { pages, at }: { pages: readonly RenderedPage[]; at: Date },
): Promise<void> {
  if (pages.length === 0) return
  const latest = await selectLatestVersions(tx, areaId)
  for (let from = 0; from < pages.length; from += BATCH) {
    const versions = await Promise.all(
      pages.slice(from, from + BATCH).map(async ({ path, html }) => ({
        ...(await compressed(html)),
        path,
        version: (latest.get(path) ?? 0) + 1,
      })),
    )
    await addVersions(tx, areaId, { versions, at })
  }
}
