import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { makeWorld } from '../../testing/world.ts'
import { selectHeard } from '../contributions/index.ts'
import { NOTES, putEvening } from './import-notes.fixture.ts'
import { begin, plain, put, revisionIn } from './imports.fixture.ts'
import { importsRoutes } from './index.ts'

const world = await makeWorld({ routes: importsRoutes })
const areaId = world.area.id
const officer = await world.signedIn(['facilitator'])
const evenings = (title: string) => world.inArea(world.area, (tx) => putEvening(tx, areaId, title))
const heard = (id: string) => world.inArea(world.area, (tx) => selectHeard(tx, areaId, id))
const inArea = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => world.inArea(world.area, work)
const idOf = (path: string): string => path.split('/').at(-1)!

test('bringing in makes prompts, contributions, points, judgements and a row for every line', async () => {
  const evening = await evenings('Brought in')
  const begun = await begin(officer, evening)
  await put(officer, begun.at, { do: 'problem', lines: ['7', '8'] })
  await put(officer, begun.at, { do: 'more', more: 'unmark-unclear', lines: '11' })
  await put(officer, begun.at, { one: 'rejoin 16' })
  await put(officer, begun.at, { do: 'set-aside', lines: '18', reason: 'asked by staff' })
  const check = await officer.get(`${begun.at}/bring-in`)
  assert.match(check.text, /Bring in 9 contributions/)
  assert.match(
    plain(check.text),
    /WHAT WORKS WELL FOR FAMILIES\? : 6 contributions. A new prompt, added at the end/,
  )
  assert.match(
    plain(check.text),
    /WHAT GETS IN THE WAY\? : 3 contributions. The activity asks this already/,
  )
  const done = await officer.post(`${begun.at}/bring-in`, { revision: revisionIn(check.text) })
  assert.equal(done.at, begun.at)
  assert.match(done.text, /<h1[^>]*>9 contributions brought in/)
  const words = await heard(evening.id)
  const byPosition = new Map(words.map((each) => [each.position, each]))
  assert.equal(byPosition.get(8)!.parentId, byPosition.get(7)!.id)
  assert.equal(
    byPosition.get(15)!.body,
    'Nobody tells us who decides, and the forms ask the same questions again which was the third time this year',
  )
  assert.equal(byPosition.get(6)!.body, 'The welcome desk at Brook Lane is warm and quick')
  assert.equal(byPosition.get(6)!.sessionId, evening.session)
  const judged = (line: number) =>
    byPosition
      .get(line)!
      .points[0]!.judgements.map(({ kind, value, maker }) => `${kind} ${value} ${maker}`)
      .sort()
  assert.deepEqual(judged(8), ['polarity problem person'])
  assert.ok(judged(10).includes('polarity problem machine'))
  assert.ok(judged(11).includes('unclear no person'))
  const lines = await inArea((tx) =>
    tx
      .selectFrom('import_lines')
      .selectAll()
      .where('import_id', '=', idOf(begun.at))
      .orderBy('line')
      .execute(),
  )
  assert.deepEqual(
    lines.map((each) => each.line),
    NOTES.split('\n').map((_, i) => i + 1),
  )
  assert.deepEqual(
    [4, 15, 16, 18, 20].map((n) => `${lines[n - 1]!.used_as} ${lines[n - 1]!.reason}`.trim()),
    [
      'heading',
      'contribution',
      'contribution joined to line 15',
      'set-aside asked by staff',
      `furniture ${lines[19]!.reason}`,
    ],
  )
  assert.equal(lines[15]!.contribution_id, byPosition.get(15)!.id)
})

test('pressing twice, or two people pressing, brings in once; then lines cannot change', async () => {
  const evening = await evenings('Twice')
  const { at: path, text } = await begin(officer, evening)
  const other = await world.signedIn(['coordinator'])
  await other.get('/areas')
  const revision = revisionIn(text)
  await other.post(path, { revision: '0', do: 'nothing' })
  const both = await Promise.all([
    officer.post(`${path}/bring-in`, { revision }),
    other.post(`${path}/bring-in`, { revision }),
    officer.post(`${path}/bring-in`, { revision }),
  ])
  assert.deepEqual(
    both.map((reply) => reply.status),
    [200, 200, 200],
  )
  assert.equal((await heard(evening.id)).length, 11)
  const late = await officer.post(path, { revision, do: 'idea', lines: '6' })
  assert.match(late.text, /11 contributions brought in/)
  assert.equal((await heard(evening.id)).length, 11)
})

