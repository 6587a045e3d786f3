/** What the columns of a table hold, told from their headings and cells. */

/** "words": what people said; "prompt": what they were asked; "label": anything that only describes. */
export type ColumnKind = 'words' | 'prompt' | 'label'

const prompts =
  /^(prompt|question|heading|section|theme|topic|category|activity)s?( (asked|text|title))?$/i
const words =
  /^(comment|contribution|response|answer|note|what (was|they|people) said|said|feedback|idea|view|quote|point|text|voice|verbatim|post|message|remark)s?( text)?$/i
const labels =
  /^((table|group|row|ref|reference|id|no|number|#|date|time|timestamp|start time|completion time|e-?mail|name|role|who|school|age|year|session|workshop|scribe|facilitator|venue|place|area|channel|source|tag|votes?|likes?|count|order|author|completed by|respondent|response id|language|postcode)s?( (no|id|number|name|group|band)\.?)?)\.?$/i

/** The kind a heading names; "words" when it names none. */
export function columnKind(heading: string): ColumnKind {
  const name = heading.trim()
  if (prompts.test(name)) return 'prompt'
  if (words.test(name)) return 'words'
  return labels.test(name) ? 'label' : 'words'
}

/**
 * The kind of each column. A column named for contributions beats unnamed ones; a column of numbers,
 * dates or single short words is a label whatever its heading.
 */
export function kindsOfColumns(names: readonly string[], rows: readonly string[][]): ColumnKind[] {
  const width = Math.min(
    Math.max(names.length, ...rows.slice(0, 200).map((row) => row.length)),
    200,
  )
  const named = names.some((name) => words.test(name.trim()))
  return Array.from({ length: width }, (_, i) => {
    const kind = columnKind(names[i] ?? '')
    if (kind !== 'words') return kind
    if (named) return words.test((names[i] ?? '').trim()) ? 'words' : 'label'
    const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
    return cells.length > 0 && cells.every(isLabel) ? 'label' : 'words'
  })
}

const isLabel = (cell: string): boolean =>
  /^[\d\s./:,£%-]+$/.test(cell) || /^(yes|no|n\/a|true|false)$/i.test(cell)
