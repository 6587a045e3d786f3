import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../kernel/ids.ts'
import { spoken } from '../contributions/activity.fixture.ts'
import { addContributions } from '../contributions/index.ts'
import { moderationPanel, moderationToday, redactWords, releaseWords, wordsPath } from './index.ts'
import { makeModeration } from './moderation.fixture.ts'
import { moveWords } from './move-words.ts'

const moderation = await makeModeration()
const { world, put, main, path, moderator, say, rowsOf, lastOf, refreshes, accountOf, about } =
  moderation
const { area, other } = world

test('an activity where nothing was said teaches the first step', async () => {
  await put('empty')
  assert.match(
    (await moderator.get(wordsPath('northmoor', 'empty'))).text,
    /What people say comes here first/,
  )
  const panel = await world.inArea(area, (tx) =>
    moderationPanel.read(tx, { ...about(['moderator']), activity: { id: newId(), slug: 'empty' } }),
  )
  assert.equal(panel, null)
})

test('words stand by prompt, inner lines under their line, details marked and markup harmless', async () => {
  const parent = await say('The letters: <b>slow</b>', { position: 1 })
  await say('They come after the date', { parentId: parent, position: 2 })
  await say('Mrs Carter rang us back', { position: 3 })
  const list = await moderator.get(path)
  assert.equal(list.status, 200)
  assert.match(list.text, /What is waiting like for your family\?/)
  assert.match(list.text, /&lt;b>slow|&lt;b&gt;slow/)
  assert.match(list.text, /govuk-!-margin-left-4">\s*They come after the date/)
  assert.match(list.text, /<mark>Mrs Carter <small>\(name\?\)/)
  const marked = await moderator.get(`${path}?show=all&details=yes`)
  assert.match(marked.text, /Mrs Carter/)
  assert.doesNotMatch(marked.text, /after the date/)
  const otherPrompt = await moderator.get(`${path}?show=all&prompt=${main.prompts[1]}`)
  assert.match(otherPrompt.text, /No words fit/)
})

test('many are released at once, twice over changes nothing, and the public pages follow', async () => {
  const [one, two] = [await say('The ramp is new'), await say('The clinic moved')]
  const before = await refreshes()
  const fields = { act: 'release', word: [`${one}~`, `${two}~`], show: 'waiting' }
  const done = await moderator.post(`${path}/many`, fields)
  assert.match(done.at, /words\?show=waiting$/)
  assert.match(done.text, /2 released\./)
  assert.equal((await lastOf(one))?.public_text, 'The ramp is new')
  assert.equal(await refreshes(), before + 1)
  const again = await moderator.post(`${path}/many`, fields)
  assert.match(again.text, /2 already released\./)
  assert.equal((await rowsOf(one)).length, 1)
  assert.equal(await refreshes(), before + 1)
  assert.match((await moderator.get(`${path}?show=released`)).text, /The clinic moved/)
})

test('nothing ticked is said, and what was chosen is kept', async () => {
  const reply = await moderator.post(`${path}/many`, { act: 'release', show: 'all' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /Tick the words first/)
  assert.match(reply.text, /href="#word"/)
  const strange = await moderator.post(`${path}/many`, { act: 'publish', word: 'x' })
  assert.equal(strange.status, 422)
})

test('what may name somebody is asked about once more before it goes out', async () => {
  const [clear, named] = [await say('The door was wide'), await say('Ring Mr Dunn on 01632 960001')]
  const word = [`${clear}~`, `${named}~`]
  const asked = await moderator.post(`${path}/many`, { act: 'release', word })
  assert.equal(asked.status, 200)
  assert.match(asked.text, /Look once more/)
  assert.match(asked.text, /Release only the 1 other/)
  assert.equal((await rowsOf(clear)).length, 0)
  const some = await moderator.post(`${path}/many`, { act: 'release-clear', word, sure: [named] })
  assert.match(some.text, /1 released\./)
  assert.equal((await rowsOf(named)).length, 0)
  const all = await moderator.post(`${path}/many`, { act: 'release', word, sure: [named] })
  assert.match(all.text, /1 released\. 1 already released\./)
  assert.equal((await lastOf(named))?.public_text, 'Ring Mr Dunn on 01632 960001')
})

test('many are held with one reason, and swearing is not one', async () => {
  const [one, two] = [await say('Held line one'), await say('Held line two')]
  const fields = { act: 'hold', word: [`${one}~`, `${two}~`] }
  assert.match((await moderator.post(`${path}/many`, fields)).text, /Hold 2 rows/)
  const rude = await moderator.post(`${path}/many`, {
    ...fields,
    asked: 'yes',
    note: 'Bad language',
  })
  assert.equal(rude.status, 422)
  assert.match(rude.text, /Swearing or strong language is not a reason/)
  const done = await moderator.post(`${path}/many`, {
    ...fields,
    asked: 'yes',
    note: 'Ask the forum first',
  })
  assert.match(done.text, /2 held\./)
  assert.equal((await lastOf(two))?.note, 'Ask the forum first')
})

test('truly at the same moment, one row follows and the other is told', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => say(`Same moment ${n}`)))
  const by = await accountOf()
  const move = (kind: 'release' | 'hold', order: string[]) =>
    world.inArea(area, (tx) =>
      moveWords(tx, area.id, {
        contributionIds: order,
        move: kind,
        note: kind === 'hold' ? 'Wait' : '',
        at: world.clock.now(),
        by,
        seen: new Map(ids.map((id) => [id, null])),
      }),
    )
  const [a, b] = await Promise.all([move('release', ids), move('hold', ids.toReversed())])
  assert.equal(a.moved.length + b.moved.length, 20)
  assert.equal(a.changed.length + b.changed.length, 20)
  for (const id of ids) assert.equal((await rowsOf(id)).length, 1)
})

