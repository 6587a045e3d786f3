import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { idFromName } from '../../kernel/ids.ts'
import { job } from '../../platform/jobs.ts'
import { makeWorld } from '../../testing/world.ts'
import { withRoutes } from '../routes-of-our-own.fixture.ts'
import {
  activitiesRoutes,
  addActivity,
  openActivity,
  selectOptionalActivity,
  type ActivityPanel,
} from './index.ts'

let refreshed = 0
const refresh = job({
  name: 'publishing.refresh',
  payload: z.object({ areaId: z.uuid() }),
  run: async () => void (refreshed += 1),
})
const panel = (over: Partial<ActivityPanel>): ActivityPanel => ({
  key: 'notes',
  title: 'Notes',
  order: 20,
  read: async () => ({ summary: 'Nothing brought in.', done: true }),
  ...over,
})
const words = panel({
  key: 'words',
  title: 'Words to read',
  order: 10,
  read: async (_tx, { areaSlug, activity }) => ({
    summary: '14 wait.',
    action: { text: 'Read 14', href: `/${areaSlug}/words/${activity.slug}` },
    done: false,
  }),
})
const silent = panel({ key: 'silent', title: 'Never shown', read: async () => null })
const world = await makeWorld({ routes: activitiesRoutes(), jobs: [refresh] })
const withPanels = await withRoutes(world, activitiesRoutes([panel({}), silent, words]))

const at = new Date('2026-10-01T10:00:00Z')
const activityId = idFromName('an evening')
const evening = '/northmoor/staff/activities/evening'
const scope = {
  canChange: ['how plans are written'],
  cannot: [],
  notDecided: [],
  whoDecides: 'The board',
}
const half = { id: activityId, kind: 'event', title: 'Evening', at, by: null } as const
const whole = {
  ...half,
  levelKey: 'engage',
  levelReason: 'The money is set.',
  scope,
  prompts: [{ id: idFromName('a prompt'), text: 'What helps?' }],
} as const
await world.inArea(world.area, (tx) => addActivity(tx, world.area.id, half))

test('opening is refused with each missing thing named and linked', async () => {
  const c = await world.signedIn(['coordinator'])
  assert.match((await c.get(evening)).text, /Cannot open yet/)
  const refused = await c.post(`${evening}/open`, {})
  assert.equal(refused.status, 422)
  for (const [link, text] of [
    ['level', 'Choose how open it is'],
    ['level', 'Say why it is that open and not more'],
    ['scope', 'Name at least one thing people can change'],
    ['scope', 'Say who decides in the end'],
    ['prompts', 'Add at least one question'],
  ])
    assert.match(refused.text, new RegExp(`href="${evening}/${link}"[^>]*>${text}`))
  assert.equal((await world.db.selectFrom('openings').selectAll().execute()).length, 0)
})

test('an activity with everything opens once, tells the public pages, and is taken back with a reason', async () => {
  const c = await world.signedIn(['coordinator'])
  const slug = '/northmoor/staff/activities/picnic'
  await world.inArea(world.area, (tx) =>
    addActivity(tx, world.area.id, {
      ...whole,
      id: idFromName('a picnic'),
      title: 'Picnic',
      prompts: [{ id: idFromName('another'), text: 'What stops?' }],
    }),
  )
  await world.drain()
  const before = refreshed
  const preview = await c.get(`${slug}/open`)
  assert.match(
    preview.text,
    /step 3 of 5[^]*how plans are written[^]*What stops\?[^]*Open it to the public/,
  )
  const both = await Promise.all([c.post(`${slug}/open`, {}), c.post(`${slug}/open`, {})])
  assert.deepEqual(
    both.map(({ at: address }) => address),
    [slug, slug],
  )
  await world.drain()
  assert.equal(refreshed, before + 1)
  const open = () =>
    world.inArea(
      world.area,
      async (tx) => (await selectOptionalActivity(tx, world.area.id, 'picnic'))!.isOpen,
    )
  const moves = () =>
    world.inArea(world.area, (tx) =>
      tx.selectFrom('openings').select('move').orderBy('number').execute(),
    )
  assert.equal(await open(), true)
  assert.equal((await moves()).length, 1)

  const emptied = await c.post(`${slug}/scope`, { revision: '1', notDecided: 'all of it' })
  assert.equal(emptied.status, 422)
  assert.match(emptied.text, /people can see this activity now/)

  assert.match((await c.post(`${slug}/take-back`, { reason: '' })).text, /Say why you take it back/)
  assert.equal((await c.post(`${slug}/take-back`, { reason: 'The hall is closed' })).at, slug)
  assert.equal(await open(), false)
  await world.drain()
  assert.equal(refreshed, before + 2)
  assert.equal((await c.post(`${slug}/open`, {})).at, slug)
  assert.deepEqual(
    (await moves()).map(({ move }) => move),
    ['opened', 'taken-back', 'opened'],
  )
})

test('the door refuses and opens by the same rules', async () => {
  const open = (id: string) =>
    world.inArea(world.area, (tx) =>
      openActivity(tx, world.area.id, { activityId: id, at, by: null }),
    )
  const refused = await open(activityId)
  assert.equal(refused.ok, false)
  const id = idFromName('a door picnic')
  await world.inArea(world.area, async (tx) => {
    const first = await addActivity(tx, world.area.id, {
      ...whole,
      id,
      title: 'Door picnic',
      prompts: [{ id: idFromName('door'), text: 'What?' }],
    })
    const again = await addActivity(tx, world.area.id, {
      ...whole,
      id,
      title: 'Other',
      prompts: [],
    })
    assert.deepEqual(
      [first, again],
      [
        { slug: 'door-picnic', isNew: true },
        { slug: 'door-picnic', isNew: false },
      ],
    )
  })
  assert.equal((await open(id)).ok, true)
  await assert.rejects(
    world.inArea(world.other, (tx) =>
      openActivity(tx, world.other.id, { activityId: id, at, by: null }),
    ),
    { name: 'NotFound' },
  )
})

test('panels stand in order, silent ones nowhere, and the first that waits is the next step', async () => {
  const c = withPanels(await world.signedIn(['coordinator']))
  const { text } = await c.get('/northmoor/staff/activities/door-picnic')
  assert.match(
    text,
    /Next[^]*Words to read[^]*14 wait\.[^]*Read 14[^]*The work[^]*Words to read[^]*Notes/,
  )
  assert.doesNotMatch(text, /Never shown/)
})
