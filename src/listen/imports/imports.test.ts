import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../kernel/ids.ts'
import { makeWorld } from '../../testing/world.ts'
import { NOTES, putEvening } from './import-notes.fixture.ts'
import { accountIn, begin, plain, put, revisionIn, row } from './imports.fixture.ts'
import { importsRoutes } from './index.ts'
import { docx, wordParagraph, wordTable } from './office-fixtures.ts'

const world = await makeWorld({ routes: importsRoutes })
const evening = await world.inArea(world.area, (tx) =>
  putEvening(tx, world.area.id, 'Autumn evening'),
)
const start = `/northmoor/staff/activities/${evening.slug}/import`
const officer = await world.signedIn(['facilitator'])
const upload = (name: string, bytes: Uint8Array, text = '') =>
  officer.upload(
    start,
    { id: newId(), channel: 'paper', sessionId: '', text },
    { field: 'file', name, bytes: Buffer.from(bytes) },
  )

test('pasted notes come back as lines with what becomes of each, and the sum adds up', async () => {
  const { text } = await begin(officer, evening)
  const shows: [number, RegExp][] = [
    [1, /Set aside: /],
    [4, /Prompt WHAT WORKS WELL FOR FAMILIES\?/],
    [5, /The same heading again/],
    [8, /inside line 7/],
    [10, /problem suggested/],
    [11, /unclear/],
    [14, /nearly the same as line 17/],
    [16, /Join to the line above/],
    [18, /question suggested/],
    [20, /Put back/],
  ]
  for (const [line, words] of shows) assert.match(row(text, line)!, words)
  assert.match(text, /What do these stand for\? TRX/)
  assert.equal(
    accountIn(text),
    '11 contributions + 4 headings + 5 set aside = 20 lines. Nothing lost.',
  )
})

test('each thing that can be put right is done by a form, and undo takes it back', async () => {
  const { at } = await begin(officer, evening)
  const steps: [Record<string, string | string[]>, number, RegExp][] = [
    [{ do: 'set-aside', lines: '6', reason: 'said twice' }, 6, /Set aside by you: said twice/],
    [{ one: 'restore 6' }, 6, /The welcome desk/],
    [{ do: 'heading', lines: '7' }, 7, /Prompt Short breaks team/],
    [{ do: 'contribution', lines: '7' }, 7, /Short breaks team/],
    [{ do: 'nest', lines: '8', under: '7', from: 'line' }, 8, /inside line 7/],
    [{ do: 'more', more: 'unnest', lines: '8' }, 8, /always ring back the same day (?!.*inside)/],
    [{ one: 'rejoin 16' }, 16, /joined to line 15/],
    [{ one: 'separate 16' }, 16, /which was the third time/],
    [{ do: 'problem', lines: '14' }, 14, /problem(?! suggested)/],
    [{ do: 'more', more: 'mark-unclear', lines: '14' }, 14, /unclear/],
    [{ do: 'more', more: 'unmark-unclear', lines: '11' }, 11, /^(?!.*unclear)/],
    [{ do: 'more', more: 'prompt none', lines: '18' }, 18, /under “no prompt”/],
    [{ do: 'rename', prompt: 'p12', words: 'What gets in our way?' }, 12, /What gets in our way\?/],
  ]
  for (const [fields, line, words] of steps) {
    const { text } = await put(officer, at, fields)
    const shown = fields['from'] === 'line' ? (await officer.get(at)).text : text
    assert.match(row(shown, line)!, words, JSON.stringify(fields))
    assert.match(accountIn(shown), /= 20 lines\. Nothing lost\.$/)
  }
  let { text } = await officer.get(at)
  for (let left = 14; left > 0 && !text.includes('Nothing to undo.'); left--) {
    const seen = /name="seen" value="(\d+)"/.exec(text)![1]!
    text = (await officer.post(`${at}/undo`, { seen })).text
  }
  assert.match(text, /Nothing to undo\./)
  assert.match(row(text, 18)!, /question suggested/)
})

