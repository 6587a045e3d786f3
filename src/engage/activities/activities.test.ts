import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFromName } from '../../kernel/ids.ts'
import { addPartner } from '../../partners/index.ts'
import type { Browser } from '../../testing/browser-by-hand.ts'
import { makeWorld } from '../../testing/world.ts'
import { activitiesRoutes, selectOptionalActivity } from './index.ts'

const world = await makeWorld({ routes: activitiesRoutes() })
const here = '/northmoor/staff/activities'
const evening = `${here}/autumn-evening`
const forum = idFromName('the forum')

/** The number in a page's hidden field. */
const hidden = async (browser: Browser, path: string, name: string): Promise<string> => {
  const { text } = await browser.get(path)
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(text)![1]!
}
const theEvening = () =>
  world.inArea(world.area, async (tx) => {
    const activity = await selectOptionalActivity(tx, world.area.id, 'autumn-evening')
    assert.ok(activity)
    return activity
  })

test('an empty list teaches the first step, to whoever may take it', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  assert.match((await coordinator.get(here)).text, /No activities yet[^]*Make an activity/)
  const reader = await world.signedIn(['board-reader'])
  assert.doesNotMatch((await reader.get(here)).text, /activities\/new/)
})

test('a coordinator makes an activity; sent twice at once it is one', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const id = await hidden(coordinator, `${here}/new`, 'id')
  const typed = {
    id,
    title: 'Autumn evening',
    kind: 'event',
    programmeName: 'Better plans together',
    becauseOf: 'Families said they were told, not asked',
    'opensOn-day': '1',
    'opensOn-month': '10',
    'opensOn-year': '2026',
  }
  const both = await Promise.all([
    coordinator.post(`${here}/new`, typed),
    coordinator.post(`${here}/new`, typed),
  ])
  assert.deepEqual(
    both.map(({ at }) => at),
    [evening, evening],
  )
  assert.match(both[0]!.text, /Better plans together/)
  assert.equal((await coordinator.get(here)).text.match(/>Autumn evening</g)?.length, 1)
})

test('the same title again gets an address of its own; another area’s does not count', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const id = await hidden(coordinator, `${here}/new`, 'id')
  const again = await coordinator.post(`${here}/new`, {
    id,
    title: 'Autumn evening',
    kind: 'survey',
  })
  assert.equal(again.at, `${evening}-2`)
  const there = await world.signedIn(['coordinator'], world.other)
  const otherId = await hidden(there, '/southfen/staff/activities/new', 'id')
  const other = { id: otherId, title: 'Autumn evening', kind: 'survey' }
  const made = await there.post('/southfen/staff/activities/new', other)
  assert.equal(made.at, '/southfen/staff/activities/autumn-evening')
})

test('what is missing or wrong is said beside the field, and what was typed is kept', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const id = await hidden(coordinator, `${here}/new`, 'id')
  const reply = await coordinator.post(`${here}/new`, {
    id,
    title: ' ',
    becauseOf: 'A finding about waiting',
    'closesOn-day': '31',
    'closesOn-month': '2',
    'closesOn-year': '2026',
  })
  assert.equal(reply.status, 422)
  for (const words of [
    /Enter a title/,
    /Choose what kind/,
    /Enter a real date/,
    /A finding about waiting/,
  ])
    assert.match(reply.text, words)
  const taken = await coordinator.post(`${here}/new`, {
    id,
    title: 'Second',
    kind: 'event',
    programmeName: 'better plans together',
  })
  assert.equal(taken.status, 422)
  assert.match(taken.text, /is a programme already\. Choose it from the list/)
})

test('nobody but a coordinator changes an activity, and another area does not see it', async () => {
  const pages = [
    '',
    '/edit',
    '/level',
    '/scope',
    '/prompts',
    '/partners',
    '/open',
    '/take-back',
    '/sessions/new',
  ]
  const there = await world.signedIn(['coordinator'], world.other)
  const lead = await world.signedIn(['safeguarding-lead'])
  const facilitator = await world.signedIn(['facilitator'])
  const may = new Set(['', '/sessions/new'])
  for (const path of pages) {
    assert.equal((await there.get(`${evening}${path}`)).status, 403, path)
    assert.equal((await lead.get(`${evening}${path}`)).status, 403, path)
    assert.equal(
      (await facilitator.get(`${evening}${path}`)).status,
      may.has(path) ? 200 : 403,
      path,
    )
    assert.equal(
      (await facilitator.get(`${here}/no-such-evening${path}`)).status,
      may.has(path) ? 404 : 403,
    )
    assert.match((await world.visitor().get(`${evening}${path}`)).at, /^\/sign-in/)
  }
  assert.doesNotMatch((await facilitator.get(evening)).text, /Set it up/)
  for (const path of ['/new', ...pages.slice(1).map((each) => `/autumn-evening${each}`)])
    if (path !== '/autumn-evening/sessions/new')
      assert.equal((await facilitator.post(`${here}${path}`, {})).status, 403, path)
})

