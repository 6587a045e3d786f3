/** OpenDocument text into lines: paragraphs, headings, list items and table cells in reading order. */
import { line, numbered } from '../document.ts'
import type { SourceLine } from '../document.ts'
import { linesOfParagraph, Tables } from './paragraph.ts'
import { readXml } from './xml.ts'
import type { Attributes, XmlHandler } from './xml.ts'
import type { Parts } from './zip.ts'

/** The lines of content.xml, then page headers and footers from styles.xml as furniture. */
export function linesOfOdt(parts: Parts): SourceLine[] {
  const bold = new Set<string>()
  const lists = new Map<string, string>()
  const styles = parts.get('styles.xml')
  const margins = new OdtWalker(bold, lists, ['header', 'footer'])
  if (styles) readXml(styles, margins)
  const body = new OdtWalker(bold, lists, ['text'])
  readXml(parts.get('content.xml') ?? '', body)
  const furniture = margins.lines
    .filter((each) => each.text !== '')
    .map((each) => ({ ...each, furniture: 'page header or footer' }))
  return numbered([...body.lines, ...furniture])
}

/** Deleted words, notes for reviewers and the marks of footnotes are not what was said. */
const skipped = new Set([
  'tracked-changes',
  'annotation',
  'note-citation',
  'title',
  'desc',
  'scripts',
])

interface Paragraph {
  text: string
  bold: number
  heading: number
  style: string
  first: boolean
}

class OdtWalker implements XmlHandler {
  readonly lines: SourceLine[] = []
  readonly #bold: Set<string>
  readonly #lists: Map<string, string>
  readonly #within: readonly string[]
  readonly #tables = new Tables()
  readonly #counters: number[] = []
  readonly #open: Paragraph[] = []
  readonly #listStyles: string[] = []
  readonly #spans: string[] = []
  #inside = 0
  #skip = 0
  #contents = 0
  #headerRows = 0
  #freshItem = false
  #style = ''

  constructor(bold: Set<string>, lists: Map<string, string>, within: readonly string[]) {
    this.#bold = bold
    this.#lists = lists
    this.#within = within
  }

  open(name: string, a: Attributes): void {
    this.#readStyle(name, a)
    if (this.#within.includes(name) && a['level'] === undefined) this.#inside++
    if (this.#inside === 0) return
    if (skipped.has(name)) this.#skip++
    if (this.#skip > 0) return
    if (name === 'p' || name === 'h') this.#startParagraph(name, a)
    else if (name === 'list') {
      this.#listStyles.push(a['style-name'] ?? this.#listStyles.at(-1) ?? '')
      this.#counters.push(0)
    } else if (name === 'list-item') this.#startItem()
    else if (name === 'span') this.#spans.push(a['style-name'] ?? '')
    else if (/^(table-of-content|alphabetical-index|bibliography)$/.test(name)) this.#contents++
    else this.#table(name, a)
    this.#sign(name, a)
  }

  text(text: string): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || this.#skip > 0) return
    paragraph.text += text.replace(/[ \t\r\n]+/g, ' ')
    if (this.#spans.some((style) => this.#bold.has(style)))
      paragraph.bold += text.replace(/\s/g, '').length
  }

  close(name: string): void {
    if (this.#inside === 0) return
    if (this.#skip > 0) {
      if (skipped.has(name)) this.#skip--
      return
    }
    if (name === 'p' || name === 'h') this.#endParagraph()
    else if (name === 'list') {
      this.#listStyles.pop()
      this.#counters.pop()
    } else if (name === 'span') this.#spans.pop()
    else if (/^(table-of-content|alphabetical-index|bibliography)$/.test(name)) this.#contents--
    else if (name === 'table') this.#tables.end()
    else if (name === 'table-header-rows') this.#headerRows--
    if (this.#within.includes(name)) this.#inside--
  }

  #readStyle(name: string, a: Attributes): void {
    if (name === 'style' || name === 'list-style') this.#style = a['name'] ?? ''
    else if (name === 'text-properties' && /^(bold|[6-9]00)$/.test(a['font-weight'] ?? ''))
      this.#bold.add(this.#style)
    else if (name === 'list-level-style-number')
      this.#lists.set(`${this.#style} ${a['level']}`, '1')
  }

  #startParagraph(name: string, a: Attributes): void {
    const style = a['style-name'] ?? ''
    const titled = /^(Title|Heading(?:_20_(\d))?)$/.exec(style)
    const level =
      name === 'h' ? Number(a['outline-level'] ?? 1) : titled ? Number(titled[2] ?? 1) : 0
    this.#open.push({ text: '', bold: 0, heading: level, style, first: this.#freshItem })
    this.#freshItem = false
  }

  #startItem(): void {
    this.#freshItem = true
    this.#counters.push((this.#counters.pop() ?? 0) + 1)
  }

  #table(name: string, a: Attributes): void {
    if (name === 'table') this.#tables.start()
    else if (name === 'table-header-rows') this.#headerRows++
    else if (name === 'table-row') {
      this.#tables.row()
      if (this.#headerRows > 0) this.#tables.markHeader()
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#tables.cell()
      this.#tables.span(Number(a['number-columns-repeated'] ?? 1))
    }
  }

  #sign(name: string, a: Attributes): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    if (name === 's') paragraph.text += ' '.repeat(Math.min(Number(a['c'] ?? 1) || 1, 200))
    else if (name === 'tab') paragraph.text += '\t'
    else if (name === 'line-break') paragraph.text += '\n'
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    const words = paragraph.text.replace(/\s/g, '').length
    const depth = this.#listStyles.length
    const isItem = depth > 0 && paragraph.first && paragraph.heading === 0
    const bold =
      this.#bold.has(paragraph.style) || (paragraph.bold > 0 && paragraph.bold >= words * 0.9)
    const shape = line('', {
      heading: paragraph.heading > 0 ? Math.min(paragraph.heading, 6) : null,
      strong: bold,
      indent: depth > 0 ? (depth - 1) * 4 : 0,
      bullet: isItem && words > 0 ? this.#bullet(depth) : null,
      cell: this.#tables.here(),
      furniture: this.#contents > 0 && words > 0 ? 'contents list' : null,
    })
    this.lines.push(...linesOfParagraph(paragraph.text, shape))
  }

  #bullet(depth: number): string {
    const numbers = this.#lists.has(`${this.#listStyles.at(-1) ?? ''} ${depth}`)
    return numbers ? `${this.#counters.at(-1) ?? 1}.` : '•'
  }
}
