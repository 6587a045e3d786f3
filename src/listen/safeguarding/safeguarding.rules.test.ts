import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  holdAfter,
  nextSteps,
  STEPS,
  stepFault,
  waited,
  type Stage,
  type Step,
} from './safeguarding.rules.ts'

const holds: readonly [Step, boolean, 'held' | 'lifted'][] = [
  ['acknowledged', false, 'held'],
  ['acknowledged', true, 'held'],
  ['decided', false, 'held'],
  ['decided', true, 'held'],
  ['referred', false, 'held'],
  ['referred', true, 'held'],
  ['closed', false, 'held'],
  ['closed', true, 'lifted'],
  ['not-a-concern', false, 'lifted'],
  ['not-a-concern', true, 'lifted'],
]
test('only an ending lifts the hold, and closing lifts it only when the words may be used', () => {
  for (const [step, mayBeUsed, hold] of holds)
    assert.equal(holdAfter(step, mayBeUsed), hold, `${step} ${mayBeUsed}`)
})

const stages: readonly [Stage, readonly Step[]][] = [
  ['waiting', ['acknowledged']],
  ['acknowledged', ['decided', 'referred', 'not-a-concern']],
  ['decided', ['referred', 'closed', 'not-a-concern']],
  ['referred', ['decided', 'referred', 'closed']],
  ['closed', ['acknowledged']],
  ['not-a-concern', ['acknowledged']],
]
test('a worry is read before it is decided, and every other step is refused', () => {
  for (const [stage, allowed] of stages) {
    assert.deepEqual(nextSteps(stage), allowed)
    for (const step of STEPS) {
      const refused = stepFault(stage, { step, note: 'Rang the duty desk at 4 pm.' })
      assert.equal(refused === null, allowed.includes(step), `${stage} → ${step}`)
    }
  }
})

test('every step but reading needs its reason in words', () => {
  for (const [stage, allowed] of stages)
    for (const step of allowed)
      assert.equal(
        stepFault(stage, { step, note: '' })?.field,
        step === 'acknowledged' ? undefined : 'note',
      )
})

test('how long somebody has waited is said in hours, then in days', () => {
  const since = new Date('2026-11-16T10:00:00Z')
  const after: readonly [string, string][] = [
    ['2026-11-16T10:59:00Z', 'less than an hour'],
    ['2026-11-16T11:00:00Z', '1 hour'],
    ['2026-11-17T13:30:00Z', '27 hours'],
    ['2026-11-18T10:00:00Z', '2 days'],
  ]
  for (const [now, words] of after) assert.equal(waited(since, new Date(now)), words)
})
