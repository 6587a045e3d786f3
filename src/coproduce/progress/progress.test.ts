import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFromName } from '../../kernel/ids.ts'
import { makeWorld } from '../../testing/world.ts'
import { addCommitment, moveCommitment } from '../commitments/index.ts'
import { commitmentsRoutes } from '../commitments/index.ts'
import { putThread } from '../thread.fixture.ts'
import { fingerprint } from './canonical.ts'
import { progressRoutes, progressToday, type TermReport } from './index.ts'

const world = await makeWorld({ routes: [...commitmentsRoutes, ...progressRoutes] })
const areaId = world.area.id
const [, autumn, spring] = world.area.terms
const thread = await world.inArea(world.area, (tx) => putThread(tx, areaId))
let coordinator = await world.signedIn(['coordinator'])
const owner = await world.signedIn(['commitment-owner'])
const ownerId = await world.inArea(world.area, async (tx) => {
  const found = tx.selectFrom('roles').select('account_id').where('role', '=', 'commitment-owner')
  return (await found.executeTakeFirstOrThrow()).account_id
})
const ids = { letters: idFromName('letters'), lift: idFromName('lift') }
await world.inArea(world.area, async (tx) => {
  const common = {
    detail: '',
    ownerName: 'Head of Early Help',
    leadPartnerId: thread.partners.council,
    impactMeasure: '',
    themeIds: [thread.themes.waiting],
    at: new Date('2026-10-16T09:00:00Z'),
    by: null,
  }
  const letters = { ...common, id: ids.letters, title: 'Letters', ownerId, dueTermId: autumn!.id }
  const lift = { ...common, id: ids.lift, title: 'Lift', ownerId: null, dueTermId: spring!.id }
  assert.equal((await addCommitment(tx, areaId, letters)).ok, true)
  assert.equal((await addCommitment(tx, areaId, lift)).ok, true)
})
const commitment = (slug: string): string => `/northmoor/staff/commitments/${slug}`
const reportAt = (termId: string): string => `/northmoor/staff/reports/${termId}`
const today = (roles: string[], accountId = ownerId) =>
  world.inArea(world.area, (tx) =>
    progressToday(tx, {
      areaId,
      areaSlug: 'northmoor',
      now: world.clock.now(),
      person: {
        accountId,
        name: '',
        email: '',
        csrf: '',
        signInHash: Buffer.alloc(0),
        roles: new Set(roles),
      },
    }),
  )
const expects = async (termId: string): Promise<string> =>
  /name="expects" value="([0-9a-f]{64})"/.exec((await coordinator.get(reportAt(termId))).text)![1]!

test('Today asks an owner for their own update, one press from its form', async () => {
  const [item, ...others] = await today(['commitment-owner'])
  assert.equal(item!.action.href, `${commitment('letters')}/update`)
  assert.deepEqual(others, [])
  const all = await today(['coordinator'], idFromName('a coordinator'))
  assert.match(all[0]!.title, /2 commitments have no update for Autumn term 2026/)
  assert.deepEqual(await today(['analyst']), [])
})

test('an owner updates their own and nobody else’s', async () => {
  assert.equal((await owner.get(`${commitment('letters')}/update`)).status, 200)
  assert.equal((await owner.get(`${commitment('lift')}/update`)).status, 403)
  const sent = { done: 'Not mine to say.' }
  assert.equal((await owner.post(`${commitment('lift')}/update`, sent)).status, 403)
  const reader = await world.signedIn(['board-reader'])
  assert.equal((await reader.get(`${commitment('letters')}/update`)).status, 403)
})

