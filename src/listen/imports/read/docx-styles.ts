/** Word's styles and lists: which style is a heading, which list is dots and which is numbers. */
import { readXml } from './xml.ts'

export interface Style {
  /** 1–6 when the style is a heading, 7 for a title, 0 for neither. */
  readonly heading: number
  readonly contents: boolean
  readonly list: ListPlace | null
  readonly bold: boolean
}
export interface ListPlace {
  readonly id: string
  readonly level: number
}
/** List id → level → number format ("bullet", "decimal", …). */
export type Numbering = ReadonlyMap<string, ReadonlyMap<number, string>>

interface RawStyle {
  name: string
  basedOn: string
  outline: number
  numId: string
  level: number
  bold: boolean
}

/** Style id → what it means, inheritance followed. */
export function readStyles(xml: string | undefined): ReadonlyMap<string, Style> {
  const raw = new Map<string, RawStyle>()
  let at: RawStyle | null = null
  if (xml)
    readXml(xml, {
      open(name, a) {
        if (name === 'style') {
          at = { name: '', basedOn: '', outline: -1, numId: '', level: 0, bold: false }
          raw.set(a['styleId'] ?? '', at)
        } else if (at) readStylePart(at, name, a['val'] ?? '')
      },
      text() {},
      close(name) {
        if (name === 'style') at = null
      },
    })
  return new Map([...raw.keys()].map((id) => [id, meaning(id, raw)]))
}

function readStylePart(at: RawStyle, name: string, val: string): void {
  if (name === 'name') at.name = val.toLowerCase()
  else if (name === 'basedOn') at.basedOn = val
  else if (name === 'outlineLvl') at.outline = Number(val)
  else if (name === 'numId') at.numId = val
  else if (name === 'ilvl') at.level = Number(val)
  else if (name === 'b') at.bold = val !== '0' && val !== 'false'
}

function meaning(id: string, raw: ReadonlyMap<string, RawStyle>): Style {
  let heading = 0
  let list: ListPlace | null = null
  let bold = false
  let contents = false
  let at = raw.get(id)
  for (let depth = 0; at && depth < 12; depth++, at = raw.get(at.basedOn)) {
    heading ||= headingOf(at)
    bold ||= at.bold
    contents ||= /^(toc \d|toc heading|table of figures)/.test(at.name)
    if (!list && at.numId) list = { id: at.numId, level: at.level }
  }
  return { heading, contents, list, bold }
}

function headingOf(style: RawStyle): number {
  if (style.name === 'title') return 7
  const named = /^heading (\d)/.exec(style.name)
  const level = named
    ? Number(named[1])
    : style.outline >= 0 && style.outline < 6
      ? style.outline + 1
      : 0
  return Math.min(level, 6)
}

/** The formats of every list. */
export function readNumbering(xml: string | undefined): Numbering {
  const abstract = new Map<string, Map<number, string>>()
  const lists = new Map<string, Map<number, string>>()
  let formats = new Map<number, string>()
  let listId = ''
  let level = 0
  if (xml)
    readXml(xml, {
      open(name, a) {
        if (name === 'abstractNum') abstract.set(a['abstractNumId'] ?? '', (formats = new Map()))
        else if (name === 'lvl') level = Number(a['ilvl'] ?? 0)
        else if (name === 'numFmt') formats.set(level, a['val'] ?? 'bullet')
        else if (name === 'num') listId = a['numId'] ?? ''
        else if (name === 'abstractNumId' && listId) {
          const found = abstract.get(a['val'] ?? '')
          if (found) lists.set(listId, found)
        }
      },
      text() {},
      close() {},
    })
  return lists
}
