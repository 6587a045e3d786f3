import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stemOf, wordsOf } from './text.ts'

test('forms of one word meet in one stem', () => {
  const families = [
    ['listen', 'listens', 'listened', 'listening', 'Listening'],
    ['plan', 'plans', 'planned', 'planning'],
    ['share', 'shared', 'sharing', 'shares'],
    ['family', 'families', "family's", 'family’s'],
    ['EHCP', 'EHCPs', 'ehcps', 'ehcp'],
    ['TA', 'TAs', 'ta'],
    ['process', 'processes'],
    ['class', 'classes'],
    ['need', 'needs', 'needed', 'needing'],
  ]
  for (const [first = '', ...others] of families)
    for (const other of others) assert.equal(stemOf(other), stemOf(first), `${other} ~ ${first}`)
})

test('words that only look alike stay apart', () => {
  for (const [a, b] of [
    ['thing', 'thin'],
    ['bus', 'but'],
    ['being', 'bee'],
    ['need', 'new'],
    ['this', 'thing'],
  ] as const)
    assert.notEqual(stemOf(a), stemOf(b))
})

test('hyphens and slashes part words, apostrophes do not', () => {
  assert.deepEqual(
    wordsOf('Co-production: don’t stop, M/S 1:1').map((word) => word.lower),
    ['co', 'production', "don't", 'stop', 'm', 's', '1', '1'],
  )
})

test('every word is exactly the stretch of the text it claims', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0
      for (const word of wordsOf(text)) {
        assert.equal(text.slice(word.start, word.end), word.text)
        assert.ok(word.start >= last && word.end > word.start)
        last = word.end
      }
    }),
  )
})
