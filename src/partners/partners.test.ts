import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld } from '../testing/world.ts'

const world = await makeWorld()
const forum = { name: 'Northmoor Parent Carer Forum', sector: 'parent-carer-forum' }

test('a coordinator adds a partner and finds it in the list', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const empty = await coordinator.get('/northmoor/staff/partners')
  assert.match(empty.text, /No partners yet/)
  const added = await coordinator.post('/northmoor/staff/partners/new', forum)
  assert.equal(added.at, '/northmoor/staff/partners')
  assert.match(added.text, /Northmoor Parent Carer Forum is now a partner/)
})

test('a second partner of the same name is refused and nothing typed is lost', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const again = await coordinator.post('/northmoor/staff/partners/new', {
    ...forum,
    about: 'We speak for families.',
  })
  assert.equal(again.status, 422)
  assert.match(again.text, /already here/)
  assert.match(again.text, /We speak for families\./)
})

test('what is missing is said beside the field', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const reply = await coordinator.post('/northmoor/staff/partners/new', { name: ' ' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /Enter the name of the organisation/)
  assert.match(reply.text, /Choose what kind of organisation it is/)
})

test('two people change one partner: the second is told, and the first change stands', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const list = await coordinator.get('/northmoor/staff/partners')
  const id = /staff\/partners\/([0-9a-f-]{36})/.exec(list.text)![1]!
  const path = `/northmoor/staff/partners/${id}`
  const first = await coordinator.post(path, { ...forum, about: 'First.', revision: '1' })
  assert.equal(first.status, 200)
  const second = await coordinator.post(path, { ...forum, about: 'Second.', revision: '1' })
  assert.equal(second.status, 422)
  assert.match(second.text, /Somebody else changed this partner/)
  assert.match((await coordinator.get(path)).text, /First\./)
})

test('another area’s partner does not exist here', async () => {
  const here = await world.signedIn(['coordinator'])
  const list = await here.get('/northmoor/staff/partners')
  const id = /staff\/partners\/([0-9a-f-]{36})/.exec(list.text)![1]!
  const there = await world.signedIn(['coordinator'], world.other)
  assert.equal((await there.get(`/southfen/staff/partners/${id}`)).status, 404)
  assert.equal((await there.get(`/northmoor/staff/partners/${id}`)).status, 403)
  assert.equal(
    (await world.visitor().get(`/northmoor/staff/partners/${id}`)).at,
    `/sign-in?next=%2Fnorthmoor%2Fstaff%2Fpartners%2F${id}`,
  )
})
