/** Follows the tags of a web page and cuts its words into lines where a reader would see a new one. */
import { line } from '../document.ts'
import type { SourceLine } from '../document.ts'
import { linesOfParagraph, Tables } from './paragraph.ts'
import { furnitureOfTag } from './html-furniture.ts'

const blocks = new Set(
  `address article aside blockquote body button caption center dd details dialog div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol option
  p pre section select summary table tbody td tfoot th thead tr ul title textarea`.split(/\s+/),
)
const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
const hidden = new Set(
  'script style template noscript iframe svg math object head title textarea noembed noframes'.split(
    ' ',
  ),
)
/** A new one of these ends an open one: pages often leave the end tag out. */
const endsItself = new Set('p li dt dd tr td th option'.split(' '))
const fences = new Set('ul ol dl table tr tbody thead td th div section article body'.split(' '))

interface Open {
  readonly name: string
  readonly furniture: string | null
  readonly hidden: boolean
  readonly bold: boolean
  readonly list: { ordered: boolean; count: number } | null
}

export class HtmlWalker {
  readonly lines: { line: SourceLine; inMain: boolean }[] = []
  readonly #stack: Open[] = []
  readonly #counts = new Map<string, number>()
  readonly #lists: { ordered: boolean; count: number }[] = []
  readonly #tables = new Tables()
  readonly #reasons: string[] = []
  #hidden = 0
  #bold = 0
  #buffer: string[] = []
  #boldLetters = 0
  #bullet: string | null = null

  open(name: string, a: ReadonlyMap<string, string>): void {
    if (name === 'br') this.#buffer.push('\n')
    if (blocks.has(name)) this.#endLine()
    if (voids.has(name)) return
    if (endsItself.has(name)) this.#closeOpenTwin(name)
    const furniture =
      this.#hidden > 0 ? null : furnitureOfTag(name, a, this.#inside('article', 'main'))
    const list = /^(ul|ol|menu)$/.test(name) ? { ordered: name === 'ol', count: 0 } : null
    const bold = name === 'b' || name === 'strong' || name === 'th' || name === 'u'
    this.#push({ name, furniture, hidden: hidden.has(name) || a.has('hidden'), bold, list })
    if (name === 'li') this.#startItem()
    else if (name === 'table') this.#tables.start()
    else if (name === 'tr') this.#tables.row()
    else if (name === 'td' || name === 'th') this.#startCell(name, a)
  }

  text(chars: string): void {
    if (this.#hidden > 0) return
    const kept = this.#inside('pre') ? chars : chars.replace(/[ \t\r\n\f]+/g, ' ')
    this.#buffer.push(kept)
    if (this.#bold > 0) this.#boldLetters += kept.replace(/\s/g, '').length
  }

  close(name: string): void {
    if (blocks.has(name)) this.#endLine()
    if (!this.#inside(name)) return
    for (let top = this.#stack.pop(); top; top = this.#stack.pop()) {
      this.#leave(top)
      if (top.name === name) return
    }
  }

  end(): void {
    this.#endLine()
  }

  #push(open: Open): void {
    this.#stack.push(open)
    this.#counts.set(open.name, (this.#counts.get(open.name) ?? 0) + 1)
    if (open.hidden) this.#hidden++
    if (open.bold) this.#bold++
    if (open.furniture !== null) this.#reasons.push(open.furniture)
    if (open.list) this.#lists.push(open.list)
  }

  #leave(open: Open): void {
    this.#counts.set(open.name, (this.#counts.get(open.name) ?? 1) - 1)
    if (open.hidden) this.#hidden--
    if (open.bold) this.#bold--
    if (open.furniture !== null) this.#reasons.pop()
    if (open.list) this.#lists.pop()
    if (open.name === 'table') this.#tables.end()
  }

  #inside(...names: string[]): boolean {
    return names.some((name) => (this.#counts.get(name) ?? 0) > 0)
  }

  /** `<li>` while an `<li>` of the same list is open closes it; one in an outer list stays open. */
  #closeOpenTwin(name: string): void {
    if (!this.#inside(name)) return
    for (let i = this.#stack.length - 1; i >= Math.max(0, this.#stack.length - 32); i--) {
      const open = this.#stack[i]!
      if (open.name === name || (isCell(open.name) && isCell(name))) {
        this.close(open.name)
        return
      }
      if (fences.has(open.name) && !(name === 'tr' && isCell(open.name))) return
    }
  }

  #startItem(): void {
    const list = this.#lists.at(-1)
    if (list) list.count++
    this.#bullet = list?.ordered ? `${list.count}.` : '•'
  }

  #startCell(name: string, a: ReadonlyMap<string, string>): void {
    this.#tables.cell()
    this.#tables.span(Number(a.get('colspan') ?? 1))
    if (name === 'th' && a.get('scope') !== 'row' && !this.#inside('tbody'))
      this.#tables.markHeader()
    else if (this.#inside('thead')) this.#tables.markHeader()
  }

  #endLine(): void {
    if (this.#buffer.length === 0) return
    const text = this.#inside('pre') ? this.#buffer.join('') : tidy(this.#buffer.join(''))
    this.#buffer = []
    const bold = this.#boldLetters
    this.#boldLetters = 0
    if (text.trim() === '' || this.#hidden > 0) return
    const bullet = this.#bullet
    this.#bullet = null
    const heading = [1, 2, 3, 4, 5, 6].find((level) => this.#inside(`h${level}`)) ?? null
    const shape = line('', {
      heading,
      strong: bold > 0 && bold >= text.replace(/\s/g, '').length * 0.9,
      bullet: heading === null ? bullet : null,
      indent: Math.max(0, this.#lists.length - 1) * 4,
      cell: this.#tables.here(),
      furniture: this.#reasons.at(-1) ?? null,
    })
    const inMain = this.#inside('main') || this.#inside('article')
    for (const each of linesOfParagraph(text, shape)) this.lines.push({ line: each, inMain })
  }
}

const isCell = (name: string): boolean => name === 'td' || name === 'th'

/** White space as a browser shows it: runs are one blank, none beside a line break. */
const tidy = (text: string): string => text.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n')
