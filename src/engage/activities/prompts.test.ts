import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFromName } from '../../kernel/ids.ts'
import { makeWorld } from '../../testing/world.ts'
import { activitiesRoutes, addActivity, addPrompts, selectOptionalActivity } from './index.ts'

const world = await makeWorld({ routes: activitiesRoutes() })
const path = '/northmoor/staff/activities/evening/prompts'
const activityId = idFromName('the evening')
const at = new Date('2026-10-01T10:00:00Z')
await world.inArea(world.area, (tx) =>
  addActivity(tx, world.area.id, { id: activityId, kind: 'event', title: 'Evening', at, by: null }),
)

const prompts = () =>
  world.inArea(
    world.area,
    async (tx) => (await selectOptionalActivity(tx, world.area.id, 'evening'))!.prompts,
  )
const texts = async () => (await prompts()).map(({ text }) => text)

/** The page's form as a browser would send it, with these changes. */
async function form(browser: { get(url: string): Promise<{ text: string }> }, change: object) {
  const { text } = await browser.get(path)
  const all = await prompts()
  return {
    revision: /name="revision" value="(\d+)"/.exec(text)![1]!,
    newId: /name="newId" value="([^"]+)"/.exec(text)![1]!,
    prompt: all.map(({ id }) => id),
    ...Object.fromEntries(all.map((each) => [`text-${each.id}`, each.text])),
    press: 'save',
    ...change,
  }
}

async function answerTo(promptId: string, name: string): Promise<string> {
  const id = idFromName(name)
  await world.inArea(world.area, (tx) =>
    tx
      .insertInto('contributions')
      .values({
        area_id: world.area.id,
        id,
        activity_id: activityId,
        prompt_id: promptId,
        channel: 'room',
        body: 'Somebody listened.',
        received_at: at,
      })
      .execute(),
  )
  return id
}

test('prompts are added, moved by a button, reworded and removed', async () => {
  const c = await world.signedIn(['coordinator'])
  for (const text of ['What helps?', 'What stops?', 'What is good?'])
    assert.equal((await c.post(path, await form(c, { new: text }))).status, 200)
  assert.deepEqual(await texts(), ['What helps?', 'What stops?', 'What is good?'])
  const [first, second, third] = (await prompts()).map(({ id }) => id) as [string, string, string]
  const moved = await c.post(
    path,
    await form(c, { press: `up ${third}`, [`text-${first}`]: 'What helps you?' }),
  )
  assert.equal(moved.at, `${path}#prompt-${third}`)
  assert.deepEqual(await texts(), ['What helps you?', 'What is good?', 'What stops?'])
  await c.post(path, await form(c, { press: `down ${first}` }))
  await c.post(path, await form(c, { press: `remove ${second}`, [`text-${second}`]: '' }))
  assert.deepEqual(await texts(), ['What is good?', 'What helps you?'])
})

test('an empty or overlong question is refused beside its box, and nothing typed is lost', async () => {
  const c = await world.signedIn(['coordinator'])
  const [first] = (await prompts()).map(({ id }) => id) as [string]
  const empty = await c.post(
    path,
    await form(c, { [`text-${first}`]: ' ', new: 'A question I was typing' }),
  )
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Enter the question, or remove it[^]*A question I was typing/)
  const long = await c.post(path, await form(c, { new: 'x'.repeat(301) }))
  assert.match(long.text, /Use 300 characters or fewer/)
  assert.equal((await texts()).length, 2)
})

test('sent twice, one question is added; from an old page nothing is lost or overwritten', async () => {
  const c = await world.signedIn(['coordinator'])
  const typed = await form(c, { new: 'What would you change?' })
  const both = await Promise.all([c.post(path, typed), c.post(path, typed)])
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 422])
  assert.equal((await texts()).filter((text) => text === 'What would you change?').length, 1)
})

test('a question people have answered keeps its words and stays', async () => {
  const c = await world.signedIn(['coordinator'])
  const [first] = (await prompts()).map(({ id }) => id) as [string]
  const before = await form(c, { [`text-${first}`]: 'Something else?' })
  await answerTo(first, 'an answer')
  assert.match((await c.get(path)).text, /People have answered this/)
  const reworded = await c.post(path, before)
  assert.equal(reworded.status, 422)
  assert.match(reworded.text, /its words stay as they are/)
  const removed = await c.post(path, await form(c, { press: `remove ${first}` }))
  assert.equal(removed.status, 422)
  assert.match(removed.text, /People have answered this question, so it stays/)
  assert.equal((await texts())[0], 'What is good?')
})

test('an answer only the safeguarding lead can see keeps its question too', async () => {
  const c = await world.signedIn(['coordinator'])
  const last = (await prompts()).at(-1)!
  const contribution = await answerTo(last.id, 'a held answer')
  await world.inArea(world.area, (tx) =>
    tx
      .insertInto('concern_holds')
      .values({ area_id: world.area.id, contribution_id: contribution })
      .execute(),
  )
  assert.equal((await prompts()).at(-1)!.isAnswered, false)
  const removed = await c.post(path, await form(c, { press: `remove ${last.id}` }))
  assert.equal(removed.status, 422)
  assert.ok((await texts()).includes(last.text))
})

test('headings of notes find their prompt, or add one, once', async () => {
  const [a, b, again] = await world.inArea(world.area, (tx) =>
    addPrompts(tx, world.area.id, {
      activityId,
      texts: ['what  is GOOD?', 'What surprised you?', 'What surprised you?'],
    }),
  )
  assert.equal(a!.text, 'What is good?')
  assert.equal(b!.id, again!.id)
  assert.equal((await texts()).at(-1), 'What surprised you?')
})
