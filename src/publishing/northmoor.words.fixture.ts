/** What the invented people of Northmoor said, and what they were answered. */
export type Voice = {
  activity: string
  prompt: number
  role: string
  words: string
  theme: string | null
  /** 'as it is', 'none', 'held', or the redacted words. */
  release: string
  day: string
  channel?: string
}

const evening = { activity: 'autumn-evening', prompt: 0, role: 'parent-carer', day: '2026-10-01' }
const works = { ...evening, prompt: 1 }
const picnic = { activity: 'summer-picnic', prompt: 0, role: 'young-person', day: '2026-07-11' }

const said = (from: Omit<Voice, 'words' | 'theme' | 'release'>, theme: string | null, words: readonly string[], release = 'as it is'): Voice[] =>
  words.map((each) => ({ ...from, theme, words: each, release }))

export const voices: readonly Voice[] = [
  ...said(evening, 'Waiting without news', [
    'Please just ring when you say you will. Even to say there is no news.',
    'Eleven months. Not one call. I thought they had lost us.',
    'You ring, you leave a message, and then you wait for the phone all week.',
    'A letter would do. With a name on it.',
    'My mother looks after the boys on Fridays and she asks me every Friday, so have they written? And every Friday I say no. It would be easier to hear that it takes another half year than to hear nothing, because then we could plan the summer and stop hoping each morning that the post has come.',
  ]),
  ...said(evening, 'Waiting without news', Array.from({ length: 19 }, (_, n) => `Nobody rang us in month ${n + 2}.`), 'as it is'),
  { ...evening, theme: 'Waiting without news', words: 'Ask Wilhelmina Thrupp at the desk. She rings back.\nThe others send a form.', release: 'Ask [name removed] at the desk. She rings back.\nThe others send a form.' },
  ...said(evening, 'Who to ring', ['One number, and a person who answers it.', 'I was given four numbers. Three are not in use.', 'The person changes every month and I begin again.', 'Could there be a text as well as a letter?', 'We only need one name.', 'Nobody knew which office we belong to.']),
  ...said(evening, 'Getting there by bus', ['The bus leaves before the club ends, so he has never been to the club.', 'Two buses and a walk in the dark.'], 'as it is'),
  ...said(works, 'Quiet places in school', ['The picture timetable in the hall changed our mornings.', 'The quiet room is the reason she goes in.', 'They let him come in ten minutes early. It costs nothing.', 'A soft chair by the window, and nobody asks why.', 'The dinner hall has a calm half now.', 'They ask him first where he wants to sit.', 'School rang to say he had a good day.']),
  ...said(works, 'Waiting without news', ['The nurse sent a card to say we were still on the list.', 'She rang twice. It helped.'], 'none'),
  ...said(picnic, 'A calm start to the day', ['I like it when it is quiet first. Then I can talk.', 'Let me draw before we begin.', 'No bell please. The bell is too loud.', 'I want to see my friend at the gate.', 'Music in the morning, but soft.', 'Lessons should start later.']),
  { ...picnic, theme: 'A calm start to the day', words: 'A drawing of a sun over a small door.', release: 'as it is', channel: 'artwork' },
  { ...picnic, role: 'grandparent', theme: 'School buses', words: 'The driver changes every week and then he will not get on.', release: 'as it is' },
  ...said({ ...picnic, role: 'parent-carer' }, 'School buses', ['The bus comes any time between half past seven and nine.', 'We moved my shift for a bus that did not come.', 'Same driver, same time. That is all.', 'He waits in the rain at a stop with no roof.', 'Nobody tells us when it is late.']),
]

