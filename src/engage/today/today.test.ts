import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TodayItem, TodayPanel } from '../../areas/index.ts'
import { idFromName } from '../../kernel/ids.ts'
import { makeWorld } from '../../testing/world.ts'
import { withRoutes } from '../routes-of-our-own.fixture.ts'
import { activitiesToday, addActivity } from '../activities/index.ts'
import { todayRoutes } from './index.ts'
import { inOrder } from './today.rules.ts'

let extra: TodayItem[] = []
const fake: TodayPanel = async () => extra
const world = await makeWorld({ routes: todayRoutes() })
const withPanels = await withRoutes(world, todayRoutes([activitiesToday, fake]))
const item = (title: string, order: number, urgent = false): TodayItem => ({
  title,
  order,
  urgent,
  action: { text: `Do ${title}`, href: '#' },
})

test('the lowest order stands first; within one, what is urgent, then as it came', () => {
  const items = [item('d', 90), item('b', 20), item('c', 20), item('a', 20, true)]
  assert.deepEqual(
    inOrder(items).map(({ title }) => title),
    ['a', 'b', 'c', 'd'],
  )
})

test('an empty area begins with a first activity, for whoever may make one', async () => {
  const coordinator = withPanels(await world.signedIn(['coordinator']))
  const { text } = await coordinator.get('/northmoor/staff')
  assert.match(text, /Monday 16 November 2026[^]*Make your first activity/)
  const reader = withPanels(await world.signedIn(['board-reader']))
  assert.match((await reader.get('/northmoor/staff')).text, /Nothing needs you now/)
})

test('an unopened activity says what is missing, and activities stand below with their thread', async () => {
  const at = new Date('2026-10-01T10:00:00Z')
  await world.inArea(world.area, async (tx) => {
    const base = { kind: 'event', at, by: null } as const
    await addActivity(tx, world.area.id, { ...base, id: idFromName('half'), title: 'Half done' })
    await addActivity(tx, world.area.id, {
      ...base,
      id: idFromName('ready'),
      title: 'All there',
      levelKey: 'inform',
      levelReason: 'r',
      scope: { canChange: [], cannot: ['x'], notDecided: [], whoDecides: 'The board' },
      prompts: [{ id: idFromName('q'), text: 'What?' }],
    })
  })
  extra = [item('Answer a worry', 10, true)]
  const coordinator = withPanels(await world.signedIn(['coordinator']))
  const { text } = await coordinator.get('/northmoor/staff')
  assert.match(text, /Answer a worry[^]*Open “All there” to the public[^]*Finish “Half done”/)
  assert.match(text, /how open it is, what can change, who decides and what you ask/)
  assert.match(text, /Thread of Half done/)
})

test('more than one can do is cut, with a count', async () => {
  extra = Array.from({ length: 30 }, (_, at) => item(`Thing ${at}`, 10))
  const coordinator = withPanels(await world.signedIn(['coordinator']))
  assert.match((await coordinator.get('/northmoor/staff')).text, /And 22 more things/)
  extra = []
})

test('a safeguarding lead sees no activities here; strangers see nothing', async () => {
  const lead = withPanels(await world.signedIn(['safeguarding-lead']))
  assert.doesNotMatch((await lead.get('/northmoor/staff')).text, /Half done/)
  const there = withPanels(await world.signedIn(['coordinator'], world.other))
  assert.equal((await there.get('/northmoor/staff')).status, 403)
  assert.doesNotMatch((await there.get('/southfen/staff')).text, /Half done/)
  assert.match((await world.visitor().get('/northmoor/staff')).at, /^\/sign-in/)
})
