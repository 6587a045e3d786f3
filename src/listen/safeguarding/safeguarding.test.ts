import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '../../access/index.ts'
import { newId } from '../../kernel/ids.ts'
import type { Browser, Fields } from '../../testing/browser-by-hand.ts'
import { makeWorld } from '../../testing/world.ts'
import { addContributions, selectHeard } from '../contributions/index.ts'
import { putActivity, spoken } from '../contributions/activity.fixture.ts'
import { safeguardingRoutes, safeguardingToday, worryPath } from './index.ts'

const world = await makeWorld({ routes: safeguardingRoutes })
const here = await world.inArea(world.area, (tx) =>
  putActivity(tx, world.area.id, { slug: 'evening' }),
)
const SECRET = 'He hits me with the marmalade spoon'
const OTHERS = ROLES.filter((role) => role !== 'safeguarding-lead')

async function say(body: string): Promise<string> {
  const id = newId()
  const made = { at: world.clock.now(), by: null }
  await world.inArea(world.area, (tx) =>
    addContributions(tx, world.area.id, [spoken(here.id, id, { body })], made),
  )
  return id
}
const isHeard = async (id: string): Promise<boolean> => {
  const heard = await world.inArea(world.area, (tx) => selectHeard(tx, world.area.id, here.id))
  return heard.some((row) => row.id === id)
}
/** A minute goes by, then the lead takes a step. */
const step = (lead: Browser, path: string, fields: Fields) => {
  world.clock.set(new Date(world.clock.now().getTime() + 60_000).toISOString())
  return lead.post(path, fields)
}
const openConcern = (text: string): string => /staff\/worries\/([0-9a-f-]{36})/.exec(text)![1]!
const today = (roles: string[]) => {
  const person = {
    accountId: newId(),
    name: '',
    email: '',
    roles: new Set(roles),
    csrf: '',
    signInHash: Buffer.alloc(0),
  }
  const about = { areaId: world.area.id, areaSlug: 'northmoor', person, now: world.clock.now() }
  return world.inArea(world.area, (tx) => safeguardingToday(tx, about))
}

test('with nothing raised the list says so, and Today says nothing', async () => {
  const lead = await world.signedIn(['safeguarding-lead'])
  assert.match((await lead.get('/northmoor/staff/worries')).text, /No worries/)
  assert.deepEqual(await today(['safeguarding-lead']), [])
})

test('worrying words reach the lead, go through every step, and stay hidden until the lead says otherwise', async () => {
  const id = await say(SECRET)
  const lead = await world.signedIn(['safeguarding-lead'])
  const list = await lead.get('/northmoor/staff/worries')
  assert.doesNotMatch(list.text, /marmalade/)
  const path = `/northmoor/staff/worries/${openConcern(list.text)}`
  assert.match((await lead.get(path)).text, /marmalade spoon/)
  const early = await step(lead, path, { step: 'closed', note: 'Done', seen: '0' })
  assert.equal(early.status, 422)
  const read = await step(lead, path, { step: 'acknowledged', seen: '0' })
  assert.match(read.text, /What happens next\?/)
  const wordless = await step(lead, path, { step: 'referred', note: ' ', seen: '1' })
  assert.equal(wordless.status, 422)
  assert.match(wordless.text, /Write who you told/)
  assert.match(
    (await step(lead, path, { step: 'referred', note: 'Told the duty desk.', seen: '1' })).text,
    /Told the duty desk/,
  )
  const closed = await step(lead, path, {
    step: 'closed',
    note: 'Family has a worker now.',
    seen: '2',
  })
  assert.match(closed.text, /Nobody but the safeguarding leads can see these words/)
  assert.equal(await isHeard(id), false)
})

test('a worry that is none gives the words back', async () => {
  const id = await say('The queue kills me every time')
  assert.equal(await isHeard(id), false)
  const lead = await world.signedIn(['safeguarding-lead'])
  const path = `/northmoor/staff/worries/${openConcern((await lead.get('/northmoor/staff/worries')).text)}`
  await step(lead, path, { step: 'acknowledged', seen: '0' })
  await step(lead, path, { step: 'not-a-concern', note: 'A figure of speech.', seen: '1' })
  assert.equal(await isHeard(id), true)
  await step(lead, path, { step: 'acknowledged', seen: '2' })
  assert.equal(await isHeard(id), false, 'opened again, hidden again')
  await step(lead, path, { step: 'not-a-concern', note: 'Still one.', seen: '3' })
})

test('two leads on one worry: the second sees what the first did', async () => {
  await say('She hits me too')
  const lead = await world.signedIn(['safeguarding-lead'])
  const path = `/northmoor/staff/worries/${openConcern((await lead.get('/northmoor/staff/worries')).text)}`
  await step(lead, path, { step: 'acknowledged', seen: '0' })
  const both = await Promise.all(
    ['One.', 'Two.'].map((note) => step(lead, path, { step: 'decided', note, seen: '1' })),
  )
  assert.deepEqual(both.map((reply) => reply.status).sort(), [200, 422])
  assert.match(both.find((reply) => reply.status === 422)!.text, /Somebody has moved this on since/)
})