test('a line is cut into points where Enter was pressed, and its words cannot change', async () => {
  const { at } = await begin(officer, evening)
  const said = 'Nobody tells us who decides, and the forms ask the same questions again'
  const fields = { do: 'split', lines: '15', from: 'line' }
  const changed = await put(officer, at, { ...fields, words: 'Nobody tells us\nwho decided' })
  assert.equal(changed.status, 422)
  assert.match(changed.text, /The words themselves cannot change/)
  assert.match(changed.text, /who decided/, 'what was typed is still there')
  const words = said.replace(', and', ',\nand')
  const cut = await put(officer, at, { ...fields, words })
  assert.equal(cut.at.endsWith('/line/15'), true)
  assert.match(cut.text, /<p>Nobody tells us who decides,<\/p><p>and the forms/)
})

test('a short form is explained, and many lines change at once', async () => {
  const { at } = await begin(officer, evening)
  const explained = await put(officer, at, { do: 'expand TRX', words: 'the transition team' })
  assert.match(explained.text, /Short forms: 1 known/)
  const many = await put(officer, at, { do: 'idea', lines: ['4', '14', '17'] })
  assert.match(
    many.text,
    /2 lines marked as an idea\. Left as they were: Line 4 is not a contribution/,
  )
  const none = await put(officer, at, { do: 'idea' })
  assert.equal(none.status, 422)
  assert.match(none.text, /Tick at least one line first/)
  const strange = await put(officer, at, { do: 'toString', lines: ['14', '17'] })
  assert.equal(strange.status, 422)
  assert.match(strange.text, /Your ticks are kept/)
  assert.match(strange.text, /id="tick-14"[^>]* checked/)
})

test('two people at once: other lines keep both changes, the same line says so', async () => {
  const other = await world.signedIn(['coordinator'])
  const { at, text } = await begin(officer, evening)
  const revision = revisionIn(text)
  await officer.post(at, { revision, do: 'praise', lines: '6' })
  const beside = await other.post(at, { revision, do: 'problem', lines: '14' })
  assert.match(beside.text, /Somebody else changed other lines meanwhile: both are kept/)
  assert.match(row(beside.text, 6)!, /praise(?! suggested)/)
  const clash = await other.post(at, { revision, do: 'idea', lines: '6' })
  assert.equal(clash.status, 422)
  assert.match(clash.text, /Somebody else changed line 6 while you were looking/)
  assert.match(row(clash.text, 6)!, /praise/)
  const seen = /name="seen" value="(\d+)"/.exec(clash.text)![1]!
  await officer.post(`${at}/undo`, { seen })
  const twice = await officer.post(`${at}/undo`, { seen })
  assert.match(twice.text, /so nothing was undone/)
  assert.match(row(twice.text, 6)!, /praise(?! suggested)/, 'one press of undo, one step')
})

test('the same press sent twice is done once', async () => {
  const { at, text } = await begin(officer, evening)
  const fields = { revision: revisionIn(text), do: 'idea', lines: '6' }
  await officer.post(at, fields)
  assert.equal(revisionIn((await officer.post(at, fields)).text), '2')
})

test('files: Word with a table, a locked one, a picture, nothing, too large', async () => {
  const body =
    wordParagraph({ text: 'What would help?', style: 'Heading1' }) +
    wordParagraph({ text: 'A quiet room', level: 0 }) +
    wordTable([
      ['Table 1', 'Tea'],
      ['Table 2', 'Longer visits'],
    ])
  const word = await upload('evening.docx', docx(body))
  assert.equal(word.status, 200)
  assert.match(word.text, /<h1[^>]*>evening\.docx/)
  assert.match(plain(word.text), /A quiet room.*Longer visits/)
  assert.match(word.text, /Nothing lost/)
  const locked = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  const faults: [string, Uint8Array, RegExp][] = [
    ['locked.docx', locked, /locked with a password\. Remove the password/],
    ['photo.png', Buffer.from('\x89PNG....', 'latin1'), /This is a picture, not words/],
    ['empty.txt', Buffer.from('\n \n'), /has no words in it/],
  ]
  for (const [name, bytes, words] of faults) {
    const reply = await upload(name, bytes, 'Typed beside it')
    assert.equal(reply.status, 422, name)
    assert.match(reply.text, words)
    assert.match(reply.text, /href="#file"/)
    assert.match(reply.text, />Typed beside it<\/textarea>/, 'nothing typed is lost')
  }
  const vast = await upload('vast.txt', Buffer.alloc(5_242_881, 'a'))
  assert.ok([413, 422].includes(vast.status))
  assert.match(vast.text, /5 MB/)
  const nothing = await officer.post(start, {
    id: newId(),
    channel: 'room',
    sessionId: '',
    text: ' ',
  })
  assert.match(nothing.text, /Choose a file, or paste the words below/)
})

