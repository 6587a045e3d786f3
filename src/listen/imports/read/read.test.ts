import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { docx, odt, wordParagraph, wordTable } from '../office-fixtures.ts'
import type { SourceLine } from '../document.ts'
import { splitMarker } from './marker.ts'
import { readDocument, readPasted } from './read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, big: boolean): Uint8Array => {
  const out = Buffer.from(text, 'utf16le')
  return big ? out.swap16() : out
}
function lines(given: Uint8Array | string, name: string): readonly SourceLine[] {
  const read = readDocument(typeof given === 'string' ? bytes(given) : given, name)
  assert.ok(read.ok, read.ok ? '' : read.fault.message)
  return read.value.lines
}
const texts = (given: Uint8Array | string, name: string): string[] =>
  lines(given, name)
    .filter((each) => each.text !== '')
    .map((each) => each.text)

describe('bullets', () => {
  const cases: [string, string | null, string][] = [
    ['• Swings', '•', 'Swings'],
    ['•Swings', '•', 'Swings'],
    ['- Swings', '-', 'Swings'],
    ['– Swings', '–', 'Swings'],
    ['—Swings', '—', 'Swings'],
    ['* Swings', '*', 'Swings'],
    ['▪ Swings', '▪', 'Swings'],
    ['‣ Swings', '‣', 'Swings'],
    ['o Swings', 'o', 'Swings'],
    ['\uF0B7\tSwings', '\uF0B7', 'Swings'],
    ['1. Swings', '1.', 'Swings'],
    ['2) Swings', '2)', 'Swings'],
    ['(a) Swings', '(a)', 'Swings'],
    ['iv. Swings', 'iv.', 'Swings'],
    ['1.2 Swings', '1.2', 'Swings'],
    ['[ ] Swings', '[ ]', 'Swings'],
    ['- [x] Swings', '- [x]', 'Swings'],
    ['> Swings', '>', 'Swings'],
    ['10.30 tea and cake', null, '10.30 tea and cake'],
    ['1 parent said so', null, '1 parent said so'],
    ['i.e. swings', null, 'i.e. swings'],
    ['-5 degrees in the hall', null, '-5 degrees in the hall'],
    ['**Swings**', null, '**Swings**'],
    ['£5 a session', null, '£5 a session'],
    ['once a week', null, 'once a week'],
  ]
  for (const [given, bullet, text] of cases)
    it(given, () => assert.deepEqual(splitMarker(given), { bullet, text }))
})

describe('text files', () => {
  const said = 'Café – “kind” staff’s £5\nSecond'
  it('reads every encoding alike', () => {
    const cp1252 = Buffer.from(
      said
        .replace('–', '\u0096')
        .replace('“', '\u0093')
        .replace('”', '\u0094')
        .replace('’', '\u0092'),
      'latin1',
    )
    const all = [
      bytes(said),
      bytes(`\uFEFF${said}`),
      utf16(`\uFEFF${said}`, false),
      utf16(`\uFEFF${said}`, true),
      utf16(said, false),
      utf16(said, true),
      cp1252,
    ]
    for (const each of all) assert.deepEqual(texts(each, 'a.txt'), said.split('\n'))
  })
  it('numbers lines as the file does, whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(
        lines(['One', '', 'Three', ''].join(end), 'a.txt').map((each) => [each.number, each.text]),
        [
          [1, 'One'],
          [2, ''],
          [3, 'Three'],
        ],
      )
  })
  it('keeps words as given: inner blanks, soft hyphens, zero widths', () => {
    assert.deepEqual(texts('  a\u00A0b  c\u00ADd\u200Be \u00A0\n', 'a.txt'), [
      'a\u00A0b  c\u00ADd\u200Be',
    ])
  })
  it('knows Markdown headings, rules and settings', () => {
    const read = lines('---\ntitle: x\n---\n## What helps? ##\nPlans\n-----\n***', 'a.md')
    assert.equal(read[3]?.heading, 2)
    assert.equal(read[3]?.text, 'What helps?')
    assert.equal(read[4]?.strong, true)
    assert.equal(read[5]?.furniture, 'a rule')
    assert.equal(read[1]?.furniture, 'page settings')
  })
  it('takes pasted words', () => {
    const read = readPasted('\uFEFFWhat helps?\n- a swing')
    assert.ok(read.ok && read.value.lines[0]?.text === 'What helps?')
  })
})

