import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, fingerprint } from './canonical.ts'
import {
  alarmsOf,
  classify,
  differenceBetween,
  freezeFault,
  statusChanges,
  toldOf,
  type DifferenceList,
} from './report.rules.ts'
import type { ReportedCommitment, ReportedUpdate, Status, TermReport } from './report.types.ts'
import { owedTerm, termForUpdate, updateFaults } from './updates.rules.ts'

const update: ReportedUpdate = {
  done: 'We wrote to 40 families.',
  slipped: '',
  slippedBecause: '',
  next: 'Write to the rest.',
  day: '2026-11-16',
}
const asOf = '2026-12-18'
const one = (change: Partial<ReportedCommitment> = {}): ReportedCommitment => ({
  id: 'a',
  slug: 'a',
  title: 'A letter every four weeks',
  detail: '',
  owner: 'Head of Early Help',
  partner: { id: 'p', name: 'Children’s Services' },
  due: { id: 'spring', name: 'Spring term 2027', endsOn: '2027-03-25' },
  status: 'on-track',
  statusReason: '',
  impactMeasure: '',
  themes: [],
  evidence: [],
  impacts: [],
  update,
  saidNext: '',
  ...change,
})
const due = (endsOn: string) => ({ id: endsOn, name: endsOn, endsOn })
const slip = { ...update, slipped: 'The second letter.', slippedBecause: 'The printer broke.' }

const differences: [string, Status | null, Partial<ReportedCommitment> | null, DifferenceList][] = [
  ['was not there', null, {}, 'fresh'],
  ['was not there, and late at once', null, { status: 'delayed' }, 'fresh'],
  ['goes on', 'started', {}, 'kept'],
  ['is done', 'on-track', { status: 'done' }, 'kept'],
  [
    'is done though an update says something slipped',
    'on-track',
    { status: 'done', update: slip },
    'kept',
  ],
  ['was done, is embedded', 'done', { status: 'embedded' }, 'kept'],
  ['is delayed', 'on-track', { status: 'delayed' }, 'slipped'],
  ['says something slipped', 'on-track', { update: slip }, 'slipped'],
  ['got a later term', 'on-track', { due: due('2027-07-21') }, 'slipped'],
  ['got an earlier term', 'on-track', { due: due('2026-12-18') }, 'kept'],
  ['is past its term', 'on-track', { due: due('2026-12-17') }, 'slipped'],
  ['was done and is taken up again', 'done', { status: 'started' }, 'slipped'],
  ['is stopped', 'on-track', { status: 'stopped' }, 'dropped'],
  ['was done, is stopped', 'done', { status: 'stopped' }, 'dropped'],
  ['is gone', 'on-track', null, 'dropped'],
  ['was stopped and is taken up again', 'stopped', { status: 'started' }, 'fresh'],
  ['was stopped and still is', 'stopped', { status: 'stopped' }, 'settled'],
  ['was stopped and is not told of any more', 'stopped', null, 'settled'],
  ['was done and still is', 'done', { status: 'done' }, 'settled'],
  ['was embedded and is not told of any more', 'embedded', null, 'settled'],
]
for (const [what, before, now, list] of differences)
  test(`a commitment that ${what}: ${list}`, () => {
    const was = before === null ? undefined : { status: before, dueEndsOn: '2027-03-25' }
    assert.equal(classify(was, now === null ? undefined : one(now), asOf), list)
  })

const STATUS: Status[] = [
  'not-started',
  'started',
  'on-track',
  'delayed',
  'done',
  'embedded',
  'stopped',
]
const some = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefgh'), status: fc.constantFrom(...STATUS) }),
  { selector: (each) => each.id },
)
type Some = { id: string; status: Status }[]
const reports = (terms: Some[]): Pick<TermReport, 'commitments' | 'difference'>[] => {
  const out: Pick<TermReport, 'commitments' | 'difference'>[] = []
  for (const rows of terms) {
    const before = out.at(-1) ?? null
    const commitments = toldOf(
      rows.map((row) => one(row)),
      before,
    )
    const difference = before === null ? null : differenceBetween(before, { commitments, asOf })
    out.push({ commitments, difference })
  }
  return out
}

test('every commitment of either report stands in the difference exactly once, term after term', () => {
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 5 }), (terms) => {
      const [before, now] = reports(terms).slice(-2)
      const ids = Object.values(now!.difference!)
        .flat()
        .map((each) => each.id)
      assert.equal(new Set(ids).size, ids.length)
      const expected = new Set([
        ...before!.commitments.map((each) => each.id),
        ...now!.commitments.map((each) => each.id),
        ...(before!.difference?.settled ?? []).map((each) => each.id),
      ])
      assert.deepEqual(new Set(ids), expected)
    }),
  )
})

