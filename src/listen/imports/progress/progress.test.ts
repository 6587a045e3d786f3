import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { docx, wordTable } from '../office-fixtures.ts'
import { readDocument } from '../read/read.ts'
import { readProgress } from './progress.ts'
import { partOf, termIn } from './words.ts'

function pageOf(given: string | Uint8Array, name = 'page.txt') {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
  const read = readDocument(bytes, name, true)
  assert.ok(read.ok, read.ok ? '' : read.fault.message)
  const page = readProgress(read.value)
  const placed = [
    ...page.setAside.map((each) => each.line),
    ...page.outcomes.flatMap((each) => [
      ...each.lines,
      ...[...each.baseline, ...each.done, ...each.planned].map((one) => one.line),
    ]),
  ].sort((a, b) => a - b)
  const filled = read.value.lines.filter((each) => each.text !== '' || each.bullet !== null)
  return { page, placed, filled: filled.map((each) => each.number) }
}
/** Each outcome as its text and lines, then baseline, done and planned lines with their "by". */
function shape(given: string | Uint8Array, name?: string) {
  const { page, placed, filled } = pageOf(given, name)
  assert.deepEqual(placed, filled)
  return page.outcomes.map((each) => [
    `${each.text}@${each.lines.join()}`,
    each.baseline.map((one) => one.text),
    each.done.map((one) => one.text),
    each.planned.map((one) => `${one.text} [${one.by ?? ''}]`),
  ])
}
const list = (...lines: string[]): string => lines.join('\n')

describe('progress pages', () => {
  it('outcomes listed first, then repeated as headings; one baseline for all', () =>
    assert.deepEqual(
      shape(
        list(
          'Working together in Northmoor',
          'Outcomes:',
          '- families know who to ring',
          '- buses come on time, every day',
          'This page changes each term.',
          'Position in March 2026',
          'We had:',
          '- no timetable for buses',
          '- four numbers families could ring',
          'Position as of May 2027',
          'Families know who to ring.',
          'What we have done',
          'We have:',
          '- opened one line',
          '- trained nine people',
          'this was in answer to the forum',
          'By the end of the spring term 2028 we will have:',
          '- printed a card',
          'Buses come on time, every day',
          'What we have done',
          'We have:',
          '- changed the contract',
        ),
      ),
      [
        [
          'families know who to ring@3,11',
          ['four numbers families could ring'],
          ['opened one line', 'trained nine people', 'this was in answer to the forum'],
          ['printed a card [spring term 2028]'],
        ],
        [
          'buses come on time, every day@4,19',
          ['no timetable for buses'],
          ['changed the contract'],
          [],
        ],
      ],
    ))
  it('Markdown: they told us, what we have done, what is next', () =>
    assert.deepEqual(
      shape(
        list(
          '# Spring update',
          '',
          '## One phone line',
          '### They told us',
          '- Nobody answers',
          '### What we have done',
          '- Opened a line',
          "### What's next",
          '- A card by the end of the autumn term 2027',
          '## Kinder waits',
          '### They told us',
          '- Too long',
          '### What we have done',
          '- A waiting group',
        ),
        'a.md',
      ),
      [
        [
          'One phone line@3',
          ['Nobody answers'],
          ['Opened a line'],
          ['A card by the end of the autumn term 2027 [autumn term 2027]'],
        ],
        ['Kinder waits@10', ['Too long'], ['A waiting group'], []],
      ],
    ))
  it('numbered outcomes over unbulleted lines', () =>
    assert.deepEqual(
      shape(
        list(
          'Northmoor joint plan',
          '',
          'Outcome 1: Parents shape services',
          'Where we started',
          'We had no panel',
          'What we have achieved',
          'A panel meets',
          'By July 2027 we will:',
          'Pay its members',
          '',
          'Outcome 2: Fewer exclusions',
          'What we have achieved',
          'Two schools joined',
          'Next steps',
          'Six more schools',
        ),
      ),
      [
        [
          'Parents shape services@3',
          ['We had no panel'],
          ['A panel meets'],
          ['Pay its members [July 2027]'],
        ],
        ['Fewer exclusions@11', [], ['Two schools joined'], ['Six more schools []']],
      ],
    ))
  const rows = [
    ['No.', 'Outcome', 'Action', 'By when', 'Status'],
    ['1', 'Young people choose staff', 'Panel trained', 'May 2027', 'Complete'],
    ['2', 'Young people choose staff', 'Panel on interviews', 'autumn term 2027', 'In progress'],
    ['3', 'Buses on time', 'New contract', 'July 2027', 'Not started'],
  ]
  const table = [
    [
      'Young people choose staff@7,12',
      [],
      ['Panel trained'],
      ['Panel on interviews [autumn term 2027]'],
    ],
    ['Buses on time@17', [], [], ['New contract [July 2027]']],
  ]
  it('a table with status, in Word', () =>
    assert.deepEqual(shape(docx(wordTable(rows)), 'a.docx'), table))
  it('a table with status, as CSV', () =>
    assert.deepEqual(shape(rows.map((row) => row.join()).join('\n'), 'a.csv'), table))
})

describe('lines that order a page', () => {
  const cases: [string, string | null][] = [
    ['What we have done', 'done'],
    ['We have:', 'done'],
    ['What we’ve done so far', 'done'],
    ['We did', 'done'],
    ['By the end of the summer term 2028 we will have:', 'planned'],
    ['What’s next', 'planned'],
    ['Next steps:', 'planned'],
    ['We will:', 'planned'],
    ['They told us', 'baseline'],
    ['We had:', 'baseline'],
    ['Position in November 2026', 'baseline'],
    ['We have met twice with the forum', null],
    ['By working together families feel safer', null],
    ['A plan for the bus', null],
  ]
  for (const [text, part] of cases) it(text, () => assert.equal(partOf(text), part))
  it('keeps the words for when', () =>
    assert.deepEqual(
      [
        'By the end of the spring term we hope to have:',
        'By the end of the summer term 2028',
        'in May 2027',
        'it may help',
        'soon',
      ].map(termIn),
      ['spring term', 'summer term 2028', 'May 2027', null, null],
    ))
})

it('holds every line exactly once in any page', () => {
  const some = fc.constantFrom(
    'Outcomes:',
    '- families ring',
    'Families ring',
    'What we have done',
    'We have:',
    '- one',
    'two',
    '',
    'We had:',
    'Next steps',
    '# Head',
    '## Sub',
    'Outcome 1: Buses',
    'Page 1 of 2',
    '> said',
  )
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 30 }), (lines) => {
      if (lines.every((each) => each === '')) return
      const { placed, filled } = pageOf(lines.join('\n'))
      assert.deepEqual(placed, filled)
    }),
    { numRuns: 500 },
  )
})
