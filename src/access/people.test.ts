import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld } from '../testing/world.ts'
import { rolesFault } from './people.rules.ts'

const world = await makeWorld()
const new_ = { name: 'Ada Moss', email: 'Ada@Northmoor.example', roles: ['analyst', 'moderator'] }
const people = '/northmoor/staff/people'

const idOf = (text: string, name: string): string =>
  new RegExp(`people/([0-9a-f-]{36})">${name}`).exec(text)![1]!

for (const [what, roles, had, otherAdministrators, refused] of [
  ['the last administrator steps down', ['analyst'], ['administrator'], 0, true],
  ['the last administrator leaves', [], ['administrator', 'analyst'], 0, true],
  ['one of two steps down', [], ['administrator'], 1, false],
  ['the last one takes on more', ['administrator', 'analyst'], ['administrator'], 0, false],
  ['somebody else leaves', [], ['analyst'], 0, false],
] as const)
  test(`${what}: ${refused ? 'refused' : 'may be'}`, () =>
    assert.equal(rolesFault({ roles, had, otherAdministrators }) !== null, refused))

test('an invitation gives roles, and its letter lets the person in', async () => {
  const boss = await world.signedIn(['administrator'])
  const done = await boss.post(`${people}/new`, new_)
  assert.equal(done.at, people)
  assert.match(done.text, /Ada Moss is here/)
  assert.match(done.text, /Analyst, Moderator/)
  const [letter] = await world.database.owner.raw`
    select recipient, subject, body from outbox order by made_at desc, id desc limit 1`
  assert.equal(letter!['recipient'], 'ada@northmoor.example')
  const link = /\/sign-in\/[\w-]+/.exec(String(letter!['body']))![0]
  world.clock.set('2026-11-18T10:00:00Z')
  const ada = world.visitor()
  assert.match((await ada.get(link)).text, /Press the button to sign in/)
  assert.equal((await ada.post(link, { next: '/northmoor/staff' })).status, 200)
  assert.equal((await ada.get('/northmoor/staff/activities')).status, 200)
  assert.equal((await ada.get(people)).status, 403)
  assert.equal((await ada.get('/southfen/staff')).status, 403)
  world.clock.set('2026-11-16T10:00:00Z')
})

test('what is missing is said beside the field, and somebody who is here is not invited twice', async () => {
  const boss = await world.signedIn(['administrator'])
  const bare = await boss.post(`${people}/new`, { email: 'nowhere' })
  assert.equal(bare.status, 422)
  assert.match(bare.text, /Enter their name/)
  assert.match(bare.text, /like name@example.org/)
  assert.match(bare.text, /Choose at least one role/)
  const twice = await boss.post(`${people}/new`, new_)
  assert.equal(twice.status, 422)
  assert.match(twice.text, /in this area already/)
})

test('roles are changed and taken away from the next page on; both are in the audit log', async () => {
  const boss = await world.signedIn(['administrator'])
  const worker = await world.signedIn(['coordinator'])
  const list = await boss.get(people)
  const name = /Person (\d+)<\/a><\/th><td[^>]*>Coordinator/.exec(
    list.text.replace(/\s*\(you\)/g, ''),
  )![1]!
  const path = `${people}/${idOf(list.text, `Person ${name}`)}`
  assert.equal((await boss.post(path, {})).status, 422)
  await boss.post(path, { roles: ['facilitator'] })
  assert.equal((await worker.get('/northmoor/staff/activities/new')).status, 403)
  assert.equal((await worker.get('/northmoor/staff/activities')).status, 200)
  assert.match((await boss.post(`${path}/remove`, {})).text, /can no longer enter this area/)
  assert.equal((await worker.get('/northmoor/staff')).status, 403)
  assert.equal((await boss.get(path)).status, 404)
  const lines = await world.database.owner.raw`
    select action from audit_log where subject_kind = 'account' order by at, id`
  assert.deepEqual(
    new Set(lines.map(({ action }) => String(action))),
    new Set(['person.roles-changed', 'person.removed']),
  )
})

test('the last administrator cannot go; of two who take each other out at once one stays', async () => {
  const boss = await world.signedIn(['administrator'], world.other)
  const there = '/southfen/staff/people'
  const list = await boss.get(there)
  const self = /people\/([0-9a-f-]{36})/.exec(list.text)![1]!
  const refused = await boss.post(`${there}/${self}/remove`, {})
  assert.equal(refused.status, 422)
  assert.match(refused.text, /An area needs an administrator/)
  const second = await world.signedIn(['administrator'], world.other)
  const both = await second.get(there)
  const ids = [...both.text.matchAll(/people\/([0-9a-f-]{36})"/g)].map(([, id]) => id!)
  const otherId = ids.find((id) => id !== self)!
  await Promise.all([
    boss.post(`${there}/${otherId}/remove`, {}),
    second.post(`${there}/${self}/remove`, {}),
  ])
  const [left] = await world.database.owner.raw`
    select count(*)::int as count from roles where area_id = ${world.other.id} and role = 'administrator'`
  assert.equal(left!['count'], 1)
})

test('a person of this area does not exist in another, and only administrators keep people', async () => {
  const boss = await world.signedIn(['administrator'])
  const id = idOf((await boss.get(people)).text, 'Ada Moss')
  const there = await world.signedIn(['administrator'], world.other)
  assert.equal((await there.get(`/southfen/staff/people/${id}`)).status, 404)
  assert.equal(
    (await there.post(`/southfen/staff/people/${id}`, { roles: ['analyst'] })).status,
    404,
  )
  assert.equal((await there.get(`${people}/${id}`)).status, 403)
  const coordinator = await world.signedIn(['coordinator'])
  assert.equal((await coordinator.post(`${people}/new`, new_)).status, 403)
  assert.match((await world.visitor().get(people)).at, /^\/sign-in/)
})
