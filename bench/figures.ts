/** Medians, and the one table a bench prints at its end. */

/** The middle value; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
}

/** @param share 0.95 for the value that 95 in 100 do not exceed */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export type Row = readonly (string | number)[]

/** Columns under their headings; numbers to the right. */
export function table(title: string, head: readonly string[], rows: readonly Row[]): string {
  const cells = [head, ...rows.map((row) => row.map(said))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[], number: number): string =>
    row
      .map((cell, column) =>
        typeof rows[number - 1]?.[column] === 'number' || (number === 0 && isNumbers(rows, column))
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const [first = '', ...rest] = cells.map(line)
  return `\n${title}\n\n${[first, rule, ...rest].join('\n')}\n`
}

const isNumbers = (rows: readonly Row[], column: number): boolean =>
  rows.length > 0 && rows.every((row) => typeof row[column] === 'number')

function said(cell: string | number): string {
  if (typeof cell === 'string') return cell
  if (Number.isInteger(cell)) return String(cell)
  return cell.toFixed(Math.abs(cell) < 10 ? 2 : Math.abs(cell) < 100 ? 1 : 0)
}
