/** The sums behind a brand, on figures published with the guidelines. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { brandCss, checkBrand, OUR_COLOURS } from './brand.ts'
import { contrast } from './contrast.ts'

const published: [string, string, number][] = [
  // WCAG 2.2 definition: the largest ratio there is, and the smallest.
  ['#000000', '#ffffff', 21],
  ['#808080', '#808080', 1],
  // Technique G18 and its well-known greys on white, to two places.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#949494', '#ffffff', 3.03],
  // Pure primaries on white follow straight from the published luminance weights.
  ['#ff0000', '#ffffff', 4.0],
  ['#0000ff', '#ffffff', 8.59],
]

test('contrast gives the published ratios, whichever colour comes first', () => {
  for (const [front, back, ratio] of published) {
    assert.equal(Number(contrast(front, back).toFixed(2)), ratio, `${front} on ${back}`)
    assert.equal(contrast(front, back), contrast(back, front))
  }
})

test('a colour that is not #rrggbb is refused, not guessed', () => {
  for (const text of ['red', '#fff', '#12345g', '', '#1234567']) {
    assert.throws(() => contrast(text, '#ffffff'), /Not a colour/)
  }
})

test('our own colours pass the check we ask of an area', () => {
  assert.deepEqual(checkBrand({}), [])
  assert.deepEqual(checkBrand({ thread: OUR_COLOURS.thread, warm: OUR_COLOURS.warm }), [])
})

test('a pale thread is refused in words that name what could not be read', () => {
  const faults = checkBrand({ thread: '#8fd0c4' })
  assert.equal(faults.length, 3)
  assert.match(faults[0]!, /^Links on the page would be too hard to read: 1\.7 to 1/)
})

test('a dark panel is refused for the words that would stand on it', () => {
  assert.ok(checkBrand({ panel: '#224444' }).some((fault) => fault.startsWith('Words on quiet')))
})

test('a malformed colour is the only fault told, in words', () => {
  assert.deepEqual(checkBrand({ thread: 'teal' }), [
    '“teal” is not a colour we can use for thread. Write # and six digits, like #0f6a5c.',
  ])
})

test('the style sheet of a brand sets custom properties and nothing else', () => {
  assert.equal(brandCss({}), '')
  assert.equal(brandCss({ warm: '#AA3311' }), ':root{--warm:#aa3311}\n')
  assert.equal(
    brandCss({ warm: '#aa3311', thread: '#114488' }),
    ':root{--thread:#114488;--warm:#aa3311}\n',
  )
  assert.throws(() => brandCss({ panel: 'red}body{display:none' }))
})
