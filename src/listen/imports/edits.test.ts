import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { lineAccount } from './account.ts'
import { applyEdit, replay } from './apply.ts'
import { importEdit } from './edits.ts'
import type { ImportEdit } from './edits.ts'
import { draftJson } from './json.ts'
import { readPasted } from './read/read.ts'
import type { Draft } from './structure/draft.ts'
import { proposeDraft } from './structure/propose.ts'

function draftOf(text: string): Draft {
  const read = readPasted(text)
  assert.ok(read.ok)
  return proposeDraft(read.value)
}
const notes = [
  'What helps?',
  '- Staff',
  '   - kind',
  '- Tea; and hot chocolate',
  'What stops?',
  '- Rain',
  '- which came in',
].join('\n')
function after(...edits: ImportEdit[]) {
  const made = replay(draftOf(notes), edits)
  assert.ok(made.ok, made.ok ? '' : made.fault)
  return draftJson(made.value)
}
const at = (made: ReturnType<typeof after>, line: number) =>
  made.contributions.find((each) => each.line === line)

describe('edits', () => {
  it('sets aside, and what was nested moves up', () => {
    const made = after({ do: 'setAside', line: 2, reason: 'not ours' })
    assert.deepEqual(made.setAside, [{ line: 2, reason: 'not ours' }])
    assert.equal(at(made, 3)?.parent, null)
  })
  it('restores a line set aside', () => {
    const made = after({ do: 'setAside', line: 2, reason: 'x' }, { do: 'restore', line: 2 })
    assert.equal(at(made, 2)?.prompt, 0)
  })
  it('makes a heading, and lines below follow it', () => {
    const made = after({ do: 'heading', line: 4 })
    assert.deepEqual(
      made.prompts.map((each) => each.lines),
      [[1], [5], [4]],
    )
  })
  it('makes a contribution of a heading', () => {
    const made = after({ do: 'contribution', line: 5 })
    assert.equal(at(made, 5)?.prompt, 0)
    assert.equal(at(made, 6)?.prompt, 1)
  })
  it('moves a line and all under it to another prompt', () => {
    const made = after({ do: 'prompt', line: 2, prompt: 'p5' })
    assert.deepEqual([at(made, 2)?.prompt, at(made, 3)?.prompt, at(made, 3)?.parent], [1, 1, 2])
  })
  it('nests and takes out', () => {
    assert.equal(at(after({ do: 'nest', line: 4, under: 2 }), 4)?.parent, 2)
    assert.equal(at(after({ do: 'unnest', line: 3 }), 3)?.parent, null)
  })
  it('re-joins and separates', () => {
    const joined = after({ do: 'rejoin', line: 7 })
    assert.deepEqual([at(joined, 6)?.text, at(joined, 6)?.joined], ['Rain which came in', [7]])
    assert.equal(
      at(after({ do: 'rejoin', line: 7 }, { do: 'separate', line: 7 }), 7)?.text,
      'which came in',
    )
  })
  it('splits into points without changing a letter', () => {
    const made = at(after({ do: 'split', line: 4, at: [4] }), 4)
    assert.deepEqual(made?.points, [
      { start: 0, end: 4 },
      { start: 5, end: 22 },
    ])
    assert.equal(made?.text, 'Tea; and hot chocolate')
  })
  it('flags, polarity, rename', () => {
    const made = after(
      { do: 'flag', line: 2, flag: 'unclear', on: true },
      { do: 'polarity', line: 2, polarity: 'praise' },
      { do: 'rename', prompt: 'p1', text: 'Helps' },
    )
    assert.deepEqual(
      [at(made, 2)?.flags, at(made, 2)?.polarity, made.prompts[0]?.text],
      [['unclear'], 'praise', 'Helps'],
    )
  })
  it('answers an acronym', () => {
    const made = replay(draftOf('Tea at the XYZ\nMore tea'), [
      { do: 'expand', acronym: 'XYZ', expansion: 'the hall' },
    ])
    assert.ok(made.ok && made.value.acronyms[0]?.expansion === 'the hall')
  })
  const refused: [string, ImportEdit][] = [
    ['no such line', { do: 'setAside', line: 99, reason: 'x' }],
    ['under itself', { do: 'nest', line: 2, under: 3 }],
    ['under a heading', { do: 'nest', line: 2, under: 1 }],
    ['nothing before', { do: 'rejoin', line: 2 }],
    ['cut outside', { do: 'split', line: 4, at: [400] }],
    ['no such prompt', { do: 'prompt', line: 2, prompt: 'p9' }],
  ]
  for (const [name, edit] of refused)
    it(`refuses: ${name}`, () => {
      const made = applyEdit(draftOf(notes), edit)
      assert.ok(!made.ok && /\.$/.test(made.fault))
    })
})

