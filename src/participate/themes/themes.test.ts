import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld } from '../../testing/world.ts'
import { themesPanel, themesRoutes, themesToday } from './index.ts'
import { putWords } from './themes.fixture.ts'

const world = await makeWorld({ routes: themesRoutes })
const words = await world.inArea(world.area, (tx) =>
  putWords(tx, world.area.id, { slug: 'autumn-evening' }),
)
const elsewhere = await world.inArea(world.other, (tx) =>
  putWords(tx, world.other.id, { slug: 'their-evening' }),
)
const bench = '/northmoor/staff/activities/autumn-evening/themes'
const analyst = await world.signedIn(['analyst'])
const [first, second] = [words.points[0]!, words.points[1]!]

const themeId = (text: string, name: string): string =>
  new RegExp(`data-theme="([0-9a-f-]{36})" data-name="${name}"`).exec(text)![1]!
const lead = (text: string): string => /sd-title__lead">([^<]*)</.exec(text)![1]!
const actId = (text: string): string => /name="act" value="([^"]+)"/.exec(text)?.[1] ?? ''

test('an empty workbench says what to do first', async () => {
  await world.inArea(world.area, (tx) => putWords(tx, world.area.id, { slug: 'quiet', lines: 0 }))
  const page = await analyst.get('/northmoor/staff/activities/quiet/themes')
  assert.match(page.text, /Nothing has been said here yet/)
  assert.equal((await analyst.get('/northmoor/staff/activities/nothing-here/themes')).status, 404)
})

test('a person makes a theme and puts several points in it; a second time changes nothing', async () => {
  const made = await analyst.post(`${bench}/new`, {
    name: 'Waiting',
    meaning: 'Time before help comes',
  })
  assert.equal(made.at, bench)
  assert.match(made.text, /Waiting is now a theme/)
  const theme = themeId(made.text, 'Waiting')
  const put = await analyst.post(`${bench}/labels`, { points: [first, second], theme, do: 'put' })
  assert.match(put.text, /2 points put in\./)
  assert.equal(lead(put.text), '2 of 9 points in a theme, 2 by a person.')
  assert.match(put.text, /You put 2 points in Waiting\./)
  const again = await analyst.post(`${bench}/labels`, { points: [first, second], theme, do: 'put' })
  assert.match(again.text, /There was nothing to change/)
  assert.equal(lead(again.text), '2 of 9 points in a theme, 2 by a person.')
})

test('the same name twice, no name, no ticks and no theme are each said beside what is wrong', async () => {
  const same = await analyst.post(`${bench}/new`, { name: 'waiting', meaning: 'What I typed' })
  assert.equal(same.status, 422)
  assert.match(same.text, /already here/)
  assert.match(same.text, /What I typed/)
  assert.match(
    (await analyst.post(`${bench}/new`, { name: ' ' })).text,
    /Enter a name for the theme/,
  )
  const unticked = await analyst.post(`${bench}/labels`, { do: 'put', theme: '' })
  assert.equal(unticked.status, 422)
  assert.match(unticked.text, /Tick the points first/)
  const noTheme = await analyst.post(`${bench}/labels`, { do: 'put', theme: '', points: first })
  assert.match(noTheme.text, /Choose a theme\. The ticks are kept/)
  assert.match(noTheme.text, new RegExp(`id="p-${first}" checked`))
  const noKind = await analyst.post(`${bench}/labels`, { do: 'judge', polarity: '', points: first })
  assert.match(noKind.text, /Choose what kind of point it is/)
})

