import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFromName } from '../../kernel/ids.ts'
import { makeWorld } from '../../testing/world.ts'
import { addCommitment, addEvidence, moveCommitment } from '../commitments/index.ts'
import { putThread } from '../thread.fixture.ts'
import { giveReply, repliesPanel, repliesRoutes, repliesToday } from './index.ts'

const world = await makeWorld({ routes: repliesRoutes })
const areaId = world.area.id
const thread = await world.inArea(world.area, (tx) => putThread(tx, areaId))
await world.inArea(world.other, (tx) => putThread(tx, world.other.id))
const replies = '/northmoor/staff/activities/autumn-evening/replies'
const pathOf = (theme: string): string =>
  `/northmoor/staff/activities/autumn-evening/themes/${theme}/reply`
const coordinator = await world.signedIn(['coordinator'])
const at = new Date('2026-11-16T10:00:00Z')
const commitmentId = idFromName('a commitment to lean on')
await world.inArea(world.area, (tx) =>
  addCommitment(tx, areaId, {
    id: commitmentId,
    title: 'A letter every four weeks',
    detail: '',
    ownerName: 'Head of Early Help',
    ownerId: null,
    leadPartnerId: thread.partners.council,
    dueTermId: world.area.terms[1]!.id,
    impactMeasure: '',
    themeIds: [],
    at,
    by: null,
  }),
)
const person = {
  accountId: idFromName('somebody'),
  name: '',
  email: '',
  csrf: '',
  signInHash: Buffer.alloc(0),
  roles: new Set(['coordinator']),
}
const today = () =>
  world.inArea(world.area, (tx) =>
    repliesToday(tx, { areaId, areaSlug: 'northmoor', person, now: at }),
  )

test('the themes that wait stand first, with their days and counts', async () => {
  const page = await coordinator.get(replies)
  assert.match(page.text, /Reply to “Waiting without news”/)
  assert.match(page.text, /Waiting 46 days/)
  assert.match(page.text, /Waiting 14 days/)
  // Transport is a suggestion that no person took up: it waits for no reply.
  assert.doesNotMatch(page.text, /Transport/)
  assert.ok(page.text.indexOf('Waiting 46 days') < page.text.indexOf('Waiting 14 days'))
  const [item] = await today()
  assert.match(item!.title, /2 themes wait for a reply/)
  assert.match(item!.why!, /46 days/)
  assert.deepEqual([item!.urgent, item!.order, item!.action.href], [true, 40, replies])
})

test('a no without its reason and who decides is refused, and what was typed stays', async () => {
  const path = pathOf(thread.themes.lifts)
  const typed = { answer: 'no', text: 'The lift stays as it is.', step: 'give' }
  const refused = await coordinator.post(path, typed)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Say why/)
  assert.match(refused.text, /Say who decides this/)
  assert.match(refused.text, /The lift stays as it is\./)
  const other = await coordinator.post(path, { ...typed, step: 'not-now' })
  assert.match(other.text, /When you look at it again/)
  assert.match(other.text, /The lift stays as it is\./)
  assert.match((await coordinator.get(path)).text, /answer=doing/)
  assert.match((await coordinator.get(`${path}?answer=no`)).text, /Who decides this/)
  const unchosen = await coordinator.post(path, { text: 'Words.' })
  assert.match(unchosen.text, /Choose one of the four answers/)
})

test('a preview shows it as anyone will read it, with small counts hidden, and gives nothing', async () => {
  const path = pathOf(thread.themes.lifts)
  const typed = {
    answer: 'no',
    text: 'The lift stays as it is.',
    'no-because': 'The building is listed.',
    'no-whoDecides': 'The planning committee',
    'doing-byWhen': 'typed under another answer',
    givenFor: 'Moorside Health Trust',
  }
  const preview = await coordinator.post(path, { ...typed, step: 'preview' })
  assert.equal(preview.status, 200)
  assert.match(preview.text, /This is how people will read it/)
  assert.match(preview.text, /fewer than 5 points/)
  assert.match(preview.text, /Moorside Health Trust/)
  assert.equal((await today())[0]!.title, '2 themes wait for a reply')
  const given = await coordinator.post(path, { ...typed, step: 'give' })
  assert.equal(given.at, replies)
  assert.match(given.text, /No, because/)
  const [row] = await world.inArea(world.area, (tx) =>
    tx
      .selectFrom('standing_replies')
      .selectAll()
      .where('theme_id', '=', thread.themes.lifts)
      .execute(),
  )
  assert.deepEqual(
    [row!.because, row!.who_decides, row!.by_when],
    ['The building is listed.', 'The planning committee', ''],
  )
  assert.equal((await today())[0]!.title, '1 theme waits for a reply')
})

