import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { contributionsOf, linesOf } from './bring-in.rules.ts'
import { keepSource } from './keep-source.ts'
import { readPasted } from './read/read.ts'
import { cutsFrom } from './split-words.rules.ts'
import { withoutStep, withStep } from './steps.rules.ts'
import type { ImportEdit } from './edits.ts'

const at = new Date('2026-11-16T10:00:00Z')
const importId = '0193b000-0000-7000-8000-000000000001'

function kept(text: string) {
  const read = readPasted(text)
  assert.ok(read.ok)
  return keepSource(read.value)
}

describe('cutting where Enter was pressed', () => {
  const cases: [string, string, string, number[] | null][] = [
    ['nothing pressed', 'Tea and cake', 'Tea and cake', []],
    ['one cut', 'Tea and cake', 'Tea\nand cake', [4]],
    ['blank lines and blanks do not count', 'Tea and cake', ' Tea \r\n\r\n and\ncake ', [4, 8]],
    ['inside a word', 'Tea and cake', 'Te\na and cake', [2]],
    ['a letter changed', 'Tea and cake', 'Tea\nand cakes', null],
    ['a word left out', 'Tea and cake', 'Tea\ncake', null],
    ['the end left out', 'Tea and cake', 'Tea', null],
    ['nothing at all', 'Tea and cake', ' ', null],
  ]
  for (const [name, text, typed, cuts] of cases)
    it(name, () => {
      const made = cutsFrom(text, typed)
      assert.deepEqual(made.ok ? made.value : null, cuts)
    })
})

describe('steps', () => {
  const source = kept('What helps?\n- Tea\n- Cake')
  const nothing = { revision: 1, steps: [] }
  const idea = (line: number): ImportEdit => ({ do: 'polarity', line, polarity: 'idea' })
  const step = (edits: ImportEdit[], by: string, seen: number) => ({ edits, by, seen, at })

  it('one person after the other', () => {
    const first = withStep(nothing, source.draft, step([idea(2)], 'a', 1))
    assert.ok(first.ok && first.value.revision === 2 && !first.value.beside)
    const second = withStep(first.value, source.draft, step([idea(3)], 'b', 1))
    assert.ok(second.ok && second.value.revision === 3 && second.value.beside)
    const clash = withStep(second.value, source.draft, step([idea(2)], 'b', 1))
    assert.ok(!clash.ok && /changed line 2 while/.test(clash.fault))
    const own = withStep(second.value, source.draft, step([{ do: 'heading', line: 2 }], 'a', 2))
    assert.ok(own.ok, 'one’s own later change stands')
  })
  it('undo takes away the step that was seen, once', () => {
    const made = withStep(nothing, source.draft, step([idea(2)], 'a', 1))
    assert.ok(made.ok)
    assert.ok(!withoutStep(made.value, 1).ok)
    const undone = withoutStep(made.value, 2)
    assert.ok(undone.ok && undone.value.revision === 3 && undone.value.steps.length === 0)
    assert.ok(!withoutStep(undone.value, 2).ok)
  })
  it('what is so already makes no step', () => {
    const made = withStep(nothing, source.draft, step([{ do: 'contribution', line: 2 }], 'a', 1))
    assert.ok(made.ok && made.value.revision === 1 && made.value.done === 0)
  })
})

const someLine = fc.constantFrom(
  'What helps?',
  '- Tea',
  '   - hot',
  '',
  '*',
  'Ideas:',
  '• Cake',
  'and more',
  'Home',
)

describe('bringing in', () => {
  it('keeps every line that is not blank exactly once, words to the letter, parents before children', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(someLine, fc.string({ maxLength: 20 })), { minLength: 1, maxLength: 25 }),
        (typed) => {
          const text = typed.join('\n')
          const read = readPasted(text)
          if (!read.ok) return
          const { draft } = keepSource(read.value)
          const given = {
            importId,
            activityId: importId,
            sessionId: null,
            channel: 'room' as const,
            edits: [],
            prompts: new Map<string, string>(),
          }
          const said = contributionsOf(draft, given)
          const lines = linesOf(draft, importId)
          const filled = text
            .split(/\r\n|\n|\r/)
            .flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]))
          assert.deepEqual(
            lines.map(({ line }) => line),
            filled,
          )
          const seen = new Set<string | null>([null])
          for (const each of said) {
            assert.notEqual(each.body, '')
            assert.ok(seen.has(each.parentId), 'its parent stands before it')
            seen.add(each.id)
          }
          assert.equal(seen.size, said.length + 1, 'no two share an id')
          for (const { usedAs, contributionId } of lines)
            assert.equal(
              usedAs === 'contribution',
              contributionId !== null && seen.has(contributionId),
            )
        },
      ),
    )
  })
})
