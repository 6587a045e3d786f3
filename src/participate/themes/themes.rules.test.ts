import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayAct } from './acts.rules.ts'
import { readDeed } from './deeds.rules.ts'
import { targetOf, toPropose, type KnownTheme } from './proposals.rules.ts'
import { byStarterFrame } from './theme-proposer.ts'
import { isSorted, mayGo, pairsAfterMerge, sayProgress, withoutTheme } from './themes.rules.ts'
import { labelsForm, shownQuery } from './workbench.forms.ts'

const point = '11111111-1111-4111-8111-111111111111'
const theme = '22222222-2222-4222-8222-222222222222'

test('buttons and ticks are read as one thing to do, or as what is missing', () => {
  const pairs = [{ pointId: point, themeId: theme }]
  const cases: [object, unknown][] = [
    [{ accept: `${point} ${theme}` }, { kind: 'move', move: 'put', pairs }],
    [
      { refuse: `${point} ${theme}`, points: [point] },
      { kind: 'move', move: 'taken-out', pairs },
    ],
    [{ 'take-out': `${point} ${theme}` }, { kind: 'move', move: 'taken-out', pairs }],
    [
      { 'accept-all': theme, seen: '4' },
      { kind: 'accept all', themeId: theme, seen: 4 },
    ],
    [
      { do: 'put', points: point, theme },
      { kind: 'move', move: 'put', pairs },
    ],
    [
      { do: 'take-out', points: [point], theme },
      { kind: 'move', move: 'taken-out', pairs },
    ],
    [
      { do: 'accept', points: [point] },
      { kind: 'answer', move: 'put', pointIds: [point] },
    ],
    [
      { do: 'refuse', points: [point] },
      { kind: 'answer', move: 'taken-out', pointIds: [point] },
    ],
    [
      { do: 'judge', points: [point], polarity: 'idea' },
      { kind: 'judge', value: 'idea', pointIds: [point] },
    ],
    [{ do: 'put', theme }, 'points'],
    [{ do: 'put', points: [point], theme: '' }, 'theme'],
    [{ do: 'judge', points: [point], polarity: 'nonsense' }, 'polarity'],
  ]
  for (const [typed, wanted] of cases) {
    const read = readDeed(labelsForm.parse(typed))
    assert.deepEqual(read.ok ? read.value : read.fault.field, wanted, JSON.stringify(typed))
  }
})

test('an address with an unknown choice shows all points', () => {
  const all = { show: 'all', prompt: '', polarity: '', page: 1 }
  assert.deepEqual(shownQuery.parse({}), all)
  assert.deepEqual(shownQuery.parse({ show: 'x', prompt: '1', polarity: 'anger', page: '-3' }), all)
  assert.deepEqual(shownQuery.parse({ show: theme, page: '2' }), { ...all, show: theme, page: 2 })
})

test('proposals go to the theme that stands for their key now', () => {
  const known = (id: string, given: Partial<KnownTheme>): KnownTheme => ({
    id,
    name: id,
    codeKey: null,
    mergedInto: null,
    removedBy: null,
    ...given,
  })
  const standing = known('a', { codeKey: 'k' })
  const merged = known('b', { codeKey: 'k', mergedInto: 'c', removedBy: 'merged' })
  const again = known('c', { mergedInto: 'd', removedBy: 'merged' })
  const cases: [string, KnownTheme[], unknown][] = [
    ['none yet', [], undefined],
    ['its own', [standing], { themeId: 'a', also: [] }],
    ['merged twice', [merged, again, known('d', {})], { themeId: 'd', also: ['b', 'c'] }],
    ['merged into one that was removed', [merged, known('c', { removedBy: 'removed' })], null],
    ['a person removed it', [known('a', { codeKey: 'k', removedBy: 'removed' })], null],
    ['its making was undone', [known('a', { codeKey: 'k', removedBy: 'undone' })], undefined],
    [
      'a person gave the same name',
      [known('e', { name: 'TRANSPORT' })],
      { themeId: 'e', also: [] },
    ],
  ]
  for (const [what, here, wanted] of cases)
    assert.deepEqual(targetOf(here, 'k', 'Transport'), wanted, what)
})