test('level and reason are both asked for, from the area’s own levels', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const path = `${evening}/level`
  const revision = await hidden(coordinator, path, 'revision')
  const empty = await coordinator.post(path, { revision, level: 'engage', reason: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Say why it is that open/)
  const unknown = await coordinator.post(path, { revision, level: 'obey', reason: 'Because' })
  assert.equal(unknown.status, 422)
  const saved = await coordinator.post(path, {
    revision,
    level: 'engage',
    reason: 'The money is set.',
  })
  assert.equal(saved.at, evening)
  assert.match(saved.text, /This is step 3 of 5[^]*The money is set\./)
})

test('two people change one activity: the second is told, keeps the words, and may then go on', async () => {
  const [first, second] = [
    await world.signedIn(['coordinator']),
    await world.signedIn(['coordinator']),
  ]
  const path = `${evening}/scope`
  const revision = await hidden(first, path, 'revision')
  const card = {
    revision,
    canChange: '- how plans are written\n\n- how staff are trained',
    whoDecides: 'The board',
  }
  assert.equal((await first.post(path, card)).at, evening)
  const late = await second.post(path, { ...card, cannot: 'the law' })
  assert.equal(late.status, 422)
  assert.match(late.text, /Somebody else changed this activity[^]*the law/)
  assert.deepEqual((await theEvening()).scope.cannot, [])
  const now = /name="revision" value="(\d+)"/.exec(late.text)![1]!
  assert.equal((await second.post(path, { ...card, revision: now, cannot: 'the law' })).at, evening)
  const { scope } = await theEvening()
  assert.deepEqual(scope.canChange, ['how plans are written', 'how staff are trained'])
  assert.deepEqual(scope.cannot, ['the law'])
})

test('another fault does not let an old page overwrite a newer one', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const path = `${evening}/level`
  const stale = await coordinator.post(path, { revision: '1', level: 'obey', reason: 'x' })
  assert.equal(stale.status, 422)
  assert.match(stale.text, /name="revision" value="1"/)
})

test('what it is: whose idea, dates and when a reply comes; a partner of another area is refused', async () => {
  await world.inArea(world.area, (tx) =>
    addPartner(tx, world.area.id, {
      id: forum,
      name: 'Northmoor Parent Carer Forum',
      sector: 'parent-carer-forum',
      about: '',
      contact: '',
      agreement: '',
      agreementReviewOn: null,
      maySignOff: true,
    }),
  )
  const coordinator = await world.signedIn(['coordinator'])
  const path = `${evening}/edit`
  const form = async (more: object) => ({
    revision: await hidden(coordinator, path, 'revision'),
    title: 'Autumn evening',
    kind: 'event',
    summary: 'What helps at school.',
    replyBy: '18 December 2026',
    ...more,
  })
  const wrong = await coordinator.post(
    path,
    await form({ proposedByPartnerId: idFromName('elsewhere') }),
  )
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Choose a partner from the list/)
  const saved = await coordinator.post(path, await form({ proposedByPartnerId: forum }))
  assert.equal(saved.at, evening)
  const { proposedBy, replyBy, programme } = await theEvening()
  assert.deepEqual(
    [proposedBy, replyBy, programme],
    ['Northmoor Parent Carer Forum', '18 December 2026', null],
  )
})

test('partners take part with their part', async () => {
  const coordinator = await world.signedIn(['coordinator'])
  const path = `${evening}/partners`
  const revision = await hidden(coordinator, path, 'revision')
  const strange = await coordinator.post(path, { revision, partner: idFromName('elsewhere') })
  assert.equal(strange.status, 422)
  const saved = await coordinator.post(path, {
    revision,
    partner: forum,
    [`part-${forum}`]: 'Ran two tables',
  })
  assert.equal(saved.at, evening)
  assert.deepEqual((await theEvening()).partners, [
    { id: forum, name: 'Northmoor Parent Carer Forum', part: 'Ran two tables' },
  ])
})
