/** The thread reads as a list without any style, and its states follow from its dates. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { renderToString } from 'preact-render-to-string'
import { Thread } from './thread.tsx'
import { threadFrom, type ThreadDates } from './thread-from.ts'

const on = (date: string): { date: string } => ({ date })

const cases: [string, ThreadDates, string[]][] = [
  ['nothing yet', {}, ['next', 'open', 'open', 'open']],
  ['said', { said: on('1 May') }, ['done', 'next', 'open', 'open']],
  [
    'promised',
    { said: on('1 May'), heard: on('2 May'), promised: on('3 May') },
    ['done', 'done', 'done', 'next'],
  ],
  [
    'all done',
    { said: on('1'), heard: on('2'), promised: on('3'), done: on('4') },
    ['done', 'done', 'done', 'done'],
  ],
  [
    'a gap stays visible as next',
    { said: on('1'), promised: on('3') },
    ['done', 'next', 'done', 'open'],
  ],
  [
    'no, because',
    { said: on('1'), heard: on('2'), ended: { step: 'promised', date: '3' } },
    ['done', 'done', 'ended'],
  ],
]

test('states follow from dates', () => {
  for (const [name, dates, states] of cases) {
    assert.deepEqual(
      threadFrom(dates).map((knot) => knot.state),
      states,
      name,
    )
  }
})

test('every knot says its state in words, for people who see no shapes', () => {
  const words = (form: 'down' | 'across' | 'small'): string =>
    renderToString(<Thread form={form} knots={threadFrom({ said: on('Thursday 7 May 2026') })} />)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  for (const form of ['down', 'across', 'small'] as const) {
    assert.equal(
      words(form).trim(),
      'Said Thursday 7 May 2026 Heard next Promised not yet Done not yet',
    )
  }
})

test('an ended thread names why its last knot differs', () => {
  const html = renderToString(
    <Thread
      knots={threadFrom({ said: on('1'), heard: on('2'), ended: { step: 'promised', date: '3' } })}
    />,
  )
  assert.match(html, /sd-knot--ended[\s\S]*No, because/)
  assert.doesNotMatch(html, />Done</)
})
