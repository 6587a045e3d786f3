import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkFault } from '../evidence/index.ts'
import { listCommitments, queryOf, type CommitmentRow } from './commitments-list.rules.ts'
import {
  isLate,
  lacksFor,
  mayUpdate,
  moveFault,
  MOVES,
  movesFrom,
  STATUSES,
  statuses,
  type Status,
} from './commitments.rules.ts'

const nothing = { evidenceCount: 0, impactCount: 0, impactMeasure: '' }
const everything = { evidenceCount: 1, impactCount: 1, impactMeasure: '8 in 10 families say so' }

test('every pair of statuses: allowed with everything exactly when it is in the table', () => {
  for (const from of STATUSES)
    for (const to of STATUSES) {
      const fault = moveFault({ status: from, ...everything }, { to, reason: 'Money came late.' })
      const inTable = MOVES.some((move) => move.from === from && move.to === to)
      assert.equal(fault === null, inTable, `${from} to ${to}`)
    }
})

test('from every status there is a way on, and the table says nothing twice', () => {
  for (const status of STATUSES) assert.notEqual(movesFrom(status).length, 0, status)
  const pairs = MOVES.map(({ from, to }) => `${from} ${to}`)
  assert.equal(new Set(pairs).size, pairs.length)
})

const refusals: [Status, Status, Partial<typeof everything>, string, RegExp | null][] = [
  ['started', 'done', { evidenceCount: 0 }, '', /Add what shows it was done, then mark it done/],
  ['started', 'done', {}, '', null],
  ['delayed', 'done', { evidenceCount: 0 }, 'We know it is.', /Add what shows it was done/],
  ['not-started', 'done', {}, '', /so it cannot become done/],
  ['done', 'embedded', { impactCount: 0 }, '', /Say what changed for people/],
  ['done', 'embedded', { impactMeasure: ' ' }, '', /how you know it made a difference/],
  ['done', 'embedded', {}, '', null],
  ['started', 'embedded', {}, '', /cannot become embedded/],
  ['on-track', 'delayed', {}, '', /Say why it is delayed/],
  ['on-track', 'delayed', {}, ' \n ', /Say why it is delayed/],
  ['on-track', 'delayed', {}, 'The printer broke.', null],
  ['on-track', 'stopped', {}, '', /Say why it is stopped/],
  ['stopped', 'started', {}, '', /Say why it is taken up again/],
  ['embedded', 'started', {}, 'Families say it stopped.', null],
]
for (const [from, to, facts, reason, words] of refusals)
  test(`${from} to ${to} with ${JSON.stringify(facts)} and “${reason.trim()}”`, () => {
    const fault = moveFault({ status: from, ...everything, ...facts }, { to, reason })
    if (words === null) assert.equal(fault, null)
    else assert.match(fault?.text ?? '', words)
  })

test('what a move lacks is the same as what would refuse it, a reason aside', () => {
  for (const move of MOVES)
    for (const facts of [nothing, everything]) {
      const standing = { status: move.from, ...facts }
      const fault = moveFault(standing, { to: move.to, reason: 'Because.' })
      assert.equal(lacksFor(standing, move).length > 0, fault !== null, `${move.from} ${move.to}`)
    }
})

test('an owner keeps their own commitments, a coordinator all, others none', () => {
  const as = (...roles: string[]) => ({ accountId: 'me', roles: new Set(roles) })
  assert.equal(mayUpdate(as('commitment-owner'), { ownerId: 'me' }), true)
  assert.equal(mayUpdate(as('commitment-owner'), { ownerId: 'other' }), false)
  assert.equal(mayUpdate(as('commitment-owner'), { ownerId: null }), false)
  assert.equal(mayUpdate(as('coordinator'), { ownerId: 'other' }), true)
  assert.equal(mayUpdate(as('board-reader', 'analyst'), { ownerId: 'me' }), false)
})

test('late is the day after the term ends, and only while work is owed', () => {
  const due = '2026-12-18'
  assert.equal(isLate({ status: 'started', dueTermEndsOn: due }, '2026-12-18'), false)
  assert.equal(isLate({ status: 'started', dueTermEndsOn: due }, '2026-12-19'), true)
  for (const status of STATUSES)
    assert.equal(isLate({ status, dueTermEndsOn: due }, '2027-01-01'), statuses[status].isOpen)
})

const links: [string, boolean][] = [
  ['https://www.northmoor.example/letter', true],
  ['https://northmoor.example/a?b=c#d', true],
  ['http://www.northmoor.example/letter', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['www.northmoor.example', false],
  ['https://', false],
  ['https://localhost', false],
  ['https://me:secret@northmoor.example/', false],
  ['https://north moor.example/', false],
  [`https://northmoor.example/${'a'.repeat(1000)}`, false],
]
for (const [link, good] of links)
  test(`a link ${good ? 'may' : 'may not'} be ${link.slice(0, 50)}`, () =>
    assert.equal(linkFault(link) === null, good))

const row = (number: number, change: Partial<CommitmentRow> = {}): CommitmentRow => ({
  id: String(number),
  slug: `c-${number}`,
  title: `Commitment ${number}`,
  ownerName: number % 2 === 0 ? 'Ana' : 'Bo',
  ownerId: null,
  partnerName: 'Children’s Services',
  dueTermId: 'autumn',
  dueTermName: 'Autumn term 2026',
  dueTermEndsOn: '2026-12-18',
  status: 'started',
  hasUpdate: false,
  hasImpact: false,
  evidenceCount: 0,
  ...change,
})
const all = { status: '', term: '', owner: '', needs: '', page: 1 }

test('a filter link says how many it shows, and shows that many', () => {
  const rows = Array.from({ length: 9 }, (_, at) => row(at, at < 3 ? { status: 'done' } : {}))
  const list = listCommitments(rows, all, '2026-11-16')
  for (const group of list.groups)
    for (const link of group.links) {
      const query = Object.fromEntries(new URLSearchParams(link.query))
      const shown = listCommitments(rows, { ...all, ...query, page: 1 }, '2026-11-16')
      assert.equal(shown.found, link.count, link.text)
    }
})

test('a long list comes in pages that together hold every commitment once', () => {
  const rows = Array.from({ length: 120 }, (_, at) => row(at))
  const pages = [1, 2, 3].map((page) => listCommitments(rows, { ...all, page }, '2026-11-16'))
  assert.equal(pages[0]!.pages, 3)
  assert.deepEqual(
    pages.flatMap((list) => list.rows.map((each) => each.id)),
    rows.map((each) => each.id),
  )
  assert.equal(listCommitments(rows, { ...all, page: 99 }, '2026-11-16').page, 3)
  assert.equal(queryOf({ ...all, owner: 'Ana & Co', page: 2 }), '?owner=Ana+%26+Co&page=2')
})
