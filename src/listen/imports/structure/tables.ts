/** Reads tables: which cells are headings of columns, which name a row, which are what people said. */
import type { SourceLine } from '../document.ts'
import { columnKind, kindsOfColumns } from './columns.ts'
import type { ColumnKind } from './columns.ts'
import { promptWords } from './heading-words.ts'

/** What a cell line is. `column` leads back to the heading (a line's position) it stands under. */
export type CellRole =
  | { readonly kind: 'prompt' }
  | { readonly kind: 'columnHeading' }
  | { readonly kind: 'label' }
  | { readonly kind: 'words'; readonly heading: number | null; readonly labels: readonly number[] }

/** The role of every line that stands in a table of two columns or more, by position. */
export function cellRoles(lines: readonly SourceLine[]): Map<number, CellRole> {
  const tables = new Map<number, number[]>()
  for (const [i, each] of lines.entries()) {
    if (!each.cell || each.furniture !== null || (each.text === '' && each.bullet === null))
      continue
    const members = tables.get(each.cell.table) ?? []
    members.push(i)
    tables.set(each.cell.table, members)
  }
  const roles = new Map<number, CellRole>()
  for (const members of tables.values())
    if (new Set(members.map((i) => lines[i]!.cell!.column)).size > 1)
      readTable(lines, members, roles)
  return roles
}

function readTable(
  lines: readonly SourceLine[],
  members: readonly number[],
  roles: Map<number, CellRole>,
): void {
  const first = lines[members[0]!]!.cell!.row
  const top = members.filter((i) => lines[i]!.cell!.row === first || lines[i]!.cell!.header)
  const rest = members.filter((i) => !top.includes(i))
  if (!isHeaderRow(lines, top, rest)) return readHeadless(lines, members, roles)
  const heading = new Map(top.map((i) => [lines[i]!.cell!.column, i]))
  const kinds = kindsFrom(lines, heading, rest)
  const wordColumns = kinds.filter((kind) => kind === 'words').length
  for (const i of top) {
    const isPrompt =
      kinds[lines[i]!.cell!.column - 1] === 'words' &&
      (wordColumns > 1 || asksSomething(lines[i]!.text))
    roles.set(i, { kind: isPrompt ? 'prompt' : 'columnHeading' })
  }
  const rowPrompts = wordColumns === 1 && kinds.includes('prompt')
  readRows(
    lines,
    rest,
    (i, labels) => {
      const column = lines[i]!.cell!.column
      const kind = kinds[column - 1] ?? 'words'
      if (kind === 'prompt' && rowPrompts) return { kind: 'prompt' }
      if (kind !== 'words') return { kind: 'label' }
      const over = heading.get(column)
      const under = over !== undefined && roles.get(over)?.kind === 'prompt' ? over : null
      return { kind: 'words', heading: under, labels }
    },
    roles,
  )
}

type Decide = (i: number, labels: readonly number[]) => CellRole

function readRows(
  lines: readonly SourceLine[],
  rest: readonly number[],
  decide: Decide,
  roles: Map<number, CellRole>,
): void {
  let row = -1
  let labels: number[] = []
  for (const i of rest) {
    if (lines[i]!.cell!.row !== row) labels = []
    row = lines[i]!.cell!.row
    const role = decide(i, labels)
    roles.set(i, role)
    if (role.kind === 'label') labels = [...labels, i]
  }
}

/** No row of headings: a first column of prompts is read as such, else every cell is a voice. */
function readHeadless(
  lines: readonly SourceLine[],
  members: readonly number[],
  roles: Map<number, CellRole>,
): void {
  const firsts = members.filter((i) => lines[i]!.cell!.column === 1)
  const prompts =
    firsts.length > 0 && firsts.every((i) => lines[i]!.strong || asksSomething(lines[i]!.text))
  const kinds = kindsFrom(lines, new Map(), members)
  readRows(
    lines,
    members,
    (i, labels) => {
      const first = lines[i]!.cell!.column === 1
      if (first && prompts) return { kind: 'prompt' }
      if (kinds[lines[i]!.cell!.column - 1] === 'label') return { kind: 'label' }
      return { kind: 'words', heading: null, labels }
    },
    roles,
  )
}

function isHeaderRow(
  lines: readonly SourceLine[],
  top: readonly number[],
  rest: readonly number[],
): boolean {
  if (rest.length === 0 || top.length < 2) return false
  const cells = top.map((i) => lines[i]!)
  if (
    cells.some((each) => each.cell!.header) ||
    cells.every((each) => each.strong || each.heading !== null)
  )
    return true
  if (cells.some((each) => each.bullet !== null)) return false
  return cells.every(
    (each) =>
      each.text.length < 90 && (asksSomething(each.text) || columnKind(each.text) !== 'words'),
  )
}

const asksSomething = (text: string): boolean => /\?$/.test(text) || promptWords(text) === 2

function kindsFrom(
  lines: readonly SourceLine[],
  heading: ReadonlyMap<number, number>,
  rest: readonly number[],
): ColumnKind[] {
  const width = Math.min(
    200,
    rest.reduce((most, i) => Math.max(most, lines[i]!.cell!.column), heading.size),
  )
  const names = Array.from({ length: width }, (_, c) => lines[heading.get(c + 1) ?? -1]?.text ?? '')
  const rows = new Map<number, string[]>()
  for (const i of rest) {
    const { row, column } = lines[i]!.cell!
    const cells = rows.get(row) ?? Array.from({ length: width }, () => '')
    if (column <= width) cells[column - 1] = lines[i]!.text
    rows.set(row, cells)
  }
  return kindsOfColumns(names, [...rows.values()])
}
