/** What an answer may be, who may say they are, and why an activity takes none today. */
import { dayOf, sayDay, type Day } from '../../kernel/dates.ts'

/** The line in the audit log for every answer, whichever way it came in. */
export const ANSWERS_GIVEN = 'answers.given'

/** Characters in one answer, counted as browsers count them (UTF-16 code units, a line end as one). */
export const MOST_CHARACTERS = 2000
/** Far above any form of ours; a sender of more is not a person. */
export const MOST_ANSWERS = 60

/** Said by the person, never asked twice; the last choice keeps nothing. */
export const ROLES = [
  'parent carer',
  'young person',
  'other family member',
  'school or college staff',
  'health staff',
  'council staff',
  'voluntary organisation',
] as const

export const roleChoices: readonly { value: string; text: string }[] = [
  { value: 'parent carer', text: 'a parent or carer' },
  { value: 'young person', text: 'a child or young person' },
  { value: 'other family member', text: 'another family member' },
  { value: 'school or college staff', text: 'someone who works in a school or college' },
  { value: 'health staff', text: 'someone who works in health' },
  { value: 'council staff', text: 'someone who works for the council' },
  { value: 'voluntary organisation', text: 'from a voluntary organisation' },
]

/** A line end is one character, as the box counted it. Nothing else about the words is touched. */
export const asTyped = (raw: string): string => raw.replace(/\r\n?/g, '\n').replaceAll('\0', '')

/** "3 minutes": about two for each question, and one to read the page. */
export const minutesFor = (prompts: number): string => `${prompts * 2 + 1} minutes`

type Dated = { isOpen: boolean; opensOn: Day | null; closesOn: Day | null }

/** Why no answer can be given now. What is not public has no name here. */
export function whyNotNow({ isOpen, opensOn, closesOn }: Dated, now: Date): string {
  const today = dayOf(now)
  if (isOpen && opensOn !== null && today < opensOn) return `It opens on ${sayDay(opensOn)}.`
  if (isOpen && closesOn !== null && today > closesOn) return `It closed on ${sayDay(closesOn)}.`
  return 'The people who run it are not taking answers at the moment.'
}