test('staff raise a worry; the words are gone for them at once, and a second press changes nothing', async () => {
  const id = await say('We never know which bus will come.')
  const facilitator = await world.signedIn(['facilitator'])
  const path = worryPath('northmoor', id)
  assert.match((await facilitator.get(path)).text, /which bus/)
  const first = await facilitator.postOnce(path, { note: 'She would not meet my eye.' })
  assert.equal(first.status, 403, 'without the token nothing happens')
  const sent = await facilitator.post(path, { note: 'She would not meet my eye.' })
  assert.equal(sent.at, '/northmoor/staff')
  await facilitator.post(path, { note: 'Again.' })
  assert.equal(await isHeard(id), false)
  const after = await facilitator.get(path)
  assert.match(after.text, /The safeguarding lead has this/)
  assert.doesNotMatch(after.text, /which bus/)
  const { rows } = await sql`select note from concerns where contribution_id = ${id}`.execute(
    world.database.owner.db,
  )
  assert.deepEqual(rows, [{ note: 'She would not meet my eye.' }])
})

test('no other role opens a worry, and another area’s lead finds none', async () => {
  const lead = await world.signedIn(['safeguarding-lead'])
  const concern = openConcern((await lead.get('/northmoor/staff/worries')).text)
  const everybodyElse = await world.signedIn(OTHERS)
  for (const path of ['/northmoor/staff/worries', `/northmoor/staff/worries/${concern}`]) {
    assert.equal((await everybodyElse.get(path)).status, 403)
    assert.match((await world.visitor().get(path)).at, /^\/sign-in/)
  }
  assert.equal(
    (await everybodyElse.post(`/northmoor/staff/worries/${concern}`, { step: 'acknowledged' }))
      .status,
    403,
  )
  const elsewhere = await world.signedIn(['safeguarding-lead'], world.other)
  assert.equal((await elsewhere.get(`/southfen/staff/worries/${concern}`)).status, 404)
  assert.match((await elsewhere.get('/southfen/staff/worries')).text, /No worries/)
  const owner = await world.signedIn(['commitment-owner'])
  assert.equal((await owner.get(worryPath('northmoor', newId()))).status, 403)
  assert.equal((await everybodyElse.get(worryPath('northmoor', newId()))).status, 404)
  assert.equal((await everybodyElse.get(worryPath('northmoor', 'nonsense'))).status, 404)
})

test('outside a lead’s transaction the database gives no table’s row that holds the words', async () => {
  const id = await say(SECRET)
  const by = (
    await sql<{ id: string }>`select id from accounts limit 1`.execute(world.database.owner.db)
  ).rows[0]!.id
  await sql`insert into releases (area_id, id, contribution_id, move, public_text, at, by)
    values (${world.area.id}, ${newId()}, ${id}, 'released', ${SECRET}, now(), ${by})`.execute(
    world.database.owner.db,
  )
  const tables = await world.database.owner.raw`select table_name t from information_schema.tables
    where table_schema = 'public' and table_name <> 'migrations'`
  for (const { t } of tables) {
    const rows = await world
      .inArea(world.area, (tx) =>
        sql`select 1 from ${sql.table(t as string)} x where x::text ilike '%marmalade%'`.execute(
          tx,
        ),
      )
      .catch((error: Error) => {
        assert.match(error.message, /permission denied/, t as string)
        return { rows: [] }
      })
    assert.equal(rows.rows.length, 0, t as string)
  }
  const everywhere = await world.database.owner.raw`select detail::text d from audit_log`
  assert.doesNotMatch(JSON.stringify(everywhere), /marmalade|duty desk|meet my eye/)
})

test('Today tells leads how long the oldest waits, and others only that a lead is missing', async () => {
  const start = world.clock.now()
  world.clock.set('2026-11-16T13:20:00Z')
  const [item] = await today(['safeguarding-lead'])
  assert.match(item!.title, /^\d+ worr(y|ies) to read$/)
  assert.match(item!.why!, /has waited 3 hours/)
  assert.equal(item!.order, 10)
  assert.equal(item!.urgent, true)
  assert.deepEqual(
    await today(['coordinator']),
    [],
    'a lead exists, so nobody else is told anything',
  )
  await sql`delete from roles where role = 'safeguarding-lead'`.execute(world.database.owner.db)
  const [appoint] = await today(['coordinator'])
  assert.equal(appoint!.title, 'Appoint a safeguarding lead')
  assert.deepEqual(await today(['facilitator', 'moderator', 'board-reader']), [])
  world.clock.set(start.toISOString())
})
