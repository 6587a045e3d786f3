import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  freeSlug,
  isTakingAnswers,
  linesOf,
  missingToOpen,
  readinessOf,
  standingOf,
} from './activities.rules.ts'
import { programmeFault } from './programmes.rules.ts'
import { moved, rewordedAnswered, together } from './prompts.rules.ts'
import { contradictions, totalOf } from './sessions.rules.ts'

const whole = {
  level: { key: 'engage' },
  levelReason: 'The money is set.',
  scope: {
    canChange: ['how staff are trained'],
    cannot: [],
    notDecided: [],
    whoDecides: 'the board',
  },
  prompts: [{ id: '1' }],
}

const lacking: [string, object, string[]][] = [
  ['nothing', {}, []],
  ['a level', { level: null }, ['level']],
  ['a reason', { levelReason: '' }, ['reason']],
  ['a scope item', { scope: { ...whole.scope, canChange: [] } }, ['scope']],
  [
    'a scope item, with only undecided ones',
    { scope: { ...whole.scope, canChange: [], notDecided: ['x'] } },
    ['scope'],
  ],
  [
    'nothing, with only a fixed one',
    { scope: { ...whole.scope, canChange: [], cannot: ['x'] } },
    [],
  ],
  ['who decides', { scope: { ...whole.scope, whoDecides: '' } }, ['who decides']],
  ['a prompt', { prompts: [] }, ['prompts']],
  [
    'all of it',
    {
      level: null,
      levelReason: '',
      scope: { canChange: [], cannot: [], notDecided: [], whoDecides: '' },
      prompts: [],
    },
    ['level', 'reason', 'scope', 'who decides', 'prompts'],
  ],
]
for (const [what, change, missing] of lacking)
  test(`an activity that lacks ${what}`, () =>
    assert.deepEqual(missingToOpen(readinessOf({ ...whole, ...change })), missing))

const dates = (opensOn: string | null, closesOn: string | null, isOpen = true) => ({
  isOpen,
  opensOn,
  closesOn,
  prompts: [1],
})
// 23:30 in London in summer is 22:30 UTC: the last day lasts until midnight there.
const standings: [object & Parameters<typeof standingOf>[0], string, string][] = [
  [dates(null, null, false), '2026-07-01T10:00:00Z', 'not public'],
  [dates(null, null), '2026-07-01T10:00:00Z', 'open'],
  [dates('2026-07-02', null), '2026-07-01T10:00:00Z', 'opens later'],
  [dates('2026-07-01', '2026-07-01'), '2026-07-01T10:00:00Z', 'open'],
  [dates(null, '2026-07-01'), '2026-07-01T22:30:00Z', 'open'],
  [dates(null, '2026-07-01'), '2026-07-01T23:30:00Z', 'closed'],
]
for (const [activity, at, standing] of standings)
  test(`${JSON.stringify(activity)} at ${at} is ${standing}`, () => {
    assert.equal(standingOf(activity, new Date(at)), standing)
    const asked = { ...activity, prompts: [1] }
    assert.equal(isTakingAnswers(asked, new Date(at)), standing === 'open')
    assert.equal(isTakingAnswers({ ...asked, prompts: [] }, new Date(at)), false)
  })

test('a slug is never one that is taken or a page of its own', () => {
  assert.equal(freeSlug('autumn', ['autumn', 'autumn-2', 'autumn-evening']), 'autumn-3')
  assert.equal(freeSlug('new', []), 'new-2')
  fc.assert(
    fc.property(fc.array(fc.constantFrom<string>('a', 'a-2', 'a-3', 'a-4')), (taken) => {
      assert.ok(!taken.includes(freeSlug('a', taken)))
    }),
  )
})

test('lines lose their bullets and nothing else', () => {
  assert.deepEqual(linesOf('- one\n\n  • two \n*three\n–four\n5-10 year olds'), [
    'one',
    'two',
    '*three',
    '–four',
    '5-10 year olds',
  ])
})

