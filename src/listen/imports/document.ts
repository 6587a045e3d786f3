/** A document as its numbered lines: what every reader makes and everything after reads. */

/** Where a line stood in a table: all counted from 1; `header` when the format says it heads a column. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly header: boolean
}

/** Something said beside a line in the same row of a spreadsheet: column name and cell, as given. */
export interface Detail {
  readonly label: string
  readonly text: string
}

/**
 * One line, counted from 1. `text` is verbatim; only the line ending, blanks at both ends and the
 * bullet are kept apart. For Word, OpenDocument and web pages a line is a paragraph, list item or
 * table cell in reading order; for CSV a row (or a cell, when several columns hold words).
 */
export interface SourceLine {
  readonly number: number
  readonly text: string
  /** Columns of indentation (text files, a tab is four) or list level × 4 (other formats). */
  readonly indent: number
  /** The marker as given ("•", "1.", "(a)", "[ ]"), or null. */
  readonly bullet: string | null
  /** 1–6 when the format says so, else null. */
  readonly heading: number | null
  /** The whole line stands out (bold or underlined). */
  readonly strong: boolean
  readonly cell: Cell | null
  /** Why the format itself says this is not content (a page's navigation, a rule), or null. */
  readonly furniture: string | null
  /** For one-row-one-voice spreadsheets: the prompt its row names, and the other cells. */
  readonly prompt: string | null
  readonly details: readonly Detail[]
}

export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'csv'

export interface SourceDocument {
  readonly name: string
  readonly format: SourceFormat
  readonly lines: readonly SourceLine[]
}

/** A line of the given words with nothing special about it. */
export function line(text: string, more: Partial<SourceLine> = {}): SourceLine {
  return {
    number: more.number ?? 0,
    text,
    indent: more.indent ?? 0,
    bullet: more.bullet ?? null,
    heading: more.heading ?? null,
    strong: more.strong ?? false,
    cell: more.cell ?? null,
    furniture: more.furniture ?? null,
    prompt: more.prompt ?? null,
    details: more.details ?? [],
  }
}

/** The same lines counted from 1. */
export const numbered = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.map((each, i) => ({ ...each, number: i + 1 }))

/** Blank means blank to the eye of every program: nothing but white space. */
export const isBlank = (each: SourceLine): boolean =>
  each.bullet === null && each.text === '' && each.furniture === null
