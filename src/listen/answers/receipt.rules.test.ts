import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Followed } from './follow-receipt.ts'
import { lookAgain, threadOf } from './receipt.rules.ts'

const day = (text: string): Date => new Date(`${text}T12:00:00Z`)
const said: Followed = {
  receipt: {
    id: 'r',
    madeAt: day('2026-10-01'),
    activityTitle: 'Waiting well',
    activitySlug: 'waiting',
    replyBy: '',
    isPublic: true,
  },
  words: [
    {
      id: 'w',
      prompt: null,
      body: 'We wait.',
      erasedAt: null,
      held: false,
      release: null,
      releasedAt: null,
    },
  ],
  themes: [],
  replies: [],
  commitments: [],
  terms: [
    { name: 'Autumn term 2026', startsOn: '2026-09-01', endsOn: '2026-12-18' },
    { name: 'Spring term 2027', startsOn: '2027-01-05', endsOn: '2027-03-25' },
  ],
}
const theme = { id: 't', name: 'Waiting without news', at: day('2026-10-05') }
const heard = { ...said, themes: [theme] }
const reply = {
  themeId: 't',
  theme: theme.name,
  answer: 'doing' as const,
  text: 'Letters every month.',
  because: '',
  whoDecides: '',
  byWhen: '',
  link: '',
  givenFor: '',
  at: day('2026-10-16'),
  commitmentId: null,
}
const promise = {
  id: 'c',
  slug: 'letters',
  title: 'Letters every month',
  ownerName: 'Head of SEND',
  partner: 'Children’s Services',
  dueTerm: 'Spring term 2027',
  dueOn: '2027-03-25',
  madeAt: day('2026-10-16'),
  status: 'started',
  statusReason: null,
  statusAt: day('2026-10-20'),
  update: null,
  evidence: [],
}
const promised = { ...heard, replies: [reply], commitments: [promise] }
const kept = { ...promise, status: 'done', statusAt: day('2027-02-01') }
const word = said.words[0]!

const lines: readonly [string, Followed, string, string | null][] = [
  ['just sent', said, 'said:done heard:next promised:open done:open', 'Friday 18 December 2026'],
  [
    'with the safeguarding lead',
    { ...heard, words: [{ ...word, held: true }] },
    'said:done heard:next promised:open done:open',
    'Friday 18 December 2026',
  ],
  [
    'read, not yet in a theme',
    { ...said, words: [{ ...word, release: 'released', releasedAt: day('2026-10-03') }] },
    'said:done heard:next promised:open done:open',
    'Friday 18 December 2026',
  ],
  ['in a theme', heard, 'said:done heard:done promised:next done:open', 'Friday 18 December 2026'],
  ['promised', promised, 'said:done heard:done promised:done done:next', 'Thursday 25 March 2027'],
  [
    'done',
    { ...promised, commitments: [kept] },
    'said:done heard:done promised:done done:done',
    null,
  ],
  [
    'one of two done',
    { ...promised, commitments: [kept, promise] },
    'said:done heard:done promised:done done:next',
    'Thursday 25 March 2027',
  ],
  [
    'no',
    { ...heard, replies: [{ ...reply, answer: 'no' }] },
    'said:done heard:done promised:ended',
    null,
  ],
  [
    'not now',
    { ...heard, replies: [{ ...reply, answer: 'not-now' }] },
    'said:done heard:done promised:ended',
    null,
  ],
  [
    'no to one theme, yes to another',
    { ...promised, replies: [reply, { ...reply, answer: 'no' }] },
    'said:done heard:done promised:done done:next',
    'Thursday 25 March 2027',
  ],
  [
    'answered as done already',
    { ...heard, replies: [{ ...reply, answer: 'done' }] },
    'said:done heard:done promised:done done:done',
    null,
  ],
  [
    'erased',
    { ...said, words: [{ ...word, erasedAt: day('2026-10-08') }] },
    'said:done heard:ended promised:open done:open',
    'Friday 18 December 2026',
  ],
]

test('the thread says how far one person’s words have got, and when to look again', () => {
  for (const [name, followed, states, again] of lines) {
    const line = threadOf(followed)
      .map((knot) => `${knot.step}:${knot.state}`)
      .join(' ')
    assert.equal(line, states, name)
    assert.equal(lookAgain(followed, day('2026-11-16')), again, name)
  }
})

test('a hold is never named: only that a person is reading', () => {
  const [, knot] = threadOf({ ...heard, words: [{ ...word, held: true }] })
  assert.equal(knot!.note, 'A person is reading what you sent.')
})