const session = (id: string, name: string, heldOn: string) => ({ id, name, heldOn })
const clashes: [string, ReturnType<typeof session>[], [string | null, string | null], RegExp[]][] =
  [
    ['one session', [session('1', 'Picnic', '2026-06-21')], [null, null], []],
    [
      'two names, two dates',
      [session('1', 'Picnic', '2026-06-21'), session('2', 'Evening', '2026-06-22')],
      [null, null],
      [],
    ],
    [
      'one name, written differently, two dates',
      [session('1', 'Summer picnic', '2026-07-02'), session('2', 'summer  Picnic ', '2026-06-02')],
      [null, null],
      [/2 dates: Tuesday 2 June 2026 and Thursday 2 July 2026/],
    ],
    [
      'one name twice on one date',
      [session('1', 'Picnic', '2026-06-21'), session('2', 'Picnic', '2026-06-21')],
      [null, null],
      [],
    ],
    [
      'on the first and last day',
      [session('1', 'Picnic', '2026-06-21')],
      ['2026-06-21', '2026-06-21'],
      [],
    ],
    [
      'before it opens',
      [session('1', 'Picnic', '2026-06-20')],
      ['2026-06-21', null],
      [/before the activity opens/],
    ],
    [
      'after it closes',
      [session('1', 'Picnic', '2026-06-22')],
      [null, '2026-06-21'],
      [/after the activity closes/],
    ],
  ]
for (const [what, sessions, [opensOn, closesOn], expected] of clashes)
  test(`dates that contradict: ${what}`, () => {
    const found = contradictions(sessions, { opensOn, closesOn })
    assert.equal(found.length, expected.length)
    expected.forEach((pattern, at) => assert.match(found[at]!.text, pattern))
  })

test('a total is an estimate as soon as one part is, and nobody counted is not nobody', () => {
  assert.equal(totalOf([]), null)
  assert.deepEqual(
    totalOf([
      { people: 41, exactness: 'exact' },
      { people: 0, exactness: 'exact' },
    ]),
    {
      people: 41,
      exactness: 'exact',
    },
  )
  assert.equal(
    totalOf([
      { people: 41, exactness: 'exact' },
      { people: 20, exactness: 'estimate' },
    ])?.exactness,
    'estimate',
  )
})

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
test('moving keeps every prompt, and up undoes down', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (names, at) => {
      const list = names.map((id) => ({ id }))
      const { id } = list[at % list.length]!
      const down = moved(list, { id, by: 1 })
      assert.deepEqual([...down].sort((a, b) => a.id.localeCompare(b.id)).length, list.length)
      assert.deepEqual(new Set(down), new Set(list))
      if (list.at(-1)!.id !== id) assert.deepEqual(moved(down, { id, by: -1 }), list)
    }),
  )
})

test('a prompt that is answered keeps its words', () => {
  const stored = [
    { id: 'a', text: 'What helps?', isAnswered: true },
    { id: 'b', text: 'What stops?', isAnswered: false },
  ]
  const typed = [
    { id: 'b', text: 'What is in the way?' },
    { id: 'a', text: 'What helped?' },
  ]
  assert.deepEqual(rewordedAnswered(typed, stored), ['a'])
  assert.deepEqual(rewordedAnswered([{ id: 'a', text: 'What helps?' }], stored), [])
  const later = [...stored, { id: 'c', text: 'Added meanwhile' }]
  assert.deepEqual(
    together([...typed, { id: 'gone', text: 'x' }], later).map(({ id }) => id),
    ['b', 'a', 'c'],
  )
})

const there = [{ id: 'p', name: 'Better plans', becauseOf: '' }]
const choices: [string | null, string, string | null][] = [
  [null, '', null],
  ['p', '', null],
  ['q', '', 'programme'],
  [null, 'Something new', null],
  [null, 'better PLANS', 'programmeName'],
  ['p', 'Something new', 'programmeName'],
]
for (const [programme, programmeName, field] of choices)
  test(`choosing programme ${programme} and naming “${programmeName}”`, () =>
    assert.equal(
      programmeFault({ programme, programmeName, becauseOf: '' }, there)?.field ?? null,
      field,
    ))
