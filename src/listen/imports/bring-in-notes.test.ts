import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFromName, newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { makeWorld } from '../../testing/world.ts'
import { selectHeard } from '../contributions/index.ts'
import { putEvening } from './import-notes.fixture.ts'
import { begin, revisionIn } from './imports.fixture.ts'
import { bringInNotes, importsPanel, importsRoutes, importsToday } from './index.ts'

const world = await makeWorld({ routes: importsRoutes })
const areaId = world.area.id
const officer = await world.signedIn(['facilitator'])
const at = new Date('2026-11-16T10:00:00Z')
const evenings = (title: string) => world.inArea(world.area, (tx) => putEvening(tx, areaId, title))
const heard = (id: string) => world.inArea(world.area, (tx) => selectHeard(tx, areaId, id))
const inArea = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => world.inArea(world.area, work)
const idOf = (path: string): string => path.split('/').at(-1)!

test('notes brought in without a screen are the same each time, and once', async () => {
  const evening = await evenings('Without a screen')
  const notes = {
    areaId,
    id: idFromName('an import of the demonstration'),
    activityId: evening.id,
    sessionId: evening.session,
    fileName: 'evening.md',
    text: '# What helps?\n- Tea\n- Rest',
    edits: [{ do: 'polarity', line: 2, polarity: 'praise' } as const],
    at,
    by: null,
  }
  const first = await inArea((tx) => bringInNotes(tx, notes))
  assert.deepEqual(first, {
    ok: true,
    value: { contributions: 2, isDoubled: false, importId: notes.id },
  })
  const second = await inArea((tx) => bringInNotes(tx, notes))
  assert.ok(second.ok && second.value.isDoubled)
  assert.equal((await heard(evening.id)).length, 2)
  const broken = await inArea((tx) => bringInNotes(tx, { ...notes, id: newId(), text: ' ' }))
  assert.deepEqual(broken, {
    ok: false,
    fault: 'This file has no words in it. Check that you chose the right file.',
  })
  const wrong = await inArea((tx) =>
    bringInNotes(tx, { ...notes, id: newId(), edits: [{ do: 'heading', line: 99 }] }),
  )
  assert.deepEqual(wrong, { ok: false, fault: 'There is no line 99 in this document.' })
})

test('today and the activity’s page know what is unfinished', async () => {
  const evening = await evenings('Unfinished')
  const { at: path, text } = await begin(officer, evening)
  const accounts = await inArea((tx) =>
    tx.selectFrom('imports').select('made_by').where('id', '=', idOf(path)).execute(),
  )
  const person = {
    accountId: accounts[0]!.made_by!,
    name: '',
    email: '',
    roles: new Set(['facilitator']),
    csrf: '',
    signInHash: Buffer.alloc(0),
  }
  const about = { areaId, areaSlug: 'northmoor', person, now: at }
  const items = await inArea((tx) => importsToday(tx, about))
  assert.ok(items.some((item) => item.action.href === path && item.order === 30))
  const panel = () => inArea((tx) => importsPanel.read(tx, { ...about, activity: evening }))
  assert.deepEqual((await panel())!.action, { text: 'Go on with it', href: path })
  assert.equal(
    await inArea((tx) =>
      importsPanel.read(tx, {
        ...about,
        activity: evening,
        person: { ...person, roles: new Set(['analyst']) },
      }),
    ),
    null,
  )
  await officer.post(`${path}/bring-in`, { revision: revisionIn(text) })
  assert.equal((await panel())!.done, true)
  assert.ok(
    !(await inArea((tx) => importsToday(tx, about))).some((item) => item.action.href === path),
  )
})

test('once words of it are erased, the lines of an import are gone and its page says so', async () => {
  const evening = await evenings('Erased')
  const { at: path, text } = await begin(officer, evening)
  await officer.post(`${path}/bring-in`, { revision: revisionIn(text) })
  const [first] = await heard(evening.id)
  const { sql } = await import('kysely')
  await inArea((tx) => sql`select erase_contribution(${first!.id}::uuid, 'Asked for')`.execute(tx))
  const page = await officer.get(path)
  assert.equal(page.status, 200)
  assert.match(page.text, /brought in/)
  await officer.post(`${path}/take-out`, {})
  assert.match((await officer.get(path)).text, /Bring in other notes/)
  assert.equal((await officer.post(`${path}/again`, {})).status, 404)
})
