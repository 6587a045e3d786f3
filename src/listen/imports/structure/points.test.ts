import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { proposePoints, spansAt } from './points.ts'

const pieces = (text: string): string[] =>
  proposePoints(text).map((span) => text.slice(span.start, span.end))

const cases: [string, string[]][] = [
  ['Staff were kind.', ['Staff were kind.']],
  ['Staff were kind. The hall was cold.', ['Staff were kind.', 'The hall was cold.']],
  [
    'Clear letters; a number to ring; tea at the door',
    ['Clear letters', 'a number to ring', 'tea at the door'],
  ],
  [
    'Bring the notes, e.g. Monday notes, to the hall',
    ['Bring the notes, e.g. Monday notes, to the hall'],
  ],
  [
    'Clear letters / one phone number / kind staff',
    ['Clear letters', 'one phone number', 'kind staff'],
  ],
]
for (const [text, expected] of cases) it(text, () => assert.deepEqual(pieces(text), expected))

it('spans never overlap, and only blanks and marks fall between', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.array(fc.nat(300)), (text, offsets) => {
      for (const spans of [proposePoints(text), spansAt(text, offsets)]) {
        let end = 0
        for (const span of spans) {
          assert.ok(span.start >= end && span.end <= text.length)
          end = span.end
        }
      }
      const kept = spansAt(text, offsets)
        .map((span) => text.slice(span.start, span.end))
        .join('')
      assert.equal(kept.replace(/\s/g, ''), text.replace(/\s/g, ''))
    }),
  )
})
