/** Walks every public page of Northmoor and looks for words. */
import assert from 'node:assert/strict'
import type { Site } from './site.fixture.ts'

export type Walk = {
  /** Fails when the words stand on any page. */
  refuse(marker: string): Promise<void>
  /** On how many pages they stand. */
  everywhere(marker: string): Promise<number>
}

export function makeWalk(site: Site): Walk {
  /** Everything the public could fetch, and everything that is kept of it. */
  async function allPages(): Promise<{ path: string; text: string }[]> {
    const rows = await site.world.inArea(site.world.area, (tx) =>
      tx.selectFrom('public_pages').select('path').orderBy('path').execute(),
    )
    assert.ok(rows.length > 15, 'the walk must see the whole site')
    const sent = []
    for (const { path } of rows)
      sent.push({ path, text: (await site.get(path)).body.toString('utf8') })
    return sent
  }

  async function refuse(marker: string): Promise<void> {
    for (const { path, text } of await allPages())
      assert.ok(!text.includes(marker), `${marker} stands on ${path}`)
  }

  const everywhere = async (marker: string): Promise<number> =>
    (await allPages()).filter(({ text }) => text.includes(marker)).length
  return { refuse, everywhere }
}