test('what slipped needs its reason; nothing typed is lost', async () => {
  const path = `${commitment('letters')}/update`
  const reply = await owner.post(path, { done: 'We wrote to 40.', slipped: 'The second letter.' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /Say why it slipped/)
  assert.match(reply.text, /We wrote to 40\./)
  assert.match(
    (await owner.post(path, {})).text,
    /Say what was done, what slipped, or what is next/,
  )
})

test('an update sent twice is given once; a newer one stands and the older is kept', async () => {
  const path = `${commitment('letters')}/update`
  const update = {
    id: idFromName('one update'),
    done: 'We wrote to 40.',
    next: 'Write to the rest.',
  }
  assert.equal((await owner.post(path, update)).at, commitment('letters'))
  assert.equal((await owner.post(path, update)).at, commitment('letters'))
  assert.deepEqual(await today(['commitment-owner']), [])
  const form = await owner.get(path)
  assert.match(form.text, /We wrote to 40\./)
  const blind = await owner.post(path, { done: 'Unaware.' })
  assert.equal(blind.status, 422)
  assert.match(blind.text, /Somebody else gave an update/)
  const newer = { replaces: update.id, done: 'We wrote to 44.', next: 'Write to the rest.' }
  const page = await owner.post(path, newer)
  assert.match(page.text, /We wrote to 44\./)
  assert.match(page.text, /1 older version of this update/)
})

test('the preview is honest about what is missing, and only a coordinator freezes', async () => {
  const preview = await coordinator.get(reportAt(autumn!.id))
  assert.match(preview.text, /No update was given\./)
  assert.match(preview.text, /Nothing is planned for next term/)
  assert.match(preview.text, /Freeze and publish the autumn term 2026 report/)
  assert.doesNotMatch(preview.text, /Against /)
  assert.match((await coordinator.get(`${reportAt(autumn!.id)}?by=status`)).text, /Not started/)
  const reader = await world.signedIn(['board-reader'])
  assert.doesNotMatch((await reader.get(reportAt(autumn!.id))).text, /Freeze and publish/)
  assert.equal((await reader.post(reportAt(autumn!.id), {})).status, 403)
  assert.equal((await coordinator.get(reportAt(spring!.id))).status, 404)
})

test('a preview that is out of date is not frozen', async () => {
  const read = await expects(autumn!.id)
  await coordinator.post(`${commitment('lift')}/move/started`, {})
  const stale = await coordinator.post(reportAt(autumn!.id), {
    expects: read,
    approvedNote: 'The board',
  })
  assert.equal(stale.status, 422)
  assert.match(stale.text, /The records changed since you read this/)
  assert.match(stale.text, /The board/)
})

test('freezing keeps the report for ever: not by a second freeze, not by the database', async () => {
  const path = reportAt(autumn!.id)
  const note = { expects: await expects(autumn!.id), approvedNote: 'Approved by the board.' }
  const [one, other] = await Promise.all([
    coordinator.postOnce(path, note),
    coordinator.postOnce(path, note),
  ])
  assert.deepEqual([one.status, other.status].sort(), [303, 422])
  const frozen = await coordinator.get(path)
  assert.match(frozen.text, /Approved by the board\./)
  assert.match(frozen.text, /by Person 1 on 16 November 2026, 10:00/)
  const again = await coordinator.post(path, note)
  assert.equal(again.status, 422)
  assert.match(
    again.text,
    /This report is frozen already: it was frozen by Person 1 on 16 November 2026/,
  )
  const row = await world.inArea(world.area, (tx) =>
    tx.selectFrom('term_reports').selectAll().executeTakeFirstOrThrow(),
  )
  assert.equal(fingerprint(row.content), row.content_hash)
  const late = world.database.owner.raw`update term_reports set approved_note = 'x'`
  await assert.rejects(late, /never changed or removed/)
  const gone = world.inArea(world.area, (tx) => tx.deleteFrom('term_reports').execute())
  await assert.rejects(gone, /permission denied|never changed/)
})

test('after the freeze an update is for next term, and asks what became of “next”', async () => {
  assert.deepEqual(await today(['coordinator']), [])
  const form = await owner.get(`${commitment('letters')}/update`)
  assert.match(form.text, /Update for Spring term 2027/)
  assert.match(form.text, /In Autumn term 2026 you said this would come next/)
  assert.match(form.text, /Write to the rest\./)
  const late = { termId: autumn!.id, done: 'Too late for autumn.' }
  const refused = await owner.post(`${commitment('letters')}/update`, late)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /report for this term is frozen/)
})

test('the next report shows the difference', async () => {
  world.clock.set('2027-03-20T10:00:00Z')
  coordinator = await world.signedIn(['coordinator'])
  const slipped = { slipped: 'The rest.', slippedBecause: 'Two people left.', termId: spring!.id }
  await coordinator.post(`${commitment('letters')}/update`, slipped)
  await world.inArea(world.area, async (tx) => {
    const move = {
      id: idFromName('stop'),
      commitmentId: ids.lift,
      reason: 'The building is listed.',
    }
    const stopped = await moveCommitment(tx, areaId, {
      ...move,
      to: 'stopped',
      at: world.clock.now(),
      by: null,
    })
    assert.equal(stopped.ok, true)
  })
  assert.match(
    (await today(['coordinator'])).at(-1)!.title,
    /report for Spring term 2027 is to be published/,
  )
  const preview = await coordinator.get(reportAt(spring!.id))
  assert.match(preview.text, /Against Autumn term 2026/)
  await coordinator.post(reportAt(spring!.id), { expects: await expects(spring!.id) })
  const row = await world.inArea(world.area, (tx) =>
    tx
      .selectFrom('term_reports')
      .select('content')
      .where('term_id', '=', spring!.id)
      .executeTakeFirstOrThrow(),
  )
  const { difference, alarms } = row.content as TermReport
  const lists = Object.entries(difference!).map(([name, each]) => [
    name,
    each.map((one) => one.title),
  ])
  assert.deepEqual(Object.fromEntries(lists), {
    kept: [],
    slipped: ['Letters'],
    dropped: ['Lift'],
    fresh: [],
    settled: [],
  })
  assert.deepEqual(
    alarms.map((alarm) => `${alarm.kind} ${alarm.title}`),
    ['late Letters', 'nothing-next Letters'],
  )
})

test('the list of reports, and nothing of another area', async () => {
  const list = await coordinator.get('/northmoor/staff/reports')
  assert.match(list.text, /by Person 1 on/)
  const there = await world.signedIn(['coordinator'], world.other)
  assert.equal((await there.get(`/southfen/staff/reports/${autumn!.id}`)).status, 404)
  assert.equal((await there.post(`/southfen/staff/reports/${autumn!.id}`, {})).status, 404)
  assert.equal((await there.get('/southfen/staff/commitments/letters/update')).status, 404)
  assert.equal((await there.get(reportAt(autumn!.id))).status, 403)
})
