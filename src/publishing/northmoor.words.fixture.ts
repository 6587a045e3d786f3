/** What the invented people of Northmoor said. */
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

const evening = { activity: 'autumn-evening', prompt: 0, role: 'parent carer', day: '2026-10-01' }
const works = { ...evening, prompt: 1 }
const picnic = { activity: 'summer-picnic', prompt: 0, role: 'young person', day: '2026-07-11' }

const said = (
  from: Omit<Voice, 'words' | 'theme' | 'release'>,
  theme: string | null,
  words: readonly string[],
  release = 'as it is',
): Voice[] => words.map((each) => ({ ...from, theme, words: each, release }))

export const voices: readonly Voice[] = [
  ...said(evening, 'Waiting without news', [
    'Please just ring when you say you will. Even to say there is no news.',
    'Eleven months. Not one call. I thought they had lost us.',
    'You ring, you leave a message, and then you wait for the phone all week.',
    'A letter would do. With a name on it.',
    'My mother looks after the boys on Fridays and she asks me every Friday, so have they written? And every Friday I say no. It would be easier to hear that it takes another half year than to hear nothing, because then we could plan the summer and stop hoping each morning that the post has come.',
  ]),
  ...said(
    evening,
    'Waiting without news',
    Array.from({ length: 19 }, (_, n) => `Nobody rang us in month ${n + 2}.`),
    'as it is',
  ),
  {
    ...evening,
    theme: 'Waiting without news',
    words: 'Ask Wilhelmina Thrupp at the desk. She rings back.\nThe others send a form.',
    release: 'Ask [name removed] at the desk. She rings back.\nThe others send a form.',
  },
  ...said(evening, 'Who to ring', [
    'One number, and a person who answers it.',
    'I was given four numbers. Three are not in use.',
    'The person changes every month and I begin again.',
    'Could there be a text as well as a letter?',
    'We only need one name.',
    'Nobody knew which office we belong to.',
  ]),
  ...said(
    evening,
    'Getting there by bus',
    [
      'The bus leaves before the club ends, so he has never been to the club.',
      'Two buses and a walk in the dark.',
    ],
    'as it is',
  ),
  ...said(works, 'Quiet places in school', [
    'The picture timetable in the hall changed our mornings.',
    'The quiet room is the reason she goes in.',
    'They let him come in ten minutes early. It costs nothing.',
    'A soft chair by the window, and nobody asks why.',
    'The dinner hall has a calm half now.',
    'They ask him first where he wants to sit.',
    'School rang to say he had a good day.',
  ]),
  ...said(
    works,
    'Waiting without news',
    ['The nurse sent a card to say we were still on the list.', 'She rang twice. It helped.'],
    'none',
  ),
  ...said(picnic, 'A calm start to the day', [
    'I like it when it is quiet first. Then I can talk.',
    'Let me draw before we begin.',
    'No bell please. The bell is too loud.',
    'I want to see my friend at the gate.',
    'Music in the morning, but soft.',
    'Lessons should start later.',
  ]),
  {
    ...picnic,
    theme: 'A calm start to the day',
    words: 'A drawing of a sun over a small door.',
    release: 'as it is',
    channel: 'artwork',
  },
  {
    ...picnic,
    role: 'grandparent',
    theme: 'School buses',
    words: 'The driver changes every week and then he will not get on.',
    release: 'as it is',
  },
  ...said({ ...picnic, role: 'parent carer' }, 'School buses', [
    'The bus comes any time between half past seven and nine.',
    'We moved my shift for a bus that did not come.',
    'Same driver, same time. That is all.',
    'He waits in the rain at a stop with no roof.',
    'Nobody tells us when it is late.',
  ]),
]

export const themes = [
  {
    activity: 'autumn-evening',
    name: 'Waiting without news',
    meaning: 'People did not ask for a shorter wait. They asked not to be left alone in it.',
    day: '2026-10-05',
  },
  {
    activity: 'autumn-evening',
    name: 'Who to ring',
    meaning: 'One number, and a person who answers it.',
    day: '2026-10-05',
  },
  {
    activity: 'autumn-evening',
    name: 'Getting there by bus',
    meaning: 'Clubs end after the last bus.',
    day: '2026-10-05',
  },
  {
    activity: 'autumn-evening',
    name: 'Quiet places in school',
    meaning: 'A place to go before it gets too much.',
    day: '2026-10-06',
  },
  {
    activity: 'summer-picnic',
    name: 'A calm start to the day',
    meaning: 'Quiet first, talk later.',
    day: '2026-08-03',
  },
  {
    activity: 'summer-picnic',
    name: 'School buses',
    meaning: 'The same driver at the same time.',
    day: '2026-08-03',
  },
] as const
