import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { imported, list } from '../import-fixtures.ts'

describe('web page pasted as text, headings doubled, furniture top and bottom', () => {
  const made = imported(
    list(
      'Skip to main content',
      '',
      'Home > Families > Our events',
      '',
      'Moorside listening evening, 4 March 2027',
      '',
      'The slides are at the side of this page.',
      '',
      'What is going well?',
      '',
      'What is going well?',
      '',
      '',
      'Nurse visits at home',
      '',
      'Charities',
      '',
      '  • Toy library',
      '  • Lend us chairs',
      '',
      'Asked to meetings',
      '',
      '  • Does anyone read the forms?',
      '',
      'Told rather than asked',
      '',
      'A tick-box afternoon',
      '',
      'We have lost faith in reviews',
      '',
      'Mixed welcome between nursery and welcome',
      '',
      'OTG of the included',
      '',
      'What should change?',
      '',
      'What should change?',
      '',
      'More evening groups',
      '',
      'Where to begin – how do clubs join in?',
      '',
      'Give us your feedback',
      '',
      'A to Z of services',
    ),
  )
  const at = (text: string) => made.contributions.find((each) => each.text === text)!
  it('collapses each doubled heading', () =>
    assert.deepEqual(
      made.prompts.map((each) => [each.text, each.lines]),
      [
        ['What is going well?', [9, 11]],
        ['What should change?', [35, 37]],
      ],
    ))
  it('keeps every line between as a contribution', () => {
    assert.equal(made.contributions.filter((each) => each.prompt === 0).length, 11)
    assert.equal(made.contributions.filter((each) => each.prompt === 1).length, 2)
  })
  it('nests lists under the line above', () => {
    assert.deepEqual(
      [18, 19, 23].map((n) => made.contributions.find((each) => each.line === n)?.parent),
      [16, 16, 21],
    )
  })
  it('marks a question in a list, not a prompt', () =>
    assert.deepEqual(
      [at('Does anyone read the forms?').flags, at('Does anyone read the forms?').polarity],
      [['question'], 'question'],
    ))
  it('proposes problems under a prompt for praise', () => {
    for (const text of [
      'Told rather than asked',
      'A tick-box afternoon',
      'We have lost faith in reviews',
    ])
      assert.equal(at(text).polarity, 'problem', text)
  })
  it('flags what does not parse', () => {
    for (const text of ['Mixed welcome between nursery and welcome', 'OTG of the included'])
      assert.ok(at(text).flags.includes('unclear'), text)
  })
  it('sets furniture and introduction aside', () =>
    assert.deepEqual(
      made.setAside.map((each) => each.line),
      [1, 3, 5, 7, 43, 45],
    ))
})