describe('Word', () => {
  it('keeps headings, list levels, numbers, cells, soft returns and tabs', () => {
    const body = [
      wordParagraph({ text: 'What helps?', style: 'Heading1' }),
      wordParagraph({ text: 'Kind & patient staff', level: 0 }),
      wordParagraph({ text: 'on the phone', level: 1 }),
      wordParagraph({ text: 'at night', level: 2 }),
      wordParagraph({ text: 'first', level: 0, numbered: true }),
      wordParagraph({ text: 'second', level: 0, numbered: true }),
      wordParagraph({ text: '•\ttyped by hand' }),
      wordParagraph({ text: 'one\ntwo' }),
      wordParagraph({ text: 'Bold line', bold: true }),
      wordTable([['Good', 'Bad']]),
    ].join('')
    const read = lines(docx(body), 'notes.docx')
    assert.deepEqual(
      read.map((each) => [
        each.text,
        each.heading,
        each.bullet,
        each.indent,
        each.strong,
        each.cell?.column ?? 0,
      ]),
      [
        ['What helps?', 1, null, 0, false, 0],
        ['Kind & patient staff', null, '•', 0, false, 0],
        ['on the phone', null, '•', 4, false, 0],
        ['at night', null, '•', 8, false, 0],
        ['first', null, '1.', 0, false, 0],
        ['second', null, '2.', 0, false, 0],
        ['typed by hand', null, '•', 0, false, 0],
        ['one', null, null, 0, false, 0],
        ['two', null, null, 0, false, 0],
        ['Bold line', null, null, 0, true, 0],
        ['Good', null, null, 0, false, 1],
        ['Bad', null, null, 0, false, 2],
      ],
    )
  })
  it('leaves out struck words and second copies, keeps moved and inserted ones', () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
    const body = `<w:p><w:ins>${run('added ')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>${run('kept')}<w:moveFrom>${run('old')}</w:moveFrom></w:p>`
    assert.deepEqual(texts(docx(body), 'a.docx'), ['added kept'])
  })
  it('sets page headers aside, once, after the body', () => {
    const header = `<w:hdr xmlns:w="urn:w">${wordParagraph({ text: 'Northmoor Council' })}</w:hdr>`
    const file = docx(wordParagraph({ text: 'Body' }), {
      'word/header1.xml': header,
      'word/header2.xml': header,
    })
    assert.deepEqual(
      lines(file, 'a.docx').map((each) => [each.text, each.furniture]),
      [
        ['Body', null],
        ['Northmoor Council', 'page header'],
      ],
    )
  })
})

it('reads OpenDocument headings, nested lists, tables and bold', () => {
  const item = (text: string, inner = ''): string =>
    `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`
  const body =
    '<text:h text:outline-level="2">What helps?</text:h>' +
    `<text:list>${item('Staff', `<text:list>${item('who<text:s text:c="2"/>care')}</text:list>`)}${item('Swings')}</text:list>` +
    '<text:p text:style-name="B">Stand out</text:p><text:p/>' +
    '<table:table><table:table-row><table:table-cell><text:p>Good</text:p></table:table-cell><table:table-cell><text:p>Bad</text:p></table:table-cell></table:table-row></table:table>'
  assert.deepEqual(
    lines(odt(body), 'a.odt').map((each) => [
      each.text,
      each.heading,
      each.bullet,
      each.indent,
      each.strong,
      each.cell?.column ?? 0,
    ]),
    [
      ['What helps?', 2, null, 0, false, 0],
      ['Staff', null, '•', 0, false, 0],
      ['who  care', null, '•', 4, false, 0],
      ['Swings', null, '•', 0, false, 0],
      ['Stand out', null, null, 0, true, 0],
      ['', null, null, 0, false, 0],
      ['Good', null, null, 0, false, 1],
      ['Bad', null, null, 0, false, 2],
    ],
  )
})

it('reads a web page: furniture by its tags, lists nested, entities and breaks', () => {
  const page = `<!doctype html><title>x</title><script>var a="<p>no"</script><a class="skip-link">Skip</a>
    <nav><ul><li>Home<li>News</ul></nav><main><h1>Notes</h1><h2>What helps?</h2>
    <ul><li>Staff<ul><li>on&nbsp;time<li>kind</ul><li>Swings &amp; slides</ul><p>one<br>two</p></main><footer>Contact us</footer>`
  assert.deepEqual(
    lines(page, 'a.html').map((each) => [
      each.text,
      each.bullet,
      each.indent,
      each.heading,
      each.furniture !== null,
    ]),
    [
      ['Skip', null, 0, null, true],
      ['Home', '•', 0, null, true],
      ['News', '•', 0, null, true],
      ['Notes', null, 0, 1, false],
      ['What helps?', null, 0, 2, false],
      ['Staff', '•', 0, null, false],
      ['on\u00A0time', '•', 4, null, false],
      ['kind', '•', 4, null, false],
      ['Swings & slides', '•', 0, null, false],
      ['one', null, 0, null, false],
      ['two', null, 0, null, false],
      ['Contact us', null, 0, null, true],
    ],
  )
})

describe('CSV', () => {
  it('one row one voice, its prompt and other cells beside it', () => {
    const read = lines('Table,Prompt,Comment\r\n4,What helps?,"A name, always"\r\n', 'a.csv')
    assert.equal(read[1]?.text, 'A name, always')
    assert.equal(read[1]?.prompt, 'What helps?')
    assert.deepEqual(read[1]?.details, [{ label: 'Table', text: '4' }])
  })
  it('columns of words become cells', () => {
    assert.deepEqual(texts('What helps?;What stops?\nSwings;Rain\n', 'a.csv'), [
      'What helps?',
      'What stops?',
      'Swings',
      'Rain',
    ])
  })
})
