import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFromName } from '../../kernel/ids.ts'
import { makeWorld } from '../../testing/world.ts'
import { putThread } from '../thread.fixture.ts'
import { commitmentsRoutes, commitmentsToday } from './index.ts'

const world = await makeWorld({ routes: commitmentsRoutes })
const list = '/northmoor/staff/commitments'
const thread = await world.inArea(world.area, (tx) => putThread(tx, world.area.id))
await world.inArea(world.other, (tx) => putThread(tx, world.other.id))
const [, autumn, spring] = world.area.terms
const letters = {
  title: 'A letter every four weeks',
  detail: 'With a name and a number in it.',
  ownerName: 'Head of Early Help',
  leadPartnerId: thread.partners.council,
  dueTermId: autumn!.id,
  themeIds: [thread.themes.waiting],
}
const coordinator = await world.signedIn(['coordinator'])

test('a list without commitments says how to begin', async () => {
  const empty = await coordinator.get(list)
  assert.match(empty.text, /No commitments yet/)
  assert.match(empty.text, /Make the first commitment/)
  const reader = await world.signedIn(['board-reader'])
  assert.doesNotMatch((await reader.get(list)).text, /Make the first commitment/)
})

test('a coordinator makes a commitment: it stands on its thread, with what was said', async () => {
  const made = await coordinator.post(`${list}/new`, letters)
  assert.equal(made.at, `${list}/a-letter-every-four-weeks`)
  assert.match(made.text, /Not started/)
  assert.match(made.text, /Waiting without news/)
  assert.match(made.text, /3 points in 3 contributions/)
  assert.match(made.text, /Thursday 1 October 2026/)
})

test('what is missing is said beside its field and what was typed stays', async () => {
  const reply = await coordinator.post(`${list}/new`, { detail: 'Kept words.' })
  assert.equal(reply.status, 422)
  for (const words of [/Enter what is promised/, /Choose which partner leads/, /Choose the term/])
    assert.match(reply.text, words)
  assert.match(reply.text, /Kept words\./)
  const nobody = await coordinator.post(`${list}/new`, { ...letters, ownerName: '' })
  assert.equal(nobody.status, 422)
  assert.match(nobody.text, /Say who owns it/)
})

test('another area’s partner, term or theme cannot be named', async () => {
  const foreign = {
    leadPartnerId: idFromName(`${world.other.id} council`),
    dueTermId: world.other.terms[0]!.id,
    themeIds: idFromName(`${world.other.id} waiting`),
  }
  for (const [name, value] of Object.entries(foreign)) {
    const reply = await coordinator.post(`${list}/new`, { ...letters, [name]: value })
    assert.equal(reply.status, 422, name)
  }
})

test('a form sent twice makes one commitment; a second of the same name gets its own address', async () => {
  const id = idFromName('a double press')
  const lift = { ...letters, id, title: 'A bigger lift' }
  const first = await coordinator.post(`${list}/new`, lift)
  const second = await coordinator.post(`${list}/new`, lift)
  assert.equal(first.at, second.at)
  const other = await coordinator.post(`${list}/new`, { ...lift, id: idFromName('another') })
  assert.notEqual(other.at, first.at)
  const named = await coordinator.post(`${list}/new`, { ...letters, title: 'New' })
  assert.equal(named.at, `${list}/new-commitment`)
})

test('two people change one commitment: the second is told, and the first change stands', async () => {
  const path = `${list}/a-letter-every-four-weeks/change`
  assert.match((await coordinator.get(path)).text, /value="A letter every four weeks"/)
  const first = await coordinator.post(path, { ...letters, detail: 'First.', revision: '1' })
  assert.match(first.text, /First\./)
  const second = await coordinator.post(path, { ...letters, detail: 'Second.', revision: '1' })
  assert.equal(second.status, 422)
  assert.match(second.text, /Somebody else changed this commitment/)
  assert.match((await coordinator.get(path)).text, /First\./)
})

test('done is refused until something shows it, and embedded until its impact is said and measured', async () => {
  const path = `${list}/a-letter-every-four-weeks`
  await coordinator.post(`${path}/move/started`, {})
  const asked = await coordinator.get(`${path}/move/done`)
  assert.match(asked.text, /Add what shows it was done, then mark it done/)
  const refused = await coordinator.post(`${path}/move/done`, {})
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Add what shows it was done, then mark it done/)

  const wrong = await coordinator.post(`${path}/evidence`, {
    title: 'The letter',
    link: 'http://x.example',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /begins with https/)
  const shown = { title: 'The letter we send', link: 'https://northmoor.example/letter' }
  assert.match((await coordinator.post(`${path}/evidence`, shown)).text, /The letter we send/)
  assert.match((await coordinator.post(`${path}/move/done`, {})).text, /It is done now/)

  const early = await coordinator.post(`${path}/move/embedded`, {})
  assert.equal(early.status, 422)
  assert.match(early.text, /Say what changed for people/)
  const statement = 'Nine in ten families know where they stand.'
  assert.match((await coordinator.post(`${path}/impact`, { statement })).text, /Nine in ten/)
  const unmeasured = await coordinator.post(`${path}/move/embedded`, {})
  assert.match(unmeasured.text, /how you know it made a difference/)
  await coordinator.post(`${path}/change`, {
    ...letters,
    impactMeasure: '9 in 10 families who were asked',
    revision: '2',
  })
  assert.match((await coordinator.post(`${path}/move/embedded`, {})).text, /It is embedded now/)
})

