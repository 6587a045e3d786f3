import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { docx, odt, wordParagraph, zipped } from '../office-fixtures.ts'
import { MAX_FILE_BYTES } from './faults.ts'
import { readDocument } from './read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const faultOf = (given: Uint8Array, name: string): string => {
  const read = readDocument(given, name)
  return read.ok ? 'none' : read.fault.kind
}

describe('what cannot be read is named', () => {
  const compound = (name: string): Uint8Array =>
    Buffer.concat([
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      Buffer.alloc(512),
      Buffer.from(name, 'utf16le'),
    ])
  const word = docx(wordParagraph({ text: 'Notes of the evening' }))
  const bomb = zipped({ 'word/document.xml': ' '.repeat(51 * 1024 * 1024) })
  const cases: [string, Uint8Array, string, string][] = [
    ['empty', new Uint8Array(), 'a.txt', 'empty'],
    ['blank', bytes(' \n\n\u00A0'), 'a.txt', 'empty'],
    ['over 5 MB', new Uint8Array(MAX_FILE_BYTES + 1).fill(65), 'a.txt', 'tooLarge'],
    ['locked Word', compound('EncryptedPackage'), 'a.docx', 'locked'],
    ['old Word', compound('WordDocument'), 'a.doc', 'oldWord'],
    ['old Excel', compound('Workbook'), 'a.xls', 'spreadsheet'],
    [
      'locked OpenDocument',
      odt('', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
      'a.odt',
      'locked',
    ],
    ['cut short', word.subarray(0, word.length - 80), 'a.docx', 'broken'],
    ['not well-formed', zipped({ 'word/document.xml': '<w:p><oops' }), 'a.docx', 'broken'],
    ['spreadsheet', zipped({ 'xl/workbook.xml': '<x/>' }), 'a.xlsx', 'spreadsheet'],
    ['slides', zipped({ 'ppt/presentation.xml': '<x/>' }), 'a.pptx', 'slides'],
    ['zip folder', zipped({ 'notes.txt': 'x' }), 'a.zip', 'zip'],
    ['zip bomb', bomb, 'a.docx', 'unpacksTooLarge'],
    ['PDF', bytes('%PDF-1.7 \n'), 'a.pdf', 'pdf'],
    ['PDF named as text', bytes('%PDF-1.7 \n'), 'notes.txt', 'pdf'],
    ['picture', Buffer.from('89504E470D0A1A0A00', 'hex'), 'a.png', 'picture'],
    ['rich text', bytes('{\\rtf1 hello}'), 'a.rtf', 'rtf'],
    [
      'program',
      Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7) % 256)),
      'a.bin',
      'notText',
    ],
  ]
  for (const [name, given, file, kind] of cases)
    it(name, () => assert.equal(faultOf(given, file), kind))
})

describe('hostile files', () => {
  it('never throws on any bytes, by any name', () => {
    const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.odt', 'a.csv', 'x')
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        names,
        (given, name) => void readDocument(given, name),
      ),
      { numRuns: 300 },
    )
  })
  it('never throws on a cut or altered Word or OpenDocument file', () => {
    const files = [
      docx(wordParagraph({ text: 'Kind staff', level: 0 }).repeat(20)),
      odt('<text:p>Kind</text:p>'.repeat(20)),
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        (file, cut, at, value) => {
          const broken = file.slice(0, 30 + (cut % (file.length - 30)))
          broken[at % broken.length] = value
          readDocument(broken, 'a.docx')
        },
      ),
      { numRuns: 200 },
    )
  })
  it('reads a page a million tags deep in linear time', () => {
    const started = performance.now()
    const deep = `<html>${'<div><b><p>'.repeat(300_000)}in the deep`
    const read = readDocument(bytes(deep), 'a.html')
    assert.ok(read.ok && read.value.lines[0]?.text === 'in the deep')
    assert.ok(performance.now() - started < 20_000)
  })
})
