import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../kernel/ids.ts'
import type { Tx } from '../platform/db/connect.ts'
import { northmoorId } from './northmoor.ids.fixture.ts'
import { addVoices, putAll } from './northmoor.voices.fixture.ts'
import type { Voice } from './northmoor.words.fixture.ts'
import { makeSite } from './site.fixture.ts'
import { makeWalk } from './walk.fixture.ts'

const site = await makeSite()
const { world, accountId } = site
const filling = { area: world.area, accountId }
const areaId = world.area.id

const voice = (words: string, release: string): Voice => ({
  activity: 'autumn-evening',
  prompt: 0,
  role: 'parent carer',
  day: '2026-10-01',
  theme: 'Waiting without news',
  words,
  release,
})
const idOf = (words: string): string => northmoorId(`autumn-evening voice ${words}`)

const { refuse, everywhere } = makeWalk(site)

const plant = (words: string, release: string): Promise<void> =>
  world.inArea(world.area, async (tx) => {
    await addVoices(tx, filling, [voice(words, release)])
    await putAll(tx, filling, [voice(words, release)])
  })

test('released words are found, so that the walk can find what should not be there', async () => {
  await plant('Marmalade released for everyone to read and to know about.', 'as it is')
  await site.publish()
  assert.ok((await everywhere('Marmalade released')) >= 1)
})

test('words not released, held, or taken out do not pass', async () => {
  await plant('Quagmire was never released', 'none')
  await plant('Quagmire is held back', 'held')
  await plant('Quagmire Street 14 is where we live', '[address removed] is where we live')
  await site.publish()
  await refuse('Quagmire')
  assert.ok((await everywhere('is where we live')) >= 1)
})

test('why something was taken out stays inside', () => refuse('names a person'))

test('released words that were taken back are gone with the next writing', async () => {
  const words = 'Turnstile was public for an hour and then it was not.'
  await plant(words, 'as it is')
  await site.publish()
  assert.ok((await everywhere('Turnstile')) >= 1)
  await world.inArea(world.area, (tx) =>
    tx
      .insertInto('releases')
      .values({
        area_id: areaId,
        id: newId(),
        contribution_id: idOf(words),
        move: 'taken-back',
        public_text: null,
        at: world.clock.now(),
        by: accountId,
      })
      .execute(),
  )
  await site.publish()
  await refuse('Turnstile')
})

test('released words with the safeguarding lead are hidden', async () => {
  const words = 'Lanternfish is a worry that was released by mistake.'
  await plant(words, 'as it is')
  await world.inArea(world.area, (tx) =>
    tx
      .insertInto('concern_holds')
      .values({ area_id: areaId, contribution_id: idOf(words) })
      .execute(),
  )
  await site.publish()
  await refuse('Lanternfish')
})

test('released words of an undone import are gone', async () => {
  const importId = newId()
  const words = 'Bramblewick came with an import that was undone.'
  await world.inArea(world.area, async (tx) => {
    await tx
      .insertInto('imports')
      .values({
        area_id: areaId,
        id: importId,
        activity_id: northmoorId('autumn-evening'),
        file_name: 'notes.txt',
        source: '{}',
        made_at: world.clock.now(),
      })
      .execute()
    await addImported(tx, importId, words)
    await tx
      .insertInto('import_moves')
      .values({ area_id: areaId, import_id: importId, move: 'undone', at: world.clock.now() })
      .execute()
  })
  await site.publish()
  await refuse('Bramblewick')
})

async function addImported(tx: Tx, importId: string, words: string): Promise<void> {
  const id = newId()
  await tx
    .insertInto('contributions')
    .values({
      area_id: areaId,
      id,
      activity_id: northmoorId('autumn-evening'),
      prompt_id: northmoorId('autumn-evening prompt 0'),
      import_id: importId,
      channel: 'room',
      body: words,
      received_at: world.clock.now(),
    })
    .execute()
  await tx
    .insertInto('releases')
    .values({
      area_id: areaId,
      id: newId(),
      contribution_id: id,
      move: 'released',
      public_text: words,
      at: world.clock.now(),
      by: accountId,
    })
    .execute()
}

test('erased words are gone from the pages and from every version kept of them', async () => {
  const words = 'Pumpernickel asked us to forget this sentence.'
  await plant(words, 'as it is')
  await site.publish()
  assert.ok((await everywhere('Pumpernickel')) >= 1)
  await world.inArea(world.area, (tx) =>
    sql`select erase_contribution(${idOf(words)}, 'asked for')`.execute(tx),
  )
  await site.publish()
  await refuse('Pumpernickel')
  const kept = await world.inArea(world.area, (tx) =>
    tx.selectFrom('page_versions').select('body').where('area_id', '=', areaId).execute(),
  )
  assert.ok(kept.length > 0)
  assert.ok(kept.every(({ body }) => !body.includes('Pumpernickel')))
})
