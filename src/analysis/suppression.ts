/**
 * Keeps small counts of people out of published tables, and keeps the totals from giving them away.
 *
 * Rule: a count of people under five is not published (Government Statistical Service, "Disclosure control for tables
 * produced from administrative sources": small cells and the differences that reveal them; five is the usual threshold in
 * Department for Education and NHS tables). ZERO COUNTS AS SMALL in tables of people: a printed 0 says that nobody in a
 * group did or is something (class disclosure), and "no mark" against "hidden" would tell 0 from 1-4. A theme's count of
 * points is not a table of people: there `publicCount` shows a true 0.
 *
 * Guarantee, for one table: whoever knows the published cells and totals, and that counts are whole and not negative,
 * cannot pin any hidden cell, small or not, to fewer than five values (greatest less least possible value ≥ 4). Hidden
 * totals are unknowns like any other cell. A hidden cell never says why it is hidden, small itself or hidden to protect
 * another: telling would narrow it again (two hidden cells adding to 5, one "under five" and one "not", give 0 and 5).
 * NOT guaranteed: several tables of the same people at different times or cuts (differencing), outside knowledge (a
 * person who knows their own cell), and replaying this method to guess which cell it would have chosen. So: one
 * published table for one set of people, and no second one that overlaps it.
 *
 * Method: hide cells under five; then, for each hidden cell that could still be pinned down, hide the lightest ring of
 * published cells through it (smallest counts first, totals last) that would let it be four greater. It ends, because
 * every round hides more, and with everything hidden nothing can be pinned down.
 */
import { ringToHide, slackOf, type Grid, type Mask, type Place } from './suppression-bounds.ts'

/** Fewer people than this are never shown. */
export const SMALLEST_SHOWN = 5
/** Greatest less least possible value of a hidden cell: five values at least. */
const LEAST_WIDTH = SMALLEST_SHOWN - 1

export type PublicCount = { readonly shown: number } | { readonly hidden: true }

/** A single count beside no total it could be compared with, such as the points in a theme: a true 0 is shown. */
export function publicCount(
  n: number,
): { readonly shown: number } | { readonly fewerThan: typeof SMALLEST_SHOWN } {
  mustBeCount(n)
  return n === 0 || n >= SMALLEST_SHOWN ? { shown: n } : { fewerThan: SMALLEST_SHOWN }
}

export type SuppressedList = {
  readonly cells: readonly PublicCount[]
  readonly total: PublicCount
}
export type SuppressedTable = {
  readonly cells: readonly (readonly PublicCount[])[]
  readonly rowTotals: readonly PublicCount[]
  readonly columnTotals: readonly PublicCount[]
  readonly total: PublicCount
}

/**
 * One row of counts of people and its total.
 * @throws when a count is not a whole number of people
 */
export function suppressList(counts: readonly number[]): SuppressedList {
  const grid = suppressed(withMargins([counts], false))
  const [row = []] = grid
  return { cells: row.slice(0, -1), total: row.at(-1) ?? { hidden: true } }
}

/**
 * A table of counts of people, row after row, with the totals of rows and columns.
 * @throws when rows differ in length or a count is not a whole number of people
 */
export function suppressTable(rows: readonly (readonly number[])[]): SuppressedTable {
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new Error('rows differ in length')
  const grid = suppressed(withMargins(rows, true))
  const last = grid.at(-1) ?? []
  return {
    cells: grid.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: grid.slice(0, -1).map((row) => row.at(-1) ?? { hidden: true }),
    columnTotals: last.slice(0, -1),
    total: last.at(-1) ?? { hidden: true },
  }
}

function withMargins(rows: readonly (readonly number[])[], twoWay: boolean): number[][] {
  rows.flat().forEach(mustBeCount)
  const grid = rows.map((row) => [...row, sum(row)])
  if (!twoWay) return grid
  return [...grid, (grid[0] ?? [0]).map((_, column) => sum(grid.map((row) => row[column] ?? 0)))]
}

function suppressed(grid: Grid): PublicCount[][] {
  const hidden = grid.map((row) => row.map((count) => count < SMALLEST_SHOWN))
  for (let exposed = firstExposed(grid, hidden); exposed; exposed = firstExposed(grid, hidden)) {
    const ring = ringToHide(grid, hidden, exposed, LEAST_WIDTH)
    // Every round hides at least one cell more; anything else would be a fault in the method, not in the table.
    if (ring.length === 0) throw new Error('no way to protect a hidden cell')
    for (const { row, column } of ring) hidden[row]?.splice(column, 1, true)
  }
  return grid.map((row, at) =>
    row.map((count, column) =>
      hidden[at]?.[column] === true ? { hidden: true } : { shown: count },
    ),
  )
}

function firstExposed(grid: Grid, hidden: Mask): Place | undefined {
  for (const [row, line] of hidden.entries())
    for (const [column, isHidden] of line.entries())
      if (isHidden && slackOf(grid, hidden, { row, column }, LEAST_WIDTH) < LEAST_WIDTH)
        return { row, column }
  return undefined
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

function mustBeCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`not a count of people: ${count}`)
}
