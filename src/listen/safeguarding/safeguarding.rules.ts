/** What a safeguarding lead may do next about a worry, and whether the words stay hidden. */

export const STEPS = ['acknowledged', 'decided', 'referred', 'closed', 'not-a-concern'] as const
export type Step = (typeof STEPS)[number]
/** Where a worry stands: nobody has read it yet, or the last step somebody took. */
export type Stage = 'waiting' | Step

/** Read first, then decide; an ended worry can be opened again, never edited. */
const NEXT: Readonly<Record<Stage, readonly Step[]>> = {
  waiting: ['acknowledged'],
  acknowledged: ['decided', 'referred', 'not-a-concern'],
  decided: ['referred', 'closed', 'not-a-concern'],
  referred: ['decided', 'referred', 'closed'],
  closed: ['acknowledged'],
  'not-a-concern': ['acknowledged'],
}

export const nextSteps = (stage: Stage): readonly Step[] => NEXT[stage]

export const isEnded = (stage: Stage): boolean => stage === 'closed' || stage === 'not-a-concern'

/** What happens to the hold on the words: only an ending lifts it, and only one that says they are safe to use. */
export function holdAfter(step: Step, mayBeUsed: boolean): 'held' | 'lifted' {
  if (step === 'not-a-concern') return 'lifted'
  return step === 'closed' && mayBeUsed ? 'lifted' : 'held'
}

/** Why this step cannot be taken now, with the field it belongs to, or null when it can. */
export function stepFault(
  stage: Stage,
  given: { step: Step; note: string },
): { field: 'step' | 'note'; text: string } | null {
  if (!nextSteps(stage).includes(given.step))
    return { field: 'step', text: 'That cannot come next. Choose one of these' }
  const missing = NOTE_MISSING[given.step]
  return given.note === '' && missing !== null ? { field: 'note', text: missing } : null
}

const NOTE_MISSING: Readonly<Record<Step, string | null>> = {
  acknowledged: null,
  decided: 'Write what you decided and why',
  referred: 'Write who you told, when and how',
  closed: 'Write how it ended',
  'not-a-concern': 'Write why this is not a concern',
}

export const stageWords: Readonly<Record<Stage, string>> = {
  waiting: 'Not read yet',
  acknowledged: 'Read',
  decided: 'Decided',
  referred: 'Passed on',
  closed: 'Closed',
  'not-a-concern': 'Not a concern',
}

export const stepWords: Readonly<Record<Step, { do: string; hint: string; done: string }>> = {
  acknowledged: { do: 'I have read this', hint: '', done: 'Read' },
  decided: { do: 'Decide', hint: 'What will be done, and why.', done: 'Decided' },
  referred: {
    do: 'Pass on',
    hint: 'To children’s social care, the designated officer, the police or a school’s own lead.',
    done: 'Passed on',
  },
  closed: { do: 'Close', hint: 'Everything that had to be done is done.', done: 'Closed' },
  'not-a-concern': {
    do: 'Not a concern',
    hint: 'The words go back to the people who work with this activity.',
    done: 'Not a concern',
  },
}

/** "less than an hour", "1 hour", "3 hours", "2 days": how long somebody has waited. */
export function waited(since: Date, now: Date): string {
  const hours = Math.floor((now.getTime() - since.getTime()) / 3_600_000)
  if (hours < 1) return 'less than an hour'
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`
  return `${Math.floor(hours / 24)} days`
}
