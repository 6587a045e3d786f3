import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../kernel/ids.ts'
import type { Heard, Listen } from './listen.store.ts'
import { northmoorId } from './northmoor.ids.fixture.ts'
import { makeSite } from './site.fixture.ts'

let ear: Heard | undefined
/** A line that was open for a moment and then carries nothing, as when a cable is cut. */
const cutLine: Listen = async (heard) => {
  ear = heard
  heard.listening()
  return { stop: async () => {} }
}
const site = await makeSite({ trustFor: 600 }, cutLine)
const { world } = site
const path = '/northmoor/activities/autumn-evening'
const pause = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms))

const takeBack = (): Promise<unknown> =>
  world.inArea(world.area, (tx) =>
    tx
      .insertInto('openings')
      .values({
        area_id: world.area.id,
        id: newId(),
        activity_id: northmoorId('autumn-evening'),
        move: 'taken-back',
        at: world.clock.now(),
      })
      .execute(),
  )

test('when the database falls silent, every page is compared with it before it is sent', async () => {
  ear?.listening()
  await site.warm(path)
  await site.warm('/northmoor')
  await takeBack()
  await site.publish()
  await pause(650)
  assert.equal((await site.get(path)).status, 404)
  const home = await site.get('/northmoor')
  assert.equal(home.status, 200)
  assert.doesNotMatch(home.body.toString(), /autumn-evening/)
})

test('when the line comes back, memory begins empty', async () => {
  ear?.listening()
  await site.warm('/northmoor')
  ear?.listening()
  assert.equal((await site.get('/northmoor')).headers.etag, undefined)
})

test('when it tells of a change, that page is read anew', async () => {
  ear?.listening()
  await site.warm('/northmoor')
  await world.inArea(world.area, (tx) =>
    tx
      .updateTable('areas')
      .set({ introduction: 'A new beginning.' })
      .where('id', '=', world.area.id)
      .execute(),
  )
  await site.publish()
  ear?.changed('/northmoor')
  assert.match((await site.get('/northmoor')).body.toString(), /A new beginning/)
})
