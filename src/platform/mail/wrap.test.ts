import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wrap } from './wrap.ts'

const cases = [
  { it: 'keeps short lines', text: 'a b\n\nc', wide: 10, gives: 'a b\n\nc' },
  { it: 'breaks at spaces', text: 'one two three', wide: 8, gives: 'one two\nthree' },
  {
    it: 'keeps a long word whole',
    text: 'go https://a.example/b',
    wide: 8,
    gives: 'go\nhttps://a.example/b',
  },
  {
    it: 'indents under a list mark',
    text: '- one two three',
    wide: 9,
    gives: '- one two\n  three',
  },
  { it: 'reads Windows lines', text: 'a\r\nb\rc', wide: 9, gives: 'a\nb\nc' },
]

for (const { it, text, wide, gives } of cases) {
  test(it, () => assert.equal(wrap(text, wide), gives))
}

test('loses no word, and no line of several words is too long', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 5, max: 40 }), (text, width) => {
      const wrapped = wrap(text, width)
      assert.deepEqual(words(wrapped), words(text))
      for (const line of wrapped.split('\n')) {
        const body = line.replace(/^\s*(?:[-*•]\s+|\d+[.)]\s+)?/, '')
        assert.ok(line.length <= width || !body.includes(' '), JSON.stringify(line))
      }
    }),
  )
})

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
