import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  dayFromParts,
  dayOf,
  daysBetween,
  sayDay,
  sayMoment,
  sayPlainDay,
} from './dates.ts'

const typed: readonly [string, string, string, string | null][] = [
  ['27', '3', '2026', '2026-03-27'],
  [' 7 ', '03', ' 2026 ', '2026-03-07'],
  ['29', '2', '2028', '2028-02-29'],
  ['29', '2', '2026', null],
  ['31', '4', '2026', null],
  ['0', '1', '2026', null],
  ['1', '13', '2026', null],
  ['1', '1', '26', null],
  ['1', '1', '02026', null],
  ['', '1', '2026', null],
  ['1', 'March', '2026', null],
  ['-1', '1', '2026', null],
  ['1.5', '1', '2026', null],
]
for (const [day, month, year, wanted] of typed)
  test(`“${day}/${month}/${year}” is ${wanted ?? 'no day'}`, () =>
    assert.equal(dayFromParts(day, month, year), wanted))

const moments: readonly [string, string, string][] = [
  ['2026-10-24T23:30:00Z', '2026-10-25', '25 October 2026, 00:30'],
  ['2026-10-25T00:30:00Z', '2026-10-25', '25 October 2026, 01:30'],
  ['2026-10-25T23:30:00Z', '2026-10-25', '25 October 2026, 23:30'],
  ['2026-03-29T00:59:00Z', '2026-03-29', '29 March 2026, 00:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29', '29 March 2026, 02:00'],
  ['2026-12-31T23:59:00Z', '2026-12-31', '31 December 2026, 23:59'],
]
for (const [moment, day, said] of moments)
  test(`${moment} is ${said} in England, summer time or not`, () => {
    assert.equal(dayOf(new Date(moment)), day)
    assert.equal(sayMoment(new Date(moment)), said)
  })

test('a day is said as people say it', () => {
  assert.equal(sayDay('2026-10-29'), 'Thursday 29 October 2026')
  assert.equal(sayPlainDay('2026-01-05'), '5 January 2026')
})

test('days added are days between, over every change of clocks and leap year', () => {
  const anyDay = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      assert.equal(daysBetween(day, addDays(day, days)), days)
      const [year, month, date] = day.split('-') as [string, string, string]
      assert.equal(dayFromParts(date, month, year), day)
    }),
  )
})
