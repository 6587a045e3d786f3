import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countOf, inWords, slugFrom } from './text.ts'

const slugs: readonly [string, string][] = [
  ['Autumn evening, 2026!', 'autumn-evening-2026'],
  ['  Café — “naïve” ', 'cafe-naive'],
  ['ﬁne Ⅳ', 'fine-iv'],
  ['שלום', 'page'],
  ['---', 'page'],
  ['', 'page'],
]
for (const [title, slug] of slugs)
  test(`“${title}” stands in an address as ${slug}`, () => assert.equal(slugFrom(title), slug))

test('any title makes a slug that is an address, at most 70 letters', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) =>
      assert.match(slugFrom(title), /^(?=.{1,70}$)[a-z0-9]+(-[a-z0-9]+)*$/),
    ),
  ))

test('a count goes with its word', () => {
  assert.equal(countOf(1, 'day'), '1 day')
  assert.equal(countOf(0, 'day'), '0 days')
  assert.equal(countOf(1200, 'reply', 'replies'), '1,200 replies')
})

test('a list is said with “and”', () => {
  assert.equal(inWords([]), '')
  assert.equal(inWords(['a']), 'a')
  assert.equal(inWords(['a', 'b']), 'a and b')
  assert.equal(inWords(['a', 'b', 'c']), 'a, b and c')
})
