import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { makeWorld } from '../../testing/world.ts'
import { putActivity } from '../contributions/activity.fixture.ts'
import { Gatherer, takeIn } from './intake.ts'
import { newSentKey } from './receipt-code.ts'

const world = await makeWorld()
const here = await world.inArea(world.area, (tx) =>
  putActivity(tx, world.area.id, { slug: 'here' }),
)
const there = await world.inArea(world.other, (tx) =>
  putActivity(tx, world.other.id, { slug: 'there' }),
)
const parts = {
  db: world.db,
  clock: world.clock,
  secret: 'a secret for tests only, of forty letters',
}
const send = (text: string, sentKey = newSentKey()) =>
  takeIn(parts, world.area.id, {
    slug: here.slug,
    sentKey,
    role: '',
    answers: [{ promptId: here.prompts[0], text }],
  })
const stored = async (text: string): Promise<number> => {
  const { rows } = await sql<{
    n: number
  }>`select count(*) n from contributions where body = ${text}`.execute(world.database.owner.db)
  return Number(rows[0]!.n)
}

test('what comes while a write is under way goes together into the next', async () => {
  const batches: number[] = []
  const gatherer = new Gatherer<number, number>(async (given) => {
    batches.push(given.length)
    await pause(20)
    return given.map((number) => number * 2)
  })
  const first = gatherer.add(1)
  await pause(5)
  const rest = await Promise.all([2, 3, 4].map((number) => gatherer.add(number)))
  assert.deepEqual([await first, ...rest], [2, 4, 6, 8])
  assert.deepEqual(batches, [1, 3])
})

test('one bad row fails alone, and each of the others is written once', async () => {
  const written: string[] = []
  const gatherer = new Gatherer<string, string>(async (given) => {
    if (given.includes('bad')) throw new Error('this row cannot be written')
    written.push(...given)
    return given
  })
  const outcomes = await Promise.allSettled(['a', 'bad', 'b'].map((each) => gatherer.add(each)))
  assert.deepEqual(
    outcomes.map((each) => each.status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
  assert.deepEqual(written, ['a', 'b'])
  assert.equal(await gatherer.add('later'), 'later', 'it goes on working')
})

test('flushing waits for everything that was given', async () => {
  let written = 0
  const gatherer = new Gatherer<number, number>(async (given) => {
    await pause(10)
    written += given.length
    return given
  })
  for (let number = 0; number < 50; number += 1) void gatherer.add(number)
  await gatherer.flush()
  assert.equal(written, 50)
  await gatherer.flush()
})

test('forty sendings at once are forty receipts, in a few transactions, each with its audit line', async () => {
  const before = await sql<{
    n: number
  }>`select count(distinct xmin::text) n from contributions`.execute(world.database.owner.db)
  const outcomes = await Promise.all(
    Array.from({ length: 40 }, (_, at) => send(`The bus was late, number ${at}.`)),
  )
  const words = outcomes.map((outcome) => outcome.ok && outcome.value.words)
  assert.equal(new Set(words).size, 40)
  const after = await sql<{
    n: number
  }>`select count(distinct xmin::text) n from contributions`.execute(world.database.owner.db)
  assert.ok(Number(after.rows[0]!.n) - Number(before.rows[0]!.n) <= 3)
  const lines = await sql<{
    n: number
  }>`select count(*) n from audit_log where action = 'answers.given' and actor = 'visitor'`.execute(
    world.database.owner.db,
  )
  assert.equal(Number(lines.rows[0]!.n), 40)
})

test('the same key in one batch and in the next is one sending with one receipt', async () => {
  const key = newSentKey()
  const text = 'The lamp by the gate is broken.'
  const together = await Promise.all([send(text, key), send('Something else.'), send(text, key)])
  const later = await send(text, key)
  const words = [together[0], together[2], later].map((each) => each!.ok && each!.value.words)
  assert.equal(new Set(words).size, 1)
  assert.equal(await stored(text), 1)
})

test('the same form sent again with changed words keeps both, under one receipt', async () => {
  const key = newSentKey()
  const [first, second] = [await send('We wait.', key), await send('We wait and wait.', key)]
  assert.deepEqual(first, second)
  assert.equal(await stored('We wait.'), 1)
  assert.equal(await stored('We wait and wait.'), 1)
})

test('a sending that the database refuses fails alone', async () => {
  const bad = {
    slug: here.slug,
    sentKey: newSentKey(),
    role: '',
    answers: [{ promptId: here.prompts[0], text: '' }],
  }
  const outcomes = await Promise.allSettled([
    send('The first stands.'),
    takeIn(parts, world.area.id, bad),
    send('The third stands.'),
  ])
  assert.deepEqual(
    outcomes.map((each) => each.status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
  assert.equal(await stored('The first stands.'), 1)
  assert.equal(await stored('The third stands.'), 1)
})

test('two receipts that would share their words get different ones, and each is found again', async () => {
  const key = newSentKey()
  const { receiptIdentity, receiptCode, codeHash } = await import('./receipt-code.ts')
  const sent = { areaId: world.area.id, activityId: here.id, sentKey: key }
  const taken = codeHash(parts.secret, world.area.id, receiptCode(parts.secret, sent, 0))
  await sql`insert into receipts (area_id, id, code_hash, activity_id, sent_key, made_at)
    values (${world.area.id}, gen_random_uuid(), ${taken}, ${here.id}, 'somebody else', now())`.execute(
    world.database.owner.db,
  )
  const first = await send('Our words collide.', key)
  const again = await send('Our words collide.', key)
  assert.ok(first.ok && again.ok)
  assert.equal(first.value.words, receiptCode(parts.secret, sent, 1).join(' '))
  assert.deepEqual(again.value, first.value)
  assert.equal(first.value.receiptId, receiptIdentity(parts.secret, sent).id)
})

test('an activity of another area is not answered from here, and one that is unknown is not either', async () => {
  const sending = {
    sentKey: newSentKey(),
    role: '',
    answers: [{ promptId: there.prompts[0], text: 'Hello there.' }],
  }
  assert.deepEqual(await takeIn(parts, world.area.id, { ...sending, slug: there.slug }), {
    ok: false,
    fault: 'no such activity',
  })
  const mixed = await takeIn(parts, world.area.id, { ...sending, slug: here.slug })
  assert.equal(mixed.ok, true)
  const { rows } =
    await sql`select area_id, prompt_id from contributions where body = 'Hello there.'`.execute(
      world.database.owner.db,
    )
  assert.deepEqual(
    rows,
    [{ area_id: world.area.id, prompt_id: null }],
    'words to an unknown prompt stay, under none',
  )
})