test('nothing is proposed twice, nor against an answer given before a merge', () => {
  const placements = ['p', 'p', 'q', 'r'].map((pointId) => ({
    pointId,
    key: 'k',
    score: 2,
    because: 'bus',
  }))
  const proposals = toPropose(placements, {
    target: () => ({ themeId: 'new', also: ['old'] }),
    placed: new Set(['q old']),
  })
  assert.deepEqual(
    proposals.map(({ pointId, themeId }) => `${pointId} ${themeId}`),
    ['p new', 'r new'],
  )
})

test('a merge keeps what a person put, and suggestions only where there is no answer', () => {
  const label = (pointId: string, themeId: string, move: 'put' | 'proposed' | 'taken-out') => ({
    pointId,
    themeId,
    move,
    maker: move === 'proposed' ? 'machine' : 'person',
    score: 2,
    because: 'bus',
  })
  const merged = pairsAfterMerge(
    [
      label('both', 'from', 'put'),
      label('both', 'into', 'put'),
      label('refused there', 'from', 'put'),
      label('refused there', 'into', 'taken-out'),
      label('suggested', 'from', 'proposed'),
      label('answered', 'from', 'proposed'),
      label('answered', 'into', 'taken-out'),
      label('out', 'from', 'taken-out'),
    ],
    { from: 'from', into: 'into' },
  )
  assert.deepEqual(merged.put, [{ pointId: 'refused there', themeId: 'into' }])
  assert.deepEqual(merged.proposed, [
    { pointId: 'suggested', themeId: 'into', score: 2, because: 'bus' },
  ])
})

test('a theme goes only when it is empty and nobody was answered', () => {
  const held = mayGo('Buses', {
    standing: [{ move: 'put' }, { move: 'taken-out' }],
    answered: false,
  })
  assert.ok(!held.ok && held.fault.includes('still holds 1 point.'))
  assert.ok(!mayGo('Buses', { standing: [], answered: true }).ok)
  assert.ok(mayGo('Buses', { standing: [{ move: 'taken-out' }], answered: false }).ok)
})

test('progress and acts in words', () => {
  const progress = { total: 96, accepted: 41, suggested: 22 }
  assert.equal(sayProgress(progress), '63 of 96 points in a theme, 41 by a person')
  assert.equal(withoutTheme(progress), 33)
  assert.equal(isSorted(progress), false)
  assert.equal(isSorted({ total: 0, accepted: 0, suggested: 0 }), false)
  assert.equal(isSorted({ total: 1, accepted: 1, suggested: 0 }), true)
  const names = new Map([['t', 'Buses']])
  const say = (kind: Parameters<typeof sayAct>[0]['kind'], detail: object) =>
    sayAct({ kind, detail }, names)
  assert.equal(say('labelled', { move: 'put', points: 3, themes: ['t'] }), 'put 3 points in Buses')
  assert.equal(
    say('labelled', { move: 'taken-out', points: 1, themes: ['x', 't', 'y'] }),
    'took 1 point out of Buses',
  )
  assert.equal(say('changed', { before: { name: 'Bus' }, name: 'Buses' }), 'renamed Bus to Buses')
  assert.equal(say('merged', { name: 'Taxis', into: 'Buses' }), 'merged Taxis into Buses')
})

test('the machine says which words led it, and the same points give the same answer', () => {
  const points = [
    { id: 'p', text: 'The taxi comes at a different time every day', heading: '', parent: '' },
    { id: 'q', text: 'Purple umbrellas', heading: '', parent: '' },
  ]
  const proposed = byStarterFrame(points)
  assert.deepEqual(proposed, byStarterFrame(points))
  assert.deepEqual([...new Set(proposed.placements.map(({ pointId }) => pointId))], ['p'])
  assert.match(proposed.placements[0]!.because, /taxi/)
})
