import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { partsFrom, replyForm } from './replies.forms.ts'
import {
  ANSWERS,
  daysWaiting,
  leaningFault,
  onlyItsParts,
  replyFaults,
  type Answer,
  type ReplyParts,
} from './replies.rules.ts'

const blank = {
  text: 'We send a letter every four weeks.',
  because: '',
  whoDecides: '',
  byWhen: '',
  link: '',
  commitmentId: null,
}
const cases: [Answer, Partial<ReplyParts>, string[]][] = [
  ['doing', {}, ['doing-commitmentId']],
  ['doing', { byWhen: 'the end of March' }, []],
  ['doing', { commitmentId: 'one' }, []],
  ['doing', { text: '  ', byWhen: 'March' }, ['text']],
  ['done', {}, ['done-commitmentId']],
  ['done', { link: 'https://northmoor.example/' }, []],
  ['done', { commitmentId: 'one' }, []],
  ['done', { because: 'it is', byWhen: 'now' }, ['done-commitmentId']],
  ['not-now', {}, ['not-now-because', 'not-now-byWhen']],
  ['not-now', { because: 'No money is left.' }, ['not-now-byWhen']],
  ['not-now', { byWhen: 'in April' }, ['not-now-because']],
  ['not-now', { because: 'No money is left.', byWhen: 'in April' }, []],
  ['no', {}, ['no-because', 'no-whoDecides']],
  ['no', { because: 'The law says so.' }, ['no-whoDecides']],
  ['no', { whoDecides: 'Parliament' }, ['no-because']],
  ['no', { because: 'The law says so.', whoDecides: 'Parliament' }, []],
]
for (const [answer, parts, fields] of cases)
  test(`${answer} with ${JSON.stringify(parts)} lacks ${fields.join(', ') || 'nothing'}`, () => {
    const faults = replyFaults({ ...blank, ...parts, answer })
    assert.deepEqual(
      faults.map((fault) => fault.field),
      fields,
    )
  })

test('what was typed under another answer is not kept, and nothing that is needed is lost', () => {
  const full = {
    ...blank,
    because: 'b',
    whoDecides: 'w',
    byWhen: 'm',
    link: 'https://northmoor.example/',
    commitmentId: 'one',
  }
  const kept = (answer: Answer) => {
    const { text: _, answer: __, ...parts } = onlyItsParts({ ...full, answer })
    return Object.entries(parts).flatMap(([name, value]) => (value ? [name] : []))
  }
  assert.deepEqual(kept('doing'), ['byWhen', 'commitmentId'])
  assert.deepEqual(kept('done'), ['link', 'commitmentId'])
  assert.deepEqual(kept('not-now'), ['because', 'byWhen'])
  assert.deepEqual(kept('no'), ['because', 'whoDecides'])
  for (const answer of ANSWERS) assert.deepEqual(replyFaults(onlyItsParts({ ...full, answer })), [])
})

test('each answer takes only what was typed under it', () => {
  const form = replyForm.parse({
    answer: 'no',
    text: 'It stays.',
    'no-because': 'The law says so.',
    'no-whoDecides': 'Parliament',
    'not-now-because': 'Something else.',
    'done-link': 'https://northmoor.example/',
  })
  const parts = partsFrom(form)
  assert.equal(parts.because, 'The law says so.')
  assert.equal(parts.link, '')
})

test('done leans only on what is done, doing on nothing that was stopped', () => {
  const on = (answer: Answer, status: 'started' | 'done' | 'embedded' | 'stopped') =>
    leaningFault(answer, { title: 'Letters', status }) === null
  assert.deepEqual(
    [on('done', 'started'), on('done', 'done'), on('done', 'embedded'), on('done', 'stopped')],
    [false, true, true, false],
  )
  assert.deepEqual([on('doing', 'started'), on('doing', 'stopped')], [true, false])
})

const waits: [string | null, string | null, string, number | null][] = [
  [null, null, '2026-11-16T10:00:00Z', null],
  ['2026-10-01T18:30:00Z', null, '2026-10-01T19:00:00Z', 0],
  ['2026-10-01T18:30:00Z', null, '2026-10-02T00:30:00Z', 1],
  ['2026-10-01T18:30:00Z', null, '2026-11-16T10:00:00Z', 46],
  // 23:30 in UTC on 24 October is half past midnight on the 25th in England: the clocks go back that day.
  ['2026-10-24T23:30:00Z', null, '2026-10-26T00:30:00Z', 1],
  ['2026-10-01T18:30:00Z', '2026-10-05T10:00:00Z', '2026-11-16T10:00:00Z', null],
  ['2026-12-01T10:00:00Z', null, '2026-11-16T10:00:00Z', 0],
]
for (const [said, replied, now, days] of waits)
  test(`said ${said}, answered ${replied}, now ${now}: ${days}`, () => {
    const theme = {
      firstSaidAt: said === null ? null : new Date(said),
      repliedAt: replied === null ? null : new Date(replied),
    }
    assert.equal(daysWaiting(theme, new Date(now)), days)
  })

test('waiting never gets shorter as time goes on', () => {
  const moment = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2028-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moment, moment, moment, (firstSaidAt, a, b) => {
      const [sooner, later] = a < b ? [a, b] : [b, a]
      const at = (now: Date) => daysWaiting({ firstSaidAt, repliedAt: null }, now) ?? -1
      assert.ok(at(sooner) >= 0 && at(sooner) <= at(later))
    }),
  )
})