test('words with a NUL or half a letter are kept as far as they can be', async () => {
  const reply = await begin(officer, evening, 'What helps?\n- Tea\0 and cake\n- Rest')
  assert.match(row(reply.text, 2)!, /Tea/)
})

test('a session of another activity is refused, and an import sent twice is one', async () => {
  const id = newId()
  const typed = { id, channel: 'room', text: '- Tea\n- Cake' }
  const strange = await officer.post(start, { ...typed, sessionId: newId() })
  assert.equal(strange.status, 422)
  assert.match(strange.text, /Choose a session of this activity/)
  const both = await Promise.all([officer.postOnce(start, typed), officer.postOnce(start, typed)])
  assert.deepEqual(
    both.map((reply) => reply.status),
    [303, 303],
  )
  const list = await officer.get(start)
  assert.equal(
    list.text.split(`/import/${id}"`).length - 1,
    2,
    'once to go on with, once in the list',
  )
})

test('who may not: other roles, other areas, visitors', async () => {
  const { at } = await begin(officer, evening)
  for (const path of [
    start,
    at,
    `${at}/line/6`,
    `${at}/bring-in`,
    `${at}/take-out`,
    `${at}/throw-away`,
  ]) {
    assert.equal((await (await world.signedIn(['analyst'])).get(path)).status, 403, path)
    assert.match((await world.visitor().get(path)).at, /^\/sign-in/)
  }
  const there = await world.signedIn(['facilitator'], world.other)
  assert.equal((await there.get(at)).status, 403)
  assert.equal((await there.get(at.replace('northmoor', 'southfen'))).status, 404)
  assert.equal(
    (await (await world.signedIn(['analyst'])).post(at, { revision: '1', do: 'idea', lines: '6' }))
      .status,
    403,
  )
  assert.equal((await officer.get(`${at}/line/999`)).status, 404)
  assert.equal((await officer.get(`${start}/${newId()}`)).status, 404)
})

test('5,000 lines come a page at a time, and can be narrowed', async () => {
  const long = [
    'What helps?',
    ...Array.from({ length: 4999 }, (_, i) => `- Word ${i} about the bus of route ${i * 7}`),
  ]
  const { at, text } = await begin(officer, evening, long.join('\n'))
  assert.equal(text.split('<li id="line-').length - 1, 200)
  assert.match(text, /page 1 of 25/)
  const last = await officer.get(`${at}?page=25`)
  assert.match(last.text, /Under <strong>What helps\?<\/strong>/)
  assert.match(row(last.text, 5000)!, /Word 4998/)
  await put(officer, at, { do: 'idea', lines: ['4998', '4999'] })
  const changed = await officer.get(`${at}?show=changed`)
  assert.equal(changed.text.split('<li id="line-').length - 1, 2)
})

test('the notes of an unfinished import can be gone on with by anyone who may', async () => {
  const { at } = await begin(officer, evening)
  await put(officer, at, { do: 'idea', lines: '6' })
  world.clock.set('2026-11-20T09:00:00Z')
  const later = await world.signedIn(['coordinator'])
  assert.match((await later.get(start)).text, /Not finished yet/)
  assert.match(row((await later.get(at)).text, 6)!, /idea(?! suggested)/)
  assert.match(NOTES, /Brook Lane/)
})
