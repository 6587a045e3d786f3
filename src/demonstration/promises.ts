/** Northmoor’s commitments and what their owners said each term, unflattering parts included. */
import type { partners } from './people.ts'

export type Promised = {
  readonly key: string
  readonly title: string
  readonly detail: string
  readonly owner: string
  readonly ownerEmail?: string
  readonly lead: keyof typeof partners
  /** Term it is due in: `[name, school year]`, 0 last year and 1 this. */
  readonly due: readonly ['autumn' | 'spring' | 'summer', 0 | 1]
  readonly impactMeasure: string
  readonly themes: readonly (readonly [activity: 'picnic' | 'evening', theme: string])[]
  /** What the owner told in the terms autumn, spring and summer of last school year; null: silent. */
  readonly updates: readonly (Told | null)[]
  readonly evidence?: readonly { title: string; link: string; note: string }[]
  readonly impact?: string
  readonly status:
    'not-started' | 'started' | 'on-track' | 'delayed' | 'done' | 'embedded' | 'stopped'
  readonly statusReason?: string
}

type Told = { done: string; slipped?: string; because?: string; next?: string }

export const promises: readonly Promised[] = [
  {
    key: 'receipts',
    title: 'Tell every person what happened to what they said',
    detail: 'Each activity ends with a receipt, and each theme gets one of four honest answers.',
    owner: 'Rosa Lindqvist',
    ownerEmail: 'coordinator@northmoor.example',
    lead: 'council',
    due: ['spring', 1],
    impactMeasure: 'Share of people who say they were told what happened',
    themes: [
      ['picnic', 'Being told what happened'],
      ['evening', 'Being told what happened'],
    ],
    updates: [
      {
        done: 'Asked the forum and Young Voices how they want to hear back.\nTried postcards after two coffee mornings.',
        slipped: 'Replies to the spring survey',
        because: 'nobody was named to write them',
        next: 'Name one person to write replies.',
      },
      {
        done: 'Named a coordinator for replies.\nReplied to 31 of 58 themes from the year before.',
        slipped: 'The other 27 themes',
        because: 'two services did not answer us',
        next: 'Put the waiting days on the public page.',
      },
      {
        done: 'Put the days people wait on the public page.\nGave receipts at the picnic.\nTrained eleven table hosts to read notes back.',
        next: 'Reply to every picnic theme by October.',
      },
    ],
    status: 'on-track',
  },
  {
    key: 'one-page',
    title: 'Plans that a ten year old can read',
    detail:
      'Each new plan starts with one page in the child’s own words, with pictures when they want them.',
    owner: 'Gareth Pugh',
    ownerEmail: 'plans@northmoor.example',
    lead: 'council',
    due: ['autumn', 1],
    impactMeasure: 'Share of new plans with a first page the child helped to make',
    themes: [
      ['picnic', 'Plans we can read'],
      ['evening', 'Plans and reviews'],
    ],
    updates: [
      {
        done: 'Collected nine examples from other areas.',
        next: 'Draft our own with Young Voices.',
      },
      {
        done: 'Young Voices drafted three versions and tore up two.\nAgreed the wording with the forum.',
        next: 'Try it in four schools.',
      },
      {
        done: 'Tried it with 22 families in four schools.\nWrote a guide for case officers.\nChanged the form so that the page comes first.',
        slipped: 'Pictures',
        because: 'we had no licence for the symbols',
        next: 'Use it for every new plan.',
      },
    ],
    evidence: [
      {
        title: 'What 22 families told us about the first page',
        link: 'https://northmoor.example/first-page-trial',
        note: '',
      },
      {
        title: 'The guide for case officers',
        link: '',
        note: 'Version 2, kept by the plans team. Anyone can ask for a copy.',
      },
    ],
    impact:
      'In the trial 17 of 22 families said the first page sounded like their child (77%). Five said it did not.',
    status: 'done',
  },
  {
    key: 'waiting-well',
    title: 'Help while families wait for an assessment',
    detail:
      'A course, a named person to ring and an evening drop-in, open from the day of referral.',
    owner: 'Ines Carvalho',
    ownerEmail: 'therapies@northmoor.example',
    lead: 'health',
    due: ['summer', 1],
    impactMeasure: 'Share of waiting families who had a first contact within four weeks',
    themes: [
      ['picnic', 'Help while we wait'],
      ['evening', 'Waiting for health and therapies'],
    ],
    updates: [
      {
        done: 'Counted who is waiting: 412 children, the longest 96 weeks.',
        next: 'Find the money for a course.',
      },
      {
        done: 'Found money for two courses.\nAsked waiting families what the course should cover.',
        next: 'Run the first course.',
      },
      {
        done: 'Ran the first course for 14 parents.\nOpened an evening drop-in once a month.',
        slipped: 'A named person to ring',
        because: 'the post was advertised twice without success',
        next: 'Fill the post.',
      },
    ],
    status: 'delayed',
    statusReason: 'The post for a named person is still empty.',
  },
  {
    key: 'evening-line',
    title: 'An advice line that answers in the evening',
    detail: 'Two evenings a week, run with the forum.',
    owner: 'Shazia Malik',
    ownerEmail: 'forum@northmoor.example',
    lead: 'forum',
    due: ['summer', 1],
    impactMeasure: 'Calls answered on the same evening',
    themes: [['evening', 'Finding out what there is']],
    updates: [
      null,
      { done: 'Trained four volunteers.', next: 'Try one evening a week.' },
      { done: 'Opened on Tuesday evenings.\nAnswered 63 calls.', next: 'Add Thursdays.' },
    ],
    status: 'started',
  },
  {
    key: 'teenagers',
    title: 'Something to do for teenagers',
    detail: 'Clubs that do not stop at eleven, chosen by young people.',
    owner: 'Larkfield club lead',
    lead: 'larkfield',
    due: ['spring', 1],
    impactMeasure: 'Teenagers with SEND who go to a club each week',
    themes: [
      ['picnic', 'Things to do'],
      ['evening', 'Clubs, short breaks and time together'],
    ],
    updates: [
      {
        done: 'Young Voices visited six clubs and marked them.',
        next: 'Ask clubs to change one thing each.',
      },
      {
        done: 'Two clubs changed their hours.\nOne club put in a quiet room.',
        next: 'A gaming night.',
      },
      { done: 'Ran a gaming night for 19 young people.\nOpened a Saturday cooking club.' },
    ],
    status: 'on-track',
  },
  {
    key: 'transport-letters',
    title: 'Transport letters before the end of June',
    detail: 'Families know the route and the driver before the summer holiday.',
    owner: 'Transport lead',
    lead: 'council',
    due: ['summer', 0],
    impactMeasure: 'Share of letters sent by 30 June',
    themes: [['evening', 'Getting there']],
    updates: [
      {
        done: 'Moved the contract date forward by a month.',
        next: 'Write the letter with the forum.',
      },
      { done: 'Wrote the letter with the forum.', next: 'Send it in June.' },
      {
        done: 'Sent 212 of 388 letters by 30 June (55%).',
        slipped: '176 letters',
        because: 'routes changed when a contractor left',
        next: 'All letters by 30 June next year.',
      },
    ],
    status: 'delayed',
    statusReason: 'A contractor left and routes had to be planned again.',
  },
  {
    key: 'quiet-tent',
    title: 'A quiet place at every event',
    detail: 'Asked for at the first picnic, kept ever since.',
    owner: 'Rosa Lindqvist',
    ownerEmail: 'coordinator@northmoor.example',
    lead: 'voices',
    due: ['summer', 0],
    impactMeasure: 'Events with a quiet place, and how many people used it',
    themes: [['picnic', 'Things to do']],
    updates: [
      { done: 'Bought a tent and ear defenders.' },
      { done: 'Used it at three events.', next: 'Ask people who used it.' },
      {
        done: 'Asked 18 people who used it what to change.\nWrote a one-page guide for other events.',
      },
    ],
    evidence: [
      {
        title: 'One-page guide: a quiet place',
        link: 'https://northmoor.example/quiet-place',
        note: '',
      },
    ],
    impact:
      'All seven events last year had a quiet place. 16 of 18 people we asked said they could stay longer because of it.',
    status: 'embedded',
  },
  {
    key: 'school-training',
    title: 'Train every school, not only the keen ones',
    detail: 'One day for all staff, led by parents and a therapist together.',
    owner: 'Gareth Pugh',
    ownerEmail: 'plans@northmoor.example',
    lead: 'council',
    due: ['summer', 1],
    impactMeasure: 'Schools where all staff have done the day',
    themes: [
      ['picnic', 'People who know us'],
      ['evening', 'Support in school'],
    ],
    updates: [
      null,
      { done: 'Wrote the day with six parents.', next: 'Try it in two schools.' },
      {
        done: 'Ran it in two schools, 71 staff.\nAsked every head teacher for a date: 19 of 44 answered.\nPut the slides on the local offer.',
        next: 'Dates for the other 25 schools.',
      },
    ],
    status: 'started',
  },
]
