import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { addSafeguardingContacts } from '../../areas/index.ts'
import { newId } from '../../kernel/ids.ts'
import { makeWorld } from '../../testing/world.ts'
import { putActivity } from '../contributions/activity.fixture.ts'
import { answersRoutes } from './index.ts'

const world = await makeWorld({ routes: answersRoutes })
const put = (slug: string, given = {}) =>
  world.inArea(world.area, (tx) => putActivity(tx, world.area.id, { slug, ...given }))
const open = await put('waiting', {
  title: 'Waiting well',
  closesOn: '2026-12-04',
  replyBy: '18 December 2026',
})
const closed = await put('summer', { title: 'Summer picnic', closesOn: '2026-09-30' })
const hidden = await put('secret-plan', { title: 'Not yet announced', open: false })
await world.inArea(world.area, async (tx) => {
  await addSafeguardingContacts(tx, world.area.id, [
    {
      id: newId(),
      name: 'Northmoor front door',
      telephone: '01632 960 111',
      hours: 'weekdays 9am to 5pm',
    },
  ])
  await tx
    .updateTable('areas')
    .set({ contact_email: 'together@northmoor.example' })
    .where('id', '=', world.area.id)
    .execute()
})
const path = '/northmoor/activities/waiting/answer'
const [first, second] = open.prompts.map((prompt) => `answer-${prompt}`) as [string, string]
const stored = async (text: string): Promise<number> => {
  const { rows } = await sql<{
    n: number
  }>`select count(*) n from contributions where body = ${text}`.execute(world.database.owner.db)
  return Number(rows[0]!.n)
}
const keyIn = (text: string): string => /name="sent_key" value="([^"]{22})"/.exec(text)![1]!
const receiptIn = (text: string): string =>
  [...text.matchAll(/sd-receipt__word">([a-z]+)</g)].map((match) => match[1]).join(' ')

test('the form says why, how long, what happens, and where to turn with harm before the first box', async () => {
  const { text, status } = await world.visitor().get(path)
  assert.equal(status, 200)
  const before = text.slice(0, text.indexOf('<textarea'))
  for (const said of [
    'Letters about waiting times',
    'About 5 minutes',
    'Friday 4 December 2026',
    '999',
    '0800',
    '01632 960 111',
    'Exit this page',
  ])
    assert.ok(before.includes(said), said)
  assert.match(text, /18 December 2026/)
  assert.equal(text.match(/<textarea/g)?.length, 2)
})

test('a visitor answers, gets three words, and never a cookie', async () => {
  const visitor = world.visitor()
  const form = await visitor.get(path)
  const sent = await visitor.postOnce(path, {
    sent_key: keyIn(form.text),
    [first]: 'A line.\r\nAnd another.',
    role: 'parent carer',
  })
  assert.equal(sent.status, 200)
  assert.match(sent.text, /Thank you\. Your words are in\./)
  assert.match(receiptIn(sent.text), /^[a-z]+ [a-z]+ [a-z]+$/)
  assert.equal(await stored('A line.\nAnd another.'), 1)
  const shown = await visitor.get(`/northmoor/receipt/${receiptIn(sent.text).replaceAll(' ', '-')}`)
  for (const reply of [form, sent, shown]) {
    assert.equal(reply.headers['set-cookie'], undefined)
    assert.equal(reply.headers['cache-control'], 'no-store')
  }
})

test('a double click, a second press and a later repeat are one contribution and one receipt', async () => {
  const visitor = world.visitor()
  const fields = { sent_key: keyIn((await visitor.get(path)).text), [first]: 'Said once.' }
  const both = await Promise.all([visitor.postOnce(path, fields), visitor.postOnce(path, fields)])
  const later = await visitor.postOnce(path, fields)
  assert.equal(new Set([...both, later].map((reply) => receiptIn(reply.text))).size, 1)
  assert.equal(await stored('Said once.'), 1)
})

test('nothing but spaces is sent back kindly, with the same key', async () => {
  const visitor = world.visitor()
  const key = keyIn((await visitor.get(path)).text)
  const reply = await visitor.post(path, { sent_key: key, [first]: '  ', [second]: '' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /Answer at least one question/)
  assert.match(reply.text, new RegExp(`href="#${first}"`))
  assert.equal(keyIn(reply.text), key)
})

test('too long an answer is refused with all of it kept, and 2,000 characters are not too long', async () => {
  const long = 'word '.repeat(401)
  const reply = await world.visitor().post(path, { [first]: long, [second]: 'Short.' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /2,005 characters/)
  assert.ok(reply.text.includes(long) && reply.text.includes('Short.'))
  const full = `${'x'.repeat(1998)}\r\ny`
  assert.equal(
    (await world.visitor().post(path, { [first]: full })).status,
    200,
    'a line end is one character',
  )
})

test('what is written after the closing day comes back whole, with what else one can do', async () => {
  assert.equal((await world.visitor().get('/northmoor/activities/summer/answer')).status, 200)
  const reply = await world.visitor().post('/northmoor/activities/summer/answer', {
    [`answer-${closed.prompts[0]}`]: 'The sandwiches were <good>.',
  })
  assert.equal(reply.status, 409)
  assert.match(reply.text, /It closed on Wednesday 30 September 2026/)
  assert.match(reply.text, /The sandwiches were &lt;good>\./)
  assert.match(reply.text, /together@northmoor\.example/)
  assert.equal(await stored('The sandwiches were <good>.'), 0)
})

test('an activity that is not public has no form and gives away nothing, not even its name', async () => {
  const hiddenPath = '/northmoor/activities/secret-plan/answer'
  assert.equal((await world.visitor().get(hiddenPath)).status, 404)
  const reply = await world
    .visitor()
    .post(hiddenPath, { [`answer-${hidden.prompts[0]}`]: 'Hello?' })
  assert.equal(reply.status, 409)
  assert.match(reply.text, /Hello\?/)
  assert.doesNotMatch(reply.text, /Not yet announced|What is waiting like/)
  assert.equal((await world.visitor().get('/southfen/activities/waiting/answer')).status, 404)
  assert.equal((await world.visitor().get('/northmoor/activities/nothing/answer')).status, 404)
})

test('a form that another site sends is refused', async () => {
  const reply = await world.app.server.inject({
    method: 'POST',
    url: path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://elsewhere.example',
    },
    payload: `${first}=Forged`,
  })
  assert.equal(reply.statusCode, 403)
})

test('a signed-in person’s answer is not tied to them', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const sent = await coordinator.post(path, { [first]: 'Said by one of us.' })
  assert.match(sent.text, /Thank you/)
  const { rows } =
    await sql`select distinct account_id, actor from audit_log where action = 'answers.given'`.execute(
      world.database.owner.db,
    )
  assert.deepEqual(rows, [{ account_id: null, actor: 'visitor' }])
})

test('neither the words of a receipt nor the key of a form stand in the database', async () => {
  const visitor = world.visitor()
  const key = keyIn((await visitor.get(path)).text)
  const words = receiptIn(
    (await visitor.postOnce(path, { sent_key: key, [first]: 'Look for me.' })).text,
  )
  const [one] = words.split(' ') as [string]
  for (const table of ['receipts', 'contributions', 'audit_log', 'points']) {
    const { rows } = await sql<{ x: string }>`select x::text x from ${sql.table(table)} x`.execute(
      world.database.owner.db,
    )
    const all = rows.map((row) => row.x).join('\n')
    assert.ok(!all.includes(key) && !all.includes(words.replaceAll(' ', '-')), table)
    if (table === 'receipts') assert.ok(!all.includes(one))
  }
})

test('an address that tries many receipts has to wait', async () => {
  const visitor = world.visitor()
  const tries = Array.from({ length: 31 }, () =>
    visitor.postOnce('/northmoor/receipt', { words: 'no such' }),
  )
  const statuses = (await Promise.all(tries)).map((reply) => reply.status)
  assert.ok(statuses.includes(422) && statuses.at(-1) === 429)
})
