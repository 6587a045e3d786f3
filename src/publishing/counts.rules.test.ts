import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { largestFirst, mayNameRole, timesSaid, totalOf, voicesOf, whoCame } from './counts.rules.ts'

test('a number stands only when five contributions are behind it, however often each said it', () => {
  for (const [contributions, points, shown] of [
    [5, 5, 5],
    [6, 11, 11],
    [4, 4, null],
    [4, 12, null],
    [0, 0, null],
  ] as const)
    assert.equal(timesSaid({ contributions, points }), shown)
})

const cell = fc
  .record({ contributions: fc.nat(12), extra: fc.nat(4) })
  .map(({ contributions, extra }) => ({
    contributions,
    points: contributions === 0 ? 0 : contributions + extra,
  }))

test('a theme’s total adds up what is shown anyway, so it narrows no held-back number', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      const total = totalOf(cells)
      const shown = cells.map(timesSaid).filter((times) => times !== null)
      if (shown.length === 0) return assert.equal(total, null)
      assert.equal(
        total?.times,
        shown.reduce((sum, times) => sum + times, 0),
      )
      assert.ok(total !== null && total.times >= 5)
    }),
  )
})

test('beside a held-back number the number of voices leaves at least five possible values', () => {
  fc.assert(
    fc.property(fc.nat(500), (contributions) => {
      const voices = voicesOf(contributions, true)
      if (contributions < 5) return assert.equal(voices, null)
      assert.ok(voices !== null && voices.about)
      const possible = Array.from({ length: 600 }, (_, n) => n).filter(
        (n) => n >= 5 && voicesOf(n, true)?.count === voices.count,
      )
      assert.ok(possible.includes(contributions))
      assert.ok(possible.length >= 3 && (contributions < 8 || possible.length >= 5))
    }),
  )
})

test('who came: no role under five is shown, and the total does not give it away', () => {
  const counts = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(counts, (numbers) => {
      const came = whoCame(
        numbers.map((people, at) => ({ role: `role ${at}`, people, exactness: 'exact' })),
      )
      if (came === null) return assert.ok(numbers.every((people) => people === 0))
      const hidden = came.roles.filter(({ people }) => people === null).length
      for (const { people } of came.roles) assert.ok(people === null || people >= 5)
      if (came.total === null) return
      assert.ok(hidden !== 1, 'one hidden role beside a total is no secret')
      const shown = came.roles.reduce((sum, { people }) => sum + (people ?? 0), 0)
      if (hidden > 0) assert.ok(came.total - shown >= 4)
    }),
  )
})

test('who came over two sessions is one table, and an estimate says so', () => {
  const came = whoCame([
    { role: 'parents', people: 6, exactness: 'exact' },
    { role: 'parents', people: 7, exactness: 'estimate' },
    { role: 'schools', people: 8, exactness: 'exact' },
    { role: 'nobody', people: 0, exactness: 'exact' },
  ])
  assert.deepEqual(came, {
    roles: [
      { role: 'parents', people: 13 },
      { role: 'schools', people: 8 },
    ],
    total: 21,
    about: true,
  })
  assert.equal(whoCame([]), null)
})

test('held-back numbers stand by name: their order says nothing', () => {
  const names = largestFirst([
    { name: 'Zebra', times: null },
    { name: 'Buses', times: 7 },
    { name: 'Apple', times: null },
    { name: 'Calls', times: 9 },
  ]).map(({ name }) => name)
  assert.deepEqual(names, ['Calls', 'Buses', 'Apple', 'Zebra'])
})

test('a role is named beside words only when five people have it', () => {
  assert.equal(mayNameRole('grandparent', 4), false)
  assert.equal(mayNameRole('grandparent', 5), true)
  assert.equal(mayNameRole('', 50), false)
})