const someLine = fc.constantFrom(
  'What helps?',
  '- Tea',
  '   - hot',
  'TABLE 2',
  '',
  'Staff were kind',
  '• Cake',
  '1. One',
  'Ideas:',
  'Page 1 of 2',
  '====',
  '*',
  'and more',
  '“quote”',
  '\u200B',
  'Home',
  '| a | b |',
  '## Sub',
  'Question 2',
  'Present:',
)
const someText = fc
  .array(fc.oneof(someLine, fc.string({ maxLength: 30 })), { minLength: 1, maxLength: 25 })
  .map((each) => each.join('\n'))
const n = fc.integer({ min: 1, max: 26 })
const someEdit: fc.Arbitrary<ImportEdit> = fc.oneof(
  fc.record({
    do: fc.constantFrom('contribution', 'heading', 'restore', 'unnest', 'rejoin', 'separate'),
    line: n,
  }),
  fc.record({ do: fc.constant('setAside'), line: n, reason: fc.constant('not ours') }),
  fc.record({ do: fc.constant('nest'), line: n, under: n }),
  fc.record({ do: fc.constant('prompt'), line: n, prompt: fc.option(n.map((each) => `p${each}`)) }),
  fc.record({ do: fc.constant('split'), line: n, at: fc.array(n, { maxLength: 3 }) }),
) as fc.Arbitrary<ImportEdit>

describe('the line account', () => {
  it('holds every non-blank line exactly once, in any document, after any edits', () => {
    fc.assert(
      fc.property(someText, fc.array(someEdit, { maxLength: 30 }), (text, edits) => {
        const read = readPasted(text)
        if (!read.ok) return
        let draft = proposeDraft(read.value)
        check(draft, text)
        for (const edit of edits) {
          assert.ok(importEdit.safeParse(edit).success)
          const next = applyEdit(draft, edit)
          if (next.ok) draft = next.value
          check(draft, text)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function check(draft: Draft, text: string): void {
  lineAccount(draft)
  const made = draftJson(draft)
  const placed = [
    ...made.prompts.flatMap((each) => each.lines),
    ...made.contributions.flatMap((each) => [each.line, ...(each.joined ?? [])]),
    ...made.setAside.map((each) => each.line),
  ].sort((a, b) => a - b)
  const filled = text.split(/\r\n|\n|\r/).flatMap((each, i) => (each.trim() === '' ? [] : [i + 1]))
  assert.deepEqual(placed, filled)
  const byLine = new Map(made.contributions.map((each) => [each.line, each]))
  for (const each of made.contributions) {
    assert.ok(each.prompt === null || made.prompts[each.prompt])
    const seen = new Set([each.line])
    for (let up = each.parent; up !== null; up = byLine.get(up)!.parent) {
      assert.ok(byLine.has(up) && !seen.has(up), `line ${each.line} under ${up}`)
      assert.equal(byLine.get(up)!.prompt, each.prompt)
      seen.add(up)
    }
    for (const point of each.points ?? [])
      assert.ok(point.start >= 0 && point.end <= each.text.length && point.start < point.end)
  }
}
