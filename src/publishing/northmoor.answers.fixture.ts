/** What the people of Northmoor were answered and promised. */
type Decision = {
  theme: string
  answer: string
  text: string
  from: string
  day: string
  because?: string
  whoDecides?: string
  byWhen?: string
  promise?: string
}
export const decisions: readonly Decision[] = [
  {
    theme: 'Waiting without news',
    answer: 'doing',
    text: 'You are right. From November one named person writes to you every four weeks while you wait, even when there is no news.',
    from: 'Northmoor Children’s Services',
    day: '2026-10-16',
    byWhen: 'the end of November 2026',
    promise: 'a-letter-every-four-weeks',
  },
  {
    theme: 'A calm start to the day',
    answer: 'done',
    text: 'Nine schools now have a quiet half hour before the first lesson. We asked forty young people what should be in it.',
    from: 'Northmoor Schools Partnership',
    day: '2026-09-18',
    promise: 'a-quiet-half-hour',
  },
  {
    theme: 'School buses',
    answer: 'no',
    text: 'We cannot change the bus times before the contract ends.',
    because:
      'The contract with the bus company runs to the summer of 2028, and ending it early would cost what forty places on the school run cost.',
    whoDecides: 'The county’s transport committee',
    from: 'Northmoor Children’s Services',
    day: '2026-09-25',
  },
]

type Promised = {
  slug: string
  title: string
  detail: string
  owner: string
  lead: string
  due: number
  status: string
  statusDay: string
  reason: string
  theme: string | null
  measure: string
  day: string
  update: { done: string; slipped: string; slipped_because: string; next: string } | null
  evidence: string | null
  impact: string | null
}
const nothing = { theme: null, update: null, evidence: null, impact: null, measure: '', reason: '' }
export const promises: readonly Promised[] = [
  {
    ...nothing,
    slug: 'a-letter-every-four-weeks',
    title: 'A letter every four weeks while you wait',
    detail:
      'Nobody should wait a year and hear nothing. One named person writes to every family, news or no news.',
    owner: 'The head of assessments',
    lead: 'services',
    due: 1,
    status: 'on-track',
    statusDay: '2026-10-29',
    theme: 'Waiting without news',
    measure: 'We ask families whether the letter came and whether it helped.',
    day: '2026-10-16',
    update: {
      done: 'The first 212 letters went out. Two parents rewrote our draft. It is half as long now.',
      slipped: 'The telephone line opens a week late.',
      slipped_because: 'The person who was to answer it is ill.',
      next: 'We ask fifty families in December whether the letter helped.',
    },
    evidence: 'The letter, as two parents rewrote it',
  },
  {
    ...nothing,
    slug: 'a-quiet-half-hour',
    title: 'A quiet half hour before lessons',
    detail: 'Nine schools open early and calmly.',
    owner: 'The schools’ inclusion lead',
    lead: 'forum',
    due: 0,
    status: 'embedded',
    statusDay: '2026-11-09',
    theme: 'A calm start to the day',
    measure: 'Late marks before the first lesson.',
    day: '2026-08-20',
    evidence: 'What is in the half hour, school by school',
    impact: 'Late marks in the nine schools fell from 61 a week to 22.',
  },
  {
    ...nothing,
    slug: 'quiet-room-at-millbrook',
    title: 'A quiet room at Millbrook Hall',
    detail: '',
    owner: 'The hall’s manager',
    lead: 'services',
    due: 0,
    status: 'started',
    statusDay: '2026-06-15',
    theme: 'Quiet places in school',
    day: '2026-06-02',
  },
  {
    ...nothing,
    slug: 'text-messages',
    title: 'Text messages beside letters',
    detail: '',
    owner: 'The head of assessments',
    lead: 'health',
    due: 2,
    status: 'not-started',
    statusDay: '2026-10-20',
    day: '2026-10-20',
  },
  {
    ...nothing,
    slug: 'evening-bus',
    title: 'A later bus on club nights',
    detail: '',
    owner: 'The transport lead',
    lead: 'services',
    due: 1,
    status: 'stopped',
    statusDay: '2026-10-22',
    reason: 'The bus company took back its offer. We looked for another and found none.',
    day: '2026-09-10',
  },
]
