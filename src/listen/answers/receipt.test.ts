import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { receiptWords } from '../../analysis/receipt-words.ts'
import { newId } from '../../kernel/ids.ts'
import { noLimits } from '../../platform/web/limits.ts'
import { makeWorld } from '../../testing/world.ts'
import { putActivity } from '../contributions/activity.fixture.ts'
import { safeguardingRoutes } from '../safeguarding/index.ts'
import { answersRoutes } from './index.ts'

const world = await makeWorld({
  routes: [...answersRoutes, ...safeguardingRoutes],
  limits: noLimits,
})
const here = await world.inArea(world.area, (tx) =>
  putActivity(tx, world.area.id, { slug: 'waiting' }),
)
await world.inArea(world.other, (tx) => putActivity(tx, world.other.id, { slug: 'waiting' }))
const owner = world.database.owner.db
const area = world.area.id

async function answer(text: string): Promise<string> {
  const reply = await world
    .visitor()
    .post('/northmoor/activities/waiting/answer', { [`answer-${here.prompts[0]}`]: text })
  return [...reply.text.matchAll(/sd-receipt__word">([a-z]+)</g)].map((match) => match[1]).join('-')
}
const follow = (words: string, slug = 'northmoor') =>
  world.visitor().get(`/${slug}/receipt/${words}`)

/** A theme with these words in it, by a person or only proposed by the machine. */
async function putInTheme(
  name: string,
  bodies: readonly string[],
  maker: 'person' | 'machine',
): Promise<string> {
  const theme = newId()
  await sql`insert into themes (area_id, id, activity_id, name, made_at) values (${area}, ${theme}, ${here.id}, ${name}, now())`.execute(
    owner,
  )
  for (const body of bodies)
    await sql`insert into theme_labels (area_id, id, point_id, theme_id, maker, move, at)
      select ${area}, gen_random_uuid(), p.id, ${theme}, ${maker}, ${maker === 'person' ? 'put' : 'proposed'}, '2026-11-17T09:00:00Z'
      from points p join contributions c on c.id = p.contribution_id where c.body = ${body}`.execute(
      owner,
    )
  return theme
}

test('the words open their own page however they are typed: capitals, spaces, hyphens', async () => {
  const words = await answer('The letters stopped in March.')
  const [a, b, c] = words.split('-') as [string, string, string]
  for (const typed of [`${a} ${b} ${c}`, `${a.toUpperCase()}-${b}-${c}`, ` ${a},  ${b}. ${c} `]) {
    const reply = await world.visitor().post('/northmoor/receipt', { words: typed })
    assert.equal(reply.status, 200, typed)
    assert.match(reply.text, /The letters stopped in March\./)
  }
  const fromHome = await world.visitor().get(`/northmoor/receipt?words=${a}+${b}+${c}`)
  assert.equal(fromHome.at, `/northmoor/receipt/${words}`)
  assert.match(fromHome.text, /The letters stopped in March\./)
  assert.match(fromHome.text, /We will look again by Friday 18 December 2026/)
})

test('a slip is noticed and the likely words are offered, not taken', async () => {
  const reply = await world.visitor().post('/northmoor/receipt', { words: 'protact nail salsa' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /Did you mean/)
  assert.match(reply.text, /value="protract nail salsa"/)
  assert.equal((await world.visitor().post('/northmoor/receipt', { words: '' })).status, 422)
  assert.equal((await world.visitor().get('/northmoor/receipt')).status, 200)
})

test('another area knows nothing of it', async () => {
  const words = await answer('Only here.')
  const reply = await follow(words, 'southfen')
  assert.equal(reply.status, 404)
  assert.doesNotMatch(reply.text, /Only here/)
})

test('the thread grows from said to done, and shows nobody else’s words or numbers', async () => {
  const words = await answer('I rang four times.')
  await answer('Somebody else rang nine times.')
  assert.match((await follow(words)).text, /Next, a person will read your words/)
  await putInTheme('Telephone queues', ['I rang four times.'], 'machine')
  assert.doesNotMatch(
    (await follow(words)).text,
    /Telephone queues/,
    'a proposal of the machine is not told',
  )
  const theme = await putInTheme(
    'Waiting without news',
    ['I rang four times.', 'Somebody else rang nine times.'],
    'person',
  )
  const heard = await follow(words)
  assert.match(heard.text, /put them together with what others said, under “Waiting without news”/)
  assert.match(heard.text, /Nobody has answered yet/)

  const [partner, commitment] = [newId(), newId()]
  const term = world.area.terms[1]!.id
  await sql`insert into partners (area_id, id, name, sector) values (${area}, ${partner}, 'Northmoor Children’s Services', 'education')`.execute(
    owner,
  )
  await sql`insert into commitments (area_id, id, slug, title, owner_name, lead_partner_id, due_term_id, made_at)
    values (${area}, ${commitment}, 'letters', 'A letter every four weeks', 'Head of SEND', ${partner}, ${term}, '2026-11-18T09:00:00Z')`.execute(
    owner,
  )
  await sql`insert into replies (area_id, id, theme_id, answer, text, commitment_id, given_for, at)
    values (${area}, ${newId()}, ${theme}, 'doing', 'You will hear from us every month.', ${commitment}, 'Northmoor Children’s Services', '2026-11-18T09:00:00Z')`.execute(
    owner,
  )
  await sql`insert into updates (area_id, id, commitment_id, term_id, done, slipped, slipped_because, next, at)
    values (${area}, ${newId()}, ${commitment}, ${term}, 'The first letters went out.', 'Two schools', 'their lists were old', 'All schools in January.', '2026-11-19T09:00:00Z')`.execute(
    owner,
  )
  const promised = await follow(words)
  for (const said of [
    'You will hear from us every month.',
    'A letter every four weeks',
    'Head of SEND',
    'by the end of the autumn term 2026',
    'Friday 18 December 2026',
    'The first letters went out.',
    'their lists were old',
  ])
    assert.ok(promised.text.includes(said), said)
  await sql`insert into evidence (area_id, id, commitment_id, title, link, at) values (${area}, ${newId()}, ${commitment}, 'The letter', 'https://northmoor.example/letter', now())`.execute(
    owner,
  )
  await sql`insert into commitment_moves (area_id, id, commitment_id, status, at) values (${area}, ${newId()}, ${commitment}, 'done', '2026-12-01T09:00:00Z')`.execute(
    owner,
  )
  const done = await follow(words)
  assert.match(done.text, /Tuesday 1 December 2026/)
  assert.match(done.text, /href="https:\/\/northmoor\.example\/letter"/)
  assert.doesNotMatch(done.text, /We will look again/)
  assert.doesNotMatch(done.text, /nine times|others?, \d|\d+ others/)
})

test('a “no” says why and who decides, and ends the line', async () => {
  const words = await answer('Could the bus be free?')
  const theme = await putInTheme('Fares', ['Could the bus be free?'], 'person')
  await sql`insert into replies (area_id, id, theme_id, answer, text, because, who_decides, at)
    values (${area}, ${newId()}, ${theme}, 'no', 'We cannot make it free.', 'the law sets the fare', 'The county’s transport board', now())`.execute(
    owner,
  )
  const { text } = await follow(words)
  assert.match(text, /No, because/)
  assert.match(text, /the law sets the fare/)
  assert.match(text, /The county’s transport board/)
})

test('words that worried us are still shown to their giver, who is told only that a person is reading', async () => {
  const words = await answer('He hits me on Sundays.')
  const { text, status } = await follow(words)
  assert.equal(status, 200)
  assert.match(text, /He hits me on Sundays\./)
  assert.match(text, /A person is reading what you sent\./)
  assert.doesNotMatch(text, /safeguarding|worry|concern/i)
})

test('erased words are gone from the receipt too', async () => {
  const words = await answer('Please forget this.')
  await world.inArea(world.area, (tx) =>
    sql`select erase_contribution(id, 'Asked') from contributions where body = 'Please forget this.'`.execute(
      tx,
    ),
  )
  const { text } = await follow(words)
  assert.doesNotMatch(text, /Please forget this/)
  assert.match(text, /These words were erased/)
})

test('twenty wrong receipts use up the area, for right ones too, until minutes have gone by', async () => {
  const words = await answer('I am still here.')
  const wrong = (at: number): string =>
    [at, at + 50, at + 100].map((place) => receiptWords[place]).join('-')
  for (let at = 0; at < 20; at += 1) assert.equal((await follow(wrong(at))).status, 404)
  assert.equal((await follow(wrong(20))).status, 429)
  assert.equal((await follow(words)).status, 429, 'otherwise a guesser could go on')
  assert.equal((await follow(words, 'southfen')).status, 404, 'another area has its own')
  const now = world.clock.now()
  world.clock.set(new Date(now.getTime() + 181_000).toISOString())
  assert.equal((await follow(words)).status, 200)
  assert.equal((await follow(words)).status, 200, 'a right one costs nothing')
  const all = await Promise.all(Array.from({ length: 10 }, (_, at) => follow(wrong(30 + at))))
  assert.equal(
    all.filter((reply) => reply.status === 404).length,
    1,
    'many at once share the same few',
  )
})
