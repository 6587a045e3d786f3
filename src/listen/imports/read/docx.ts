/** Word documents into lines: one per paragraph, with heading level, list level and table cell. */
import { numbered } from '../document.ts'
import type { SourceLine } from '../document.ts'
import { DocxWalker } from './docx-walker.ts'
import { readNumbering, readStyles } from './docx-styles.ts'
import { readXml } from './xml.ts'
import type { Parts } from './zip.ts'

/**
 * The lines of the body, then footnotes, then page headers and footers (as furniture, last, so that
 * the body's paragraphs keep their numbers). Throws when a part is not well-formed XML.
 */
export function linesOfDocx(parts: Parts): SourceLine[] {
  const styles = readStyles(parts.get('word/styles.xml'))
  const numbering = readNumbering(parts.get('word/numbering.xml'))
  const linesOf = (name: string): SourceLine[] => {
    const walker = new DocxWalker(styles, numbering)
    readXml(parts.get(name) ?? '', walker)
    return walker.lines
  }
  const body = linesOf('word/document.xml')
  const named = (pattern: RegExp): SourceLine[] =>
    [...parts.keys()]
      .filter((name) => pattern.test(name))
      .sort()
      .flatMap(linesOf)
  const notes = named(/^word\/(foot|end)notes\.xml$/).filter((each) => each.text !== '')
  const margins = [
    ...once(named(/^word\/header\d*\.xml$/), 'page header'),
    ...once(named(/^word\/footer\d*\.xml$/), 'page footer'),
  ]
  return numbered([...body, ...notes, ...margins])
}

/** Word keeps up to three copies of a header (first page, odd, even): one is enough. */
function once(lines: readonly SourceLine[], furniture: string): SourceLine[] {
  const byText = new Map(lines.filter((each) => each.text !== '').map((each) => [each.text, each]))
  return [...byText.values()].map((each) => ({ ...each, furniture }))
}
