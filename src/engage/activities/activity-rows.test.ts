import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFromName } from '../../kernel/ids.ts'
import { makeWorld } from '../../testing/world.ts'
import { activitiesRoutes, addActivity, selectActivities } from './index.ts'

const world = await makeWorld({ routes: activitiesRoutes() })
const at = new Date('2026-10-01T10:00:00Z')
const activityId = idFromName('an evening')
const half = { id: activityId, kind: 'event', title: 'Evening', at, by: null } as const
await world.inArea(world.area, (tx) => addActivity(tx, world.area.id, half))

test('the thread has a day for each knot that was reached', async () => {
  const { id: areaId } = world.area
  const row = async () =>
    (await world.inArea(world.area, (tx) => selectActivities(tx, areaId, activityId)))[0]!
  assert.deepEqual((await row()).thread, { said: null, heard: null, promised: null, done: null })
  const c = await world.signedIn(['coordinator'])
  const [account] = await world.db.selectFrom('accounts').select('id').limit(1).execute()
  const by = account!.id
  const contribution = idFromName('a contribution')
  const [point, theme] = [idFromName('a point'), idFromName('a theme')]
  const day = (text: string): Date => new Date(`${text}T12:00:00Z`)
  await world.inArea(world.area, async (tx) => {
    await tx
      .insertInto('contributions')
      .values({
        area_id: areaId,
        id: contribution,
        activity_id: activityId,
        channel: 'room',
        body: 'Listen.',
        received_at: day('2026-10-08'),
      })
      .execute()
    await tx
      .insertInto('points')
      .values({
        area_id: areaId,
        id: point,
        contribution_id: contribution,
        activity_id: activityId,
        starts: 0,
        ends: 7,
        made_at: at,
      })
      .execute()
    await tx
      .insertInto('themes')
      .values({ area_id: areaId, id: theme, activity_id: activityId, name: 'Trust', made_at: at })
      .execute()
    const label = { area_id: areaId, point_id: point, theme_id: theme }
    await tx
      .insertInto('theme_labels')
      .values({
        ...label,
        id: idFromName('machine'),
        maker: 'machine',
        move: 'proposed',
        at: day('2026-10-09'),
      })
      .execute()
  })
  assert.deepEqual((await row()).thread, {
    said: '2026-10-08',
    heard: null,
    promised: null,
    done: null,
  })
  await world.inArea(world.area, async (tx) => {
    const label = { area_id: areaId, point_id: point, theme_id: theme }
    await tx
      .insertInto('theme_labels')
      .values({
        ...label,
        id: idFromName('person'),
        maker: 'person',
        move: 'put',
        at: day('2026-10-20'),
      })
      .execute()
    await tx
      .insertInto('releases')
      .values({
        area_id: areaId,
        id: idFromName('release'),
        contribution_id: contribution,
        move: 'released',
        public_text: 'Listen.',
        at: day('2026-10-12'),
        by,
      })
      .execute()
    const reply = { area_id: areaId, theme_id: theme, text: 'We will.' }
    await tx
      .insertInto('replies')
      .values({
        ...reply,
        id: idFromName('doing'),
        answer: 'doing',
        by_when: 'the spring term',
        at: day('2026-11-01'),
      })
      .execute()
    await tx
      .insertInto('replies')
      .values({
        ...reply,
        id: idFromName('done'),
        answer: 'done',
        link: 'https://northmoor.example/minutes',
        at: day('2026-11-09'),
      })
      .execute()
  })
  const { thread, contributions, ready } = await row()
  assert.deepEqual(thread, {
    said: '2026-10-08',
    heard: '2026-10-12',
    promised: '2026-11-01',
    done: '2026-11-09',
  })
  assert.equal(contributions, 1)
  assert.equal(ready.level, false)
  assert.match((await c.get('/northmoor/staff/activities')).text, /1\u00a0contribution/)
})

test('a long list is cut into pages', async () => {
  const c = await world.signedIn(['coordinator'])
  await world.inArea(world.area, async (tx) => {
    for (let number = 1; number <= 41; number += 1)
      await addActivity(tx, world.area.id, {
        ...half,
        id: idFromName(`many ${number}`),
        title: `Many ${number}`,
      })
  })
  const first = await c.get('/northmoor/staff/activities')
  assert.match(first.text, /page=2/)
  const rows = (text: string): number => text.match(/Thread of/g)?.length ?? 0
  assert.equal(rows(first.text), 40)
  assert.equal(rows((await c.get('/northmoor/staff/activities?page=2')).text), 2)
  assert.equal(rows((await c.get('/northmoor/staff/activities?page=99')).text), 2)
})
