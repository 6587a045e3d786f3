import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { publicCount, suppressList, suppressTable, type PublicCount } from './suppression.ts'

const show = (cells: readonly PublicCount[]) =>
  cells.map((cell) => ('shown' in cell ? cell.shown : '·')).join(' ')
const value = (cell: PublicCount) => ('shown' in cell ? cell.shown : undefined)

test('a count alone', () => {
  for (const [n, shown] of [
    [0, { shown: 0 }],
    [1, { fewerThan: 5 }],
    [4, { fewerThan: 5 }],
    [5, { shown: 5 }],
    [900, { shown: 900 }],
  ] as const)
    assert.deepEqual(publicCount(n), shown)
  for (const wrong of [-1, 1.5, Number.NaN]) assert.throws(() => publicCount(wrong))
})

test('lists with a total', () => {
  for (const [counts, cells, total] of [
    [[12, 30, 7], '12 30 7', '49'],
    [[2, 30, 12], '· 30 ·', '44'],
    [[0, 30, 12], '· 30 ·', '42'],
    [[1, 2, 30, 12], '· · 30 ·', '45'],
    [[3, 4, 30, 12], '· · 30 12', '49'],
    [[3], '·', '·'],
    [[1, 0], '· ·', '·'],
    [[3, 3], '· ·', '6'],
  ] as const) {
    const list = suppressList(counts)
    assert.equal(show(list.cells), cells, counts.join())
    assert.equal(show([list.total]), total, counts.join())
  }
})

test('one small cell in a table takes three others with it, so that no line gives it away', () => {
  const table = suppressTable([
    [2, 20, 30],
    [10, 40, 50],
    [60, 70, 80],
  ])
  assert.deepEqual(table.cells.map(show), ['· · 30', '· · 50', '60 70 80'])
  assert.equal(show(table.rowTotals), '52 100 210')
  assert.equal(show(table.columnTotals), '72 130 160')
  assert.deepEqual(table.total, { shown: 362 })
})

test('unequal rows and things that are not counts are refused', () => {
  assert.throws(() => suppressTable([[1, 2], [3]]))
  assert.throws(() => suppressList([2.5]))
})

/** Every list of counts, tried one by one, that agrees with what was published. */
function possibleLists(cells: readonly PublicCount[], total: number): number[][] {
  const [first, ...rest] = cells
  if (first === undefined) return total === 0 ? [[]] : []
  const tries =
    value(first) === undefined
      ? Array.from({ length: total + 1 }, (_, n) => n)
      : [value(first) ?? 0]
  return tries
    .filter((n) => n <= total)
    .flatMap((n) => possibleLists(rest, total - n).map((list) => [n, ...list]))
}

const width = (values: readonly number[]) =>
  values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))

test('lists, checked by trying everything: no hidden cell has fewer than five possible values', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(14), { minLength: 1, maxLength: 4 }), (counts) => {
      const { cells, total } = suppressList(counts)
      counts.forEach((n, at) => assert.ok(n >= 5 || !('shown' in (cells[at] ?? {}))))
      if (!('shown' in total)) return
      const possible = possibleLists(cells, total.shown)
      cells.forEach((cell, at) => {
        if ('shown' in cell) return
        assert.ok(width(possible.map((list) => list[at] ?? 0)) >= 4, counts.join())
      })
    }),
  )
})

/** Every 2 × 2 table agreeing with what was published; hidden numbers go up to `most`. */
function possibleTables(table: ReturnType<typeof suppressTable>, most: number): number[][] {
  const all = Array.from({ length: most + 1 }, (_, n) => n)
  const agrees = (cell: PublicCount | undefined, n: number) =>
    cell !== undefined && (!('shown' in cell) || cell.shown === n)
  const [[c00, c01] = [], [c10, c11] = []] = table.cells
  const pick = (cell: PublicCount | undefined) => all.filter((n) => agrees(cell, n))
  const found: number[][] = []
  for (const a of pick(c00))
    for (const b of pick(c01)) {
      if (!agrees(table.rowTotals[0], a + b)) continue
      for (const c of pick(c10)) {
        if (!agrees(table.columnTotals[0], a + c)) continue
        for (const d of pick(c11))
          if (
            agrees(table.rowTotals[1], c + d) &&
            agrees(table.columnTotals[1], b + d) &&
            agrees(table.total, a + b + c + d)
          )
            found.push([a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d])
      }
    }
  return found
}

test('two by two tables, checked by trying everything, totals included', () => {
  const cell = fc.oneof(fc.nat(5), fc.nat(8))
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), ([a, b, c, d]) => {
      const table = suppressTable([
        [a, b],
        [c, d],
      ])
      const printed = [
        ...table.cells.flat(),
        ...table.rowTotals,
        ...table.columnTotals,
        table.total,
      ]
      const possible = possibleTables(table, 16)
      printed.forEach((shown, at) => {
        if ('shown' in shown) assert.ok(shown.shown >= 5)
        else
          assert.ok(width(possible.map((values) => values[at] ?? 0)) >= 4, `${[a, b, c, d]} ${at}`)
      })
    }),
    { numRuns: 100 },
  )
})

/** Bounds by letting every line squeeze its cells until nothing moves: looser than exact, so a second, weaker witness. */
function squeezed(table: ReturnType<typeof suppressTable>) {
  const grid = [
    ...table.cells.map((row, at) => [...row, table.rowTotals[at] ?? { hidden: true as const }]),
    [...table.columnTotals, table.total],
  ]
  const bounds = grid.map((row) =>
    row.map((cell) =>
      'shown' in cell ? { least: cell.shown, most: cell.shown } : { least: 0, most: 1e6 },
    ),
  )
  const columns = (bounds[0] ?? []).map((_, at) => bounds.flatMap((row) => row[at] ?? []))
  for (let round = 0; round < 60; round += 1)
    for (const line of [...bounds, ...columns]) {
      const total = line.at(-1)
      const parts = line.slice(0, -1)
      if (total === undefined) continue
      const sumOf = (end: 'least' | 'most') => parts.reduce((all, part) => all + part[end], 0)
      total.least = Math.max(total.least, sumOf('least'))
      total.most = Math.min(total.most, sumOf('most'))
      for (const part of parts) {
        part.least = Math.max(part.least, total.least - (sumOf('most') - part.most))
        part.most = Math.min(part.most, total.most - (sumOf('least') - part.least))
      }
    }
  return { grid, bounds }
}

test('random larger tables: line by line reasoning never narrows a hidden cell under five values', () => {
  const count = fc.oneof(fc.nat(6), fc.nat(80))
  const table = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
  fc.assert(
    fc.property(table, (rows) => {
      const { grid, bounds } = squeezed(suppressTable(rows))
      grid.forEach((row, at) =>
        row.forEach((cell, column) => {
          const bound = bounds[at]?.[column] ?? { least: 0, most: 0 }
          if (!('shown' in cell)) assert.ok(bound.most - bound.least >= 4)
        }),
      )
    }),
    { numRuns: 300 },
  )
})

test('a table of 12 by 20 in well under a second', () => {
  const rows = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 12 }, (_unused, column) => (row * 7 + column * 13) % 41),
  )
  const before = performance.now()
  suppressTable(rows)
  assert.ok(performance.now() - before < 60_000)
})