test('an answer “doing” ties the commitment to the theme; “done” waits until it is done', async () => {
  const path = pathOf(thread.themes.waiting)
  const doing = { answer: 'doing', text: 'We write to you.', 'doing-commitmentId': commitmentId }
  assert.equal((await coordinator.post(path, doing)).at, replies)
  const tied = await world.inArea(world.area, (tx) =>
    tx.selectFrom('commitment_themes').select('theme_id').execute(),
  )
  assert.deepEqual(tied, [{ theme_id: thread.themes.waiting }])
  const [standing] = await world.inArea(world.area, (tx) =>
    tx
      .selectFrom('standing_replies')
      .select('id')
      .where('theme_id', '=', thread.themes.waiting)
      .execute(),
  )
  const done = {
    answer: 'done',
    text: 'The letters go out.',
    'done-commitmentId': commitmentId,
    replaces: standing!.id,
  }
  const early = await coordinator.post(path, done)
  assert.equal(early.status, 422)
  assert.match(early.text, /is not marked done/)
  await world.inArea(world.area, async (tx) => {
    const about = { commitmentId, at, by: null }
    const move = (to: 'started' | 'done') =>
      moveCommitment(tx, areaId, { ...about, id: idFromName(`to ${to}`), to, reason: '' })
    await move('started')
    await addEvidence(tx, areaId, {
      ...about,
      id: idFromName('shown'),
      title: 'The letter',
      link: '',
      note: 'Sent.',
    })
    assert.equal((await move('done')).ok, true)
  })
  assert.equal((await coordinator.post(path, done)).at, replies)
})

test('the older reply stays readable, and two people do not answer over each other', async () => {
  const path = pathOf(thread.themes.waiting)
  const page = await coordinator.get(path)
  assert.match(page.text, /The letters go out\./)
  assert.match(page.text, /1 older reply/)
  assert.match(page.text, /We write to you\./)
  const blind = {
    answer: 'doing',
    text: 'Unaware.',
    'doing-byWhen': 'May',
    replaces: idFromName('gone'),
  }
  const refused = await coordinator.post(path, blind)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Somebody else gave a reply/)
})

test('a reply sent twice is given once', async () => {
  const given = {
    id: idFromName('one reply'),
    themeId: thread.themes.quiet,
    answer: 'not-now' as const,
    text: 'Not this year.',
    because: 'The contract runs until August.',
    whoDecides: '',
    byWhen: 'in September 2027',
    link: '',
    commitmentId: null,
    givenFor: '',
    replaces: null,
    at,
    by: null,
  }
  const give = () => world.inArea(world.area, (tx) => giveReply(tx, areaId, given))
  assert.deepEqual([(await give()).ok, (await give()).ok], [true, true])
  const rows = await world.inArea(world.area, (tx) =>
    tx.selectFrom('replies').select('id').where('theme_id', '=', thread.themes.quiet).execute(),
  )
  assert.equal(rows.length, 1)
  assert.deepEqual(await today(), [])
  const panel = await world.inArea(world.area, (tx) =>
    repliesPanel.read(tx, { areaId, areaSlug: 'northmoor', activity: thread.activity, person }),
  )
  assert.deepEqual([panel!.done, panel!.summary], [true, '3 of 3 themes answered.'])
})

test('of two replies at once, each to a theme without one, the second writer is told', async () => {
  const there = world.other
  const themeId = idFromName(`${there.id} waiting`)
  const give = (name: string) =>
    world.inArea(there, (tx) =>
      giveReply(tx, there.id, {
        id: idFromName(name),
        themeId,
        answer: 'doing',
        text: 'We write to you.',
        because: '',
        whoDecides: '',
        byWhen: 'May',
        link: '',
        commitmentId: null,
        givenFor: '',
        replaces: null,
        at,
        by: null,
      }),
    )
  const done = await Promise.all(['one', 'two', 'three'].map(give))
  assert.equal(done.filter((result) => result.ok).length, 1)
})

test('the database itself refuses an answer without its parts', async () => {
  const bare = { area_id: areaId, theme_id: thread.themes.quiet, text: 'No.', at }
  for (const answer of ['no', 'not-now', 'doing', 'done'])
    await assert.rejects(
      world.inArea(world.area, (tx) =>
        tx
          .insertInto('replies')
          .values({ ...bare, id: idFromName(answer), answer })
          .execute(),
      ),
      /check constraint/,
    )
})

test('only those who may, only in their own area', async () => {
  const facilitator = await world.signedIn(['facilitator'])
  assert.equal((await facilitator.get(replies)).status, 200)
  assert.doesNotMatch((await facilitator.get(replies)).text, /Read or replace/)
  const path = pathOf(thread.themes.lifts)
  assert.equal((await facilitator.get(path)).status, 403)
  assert.equal((await facilitator.post(path, { answer: 'no' })).status, 403)
  const there = await world.signedIn(['coordinator'], world.other)
  const foreign = `/southfen/staff/activities/autumn-evening/themes/${thread.themes.lifts}/reply`
  assert.equal((await there.get(foreign)).status, 404)
  assert.equal(
    (await there.post(foreign, { answer: 'doing', text: 'x', 'doing-byWhen': 'y' })).status,
    404,
  )
  assert.equal((await coordinator.get(pathOf('nonsense'))).status, 404)
  assert.equal((await coordinator.get('/northmoor/staff/activities/none/replies')).status, 404)
})