test('what ended is told of once, and told of again when it moves', () => {
  const told = (...statuses: Status[]) =>
    reports(statuses.map((status) => [{ id: 'a', status }])).map(
      (report) => report.commitments.length,
    )
  assert.deepEqual(told('started', 'stopped', 'stopped', 'stopped', 'started'), [1, 1, 0, 0, 1])
  assert.deepEqual(told('done', 'embedded', 'embedded', 'started', 'stopped'), [1, 1, 0, 1, 1])
  assert.deepEqual(told('done', 'done', 'done'), [1, 1, 1])
  assert.deepEqual(told('embedded', 'embedded', 'stopped'), [1, 0, 1])
})

test('what moved is said with both its statuses', () => {
  const [, now] = reports([
    [
      { id: 'a', status: 'started' },
      { id: 'b', status: 'started' },
    ],
    [
      { id: 'a', status: 'done' },
      { id: 'b', status: 'started' },
      { id: 'c', status: 'started' },
    ],
  ])
  assert.deepEqual(
    statusChanges(now!.difference!).map(({ id, from, to }) => [id, from, to]),
    [['a', 'started', 'done']],
  )
})

const alarms: [string, Partial<ReportedCommitment>, string[]][] = [
  ['due next term with an update', {}, []],
  [
    'due this term without an update',
    { due: due('2026-12-18'), update: null },
    ['no-update', 'nothing-next'],
  ],
  ['due next term without an update', { update: null }, ['nothing-next']],
  ['nothing next', { update: { ...update, next: '' } }, ['nothing-next']],
  ['past its term', { due: due('2026-07-21') }, ['late']],
  ['done without impact', { status: 'done' }, ['no-impact']],
  ['done with impact', { status: 'done', impacts: [{ statement: 'More know.', day: asOf }] }, []],
  ['stopped in silence', { status: 'stopped', update: null }, []],
]
for (const [what, change, kinds] of alarms)
  test(`alarms of one that is ${what}: ${kinds.join(', ') || 'none'}`, () => {
    const raised = alarmsOf({ commitments: [one(change)], term: { endsOn: '2026-12-18' }, asOf })
    assert.deepEqual(
      raised.map((alarm) => alarm.kind),
      kinds,
    )
  })

test('a report is frozen once its term has begun, and never before a later one', () => {
  const summer = { id: '1', name: 'Summer term 2026', startsOn: '2026-04-13' }
  const autumn = { id: '2', name: 'Autumn term 2026', startsOn: '2026-09-01' }
  assert.match(freezeFault(autumn, { today: '2026-08-31', frozen: [] }) ?? '', /has not begun/)
  assert.equal(freezeFault(autumn, { today: '2026-09-01', frozen: [summer] }), null)
  assert.match(freezeFault(summer, { today: '2026-11-16', frozen: [autumn] }) ?? '', /Autumn term/)
})

test('an update needs words, and what slipped needs its reason', () => {
  const none = { done: '', slipped: '', slippedBecause: '', next: '' }
  const fields = (words: Partial<typeof none>) =>
    updateFaults({ ...none, ...words }).map((fault) => fault.field)
  assert.deepEqual(fields({}), ['done'])
  assert.deepEqual(fields({ done: 'x' }), [])
  assert.deepEqual(fields({ next: 'x' }), [])
  assert.deepEqual(fields({ slipped: 'x' }), ['slippedBecause'])
  assert.deepEqual(fields({ slipped: 'x', slippedBecause: 'y' }), [])
  assert.deepEqual(fields({ done: 'x', slippedBecause: 'y' }), ['slipped'])
})

test('an update is for this term, and for the next once this one is frozen', () => {
  const terms = [
    { id: 'summer', startsOn: '2026-04-13' },
    { id: 'autumn', startsOn: '2026-09-01' },
    { id: 'spring', startsOn: '2027-01-05' },
  ]
  const at = (day: string, ...frozen: string[]) =>
    termForUpdate(terms, new Set(frozen), new Date(`${day}T12:00:00Z`))?.id ?? null
  assert.equal(at('2026-11-16'), 'autumn')
  assert.equal(at('2026-11-16', 'summer'), 'autumn')
  assert.equal(at('2026-12-28'), 'autumn')
  assert.equal(at('2026-12-28', 'autumn'), 'spring')
  assert.equal(at('2026-12-28', 'autumn', 'spring'), null)
  assert.equal(at('2026-01-01'), null)
  const owed = owedTerm(terms, new Set(['autumn']), new Date('2026-12-28T12:00:00Z'))
  assert.equal(owed, null)
})

test('the fingerprint does not hang on the order in which things were written', () => {
  assert.equal(
    canonicalJson({ b: [2, { d: 1, c: null }], a: 'x' }),
    '{"a":"x","b":[2,{"c":null,"d":1}]}',
  )
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)))
      assert.equal(fingerprint(JSON.parse(JSON.stringify(value))), fingerprint(value))
    }),
  )
})
