import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nearRepeats } from './near-repeats.ts'

describe('near-repeats', () => {
  const cases: [string, string[], number[][]][] = [
    ['the same but for case and stops', ['Bus is late.', 'Tea', 'bus is LATE'], [[0, 2]]],
    ['the same but for small words', ['The bus is late', 'Bus late', 'Tea'], [[0, 1]]],
    [
      'word order and endings',
      ['More training for lunchtime staff', 'Training lunchtime staff more', 'Swings'],
      [[0, 1]],
    ],
    [
      'a line and its opposite stay apart',
      ['We are listened to by school', 'We are not listened to by school'],
      [],
    ],
    [
      'shared topics are not repeats',
      ['More communication', 'Communication between schools and health about transport'],
      [],
    ],
    ['nothing in nothing', ['', '...', '   '], []],
  ]
  for (const [name, texts, groups] of cases)
    it(name, () => assert.deepEqual(nearRepeats(texts), groups))

  it('takes twenty thousand different lines in a few seconds', () => {
    const texts = Array.from(
      { length: 20_000 },
      (_, i) => `Table ${i} said ${(i * 7919) % 104729} about ${(i * 31) % 997}`,
    )
    const started = performance.now()
    nearRepeats(texts)
    assert.ok(performance.now() - started < 30_000)
  })
  it('takes twenty thousand lines all alike', () => {
    assert.equal(
      nearRepeats(
        Array.from({ length: 20_000 }, (_, i) => `The long bus to the hall is late again ${i % 7}`),
      ).length,
      1,
    )
  })
})
