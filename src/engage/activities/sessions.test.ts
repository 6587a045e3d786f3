import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFromName } from '../../kernel/ids.ts'
import type { Browser } from '../../testing/browser-by-hand.ts'
import { makeWorld } from '../../testing/world.ts'
import { activitiesRoutes, addActivity, selectOptionalActivity } from './index.ts'

const world = await makeWorld({ routes: activitiesRoutes() })
const evening = '/northmoor/staff/activities/autumn-evening'
await world.inArea(world.area, (tx) =>
  addActivity(tx, world.area.id, {
    id: idFromName('the autumn evening'),
    kind: 'event',
    title: 'Autumn evening',
    at: new Date('2026-10-01T10:00:00Z'),
    by: null,
  }),
)

/** The value in a page's hidden field. */
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

test('a session says who came, exact or estimate, and a wrong number loses nothing', async () => {
  const facilitator = await world.signedIn(['facilitator'])
  const path = `${evening}/sessions/new`
  const id = await hidden(facilitator, path, 'id')
  const typed = {
    id,
    name: 'The evening',
    'heldOn-day': '8',
    'heldOn-month': '10',
    'heldOn-year': '2026',
    place: 'The town hall',
    'people-parent-carers': '41',
    'people-school-staff': '20',
    'about-school-staff': 'yes',
    'people-young-people': '0',
  }
  const wrong = await facilitator.post(path, { ...typed, 'people-others': 'a few' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Enter a whole number[^]*The town hall/)
  const both = await Promise.all([facilitator.post(path, typed), facilitator.post(path, typed)])
  assert.equal(both[0]!.at, evening)
  assert.match((await facilitator.get(evening)).text, /about 61/)
  const { sessions } = await theEvening()
  assert.equal(sessions.length, 1)
  assert.deepEqual(
    sessions[0]!.headcounts.map(({ role, people, exactness }) => [role, people, exactness]),
    [
      ['young-people', 0, 'exact'],
      ['parent-carers', 41, 'exact'],
      ['school-staff', 20, 'estimate'],
    ],
  )
})

test('a session is changed once per look, and a second date for its name is pointed out', async () => {
  const facilitator = await world.signedIn(['facilitator'])
  const { id } = (await theEvening()).sessions[0]!
  const path = `${evening}/sessions/${id}`
  const typed = {
    id,
    name: 'The evening',
    'heldOn-day': '8',
    'heldOn-month': '10',
    'heldOn-year': '2026',
  }
  const first = await facilitator.post(path, {
    ...typed,
    revision: '1',
    'people-parent-carers': '43',
  })
  assert.equal(first.at, evening)
  const second = await facilitator.post(path, {
    ...typed,
    revision: '1',
    'people-parent-carers': '99',
  })
  assert.equal(second.status, 422)
  assert.match(second.text, /Somebody else changed[^]*value="99"/)
  assert.equal((await facilitator.get(`${evening}/sessions/${idFromName('none')}`)).status, 404)
  const newId = await hidden(facilitator, `${evening}/sessions/new`, 'id')
  const twice = { ...typed, id: newId, 'heldOn-day': '9' }
  const warned = await facilitator.post(`${evening}/sessions/new`, twice)
  assert.match(
    warned.text,
    /Check these dates[^]*has 2 dates: Thursday 8 October 2026 and Friday 9 October 2026/,
  )
})
