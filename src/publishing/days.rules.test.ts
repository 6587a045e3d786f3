import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answeringOn,
  daysTo,
  isLate,
  lastDayOf,
  medianDays,
  saidOn,
  statusOf,
} from './days.rules.ts'

const on = (iso: string): Date => new Date(iso)

test('the wait begins when the first words came in, not when we made the theme', () => {
  const cells = [
    { firstSaidAt: on('2026-10-12T18:00:00Z') },
    { firstSaidAt: on('2026-10-01T18:00:00Z') },
  ]
  assert.equal(saidOn(cells, on('2026-11-01T09:00:00Z')), '2026-10-01')
  assert.equal(saidOn([], on('2026-11-01T09:00:00Z')), '2026-11-01')
  assert.equal(daysTo('2026-10-12', on('2026-11-04T00:10:00Z')), 23)
})

test('a late evening in summer is that day in England', () => {
  assert.equal(
    saidOn([{ firstSaidAt: on('2026-07-10T23:30:00Z') }], on('2026-08-01T09:00:00Z')),
    '2026-07-11',
  )
})

test('median days: at least half came within it', () => {
  for (const [days, median] of [
    [[], null],
    [[7], 7],
    [[1, 9], 1],
    [[30, 2, 4], 4],
    [[1, 2, 30, 40], 2],
    [[-3, -1], 0],
  ] as const)
    assert.equal(medianDays(days), median)
})

test('late: said so, or past its term and still owed', () => {
  for (const [status, dueOn, late, tag] of [
    ['on-track', '2026-12-18', false, 'on track'],
    ['on-track', '2026-11-22', true, 'late'],
    ['on-track', '2026-11-23', false, 'on track'],
    [null, '2026-07-21', true, 'late'],
    ['delayed', '2026-12-18', true, 'late'],
    ['done', '2026-07-21', false, 'done'],
    ['embedded', '2026-07-21', false, 'embedded'],
    ['stopped', '2026-07-21', false, 'stopped'],
  ] as const) {
    assert.equal(isLate({ status, dueOn }, '2026-11-23'), late, `${status} ${dueOn}`)
    assert.equal(statusOf({ status, dueOn }, '2026-11-23'), tag)
  }
})

test('when one can answer', () => {
  for (const [opensOn, closesOn, prompts, state] of [
    ['2026-11-01', '2026-11-30', 2, 'open'],
    ['2026-11-01', '2026-11-23', 2, 'open'],
    ['2026-11-01', '2026-11-22', 2, 'closed'],
    ['2026-11-24', null, 2, 'later'],
    [null, null, 2, 'open'],
    ['2026-11-01', null, 0, 'never'],
  ] as const)
    assert.equal(answeringOn({ opensOn, closesOn }, prompts, '2026-11-23'), state)
})

test('the last day of an activity', () => {
  assert.equal(lastDayOf(null, []), null)
  assert.equal(lastDayOf('2026-09-30', ['2026-10-01', '2026-09-01']), '2026-10-01')
})