test('lines that changed meanwhile are not brought in unseen', async () => {
  const evening = await evenings('Meanwhile')
  const { at: path, text } = await begin(officer, evening)
  await put(officer, path, { do: 'idea', lines: '6' })
  const reply = await officer.post(`${path}/bring-in`, { revision: revisionIn(text) })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /The lines changed after you opened this page/)
  assert.equal((await heard(evening.id)).length, 0)
})

test('nothing to bring in is said, and a thrown-away import stays away', async () => {
  const evening = await evenings('Nothing')
  const { at: path } = await begin(officer, evening, 'What helps?\n- Tea')
  await put(officer, path, { do: 'set-aside', lines: '2', reason: 'x' })
  const revision = revisionIn((await officer.get(path)).text)
  const none = await officer.post(`${path}/bring-in`, { revision })
  assert.equal(none.status, 422)
  assert.match(none.text, /No line is a contribution yet/)
  assert.match((await officer.get(`${path}/throw-away`)).text, /Throw it away/)
  await officer.post(`${path}/throw-away`, {})
  const away = await officer.post(`${path}/bring-in`, { revision })
  assert.match(away.text, /This import was thrown away/)
})

test('an import is undone, counts no more, and can begin again with all that was put right', async () => {
  const evening = await evenings('Undone')
  const { at: path } = await begin(officer, evening)
  const edited = await put(officer, path, { do: 'idea', lines: '6' })
  await officer.post(`${path}/bring-in`, { revision: revisionIn(edited.text) })
  assert.match((await officer.get(`${path}/take-out`)).text, /will no longer count anywhere/)
  const undone = await officer.post(`${path}/take-out`, {})
  assert.match(undone.text, /This import was undone/)
  assert.equal((await officer.post(`${path}/take-out`, {})).status, 200, 'twice is once')
  assert.equal((await heard(evening.id)).length, 0)
  const again = await officer.post(`${path}/again`, {})
  assert.match(again.text, /Last change: line 6 marked as an idea/)
  const more = await put(officer, again.at, { do: 'praise', lines: '7' })
  await officer.post(`${again.at}/bring-in`, { revision: revisionIn(more.text) })
  assert.equal((await heard(evening.id)).length, 11)
})

test('what is public is taken back first', async () => {
  const evening = await evenings('Public')
  const { at: path, text } = await begin(officer, evening)
  await officer.post(`${path}/bring-in`, { revision: revisionIn(text) })
  const [first] = await heard(evening.id)
  const release = (move: 'released' | 'taken-back', minute: number) =>
    inArea(async (tx) => {
      const { id: by } = await tx.selectFrom('accounts').select('id').executeTakeFirstOrThrow()
      await tx
        .insertInto('releases')
        .values({
          area_id: areaId,
          id: newId(),
          contribution_id: first!.id,
          move,
          public_text: move === 'released' ? first!.body : null,
          at: new Date(Date.UTC(2026, 10, 16, 11, minute)),
          by,
        })
        .execute()
    })
  await release('released', 0)
  const refused = await officer.post(`${path}/take-out`, {})
  assert.equal(refused.status, 422)
  assert.match(refused.text, /One contribution of this import is public\. Take it back first/)
  assert.equal((await heard(evening.id)).length, 11)
  await release('taken-back', 5)
  assert.match((await officer.post(`${path}/take-out`, {})).text, /This import was undone/)
})

test('words that may tell of harm go to the safeguarding lead and are counted, not shown', async () => {
  const evening = await evenings('Worry')
  const { at: path, text } = await begin(
    officer,
    evening,
    'What helps?\n- Tea\n- He hits me when nobody looks.',
  )
  const done = await officer.post(`${path}/bring-in`, { revision: revisionIn(text) })
  assert.match(plain(done.text), /2 contributions brought in/)
  assert.match(plain(done.text), /1 is with the safeguarding lead/)
  assert.equal((await heard(evening.id)).length, 1)
})

test('the quality report says what leans against its heading', async () => {
  const evening = await evenings('Quality')
  const { at: path, text } = await begin(officer, evening)
  const done = await officer.post(`${path}/bring-in`, { revision: revisionIn(text) })
  assert.match(
    plain(done.text),
    /Under “WHAT WORKS WELL FOR FAMILIES\?”: \d problems? though it asks for what is good/,
  )
  assert.match(plain(done.text), /contributions? marked as unclear/)
  assert.match(
    plain(done.text),
    /11 lines of contributions \+ 4 headings \+ 5 set aside = 20 lines\. Nothing lost\./,
  )
})
