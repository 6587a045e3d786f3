import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import {
  chosen,
  day,
  manyOf,
  oneOf,
  optionalChosen,
  optionalDay,
  optionalNumber,
  optionalOneOf,
  optionalWords,
  ticked,
  words,
} from './fields.ts'
import { filledForm, parseForm, refused, type Typed } from './form.ts'

const id = '0190a1a1-0000-7000-8000-000000000001'

/** Field, what was typed, and the value, or the words beside the field. */
const table: readonly [string, z.ZodType, string | string[] | undefined, unknown][] = [
  ['words', words('Say it'), '  two\r\nlines  ', 'two\nlines'],
  ['words, empty', words('Say it'), ' \n ', { fault: 'Say it' }],
  ['words, not sent', words('Say it'), undefined, { fault: 'Say it' }],
  ['words, sent twice', words('Say it'), ['one', 'two'], 'one'],
  ['words with a byte no database takes', words('Say it'), 'a\0b', 'ab'],
  [
    'words too long',
    words('Say it', 1200),
    'x'.repeat(1201),
    { fault: 'Use 1,200 characters or fewer' },
  ],
  ['optional words', optionalWords(), undefined, ''],
  ['one of', oneOf(['a', 'b'], 'Choose'), 'b', 'b'],
  ['one of, another', oneOf(['a', 'b'], 'Choose'), 'c', { fault: 'Choose' }],
  ['optional one of', optionalOneOf(['a']), undefined, ''],
  ['many of, none', manyOf(), undefined, []],
  ['many of, one', manyOf(), 'a', ['a']],
  ['many of, too many', manyOf(1), ['a', 'b'], { fault: 'Choose 1 or fewer' }],
  ['ticked', ticked, 'yes', true],
  ['not ticked', ticked, undefined, false],
  ['chosen', chosen('Choose'), id, id],
  ['chosen, not an id', chosen('Choose'), "' or 1=1", { fault: 'Choose' }],
  ['optional chosen', optionalChosen, '', null],
  ['number', optionalNumber('Whole'), '1,200', 1200],
  ['number, empty', optionalNumber('Whole'), '', null],
  ['number, not whole', optionalNumber('Whole'), '1.5', { fault: 'Whole' }],
  ['number, below', optionalNumber('Whole'), '-1', { fault: 'Whole' }],
  ['number, a word', optionalNumber('Whole'), 'ten', { fault: 'Whole' }],
  ['number, too large', optionalNumber('Whole'), '1e9', { fault: 'Whole' }],
]

const outcome = (schema: z.ZodType, typed: Typed): unknown => {
  const parsed = parseForm(z.object({ field: schema }), typed)
  return parsed.ok ? parsed.value['field'] : { fault: parsed.fault.errors[0]!.text }
}

for (const [what, schema, given, wanted] of table)
  test(`field: ${what}`, () =>
    assert.deepEqual(outcome(schema, given === undefined ? {} : { field: given }), wanted))

const boxes = (dayPart: string, month: string, year: string): Typed => ({
  'field-day': dayPart,
  'field-month': month,
  'field-year': year,
})
const wrong = { fault: 'Enter a real date, like 27 3 2026' }
for (const [typed, must, may] of [
  [boxes('27', '3', '2026'), '2026-03-27', '2026-03-27'],
  [boxes(' ', '', ''), { fault: 'When?' }, null],
  [{}, { fault: 'When?' }, null],
  [boxes('30', '2', '2026'), wrong, wrong],
  [boxes('', '3', '2026'), wrong, wrong],
  [boxes('27', '3', '26'), wrong, wrong],
] as const)
  test(`a day typed as ${JSON.stringify(typed)}`, () => {
    assert.deepEqual(outcome(day('When?'), typed), must)
    assert.deepEqual(outcome(optionalDay, typed), may)
  })

test('a day that is stored fills its three boxes, and comes back the same', () => {
  const { values } = filledForm({ field: '2026-03-07', other: null, count: 3, roles: ['a', 'b'] })
  assert.deepEqual(values, {
    'field-year': '2026',
    'field-month': '3',
    'field-day': '7',
    other: '',
    count: '3',
    roles: ['a', 'b'],
  })
  assert.equal(outcome(day('When?'), values), '2026-03-07')
})

test('every fault comes at once, one a field, with all that was typed', () => {
  const schema = z.object({ name: words('Name?'), on: day('When?'), kept: optionalWords() })
  const typed = { kept: 'still here', 'on-day': '31', 'on-month': '4', 'on-year': '2026' }
  const parsed = parseForm(schema, typed)
  assert.ok(!parsed.ok)
  assert.deepEqual(parsed.fault.values, typed)
  assert.deepEqual(
    parsed.fault.errors.map(({ field }) => field),
    ['name', 'on'],
  )
  assert.deepEqual(refused(typed, 'name', 'Taken').errors, [{ field: 'name', text: 'Taken' }])
})