test('the machine suggests with its words, and a person accepts, refuses and undoes', async () => {
  const page = await analyst.post(`${bench}/suggest`, {})
  assert.match(page.text, /suggestions? to look through/)
  assert.match(page.text, /Why here\?<\/summary><span>[^<]+</)
  const before = lead(page.text)
  const again = await analyst.post(`${bench}/suggest`, {})
  assert.match(again.text, /Nothing new to suggest/)
  assert.equal(lead(again.text), before)
  const suggested = await analyst.get(`${bench}?show=suggested`)
  const one = /name="accept" value="([^"]+)"/.exec(suggested.text)![1]!
  const accepted = await analyst.post(`${bench}/labels?show=suggested`, { accept: one })
  assert.equal(accepted.at, `${bench}?show=suggested`)
  assert.match(accepted.text, /1 point put in/)
  assert.notEqual(lead(accepted.text), before)
  const undone = await analyst.post(`${bench}/undo`, { act: actId(accepted.text) })
  assert.match(undone.text, /Undone: you put 1 point/)
  assert.equal(lead(undone.text), before)
  const refused = await analyst.post(`${bench}/labels`, { refuse: one })
  assert.ok(!refused.text.includes(`value="${one}"`))
  const third = await analyst.post(`${bench}/suggest`, {})
  assert.ok(!third.text.includes(`value="${one}"`), 'what was refused is not suggested again')
})

test('all suggestions of a theme are accepted only as many as were seen', async () => {
  const page = await analyst.get(bench)
  const found = [...page.text.matchAll(/data-theme="([^"]+)" data-name="([^"]+)"/g)]
  const views = await Promise.all(found.map(([, id]) => analyst.get(`${bench}?show=${id}`)))
  const view = views.find(({ text }) => text.includes('name="accept-all"'))!
  const all = /name="accept-all" value="([^"]+)"/.exec(view.text)![1]!
  const fewer = await analyst.post(`${bench}/labels`, { 'accept-all': all, seen: '0' })
  assert.equal(fewer.status, 422)
  assert.match(fewer.text, /New suggestions came in/)
  const seen = /name="seen" value="(\d+)"/.exec(view.text)![1]!
  const done = await analyst.post(`${bench}/labels`, { 'accept-all': all, seen })
  assert.match(done.text, /points? put in/)
})

test('a theme is renamed with its revision; two people at once are told', async () => {
  const theme = themeId((await analyst.get(bench)).text, 'Waiting')
  const path = `${bench}/${theme}`
  const renamed = await analyst.post(path, {
    name: 'Waiting without news',
    meaning: '',
    revision: '1',
  })
  assert.match(renamed.text, /Waiting without news is changed/)
  const late = await analyst.post(path, { name: 'Long waits', meaning: 'Mine', revision: '1' })
  assert.equal(late.status, 422)
  assert.match(late.text, /Somebody else changed this theme/)
  assert.match((await analyst.get(path)).text, /renamed Waiting to Waiting without news/)
  const undone = await analyst.post(`${bench}/undo`, {
    act: actId((await analyst.get(bench)).text),
  })
  assert.match(undone.text, /data-name="Waiting"/)
})

test('merging loses no point and can be undone; only an empty theme is removed', async () => {
  const page = await analyst.post(`${bench}/new`, { name: 'Long waits' })
  const [from, into] = [themeId(page.text, 'Waiting'), themeId(page.text, 'Long waits')]
  const before = lead(page.text)
  const held = await analyst.post(`${bench}/${from}/remove`, {})
  assert.equal(held.status, 422)
  assert.match(held.text, /still holds 2 points/)
  assert.match(
    (await analyst.post(`${bench}/${from}/merge`, { into: from })).text,
    /Choose another theme/,
  )
  const merged = await analyst.post(`${bench}/${from}/merge`, { into })
  assert.match(merged.text, /Everything is now in Long waits/)
  assert.equal(lead(merged.text), before)
  assert.doesNotMatch(merged.text, /data-name="Waiting"/)
  const undone = await analyst.post(`${bench}/undo`, { act: actId(merged.text) })
  assert.equal(themeId(undone.text, 'Waiting'), from)
  assert.equal(lead(undone.text), before)
  const removed = await analyst.post(`${bench}/${into}/remove`, {})
  assert.match(removed.text, /Long waits is removed/)
})

test('a person corrects what kind of point it is, and undoing puts it back', async () => {
  const marked = await analyst.post(`${bench}/labels?polarity=problem`, {
    do: 'judge',
    polarity: 'praise',
    points: [first, second],
  })
  assert.match(marked.text, /2 points are now marked as praise/)
  assert.ok(!marked.text.includes(`data-point="${first}"`), 'it is no longer among the problems')
  world.clock.set('2026-11-16T10:05:00Z')
  const undone = await analyst.post(`${bench}/undo?polarity=problem`, { act: actId(marked.text) })
  assert.ok(undone.text.includes(`data-point="${first}"`))
})

