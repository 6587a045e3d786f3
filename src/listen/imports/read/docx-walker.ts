/** Walks one part of a Word document and collects its paragraphs in reading order. */
import { line } from '../document.ts'
import type { SourceLine } from '../document.ts'
import type { ListPlace, Numbering, Style } from './docx-styles.ts'
import { linesOfParagraph, Tables } from './paragraph.ts'
import type { Attributes, XmlHandler } from './xml.ts'

interface Paragraph {
  text: string
  bold: number
  style: Style | undefined
  list: ListPlace | null
  outline: number
}

/** Words struck out, moved away, or kept twice for older programs. */
const skipped = new Set(['Fallback', 'moveFrom', 'del', 'instrText', 'delText'])

export class DocxWalker implements XmlHandler {
  readonly lines: SourceLine[] = []
  readonly #styles: ReadonlyMap<string, Style>
  readonly #numbering: Numbering
  readonly #tables = new Tables()
  readonly #counters = new Map<string, number>()
  #open: Paragraph[] = []
  #skip = 0
  #inRun = 0
  #inText = false
  #inProperties = 0
  #runBold = false

  constructor(styles: ReadonlyMap<string, Style>, numbering: Numbering) {
    this.#styles = styles
    this.#numbering = numbering
  }

  open(name: string, a: Attributes): void {
    if (skipped.has(name) && !(name === 'del' && this.#inProperties > 0)) this.#skip++
    if (this.#skip > 0) return
    if (name === 'p')
      this.#open.push({ text: '', bold: 0, style: undefined, list: null, outline: 0 })
    else if (name === 'pPr' || name === 'rPr' || name === 'trPr') this.#inProperties++
    else if (name === 'r') this.#startRun()
    else if (name === 't') this.#inText = true
    else if (this.#inProperties > 0) this.#property(name, a['val'])
    else if (this.#inRun > 0) this.#sign(name, a)
    if (name === 'tbl') this.#tables.start()
    else if (name === 'tr') this.#tables.row()
    else if (name === 'tc') this.#tables.cell()
    else if (name === 'tblHeader') this.#tables.markHeader()
    else if (name === 'gridSpan') this.#tables.span(Number(a['val'] ?? 1))
  }

  text(text: string): void {
    const paragraph = this.#open.at(-1)
    if (!this.#inText || this.#skip > 0 || !paragraph) return
    paragraph.text += text
    if (this.#runBold) paragraph.bold += text.trim().length
  }

  close(name: string): void {
    const wasSkipping = this.#skip > 0
    if (skipped.has(name) && wasSkipping) this.#skip--
    if (wasSkipping) return
    if (name === 'p') this.#endParagraph()
    else if (name === 'pPr' || name === 'rPr' || name === 'trPr') this.#inProperties--
    else if (name === 'r') this.#inRun--
    else if (name === 't') this.#inText = false
    else if (name === 'tbl') this.#tables.end()
  }

  #startRun(): void {
    this.#inRun++
    this.#runBold = false
  }

  #property(name: string, val = ''): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    const off = val === '0' || val === 'false' || val === 'none'
    if (name === 'pStyle') paragraph.style = this.#styles.get(val) ?? unnamedStyle(val)
    else if (name === 'outlineLvl' && Number(val) < 6) paragraph.outline = Number(val) + 1
    else if (name === 'numId') paragraph.list = { id: val, level: paragraph.list?.level ?? 0 }
    else if (name === 'ilvl') paragraph.list = { id: paragraph.list?.id ?? '', level: Number(val) }
    else if ((name === 'b' || name === 'u') && this.#inRun > 0) this.#runBold ||= !off
  }

  #sign(name: string, a: Attributes): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    if (name === 'br' || name === 'cr') paragraph.text += '\n'
    else if (name === 'tab') paragraph.text += '\t'
    else if (name === 'noBreakHyphen') paragraph.text += '\u2011'
    else if (name === 'softHyphen') paragraph.text += '\u00AD'
    else if (name === 'sym') paragraph.text += symbol(a['char'])
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    const style = paragraph.style
    const words = paragraph.text.replace(/\s/g, '').length
    const level = paragraph.outline || style?.heading || 0
    const bold = paragraph.bold > 0 && paragraph.bold >= words * 0.9
    const list = paragraph.list?.id ? paragraph.list : (style?.list ?? null)
    const isList = list !== null && list.id !== '0' && list.id !== '' && level === 0
    const shape = line('', {
      heading: level > 0 ? Math.min(level === 7 ? 1 : level, 6) : null,
      strong: bold || style?.bold === true,
      indent: isList ? (paragraph.list?.level ?? list.level) * 4 : 0,
      bullet: isList && words > 0 ? this.#bullet(list) : null,
      cell: this.#tables.here(),
      furniture: style?.contents && words > 0 ? 'contents list' : null,
    })
    this.lines.push(...linesOfParagraph(paragraph.text, shape))
  }

  /** Word draws list numbers itself; this counts them as it would. */
  #bullet(list: ListPlace): string {
    const format = this.#numbering.get(list.id)?.get(list.level) ?? 'bullet'
    if (format === 'bullet' || format === 'none') return '•'
    const count = (this.#counters.get(`${list.id} ${list.level}`) ?? 0) + 1
    this.#counters.set(`${list.id} ${list.level}`, count)
    for (let deeper = list.level + 1; deeper < 9; deeper++)
      this.#counters.delete(`${list.id} ${deeper}`)
    return format.endsWith('Letter') && count < 27
      ? `${String.fromCharCode(96 + count)}.`
      : `${count}.`
  }
}

/** Programs that write no style list still name their styles Heading1, Title, ListBullet2. */
function unnamedStyle(id: string): Style {
  const heading = /^heading ?([1-6])$/i.exec(id)
  const bullet = /^list ?(?:bullet|number|paragraph) ?(\d?)$/i.exec(id)
  return {
    heading: /^title$/i.test(id) ? 7 : Number(heading?.[1] ?? 0),
    contents: /^toc ?\d?$/i.test(id),
    list: bullet ? { id: 'style', level: Math.max(0, Number(bullet[1] || 1) - 1) } : null,
    bold: false,
  }
}

function symbol(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16)
  return code > 31 && code < 0xffff ? String.fromCharCode(code) : ''
}
