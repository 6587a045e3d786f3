/** Plain text, Markdown and pasted words into lines: the file's own lines, with its own numbers. */
import { line, numbered } from '../document.ts'
import type { SourceFormat, SourceLine } from '../document.ts'
import { splitMarker } from './marker.ts'

/** Every line of `text`, blank ones too, so that line 7 is the file's seventh line. */
export function linesOfText(text: string, format: SourceFormat): SourceLine[] {
  const raw = text.split(/\r\n|\n|\r/)
  if (raw.length > 1 && raw.at(-1) === '') raw.pop()
  const lines = raw.map((each) => lineOfText(each))
  return numbered(markRules(lines, format))
}

function lineOfText(raw: string): SourceLine {
  const body = raw.trim()
  if (body === '') return line('')
  const indent = columns(raw.slice(0, raw.length - raw.trimStart().length))
  const heading = /^(#{1,6})\s+(?=\S)/.exec(body.slice(0, 40))
  if (heading) {
    const text = withoutClosingHashes(body.slice(heading[0].length))
    return line(text, { indent, heading: heading[1]!.length })
  }
  if (isTableRow(body)) return line(body, { indent })
  const { bullet, text } = splitMarker(body)
  if (bullet !== null) return line(text.trim(), { indent, bullet, strong: isBold(text) })
  return line(body, { indent, strong: isBold(body) })
}

/** "## Heading ##": the closing hashes are Markdown's, not the writer's. */
const withoutClosingHashes = (text: string): string =>
  text.endsWith('#')
    ? text.slice(0, -(/#{1,6}$/.exec(text.slice(-6))?.[0].length ?? 0)).trim()
    : text

const isTableRow = (body: string): boolean => body.startsWith('|') && body.endsWith('|')

/** A tab counts four, as most editors show it. */
function columns(white: string): number {
  let width = 0
  for (const each of white) {
    if (each === '\t') width += 4 - (width % 4)
    else if (each !== '\f' && each !== '\v') width += 1
  }
  return width
}

const isBold = (text: string): boolean =>
  text.length < 200 && /^(\*\*|__)(?!\s)[^*_]+(?<!\s)\1:?$/u.test(text)

/** Lines without a word in them are rules, box edges or stray marks: set aside, never lost. */
function markRules(lines: SourceLine[], format: SourceFormat): SourceLine[] {
  const fence = format === 'markdown' ? frontMatterEnd(lines) : 0
  return lines.map((each, i) => {
    if (i < fence && each.text !== '') return { ...each, furniture: 'page settings' }
    if (each.text === '' && each.bullet === null) return each
    if (isTableRow(each.text) && /^\|[\s:|-]+\|$/.test(lines[i + 1]?.text.slice(0, 500) ?? ''))
      return { ...each, furniture: 'column headings' }
    if (/[\p{L}\p{N}]/u.test(each.text))
      return underlined(lines, i) ? { ...each, strong: true } : each
    return { ...each, furniture: isUnderline(each.text) ? 'a rule' : noWords(each.text) }
  })
}

const noWords = (text: string): string | null =>
  /\p{Extended_Pictographic}|[?!£%]/u.test(text) ? null : 'no words'

const isUnderline = (text: string): boolean => /^[-=_~*+–—.| :#]{3,}$/u.test(text)

/** A short unbulleted line with === or --- straight under it and nothing straight above. */
function underlined(lines: SourceLine[], i: number): boolean {
  const here = lines[i]!
  const under = lines[i + 1]
  if (here.bullet !== null || here.text.length > 160 || !under || under.bullet !== null)
    return false
  return /^(={3,}|-{3,}|_{3,}|~{3,})$/.test(under.text.slice(0, 300))
}

/** Markdown may open with settings between two --- lines; gives the line count of that block. */
function frontMatterEnd(lines: SourceLine[]): number {
  if (lines[0]?.text !== '---') return 0
  for (let i = 1; i < Math.min(lines.length, 40); i++) {
    if (lines[i]!.text === '---') return i + 1
    if (!/^[\w-]+\s*:|^$/.test(lines[i]!.text) && lines[i]!.bullet === null) return 0
  }
  return 0
}