test('who may not, may not: every address', async () => {
  const id = await say('An ordinary line')
  const reader = await world.signedIn(['board-reader'])
  const stranger = await world.signedIn(['commitment-owner'])
  const there = await world.signedIn(['moderator'], other)
  assert.doesNotMatch((await reader.get(path)).text, /Release those ticked/)
  assert.doesNotMatch((await reader.get(`${path}/${id}`)).text, /Release as it is|Take words out/)
  const posts: [string, Record<string, string>][] = [
    ['many', { act: 'release', word: `${id}~` }],
    [`${id}/redact`, { press: 'preview' }],
    [`${id}/hold`, { note: 'x' }],
    [`${id}/take-back`, { note: 'x' }],
    [`${id}/leave-out`, { note: 'x' }],
    [`${id}/erase`, { reason: 'x', sure: 'yes' }],
  ]
  for (const [end, fields] of posts) {
    assert.equal((await reader.post(`${path}/${end}`, fields)).status, 403, end)
    assert.equal((await there.post(`${path}/${end}`, fields)).status, 403, end)
  }
  for (const end of [
    '',
    `/${id}`,
    `/${id}/hold`,
    `/${id}/take-back`,
    `/${id}/leave-out`,
    `/${id}/erase`,
  ]) {
    assert.equal((await stranger.get(`${path}${end}`)).status, 403, end)
    assert.match((await world.visitor().get(`${path}${end}`)).at, /^\/sign-in/)
    assert.equal(
      (await there.get(`/southfen/staff/activities/evening/words${end}`)).status,
      end.endsWith('erase') ? 403 : 404,
    )
  }
  assert.equal((await moderator.get(`${path}/${newId()}`)).status, 404)
  assert.equal((await moderator.get(`${path}/nonsense`)).status, 404)
  assert.equal((await moderator.post(`${path}/${newId()}/hold`, { note: 'x' })).status, 404)
  assert.equal((await rowsOf(id)).length, 0)
})

test('a hundred rows a page, and the rest on the next', async () => {
  const to = await put('long')
  const rows = Array.from({ length: 130 }, (_, position) =>
    spoken(to.id, newId(), { promptId: to.prompts[0], body: `Line number ${position}.`, position }),
  )
  await world.inArea(area, (tx) =>
    addContributions(tx, area.id, rows, { at: world.clock.now(), by: null }),
  )
  const long = wordsPath('northmoor', 'long')
  const first = await moderator.get(`${long}?tick=all`)
  assert.equal(first.text.match(/name="word"/g)?.length, 100)
  assert.equal(first.text.match(/name="word"[^>]* checked/g)?.length, 100)
  assert.match(first.text, /Line number 99\./)
  const second = await moderator.get(`${long}?page=2`)
  assert.equal(second.text.match(/name="word"/g)?.length, 30)
})

test('the door for others: release, redact, panel and Today', async () => {
  const to = await put('door')
  const [one, two] = [await say('The hoist works', { to }), await say('Miss Lane helped', { to })]
  const by = await accountOf()
  const at = world.clock.now()
  const today = () => world.inArea(area, (tx) => moderationToday(tx, about(['moderator'])))
  assert.ok((await today()).length > 0)
  assert.equal((await today())[0]?.order, 20)
  assert.deepEqual(await world.inArea(area, (tx) => moderationToday(tx, about(['analyst']))), [])
  await world.inArea(area, async (tx) => {
    assert.deepEqual((await releaseWords(tx, area.id, { contributionIds: [one], at, by })).moved, [
      one,
    ])
    const takeOut = [{ start: 0, end: 9, kind: 'name' as const }]
    const done = await redactWords(tx, area.id, {
      contributionId: two,
      takeOut,
      reason: 'It says who somebody is',
      at,
      by,
    })
    assert.ok(done.ok)
    await assert.rejects(
      redactWords(tx, area.id, { contributionId: two, takeOut, reason: ' ', at, by }),
      /needs a reason/,
    )
    const panel = await moderationPanel.read(tx, { ...about(['moderator']), activity: to })
    assert.equal(panel?.summary, '2 of 2 released.')
    assert.equal(panel?.done, true)
  })
  assert.equal((await lastOf(two))?.public_text, '[name removed] helped')
})