test('delayed needs a reason, which anyone can read, and a move sent twice is made once', async () => {
  const path = `${list}/a-bigger-lift`
  const silent = await coordinator.post(`${path}/move/delayed`, { reason: ' ' })
  assert.equal(silent.status, 422)
  assert.match(silent.text, /Say why it is delayed/)
  const move = { id: idFromName('one move'), reason: 'The builder is ill.' }
  assert.match((await coordinator.post(`${path}/move/delayed`, move)).text, /The builder is ill/)
  assert.equal((await coordinator.post(`${path}/move/delayed`, move)).status, 200)
  const rows = await world.inArea(world.area, (tx) =>
    tx.selectFrom('commitment_moves').select('id').where('reason', '=', move.reason).execute(),
  )
  assert.equal(rows.length, 1)
})

test('an owner moves their own commitment and nobody else’s', async () => {
  const owner = await world.signedIn(['commitment-owner'])
  const account = await world.db
    .selectFrom('accounts')
    .select(['id', 'name'])
    .orderBy('created_at', 'desc')
    .orderBy('name', 'desc')
    .execute()
  const roles = await world.inArea(world.area, (tx) =>
    tx.selectFrom('roles').select('account_id').where('role', '=', 'commitment-owner').execute(),
  )
  const ownerId = roles[0]!.account_id
  const ramp = { ...letters, title: 'A ramp at the door', ownerName: '', ownerId }
  const made = await coordinator.post(`${list}/new`, ramp)
  assert.match(made.text, new RegExp(account.find((each) => each.id === ownerId)!.name))
  const own = `${list}/a-ramp-at-the-door`
  assert.match((await owner.post(`${own}/move/started`, {})).text, /It is started now/)
  for (const part of ['move/stopped', 'evidence', 'impact']) {
    const others = `${list}/a-bigger-lift/${part}`
    assert.equal((await owner.get(others)).status, 403, part)
    const sent = { reason: 'No.', title: 'No.', note: 'No.', statement: 'No.' }
    assert.equal((await owner.post(others, sent)).status, 403, part)
  }
  assert.equal((await owner.get(`${own}/change`)).status, 403)
  assert.equal((await owner.post(`${list}/new`, letters)).status, 403)
  assert.equal((await owner.get(`${list}/a-bigger-lift`)).status, 200)
})

test('the list is filtered by links, and every change is in the history with who and when', async () => {
  const delayed = await coordinator.get(`${list}?status=delayed`)
  assert.match(delayed.text, /A bigger lift/)
  assert.doesNotMatch(delayed.text, /A ramp at the door/)
  const none = await coordinator.get(`${list}?status=stopped`)
  assert.match(none.text, /None of them is like this/)
  assert.equal((await coordinator.get(`${list}?page=zero&needs=nonsense`)).status, 200)
  const one = await coordinator.get(`${list}/a-letter-every-four-weeks`)
  for (const what of [
    'Commitment made',
    'Evidence added',
    'Impact written',
    'Words changed',
    'Embedded',
  ])
    assert.match(one.text, new RegExp(what))
  assert.match(one.text, /16 November 2026, 10:00, Person 1/)
})

test('everything that was done is in the audit log, and asks for the public pages anew', async () => {
  const { actions, jobs } = await world.inArea(world.area, async (tx) => ({
    actions: await tx.selectFrom('audit_log').select('action').distinct().execute(),
    jobs: await world.database.owner
      .raw`select 1 from graphile_worker.jobs where task_identifier = 'publishing.refresh'`,
  }))
  const seen = new Set(actions.map((row) => row.action))
  for (const action of ['made', 'changed', 'moved', 'evidence-added', 'impact-added'])
    assert.ok(seen.has(`commitment.${action}`), action)
  assert.equal(jobs.length, 1)
})

test('Today names what is past its term for a coordinator, and nothing for an owner', async () => {
  const person = { accountId: 'x', name: '', email: '', csrf: '', signInHash: Buffer.alloc(0) }
  const about = {
    areaId: world.area.id,
    areaSlug: 'northmoor',
    now: new Date('2027-02-01T10:00:00Z'),
  }
  const items = (...roles: string[]) =>
    world.inArea(world.area, (tx) =>
      commitmentsToday(tx, { ...about, person: { ...person, roles: new Set(roles) } }),
    )
  assert.match((await items('coordinator'))[0]!.title, /past the promised term/)
  assert.deepEqual(await items('commitment-owner'), [])
  assert.ok(spring!.startsOn < '2027-02-01')
})

test('another area’s commitments do not exist here', async () => {
  const there = await world.signedIn(['coordinator'], world.other)
  const path = '/southfen/staff/commitments/a-bigger-lift'
  for (const part of ['', '/change', '/move/started', '/evidence', '/impact'])
    assert.equal((await there.get(`${path}${part}`)).status, 404, part)
  assert.equal((await there.post(`${path}/move/started`, {})).status, 404)
  assert.equal((await there.get(`${list}/a-bigger-lift`)).status, 403)
  assert.match((await there.get('/southfen/staff/commitments')).text, /No commitments yet/)
  assert.equal((await coordinator.get(`${list}/a-bigger-lift/move/nonsense`)).status, 404)
  assert.match((await world.visitor().get(list)).at, /^\/sign-in/)
})
