/** Where somebody's words have got to, in plain sentences: what has happened, and what comes next. */
import { dayOf, sayDay, type Day } from '../../kernel/dates.ts'
import { inWords } from '../../kernel/text.ts'
import type { KnotState, StatusName, ThreadStep } from '../../ui/index.ts'
import type { Followed, Promised } from './follow-receipt.ts'

/** One knot of the thread without its drawing. */
export type Reached = {
  step: ThreadStep
  state: KnotState
  word?: string
  day?: Day
  note: string
}

const DONE = new Set(['done', 'embedded'])

/** The four knots of one receipt, or fewer when a "no" ends the line. */
export function threadOf(followed: Followed): Reached[] {
  const said: Reached = {
    step: 'said',
    state: 'done',
    day: dayOf(followed.receipt.madeAt),
    note: 'We have your words, exactly as you wrote them.',
  }
  const heard = heardKnot(followed)
  const promised = promisedKnot(followed, heard.state === 'done')
  if (promised.state === 'ended') return [said, heard, promised]
  return [said, heard, promised, doneKnot(followed, promised.state === 'done')]
}

function heardKnot({ words, themes }: Followed): Reached {
  // Neutral on purpose: somebody else may be looking at this screen.
  if (words.some((each) => each.held))
    return { step: 'heard', state: 'next', note: 'A person is reading what you sent.' }
  if (words.length > 0 && words.every((each) => each.erasedAt !== null))
    return {
      step: 'heard',
      state: 'ended',
      word: 'Erased',
      note: 'Your words were erased, as was asked. The receipt remains.',
    }
  const [first] = themes.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  if (first !== undefined)
    return {
      step: 'heard',
      state: 'done',
      day: dayOf(first.at),
      note: heardAs(themes.map((theme) => theme.name)),
    }
  const read = words.find((each) => each.release !== null)
  if (read?.releasedAt)
    return {
      step: 'heard',
      state: 'next',
      note: `We read your words on ${sayDay(dayOf(read.releasedAt))}. Next we put them together with what others said.`,
    }
  return {
    step: 'heard',
    state: 'next',
    note: 'Next, a person will read your words and put them together with what others said.',
  }
}

const heardAs = (names: readonly string[]): string =>
  `We read your words and put them together with what others said, under ${inWords(names.map((name) => `“${name}”`))}.`

function promisedKnot({ replies, commitments, receipt }: Followed, isHeard: boolean): Reached {
  const yes = replies.filter((reply) => reply.answer === 'doing' || reply.answer === 'done')
  const first = earliest([
    ...yes.map((reply) => reply.at),
    ...commitments.map((each) => each.madeAt),
  ])
  if (first !== null)
    return {
      step: 'promised',
      state: 'done',
      day: first,
      note: 'Somebody has answered, and says what they will do.',
    }
  if (replies.length > 0) {
    const day = earliest(replies.map((reply) => reply.at)) ?? undefined
    const word = replies.every((reply) => reply.answer === 'no') ? 'No, because' : 'Not now'
    return {
      step: 'promised',
      state: 'ended',
      word,
      ...(day === undefined ? {} : { day }),
      note: 'Somebody has answered, and says why.',
    }
  }
  const by = receipt.replyBy === '' ? '' : ` We said we would answer by ${receipt.replyBy}.`
  return {
    step: 'promised',
    state: isHeard ? 'next' : 'open',
    note: `Nobody has answered yet. An answer will stand here.${by}`,
  }
}

function doneKnot({ replies, commitments }: Followed, isPromised: boolean): Reached {
  const kept = commitments.filter((each) => DONE.has(each.status ?? ''))
  const all = commitments.length > 0 && kept.length === commitments.length
  const last = kept
    .map((each) => each.statusAt)
    .filter((at) => at !== null)
    .toSorted((a, b) => b.getTime() - a.getTime())[0]
  if (all && last !== undefined)
    return {
      step: 'done',
      state: 'done',
      day: dayOf(last),
      note: 'It is done. Check it for yourself:',
    }
  const repliedDone = commitments.length === 0 && replies.find((reply) => reply.answer === 'done')
  if (repliedDone)
    return {
      step: 'done',
      state: 'done',
      day: dayOf(repliedDone.at),
      note: 'They say it is done. See their answer above.',
    }
  if (kept.length > 0)
    return {
      step: 'done',
      state: 'next',
      note: `${kept.length} of ${commitments.length} promises are done so far.`,
    }
  const note = isPromised
    ? 'This is the next step. It counts as done only when there is something you can check.'
    : 'Later: what was done, with something you can check.'
  return { step: 'done', state: isPromised ? 'next' : 'open', note }
}

const earliest = (moments: readonly Date[]): Day | null => {
  const [first] = moments.toSorted((a, b) => a.getTime() - b.getTime())
  return first === undefined ? null : dayOf(first)
}

/** "We will look again by …", or null when the line has come to its end. */
export function lookAgain(followed: Followed, now: Date): string | null {
  const knots = threadOf(followed)
  if (knots.at(-1)?.state === 'done' || knots.at(-1)?.state === 'ended') return null
  const today = dayOf(now)
  const open = followed.commitments.filter(
    (each) => !DONE.has(each.status ?? '') && each.status !== 'stopped',
  )
  const due = open
    .map((each) => each.dueOn)
    .filter((day) => day >= today)
    .toSorted()[0]
  if (due !== undefined) return sayDay(due)
  if (open.length === 0 && followed.receipt.replyBy !== '') return followed.receipt.replyBy
  const end = followed.terms
    .map((term) => term.endsOn)
    .filter((day) => day >= today)
    .toSorted()[0]
  return end === undefined ? null : sayDay(end)
}

const TAGS: Readonly<Record<string, StatusName>> = {
  'not-started': 'not started',
  started: 'started',
  'on-track': 'on track',
  delayed: 'late',
  done: 'done',
  embedded: 'embedded',
  stopped: 'stopped',
}
export const tagOf = (commitment: Promised): StatusName =>
  TAGS[commitment.status ?? ''] ?? 'promised'
export const isKept = (commitment: Promised): boolean => DONE.has(commitment.status ?? '')
