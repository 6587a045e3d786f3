import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../kernel/ids.ts'
import type { Tx } from '../platform/db/connect.ts'
import { addActivityRow } from './northmoor.activity.fixture.ts'
import { northmoorId } from './northmoor.ids.fixture.ts'
import { addVoices, putAll } from './northmoor.voices.fixture.ts'
import type { Voice } from './northmoor.words.fixture.ts'
import { makeSite } from './site.fixture.ts'
import { makeWalk } from './walk.fixture.ts'

const site = await makeSite()
const { world, accountId } = site
const filling = { area: world.area, accountId }
const areaId = world.area.id
const { refuse } = makeWalk(site)

const voice = (words: string, release: string): Voice => ({
  activity: 'autumn-evening',
  prompt: 0,
  role: 'parent carer',
  day: '2026-10-01',
  theme: 'Waiting without news',
  words,
  release,
})

test('nothing of an activity that is not open: title, prompt, theme, reply or words', async () => {
  await world.inArea(world.area, async (tx) => {
    await addActivityRow(tx, filling, {
      slug: 'foxglove',
      title: 'Foxglove evening',
      summary: 'Foxglove',
      prompts: ['Foxglove?'],
      heldOn: '2026-10-02',
      opened: null,
    })
    await addFoxglove(tx)
  })
  await site.publish()
  await refuse('Foxglove')
  await refuse('foxglove')
})

async function addFoxglove(tx: Tx): Promise<void> {
  const told: Voice = {
    ...voice('Foxglove words', 'as it is'),
    activity: 'foxglove',
    theme: 'Foxglove theme',
  }
  await addVoices(tx, filling, [told])
  await tx
    .insertInto('themes')
    .values({
      area_id: areaId,
      id: northmoorId('theme Foxglove theme'),
      activity_id: northmoorId('foxglove'),
      name: 'Foxglove theme',
      made_at: world.clock.now(),
    })
    .execute()
  await putAll(tx, filling, [told])
  await tx
    .insertInto('replies')
    .values({
      area_id: areaId,
      id: newId(),
      theme_id: northmoorId('theme Foxglove theme'),
      answer: 'doing',
      text: 'Foxglove reply',
      by_when: 'soon',
      at: world.clock.now(),
    })
    .execute()
  await tx
    .insertInto('commitment_themes')
    .values({
      area_id: areaId,
      commitment_id: northmoorId('promise text-messages'),
      theme_id: northmoorId('theme Foxglove theme'),
    })
    .execute()
}

test('an opened activity that is taken back loses its pages', async () => {
  const path = '/northmoor/activities/summer-picnic'
  assert.equal((await site.get(path)).status, 200)
  const move = (word: 'taken-back' | 'opened'): Promise<unknown> =>
    world.inArea(world.area, (tx) =>
      tx
        .insertInto('openings')
        .values({
          area_id: areaId,
          id: newId(),
          activity_id: northmoorId('summer-picnic'),
          move: word,
          at: new Date(world.clock.now().getTime() + (word === 'opened' ? 1000 : 0)),
          by: accountId,
        })
        .execute(),
    )
  await move('taken-back')
  await site.publish()
  await refuse('Summer picnic')
  await refuse('A calm start to the day')
  await new Promise((later) => setTimeout(later, 50))
  assert.equal((await site.get(path)).status, 404)
  await move('opened')
  await site.publish()
  assert.equal((await site.get(path)).status, 200)
})

test('a theme that only the machine proposed, and one that is empty, are not shown', async () => {
  await world.inArea(world.area, async (tx) => {
    const point = await tx
      .selectFrom('points')
      .select('id')
      .where('area_id', '=', areaId)
      .executeTakeFirstOrThrow()
    const id = newId()
    await tx
      .insertInto('themes')
      .values([
        {
          area_id: areaId,
          id,
          activity_id: northmoorId('autumn-evening'),
          name: 'Hollyhock proposed',
          made_at: world.clock.now(),
        },
        {
          area_id: areaId,
          id: newId(),
          activity_id: northmoorId('autumn-evening'),
          name: 'Hollyhock empty',
          made_at: world.clock.now(),
        },
      ])
      .execute()
    await tx
      .insertInto('theme_labels')
      .values({
        area_id: areaId,
        id: newId(),
        point_id: point.id,
        theme_id: id,
        maker: 'machine',
        move: 'proposed',
        at: world.clock.now(),
      })
      .execute()
  })
  await site.publish()
  await refuse('Hollyhock')
})

test('no name or address of people who work here, and no partner’s contact', async () => {
  await world.inArea(world.area, (tx) =>
    tx
      .updateTable('partners')
      .set({ contact: 'Gooseberry 07700 900123' })
      .where('area_id', '=', areaId)
      .execute(),
  )
  await site.publish()
  await refuse('Gooseberry')
  await refuse('Ruth Aldersey')
  await refuse('ruth@')
})

test('the other area shows nothing of this one', async () => {
  const rows = await world.inArea(world.other, (tx) =>
    tx.selectFrom('public_pages').select('path').execute(),
  )
  assert.ok(rows.length >= 7 && rows.every(({ path }) => path.startsWith('/southfen')))
  for (const { path } of rows) {
    const { status, body } = await site.get(path)
    assert.equal(status, 200)
    assert.ok(!body.includes('Northmoor'), path)
  }
})
