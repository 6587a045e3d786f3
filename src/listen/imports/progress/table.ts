/** Progress kept in tables: outcome, action, status, by when. */
import type { SourceLine } from '../document.ts'
import { partOf, termIn } from './words.ts'
import type { Part } from './words.ts'

export type Column = Part | 'outcome' | 'action' | 'status' | 'by' | 'other'

const names: readonly (readonly [RegExp, Column])[] = [
  [
    /^(outcome|priority|aim|objective|goal|theme|area|what we want( to achieve)?)s?\b.{0,20}$/i,
    'outcome',
  ],
  [
    /^(by when|due( date)?|deadline|timescale|target( date)?|when|term|date due|by)\b.{0,12}$/i,
    'by',
  ],
  [/^(status|rag( rating)?|rating|complete\??|state)$/i, 'status'],
  [
    /^(baseline|issue|concern|they told us|you said|what .{0,30} (told us|said)|where we (were|started)|position .{0,30}|starting point)$/i,
    'baseline',
  ],
  [
    /^(done|we did|progress|update|achieved|achievements?|what (we|has|have) .{0,12}(done|did|achieved).{0,12}|progress .{0,20}|actions? (taken|completed))$/i,
    'done',
  ],
  [
    /^(next|planned|next steps?|what('|’)?s next|we will|still to do|what (we will|happens|is) .{0,12}|plans?)$/i,
    'planned',
  ],
  [/^(action|activity|task|what we will do|commitment|work|step)s?\b.{0,12}$/i, 'action'],
]

/** What a column holds, by its heading. */
function columnOf(heading: string): Column {
  const text = heading.replace(/\*\*/g, '').trim()
  return names.find(([pattern]) => pattern.test(text))?.[1] ?? partOf(text) ?? 'other'
}

/** Only what is finished is done; "on track" and "in progress" are still to come. */
const isDone = (status: string): boolean =>
  /^\W*(done|complete|completed|achieved|yes|finished|delivered|closed|green ?[-–(]? ?complete.*|blue)\b/i.test(
    status,
  ) && !/\b(not|partly|nearly|part)\b/i.test(status)

export interface ProgressRow {
  readonly outcome: SourceLine | null
  readonly parts: readonly {
    readonly part: Part
    readonly line: SourceLine
    readonly by: string | null
  }[]
  readonly rest: readonly { readonly line: SourceLine; readonly reason: string }[]
}

interface ProgressTable {
  readonly top: readonly SourceLine[]
  readonly columns: ReadonlyMap<number, Column>
  readonly rows: readonly (readonly SourceLine[])[]
}

/**
 * The table that `lines` begin with, when the headings of its columns make it one of progress.
 * @param inOutcome an outcome is open already, so the table need not name any
 */
export function tableOf(lines: readonly SourceLine[], inOutcome: boolean): ProgressTable | null {
  const { table, row } = lines[0]!.cell!
  const end = lines.findIndex((each) => each.cell?.table !== table)
  const mine = end < 0 ? lines : lines.slice(0, end)
  const top = mine.filter((each) => each.cell!.row === row)
  const columns = new Map(top.map((each) => [each.cell!.column, columnOf(each.text)]))
  const has = (...kinds: Column[]): boolean =>
    [...columns.values()].some((each) => kinds.includes(each))
  if (!(inOutcome || has('outcome', 'baseline')) || !has('action', 'done', 'planned')) return null
  const rows = Map.groupBy(mine.slice(top.length), (each) => each.cell!.row)
  return { top, columns, rows: [...rows.values()] }
}

/** One row of cells sorted by what its columns hold. */
export function readRow(
  cells: readonly SourceLine[],
  columns: ReadonlyMap<number, Column>,
): ProgressRow {
  const kindOf = (cell: SourceLine): Column => columns.get(cell.cell!.column) ?? 'other'
  const status = cells.find((cell) => kindOf(cell) === 'status')?.text
  const when = cells.find((cell) => kindOf(cell) === 'by')?.text ?? null
  const statusCounts = status !== undefined
  const parts = cells.flatMap((line) => {
    const kind = kindOf(line)
    const part = kind === 'action' ? (statusCounts && isDone(status) ? 'done' : 'planned') : kind
    if (part !== 'baseline' && part !== 'done' && part !== 'planned') return []
    return [{ part, line, by: when ?? termIn(line.text) } as const]
  })
  const used = new Set<SourceLine>(parts.map((each) => each.line))
  const [named, ...more] = cells.filter((cell) => kindOf(cell) === 'outcome')
  const rest = cells
    .filter((cell) => cell !== named && !used.has(cell))
    .map((line) => ({ line, reason: reasonOf(more.includes(line) ? 'other' : kindOf(line)) }))
  return { outcome: named ?? null, parts, rest }
}

function reasonOf(kind: Column): string {
  if (kind === 'status') return 'status'
  return kind === 'by' ? 'date' : 'label of a row'
}

/** Markdown rows ("| a | b |") as cells; each keeps the number of its line in the file. */
export function expandRows(lines: readonly SourceLine[]): SourceLine[] {
  let table = 10_000
  return lines.flatMap((each, i) => {
    if (each.cell || !/^\|.*\|$/s.test(each.text) || each.furniture === 'a rule') return [each]
    const header = each.furniture === 'column headings'
    if (header || !lines[i - 1]?.text.startsWith('|')) table++
    const cells = each.text.slice(1, -1).split(/(?<!\\)\|/)
    return cells.flatMap((text, c) =>
      text.trim() === ''
        ? []
        : [
            {
              ...each,
              text: text.trim(),
              furniture: null,
              cell: { table, row: each.number, column: c + 1, header },
            },
          ],
    )
  })
}
