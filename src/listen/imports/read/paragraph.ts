/** What Word, OpenDocument and web paragraphs have in common: soft line breaks, typed bullets, cells. */
import type { Cell, SourceLine } from '../document.ts'
import { splitMarker } from './marker.ts'

/**
 * The lines of one paragraph: a soft return ends a line, as it does to the eye. Bullets typed by hand
 * are taken off unless the paragraph is already a list item.
 */
export function linesOfParagraph(text: string, shape: SourceLine): SourceLine[] {
  const pieces = text.split('\n')
  const kept = pieces.filter((each) => each.trim() !== '')
  if (kept.length === 0) return [{ ...shape, bullet: null, heading: null, strong: false }]
  return kept.map((piece, i) => lineOfPiece(piece, i === 0 ? shape : { ...shape, bullet: null }))
}

function lineOfPiece(piece: string, shape: SourceLine): SourceLine {
  const text = piece.trim()
  const wordless = !/[\p{L}\p{N}?!£%]|\p{Extended_Pictographic}/u.test(text)
  const furniture = shape.furniture ?? (wordless ? 'no words' : null)
  if (shape.bullet !== null || shape.heading !== null) return { ...shape, text, furniture }
  const typed = splitMarker(text)
  const white = piece.length - piece.trimStart().length
  const tabs = piece.slice(0, white).split('\t').length - 1
  const indent = shape.indent + (typed.bullet === null ? 0 : tabs * 4 + Math.min(white - tabs, 24))
  return { ...shape, text: typed.text.trim(), bullet: typed.bullet, indent, furniture }
}

/** Keeps count of tables, rows and columns while a document is walked; tables may nest. */
export class Tables {
  #count = 0
  readonly #open: { table: number; row: number; column: number; header: boolean }[] = []

  start(): void {
    this.#open.push({ table: ++this.#count, row: 0, column: 0, header: false })
  }
  row(): void {
    const at = this.#open.at(-1)
    if (at) Object.assign(at, { row: at.row + 1, column: 0, header: false })
  }
  cell(): void {
    const at = this.#open.at(-1)
    if (at) at.column++
  }
  span(columns: number): void {
    const at = this.#open.at(-1)
    if (at && columns > 1 && columns < 64) at.column += columns - 1
  }
  markHeader(): void {
    const at = this.#open.at(-1)
    if (at) at.header = true
  }
  end(): void {
    this.#open.pop()
  }
  /** The cell being read, or null outside tables; a table of one cell is only a box. */
  here(): Cell | null {
    const at = this.#open.at(-1)
    return at && at.row > 0 && at.column > 0 ? { ...at } : null
  }
}