export const themes = [
  { activity: 'autumn-evening', name: 'Waiting without news', meaning: 'People did not ask for a shorter wait. They asked not to be left alone in it.', day: '2026-10-05' },
  { activity: 'autumn-evening', name: 'Who to ring', meaning: 'One number, and a person who answers it.', day: '2026-10-05' },
  { activity: 'autumn-evening', name: 'Getting there by bus', meaning: 'Clubs end after the last bus.', day: '2026-10-05' },
  { activity: 'autumn-evening', name: 'Quiet places in school', meaning: 'A place to go before it gets too much.', day: '2026-10-06' },
  { activity: 'summer-picnic', name: 'A calm start to the day', meaning: 'Quiet first, talk later.', day: '2026-08-03' },
  { activity: 'summer-picnic', name: 'School buses', meaning: 'The same driver at the same time.', day: '2026-08-03' },
] as const

type Decision = { theme: string; answer: string; text: string; from: string; day: string; because?: string; whoDecides?: string; byWhen?: string; promise?: string }
export const decisions: readonly Decision[] = [
  { theme: 'Waiting without news', answer: 'doing', text: 'You are right. From November one named person writes to you every four weeks while you wait, even when there is no news.', from: 'Northmoor Children’s Services', day: '2026-10-16', byWhen: 'the end of November 2026', promise: 'a-letter-every-four-weeks' },
  { theme: 'A calm start to the day', answer: 'done', text: 'Nine schools now have a quiet half hour before the first lesson. We asked forty young people what should be in it.', from: 'Northmoor Schools Partnership', day: '2026-09-18', promise: 'a-quiet-half-hour' },
  { theme: 'School buses', answer: 'no', text: 'We cannot change the bus times before the contract ends.', because: 'The contract with the bus company runs to the summer of 2028, and ending it early would cost what forty places on the school run cost.', whoDecides: 'The county’s transport committee', from: 'Northmoor Children’s Services', day: '2026-09-25' },
]

type Promised = { slug: string; title: string; detail: string; owner: string; lead: string; due: number; status: string; statusDay: string; reason: string; theme: string | null; measure: string; day: string; update: { done: string; slipped: string; slipped_because: string; next: string } | null; evidence: string | null; impact: string | null }
const nothing = { theme: null, update: null, evidence: null, impact: null, measure: '', reason: '' }
export const promises: readonly Promised[] = [
  { ...nothing, slug: 'a-letter-every-four-weeks', title: 'A letter every four weeks while you wait', detail: 'Nobody should wait a year and hear nothing. One named person writes to every family, news or no news.', owner: 'The head of assessments', lead: 'services', due: 1, status: 'on-track', statusDay: '2026-10-29', theme: 'Waiting without news', measure: 'We ask families whether the letter came and whether it helped.', day: '2026-10-16', update: { done: 'The first 212 letters went out. Two parents rewrote our draft. It is half as long now.', slipped: 'The telephone line opens a week late.', slipped_because: 'The person who was to answer it is ill.', next: 'We ask fifty families in December whether the letter helped.' }, evidence: 'The letter, as two parents rewrote it' },
  { ...nothing, slug: 'a-quiet-half-hour', title: 'A quiet half hour before lessons', detail: 'Nine schools open early and calmly.', owner: 'The schools’ inclusion lead', lead: 'forum', due: 0, status: 'embedded', statusDay: '2026-11-09', theme: 'A calm start to the day', measure: 'Late marks before the first lesson.', day: '2026-08-20', evidence: 'What is in the half hour, school by school', impact: 'Late marks in the nine schools fell from 61 a week to 22.' },
  { ...nothing, slug: 'quiet-room-at-millbrook', title: 'A quiet room at Millbrook Hall', detail: '', owner: 'The hall’s manager', lead: 'services', due: 0, status: 'started', statusDay: '2026-06-15', theme: 'Quiet places in school', day: '2026-06-02' },
  { ...nothing, slug: 'text-messages', title: 'Text messages beside letters', detail: '', owner: 'The head of assessments', lead: 'health', due: 2, status: 'not-started', statusDay: '2026-10-20', day: '2026-10-20' },
  { ...nothing, slug: 'evening-bus', title: 'A later bus on club nights', detail: '', owner: 'The transport lead', lead: 'services', due: 1, status: 'stopped', statusDay: '2026-10-22', reason: 'The bus company took back its offer. We looked for another and found none.', day: '2026-09-10' },
]
