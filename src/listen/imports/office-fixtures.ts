/** Builds small Word and OpenDocument files for tests, so that none need be kept in the project. */
import { strToU8, zipSync } from 'fflate'

export interface Para {
  readonly text: string
  readonly style?: string
  /** List level from 0. */
  readonly level?: number
  readonly numbered?: boolean
  readonly bold?: boolean
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word paragraph; "\n" in its text is a soft return and "\t" a tab. */
export function wordParagraph({ text, style, level, numbered, bold }: Para): string {
  const list =
    level === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbered ? 2 : 1}"/></w:numPr>`
  const named = style ? `<w:pStyle w:val="${style}"/>` : ''
  const runs = escape(text)
    .split(/(\n|\t)/)
    .map((piece) =>
      piece === '\n'
        ? '<w:br/>'
        : piece === '\t'
          ? '<w:tab/>'
          : `<w:t xml:space="preserve">${piece}</w:t>`,
    )
    .join('')
  return `<w:p><w:pPr>${named}${list}</w:pPr><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${runs}</w:r></w:p>`
}

export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph({ text: cell })}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** A .docx whose body is the given XML (see wordParagraph, wordTable). */
export function docx(body: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const styles = [
    ['Heading1', 'heading 1'],
    ['Heading2', 'heading 2'],
    ['Title', 'Title'],
    ['TOC1', 'toc 1'],
  ].map(([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  const level = (n: number, format: string): string =>
    `<w:lvl w:ilvl="${n}"><w:numFmt w:val="${format}"/></w:lvl>`
  const list = (id: number, format: string): string =>
    `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2].map((n) => level(n, format)).join('')}</w:abstractNum>`
  const nums = [1, 2]
    .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
    .join('')
  return zipped({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${w}>${list(1, 'bullet')}${list(2, 'decimal')}${nums}</w:numbering>`,
    ...extra,
  })
}

const ns =
  'xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:ta" xmlns:style="urn:s" xmlns:fo="urn:f"'

/** An .odt whose office:text is the given XML. */
export const odt = (body: string, extra: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${ns}><office:automatic-styles><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest/>',
    ...extra,
  })

export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
