/** CSV into lines: one row one voice, or, where several columns hold words, one cell one voice. */
import { parse } from 'csv-parse/sync'
import { line, numbered } from '../document.ts'
import type { SourceLine } from '../document.ts'
import { columnKind, kindsOfColumns } from '../structure/columns.ts'
import type { ColumnKind } from '../structure/columns.ts'

/** The rows of a CSV. Throws when a quotation mark is left open past the end. */
function rowsOfCsv(text: string): string[][] {
  return parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    bom: true,
  })
}

/** Excel writes semicolons or tabs in some settings; the commonest outside quotation marks wins. */
function delimiterOf(text: string): string {
  const head = text
    .slice(0, 4000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .slice(0, 10)
  const count = (mark: string): number =>
    Math.min(
      ...head.filter((each) => each.trim() !== '').map((each) => each.split(mark).length - 1),
    )
  const scored = [',', ';', '\t', '|'].map((mark) => [count(mark), mark] as const)
  const best = scored.reduce((a, b) => (b[0] > a[0] ? b : a))
  return best[0] > 0 ? best[1] : ','
}

/**
 * With one column of words, line n is row n, its prompt is its Prompt cell, and the other cells stand
 * beside it as details. With several columns of words (or `asCells`), each filled cell is a line in
 * reading order.
 */
export function linesOfCsv(text: string, asCells = false): SourceLine[] {
  const rows = rowsOfCsv(text).map((row) => row.map((cell) => cell.trim()))
  const header = rows.findIndex((row) => row.some((cell) => cell !== ''))
  if (header < 0) return []
  const names = rows[header]!
  const isHeader =
    names.filter((cell) => columnKind(cell) !== 'words').length > 0 || looksLikeNames(rows, header)
  const kinds = kindsOfColumns(isHeader ? names : names.map(() => ''), rows.slice(header + 1))
  const words = kinds.filter((kind) => kind === 'words').length
  if (
    !asCells &&
    words === 1 &&
    (isHeader || names.length === 1) &&
    (names.length > 1 || !looksLikePrompt(names[0]))
  )
    return numbered(
      rows.map((row, i) => rowLine(row, names, isHeader && i === header ? [] : kinds)),
    )
  return numbered(
    rows.flatMap((row, i) => cellLines(row, i + 1, (isHeader || asCells) && i === header)),
  )
}

const looksLikePrompt = (name = ''): boolean => /\?$|^what |^how /i.test(name)

/** Headings of columns are shorter than what stands under them, and none is a long sentence. */
function looksLikeNames(rows: readonly string[][], header: number): boolean {
  const names = rows[header]!.filter((cell) => cell !== '')
  const rest = rows
    .slice(header + 1, header + 50)
    .flat()
    .filter((cell) => cell !== '')
  if (names.length < 2 && !looksLikePrompt(names[0])) return false
  if (names.every((cell) => cell.endsWith('?'))) return true
  const mean = (cells: readonly string[]): number =>
    cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
  return rest.length > 0 && mean(names) <= 60 && names.every((cell) => !/[.!]$/.test(cell))
}

function rowLine(row: string[], names: string[], kinds: readonly ColumnKind[]): SourceLine {
  if (row.every((cell) => cell === '')) return line('')
  if (kinds.length === 0) return line(row.join(' | '), { furniture: 'column headings' })
  const at = kinds.indexOf('words')
  const asked = kinds.indexOf('prompt')
  const details = row
    .map((cell, i) => ({ label: names[i] ?? '', text: cell }))
    .filter((each, i) => i !== at && i !== asked && each.text !== '')
  const text = row[at] ?? ''
  const prompt = asked >= 0 ? row[asked] || null : null
  if (text === '')
    return line(row.filter((cell) => cell !== '').join(' | '), { furniture: 'a row without words' })
  return line(text, { prompt, details })
}

function cellLines(row: string[], number: number, header: boolean): SourceLine[] {
  return row
    .map((text, i) => line(text, { cell: { table: 1, row: number, column: i + 1, header } }))
    .filter((each) => each.text !== '')
}
