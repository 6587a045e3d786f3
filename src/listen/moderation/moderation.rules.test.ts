import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  findPersonalDetails,
  redact,
  redactionWords,
  type DetailKind,
} from '../../analysis/personal-details.ts'
import { askFirst, sayMoved, toMove, type Checked } from './many.rules.ts'
import {
  changesPublic,
  isPublic,
  mayMove,
  MOVES,
  stateAfter,
  stateOf,
  STATES,
} from './moderation.rules.ts'
import {
  furtherWords,
  isOnlySwearing,
  placesOf,
  publicTextOf,
  takenOutOf,
} from './redaction.rules.ts'

test('from which state which moves are open', () => {
  const table = {
    waiting: ['release', 'redact', 'hold', 'leave-out'],
    released: ['redact', 'take-back', 'leave-out'],
    redacted: ['redact', 'take-back', 'leave-out'],
    held: ['release', 'redact', 'leave-out'],
    'taken-back': ['release', 'redact', 'hold', 'leave-out'],
    'left-out': ['hold'],
  }
  for (const state of STATES)
    assert.deepEqual(
      MOVES.filter((move) => mayMove(state, move)),
      table[state],
      state,
    )
})

test('whatever is public can be taken back, and nothing left out becomes public in one step', () => {
  for (const state of STATES) {
    if (isPublic(state)) assert.ok(mayMove(state, 'take-back'))
    if (state === 'left-out')
      assert.ok(MOVES.every((move) => !mayMove(state, move) || !isPublic(stateAfter(move))))
    for (const move of MOVES)
      assert.equal(
        changesPublic(state, move),
        isPublic(state) || move === 'release' || move === 'redact',
      )
  }
})

test('a row says where words stand', () => {
  const row = (move: string | null, publicText: string | null, exclusion = '') => ({
    move,
    publicText,
    exclusion,
  })
  assert.equal(stateOf(row(null, null), 'a'), 'waiting')
  assert.equal(stateOf(row('released', 'a'), 'a'), 'released')
  assert.equal(stateOf(row('released', '[name removed]'), 'a'), 'redacted')
  assert.equal(stateOf(row('held', null), 'a'), 'held')
  assert.equal(stateOf(row('held', null, 'vexatious'), 'a'), 'left-out')
  assert.equal(stateOf(row('taken-back', null), 'a'), 'taken-back')
})

/** Every letter of `part`, in order, stands in `whole`. */
const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0
  for (const letter of whole) if (letter === [...part][at]) at += 1
  return at === [...part].length
}
const kinds = Object.keys(redactionWords) as DetailKind[]
const body = fc.string({
  unit: fc.constantFrom(...'Ms Brown é🙂 at 3.'),
  minLength: 1,
  maxLength: 40,
})
const span = fc.record({
  from: fc.nat(60),
  long: fc.integer({ min: 1, max: 12 }),
  kind: fc.constantFrom(...kinds),
})

test('the public text is the original with stretches replaced, and nothing else', () => {
  fc.assert(
    fc.property(body, fc.array(span, { minLength: 1, maxLength: 4 }), (text, raw) => {
      const spans = raw.map(({ from, long, kind }) => ({
        start: from % text.length,
        end: Math.min(text.length, (from % text.length) + long),
        kind,
      }))
      const result = publicTextOf(text, spans)
      if (!result.ok) return
      const bare = kinds.reduce(
        (left, kind) => left.replaceAll(redactionWords[kind], ''),
        result.value,
      )
      assert.ok(isSubsequence(bare, text), `${JSON.stringify(bare)} from ${JSON.stringify(text)}`)
      const kept = [...text.matchAll(/./gsu)].filter(
        ({ index, 0: letter }) =>
          !spans.some(({ start, end }) => index < end && index + letter.length > start),
      )
      assert.equal(bare, kept.map(([letter]) => letter).join(''))
      assert.ok(result.value.isWellFormed())
    }),
  )
})

test('further words are taken out wherever they stand whole, and nowhere else', () => {
  const text = 'Sam said the same to Sam.'
  assert.deepEqual(placesOf(text, 'Sam'), [
    { start: 0, end: 3 },
    { start: 21, end: 24 },
  ])
  const more = furtherWords(text, 'Sam\n\n', 'name')
  assert.ok(more.ok)
  assert.equal(redact(text, more.value), '[name removed] said the same to [name removed].')
  const none = furtherWords(text, 'Sam\nsam\nMax', 'name')
  assert.ok(!none.ok)
  assert.match(none.fault, /“sam” and “Max” cannot be found/)
})

test('nothing taken out, or nothing left, is no redaction', () => {
  assert.ok(!publicTextOf('Jo', []).ok)
  assert.ok(!publicTextOf('Mrs Carter!', [{ start: 0, end: 10, kind: 'name' }]).ok)
})

test('swearing is not a reason', () => {
  for (const reason of [
    'Swearing',
    'It contains bad language.',
    'rude words',
    'Profanity!',
    'Swear word',
  ])
    assert.ok(isOnlySwearing(reason), reason)
  for (const reason of ['', 'Names a teacher', 'Swears at a named teacher, Mrs Carter', 'Private'])
    assert.ok(!isOnlySwearing(reason), reason)
})

const checked = (id: string, text: string, move: string | null = null): Checked => ({
  id,
  body: text,
  releaseId: null,
  move,
  publicText: move === 'released' ? text : null,
  redactionReason: '',
  exclusion: '',
  note: '',
  at: null,
  by: null,
  found: findPersonalDetails(text),
})

test('what may say who somebody is is asked about once more', () => {
  const clear = checked('a', 'The lift was slow.')
  const named = checked('b', 'Mrs Carter was kind.')
  const release = { act: 'release', sure: [], asked: false } as const
  assert.equal(askFirst(release, [clear]), null)
  assert.equal(askFirst(release, [clear, named]), 'details')
  assert.equal(askFirst({ ...release, sure: ['b'] }, [clear, named]), null)
  assert.equal(askFirst(release, [clear, checked('b', named.body, 'released')]), null)
  assert.equal(askFirst({ ...release, act: 'hold' }, [clear]), 'why')
  assert.equal(askFirst({ ...release, act: 'hold', asked: true }, [clear]), null)
  assert.deepEqual(toMove('release-clear', [clear, named]), ['a'])
})

test('what came of many is said with its numbers', () => {
  const none = { moved: [], already: [], changed: [], gone: [] }
  assert.equal(sayMoved('release', { ...none, moved: ['a', 'b'] }), '2 released.')
  assert.equal(sayMoved('hold', { ...none, already: ['a'] }), '1 already held.')
  const changed = [{ id: 'c', state: 'held' as const, by: 'Ada', at: null }]
  assert.match(
    sayMoved('release', { ...none, moved: ['a'], changed }),
    /1 released\. 1 was not, .*held by Ada\./,
  )
})

test('what is out of a public text is found again, so that a second redaction loses none of it', () => {
  const text = 'Mrs Carter and Jojo, and Jojo again'
  const out = [
    { start: 0, end: 10 },
    { start: 15, end: 19 },
    { start: 25, end: 29 },
  ]
  const shorter = redact(
    text,
    out.map((span) => ({ ...span, kind: 'name' })),
  )
  assert.deepEqual(takenOutOf(text, shorter), out)
  assert.deepEqual(takenOutOf('at the end Jo', 'at the end [name removed]'), [
    { start: 11, end: 13 },
  ])
  assert.equal(takenOutOf(text, 'Something else [name removed]'), null)
})