test('points of a long contribution stand in its words; a nested line under the one above it', async () => {
  const page = await analyst.get(bench)
  assert.match(
    page.text,
    /Speech therapy stopped in September\.<span class="sd-point__rest"> The school was kind/,
  )
  assert.match(page.text, /Under: We waited fourteen months/)
  assert.match(page.text, /Riverside hall/)
})

test('too many points come page by page, and a page that is gone shows the first', async () => {
  await world.inArea(world.area, (tx) =>
    putWords(tx, world.area.id, { slug: 'crowded', lines: 150 }),
  )
  const path = '/northmoor/staff/activities/crowded/themes'
  const page = await analyst.get(path)
  assert.equal([...page.text.matchAll(/data-point="/g)].length, 100)
  assert.match(page.text, /Points 1 to 100 of 168/)
  assert.match((await analyst.get(`${path}?page=2`)).text, /Points 101 to 168 of 168/)
  assert.match((await analyst.get(`${path}?page=40`)).text, /Points 1 to 100 of 168/)
})

test('who may not, and who is elsewhere', async () => {
  const theme = themeId((await analyst.get(bench)).text, 'Waiting')
  const reader = await world.signedIn(['board-reader'])
  const read = await reader.get(bench)
  assert.equal(read.status, 200)
  assert.doesNotMatch(read.text, /Put in theme|Make a theme|Suggest themes/)
  const owner = await world.signedIn(['commitment-owner'])
  assert.equal((await owner.get(bench)).status, 403)
  assert.match((await world.visitor().get(bench)).at, /^\/sign-in/)
  const there = await world.signedIn(['coordinator'], world.other)
  const theirs = '/southfen/staff/activities/autumn-evening/themes'
  assert.equal((await there.get(theirs)).status, 404)
  assert.equal(
    (await there.get(`/southfen/staff/activities/their-evening/themes/${theme}`)).status,
    404,
  )
  for (const path of [
    'labels',
    'suggest',
    'undo',
    'new',
    theme,
    `${theme}/merge`,
    `${theme}/remove`,
  ])
    assert.equal((await reader.post(`${bench}/${path}`, { name: 'X' })).status, 403, path)
  const foreign = await analyst.post(`${bench}/labels`, {
    do: 'put',
    theme,
    points: elsewhere.points,
  })
  assert.match(foreign.text, /There was nothing to change/)
  const coordinator = await world.signedIn(['coordinator'])
  const theirAct = actId((await analyst.get(bench)).text)
  assert.equal((await coordinator.post(`${bench}/undo`, { act: theirAct })).status, 422)
})

test('the activity’s page and Today say how far the sorting has come', async () => {
  const person = {
    accountId: words.id,
    name: 'Person',
    email: '',
    roles: new Set(['analyst']),
    csrf: '',
    signInHash: Buffer.alloc(0),
  }
  const about = { areaId: world.area.id, areaSlug: 'northmoor', person }
  await world.inArea(world.area, async (tx) => {
    const activity = { id: words.id, slug: words.slug }
    const panel = await themesPanel.read(tx, { ...about, activity })
    assert.match(panel?.summary ?? '', /^\d+ of 9 points in a theme, \d+ by a person\.$/)
    assert.equal(panel?.done, false)
    assert.equal(panel?.action?.href, bench)
    const today = await themesToday(tx, { ...about, now: world.clock.now() })
    const mine = today.find((item) => item.action.href === bench)
    assert.match(mine?.title ?? '', /no theme yet|to accept or refuse/)
    assert.ok(today.every((item) => item.order === 35 && !item.urgent))
    const owner = { ...person, roles: new Set(['commitment-owner']) }
    assert.deepEqual(await themesToday(tx, { ...about, person: owner, now: world.clock.now() }), [])
    assert.equal(await themesPanel.read(tx, { ...about, person: owner, activity }), null)
  })
})
