import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../kernel/ids.ts'
import type { Tx } from '../platform/db/connect.ts'
import { addActivityRow, addVoices, northmoorId, putAll } from './northmoor.fixture.ts'
import type { Voice } from './northmoor.words.fixture.ts'
import { makeSite } from './site.fixture.ts'

const site = await makeSite()
const { world, accountId } = site
const filling = { area: world.area, accountId }
const areaId = world.area.id

const voice = (words: string, release: string): Voice => ({
  activity: 'autumn-evening',
  prompt: 0,
  role: 'parent-carer',
  day: '2026-10-01',
  theme: 'Waiting without news',
  words,
  release,
})
const idOf = (words: string): string => northmoorId(`autumn-evening voice ${words}`)

/** Everything the public could fetch, and everything that is kept of it. */
async function allPages(): Promise<{ path: string; text: string }[]> {
  const rows = await world.inArea(world.area, (tx) =>
    tx.selectFrom('public_pages').select('path').orderBy('path').execute(),
  )
  assert.ok(rows.length > 15, 'the walk must see the whole site')
  const sent = []
  for (const { path } of rows) sent.push({ path, text: (await site.get(path)).body.toString('utf8') })
  return sent
}

async function refuse(marker: string): Promise<void> {
  for (const { path, text } of await allPages())
    assert.ok(!text.includes(marker), `${marker} stands on ${path}`)
}

const plant = (words: string, release: string): Promise<void> =>
  world.inArea(world.area, async (tx) => {
    await addVoices(tx, filling, [voice(words, release)])
    await putAll(tx, filling, [voice(words, release)])
  })

const everywhere = async (marker: string): Promise<number> =>
  (await allPages()).filter(({ text }) => text.includes(marker)).length

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
      .values({ area_id: areaId, id: newId(), contribution_id: idOf(words), move: 'taken-back', public_text: null, at: world.clock.now(), by: accountId })
      .execute(),
  )
  await site.publish()
  await refuse('Turnstile')
})

test('released words with the safeguarding lead are hidden', async () => {
  const words = 'Lanternfish is a worry that was released by mistake.'
  await plant(words, 'as it is')
  await world.inArea(world.area, (tx) =>
    tx.insertInto('concern_holds').values({ area_id: areaId, contribution_id: idOf(words) }).execute(),
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
      .values({ area_id: areaId, id: importId, activity_id: northmoorId('autumn-evening'), file_name: 'notes.txt', source: '{}', made_at: world.clock.now() })
      .execute()
    await addImported(tx, importId, words)
    await tx.insertInto('import_moves').values({ area_id: areaId, import_id: importId, move: 'undone', at: world.clock.now() }).execute()
  })
  await site.publish()
  await refuse('Bramblewick')
})

async function addImported(tx: Tx, importId: string, words: string): Promise<void> {
  const id = newId()
  await tx
    .insertInto('contributions')
    .values({ area_id: areaId, id, activity_id: northmoorId('autumn-evening'), prompt_id: northmoorId('autumn-evening prompt 0'), import_id: importId, channel: 'room', body: words, received_at: world.clock.now() })
    .execute()
  await tx
    .insertInto('releases')
    .values({ area_id: areaId, id: newId(), contribution_id: id, move: 'released', public_text: words, at: world.clock.now(), by: accountId })
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

test('nothing of an activity that is not open: title, prompt, theme, reply or words', async () => {
  await world.inArea(world.area, async (tx) => {
    await addActivityRow(tx, filling, { slug: 'foxglove', title: 'Foxglove evening', summary: 'Foxglove', prompts: ['Foxglove?'], heldOn: '2026-10-02', opened: null })
    await addFoxglove(tx)
  })
  await site.publish()
  await refuse('Foxglove')
  await refuse('foxglove')
})

async function addFoxglove(tx: Tx): Promise<void> {
  const told: Voice = { ...voice('Foxglove words', 'as it is'), activity: 'foxglove', theme: 'Foxglove theme' }
  await addVoices(tx, filling, [told])
  await tx
    .insertInto('themes')
    .values({ area_id: areaId, id: northmoorId('theme Foxglove theme'), activity_id: northmoorId('foxglove'), name: 'Foxglove theme', made_at: world.clock.now() })
    .execute()
  await putAll(tx, filling, [told])
  await tx
    .insertInto('replies')
    .values({ area_id: areaId, id: newId(), theme_id: northmoorId('theme Foxglove theme'), answer: 'doing', text: 'Foxglove reply', by_when: 'soon', at: world.clock.now() })
    .execute()
  await tx
    .insertInto('commitment_themes')
    .values({ area_id: areaId, commitment_id: northmoorId('promise text-messages'), theme_id: northmoorId('theme Foxglove theme') })
    .execute()
}

test('an opened activity that is taken back loses its pages', async () => {
  const path = '/northmoor/activities/summer-picnic'
  assert.equal((await site.get(path)).status, 200)
  const move = (word: 'taken-back' | 'opened'): Promise<unknown> =>
    world.inArea(world.area, (tx) =>
      tx
        .insertInto('openings')
        .values({ area_id: areaId, id: newId(), activity_id: northmoorId('summer-picnic'), move: word, at: new Date(world.clock.now().getTime() + (word === 'opened' ? 1000 : 0)), by: accountId })
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
    const point = await tx.selectFrom('points').select('id').where('area_id', '=', areaId).executeTakeFirstOrThrow()
    const id = newId()
    await tx
      .insertInto('themes')
      .values([
        { area_id: areaId, id, activity_id: northmoorId('autumn-evening'), name: 'Hollyhock proposed', made_at: world.clock.now() },
        { area_id: areaId, id: newId(), activity_id: northmoorId('autumn-evening'), name: 'Hollyhock empty', made_at: world.clock.now() },
      ])
      .execute()
    await tx
      .insertInto('theme_labels')
      .values({ area_id: areaId, id: newId(), point_id: point.id, theme_id: id, maker: 'machine', move: 'proposed', at: world.clock.now() })
      .execute()
  })
  await site.publish()
  await refuse('Hollyhock')
})

test('no name or address of people who work here, and no partner’s contact', async () => {
  await world.inArea(world.area, (tx) =>
    tx.updateTable('partners').set({ contact: 'Gooseberry 07700 900123' }).where('area_id', '=', areaId).execute(),
  )
  await site.publish()
  await refuse('Gooseberry')
  await refuse('Ruth Aldersey')
  await refuse('ruth@')
})

test('the other area shows nothing of this one', async () => {
  const rows = await world.inArea(world.other, (tx) => tx.selectFrom('public_pages').select('path').execute())
  assert.ok(rows.length >= 7 && rows.every(({ path }) => path.startsWith('/southfen')))
  for (const { path } of rows) {
    const { status, body } = await site.get(path)
    assert.equal(status, 200)
    assert.ok(!body.includes('Northmoor'), path)
  }
})
