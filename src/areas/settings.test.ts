import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noLimits } from '../platform/web/limits.ts'
import { putOneOfEverything } from '../testing/walk.fixture.ts'
import { makeWorld } from '../testing/world.ts'
import { termFault } from './areas.rules.ts'
import { colourFaults } from './settings.rules.ts'

const world = await makeWorld({ limits: noLimits })
await world.inArea(world.area, (tx) => putOneOfEverything(tx, world.area, world.clock.now()))
const at = '/northmoor/staff/settings'
const boss = await world.signedIn(['administrator'])

const settings = {
  name: 'Northmoor together',
  shortName: 'Northmoor',
  strapline: 'Ask us first',
  straplineCredit: 'Northmoor Young Voices',
  introduction: 'We are the families and services of Northmoor.',
  colourThread: '#0f6a5c',
  colourPanel: '#e8f2ef',
  colourWarm: '#b3402a',
  contactEmail: 'hello@northmoor.example',
  contactTelephone: '01632 960 001',
  adviceService: 'Northmoor Advice',
}

const waiting = async (): Promise<number> => {
  const [row] = await world.database.owner.raw`
    select count(*)::int as count from graphile_worker.jobs where task_identifier = 'publishing.refresh'`
  return Number(row!['count'])
}
const audited = async (action: string): Promise<number> => {
  const [row] = await world.database.owner.raw`
    select count(*)::int as count from audit_log where action = ${action}`
  return Number(row!['count'])
}

test('names, looks and contact are changed, audited, and the public pages are written anew', async () => {
  await world.database.owner.raw`delete from graphile_worker._private_jobs`
  assert.equal(await waiting(), 0)
  const done = await boss.post(`${at}/area`, { ...settings, revision: '1' })
  assert.equal(done.at, at)
  assert.match(done.text, /Northmoor together/)
  assert.equal(await audited('area.changed'), 1)
  assert.equal(await waiting(), 1)
  const again = await boss.get(`${at}/area`)
  assert.match(again.text, /value="hello@northmoor.example"/)
  assert.match(again.text, /name="revision" value="2"/)
})

test('two change the settings: the second is told, keeps what they typed, and the first change stands', async () => {
  const late = await boss.post(`${at}/area`, { ...settings, name: 'Second', revision: '1' })
  assert.equal(late.status, 422)
  assert.match(late.text, /Somebody else changed these settings/)
  assert.match(late.text, /value="Second"/)
  assert.match((await boss.get(`${at}/area`)).text, /value="Northmoor together"/)
  assert.equal(await audited('area.changed'), 1)
})

for (const [what, change, fields] of [
  ['a pale main colour', { colourThread: '#88ccbb' }, ['colourThread']],
  ['a dark quiet colour', { colourPanel: '#335544' }, ['colourThread', 'colourPanel']],
  ['a pale accent', { colourWarm: '#ffcc00' }, ['colourWarm']],
  ['no colour', { colourPanel: 'green' }, ['colourPanel']],
  ['ours', {}, []],
] as const)
  test(`colours: ${what}`, () => {
    const found = colourFaults({ ...settings, ...change }).map(({ field }) => field)
    assert.deepEqual(found, fields)
  })

