/** Writes an area's public pages anew and puts those that changed in place, all in one commit. */
import { setImmediate as nextTurn } from 'node:timers/promises'
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

/** Changed pages compressed and stored at a time. */
const BATCH = 20
const DAY_MS = 86_400_000
/** How long what stood there before can be looked up. */
const KEEP_DAYS = 30

/**
 * Every page is rendered, only changed ones are compressed and stored. The transaction is one of this area,
 * never a safeguarding lead's.
 */
export async function refreshArea(tx: Tx, areaId: string, now: Date): Promise<Refreshed> {
  await lockPages(tx, areaId)
  const material = await readMaterial(tx, areaId)
  const standing = new Map((await selectPointers(tx, areaId)).map((each) => [each.path, each.etag]))
  const keep = await keeper(tx, areaId, now)
  const wanted = new Set<string>()
  for (const page of renderArea(material, now)) {
    // Two terms whose names make one address: the newer report has it.
    if (wanted.has(page.path)) continue
    wanted.add(page.path)
    if (standing.get(page.path) !== etagOf(page.html)) await keep.add(page)
    // Requests wait for this process too: let them in between pages.
    await nextTurn()
  }
  await keep.store()
  const gone = [...standing.keys()].filter((path) => !wanted.has(path))
  await removePointers(tx, areaId, gone)
  await removeSuperseded(tx, areaId, new Date(now.getTime() - KEEP_DAYS * DAY_MS))
  return { pages: wanted.size, changed: keep.count(), gone: gone.length }
}

type Keeper = { add(page: RenderedPage): Promise<void>; store(): Promise<void>; count(): number }

/** Gathers changed pages and stores them a batch at a time. */
async function keeper(tx: Tx, areaId: string, at: Date): Promise<Keeper> {
  const latest = await selectLatestVersions(tx, areaId)
  let waiting: RenderedPage[] = []
  let stored = 0
  const store = async (): Promise<void> => {
    const versions = await Promise.all(
      waiting.map(async ({ path, html }) => ({
        ...(await compressed(html)),
        path,
        version: (latest.get(path) ?? 0) + 1,
      })),
    )
    stored += versions.length
    waiting = []
    await addVersions(tx, areaId, { versions, at })
  }
  const add = async (page: RenderedPage): Promise<void> => {
    waiting.push(page)
    if (waiting.length >= BATCH) await store()
  }
  return { add, store, count: () => stored }
}