test('what is wrong stands beside its field, everything typed is kept, and the stylesheet is untouched', async () => {
  const wrong = { ...settings, colourWarm: '#ffcc00', revision: '2' }
  const reply = await boss.post(`${at}/area`, wrong)
  assert.equal(reply.status, 422)
  assert.match(reply.text, /id="colourWarm-error"[^]*The strapline would be too hard to read/)
  assert.match(reply.text, /value="#ffcc00"/)
  const bare = await boss.post(`${at}/area`, {
    revision: '2',
    contactEmail: 'x',
    colourThread: '}',
  })
  assert.match(bare.text, /Enter the name of the area/)
  assert.match(bare.text, /like name@example.org/)
  assert.match((await boss.get('/northmoor/brand.css')).text, /^:root\{--thread:#0f6a5c/)
})

const others = [
  { id: 'a', name: 'Autumn term 2026', startsOn: '2026-09-01', endsOn: '2026-12-18' },
  { id: 'b', name: 'Spring term 2027', startsOn: '2027-01-05', endsOn: '2027-03-25' },
]
for (const [name, startsOn, endsOn, field] of [
  ['Summer term 2027', '2027-04-12', '2027-07-20', null],
  ['Summer term 2027', '2027-04-12', '2027-04-12', 'endsOn'],
  ['autumn TERM 2026', '2027-04-12', '2027-07-20', 'name'],
  ['Early', '2026-08-01', '2026-09-01', 'startsOn'],
  ['Within', '2026-10-01', '2026-10-20', 'startsOn'],
  ['Around', '2026-08-01', '2027-08-01', 'startsOn'],
] as const)
  test(`a term ${name} from ${startsOn} to ${endsOn}: ${field ?? 'fits'}`, () =>
    assert.equal(termFault({ id: 'new', name, startsOn, endsOn }, others)?.field ?? null, field))

const days = (field: string, [year, month, day]: readonly [string, string, string]) => ({
  [`${field}-day`]: day,
  [`${field}-month`]: month,
  [`${field}-year`]: year,
})
const summer = {
  name: 'Summer term 2027',
  ...days('startsOn', ['2027', '4', '12']),
  ...days('endsOn', ['2027', '7', '20']),
}

test('a term is added, changed and removed; one that something is due in stays', async () => {
  assert.match((await boss.get(`${at}/terms`)).text, /Autumn term 2026<\/a> \(now\)/)
  const added = await boss.post(`${at}/terms/new`, summer)
  assert.match(added.text, /Summer term 2027 is added/)
  const clash = await boss.post(`${at}/terms/new`, { ...summer, name: 'Again' })
  assert.equal(clash.status, 422)
  assert.match(clash.text, /These dates run into Summer term 2027/)
  const noDay = await boss.post(`${at}/terms/new`, {
    ...summer,
    ...days('endsOn', ['2027', '2', '30']),
  })
  assert.match(noDay.text, /Enter a real date/)
  const id = /terms\/([0-9a-f-]{36})">Summer term 2027/.exec(added.text)![1]!
  const changed = await boss.post(`${at}/terms/${id}`, {
    ...summer,
    ...days('endsOn', ['2027', '7', '22']),
  })
  assert.match(changed.text, /22 July 2027/)
  assert.match(
    (await boss.post(`${at}/terms/${id}/remove`, {})).text,
    /Summer term 2027 is removed/,
  )
  assert.equal((await boss.get(`${at}/terms/${id}`)).status, 404)
  const due = await boss.post(`${at}/terms/${world.area.terms[2]!.id}/remove`, {})
  assert.equal(due.status, 422)
  assert.match(due.text, /belongs to this term, so it must stay/)
  assert.match((await boss.get(`${at}/terms`)).text, /Spring term 2027/)
  assert.equal(await audited('term.removed'), 1)
})

test('levels keep their order and say what the area says', async () => {
  const page = await boss.get(`${at}/levels`)
  const fields = Object.fromEntries(
    [...page.text.matchAll(/id="((?:name|meaning)-[\w-]+)"[^>]*value="([^"]*)"/g)].map(
      ([, name, value]) => [name!, value!],
    ),
  )
  assert.equal(Object.keys(fields).length, 10)
  const empty = await boss.post(`${at}/levels`, { ...fields, 'name-engage': '' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Enter a name in place of Engage/)
  await boss.post(`${at}/levels`, { ...fields, 'name-engage': 'Listen first' })
  assert.match((await boss.get(at)).text, /Inform, Consult, Listen first, Co-design, Co-produce/)
})

test('safeguarding contacts: half of one is refused, order is kept, an emptied one goes', async () => {
  const half = await boss.post(`${at}/contacts`, { 'name-0': 'Front door', 'telephone-1': '999' })
  assert.equal(half.status, 422)
  assert.match(half.text, /Enter a telephone number/)
  const first = {
    'name-0': 'Front door',
    'telephone-0': '01632 960 100',
    'hours-0': 'Day and night',
  }
  await boss.post(`${at}/contacts`, {
    ...first,
    'name-2': 'Police',
    'telephone-2': '01632 960 999',
  })
  const page = await boss.get(`${at}/contacts`)
  assert.match(page.text, /id="name-0"[^>]*value="Front door"[^]*id="name-1"[^>]*value="Police"/)
  await boss.post(`${at}/contacts`, first)
  assert.match((await boss.get(at)).text, /Safeguarding contacts<\/a>[^]*Front door/)
})

test('settings are for the administrators of this area', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const there = await world.signedIn(['administrator'], world.other)
  for (const path of ['', '/area', '/terms', '/levels', '/contacts']) {
    assert.equal((await coordinator.get(at + path)).status, 403)
    assert.equal((await there.get(at + path)).status, 403)
    assert.match((await world.visitor().get(at + path)).at, /^\/sign-in/)
  }
  const theirs = `/southfen/staff/settings/terms/${world.area.terms[0]!.id}`
  assert.equal((await there.get(theirs)).status, 404)
  assert.equal((await there.post(`${theirs}/remove`, {})).status, 404)
})
