/** What was said at the summer picnic: three canvases, typed up the next day. */

export const picnicNotes = `# What helps?

- Someone who knows my name
- The quiet tent, please have it every year
- My teacher waits for me to finish
- Texts and not letters
- When they ask me and not my mum
- Meeting other parents who get it
- The forum ringing back the same day
- Knowing what happens next
- Pictures on the doors
- One person who stays
- My brother comes too
- When the plan is read before the meeting

# What gets in the way?

- Telling our story again and again
- Waiting rooms with no end
- Forms that ask the same thing five times
- Not knowing who decides
- Noise
- Being told he is too bright for help
- Letters that arrive after the date in them
- Meetings at two o’clock when I am at work
- We gave our views last year and heard nothing
- Three buses to the clinic
- People who talk over my head
- Nothing to do in the holidays

# What would good look like?

- You ask, you listen, you tell us what you did
- A friend at school
- Help before we have to fight for it
- Plans a ten year old can read
- Young people in the room when it is decided
- Say no when it is no, and say why
- A club for my age
- The same taxi each morning
- Appointments that fit round school
- A course for grandparents
- Nobody has to wait alone
- Everyone is in the photo
`

export const picnicThemes: Readonly<Record<string, readonly string[]>> = {
  'Being told what happened': [
    'Knowing what happens next',
    'Not knowing who decides',
    'We gave our views',
    'You ask, you listen',
    'Say no when it is no',
    'Young people in the room',
    'When they ask me',
  ],
  'Plans we can read': [
    'When the plan is read',
    'Telling our story',
    'Forms that ask',
    'Plans a ten year old',
    'Letters that arrive',
    'Texts and not letters',
  ],
  'Help while we wait': [
    'Waiting rooms',
    'Being told he is too bright',
    'Help before we',
    'Nobody has to wait alone',
    'Appointments that fit',
    'Meetings at two',
  ],
  'People who know us': [
    'Someone who knows',
    'My teacher waits',
    'One person who stays',
    'The forum ringing',
    'People who talk over',
    'Meeting other parents',
  ],
  'Things to do': [
    'The quiet tent',
    'My brother comes too',
    'Nothing to do',
    'A friend at school',
    'A club for my age',
    'Everyone is in the photo',
  ],
}

/** What people sent through the survey afterwards, by role. */
export const surveyAnswers: readonly (readonly [role: string, told: string, wish: string])[] = [
  [
    'parent carer',
    'No. I only know because I came to the picnic.',
    'Send one message each term. Short.',
  ],
  [
    'parent carer',
    'Partly. We had a letter but it did not say what changed.',
    'Say who is doing it and by when.',
  ],
  ['parent carer', 'No', 'Put the notes on the website and tell us where.'],
  ['young person', 'my youth worker told me', 'make it a video'],
  ['parent carer', 'Yes, about the quiet tent. You kept it, thank you.', 'Keep doing that.'],
  ['parent carer', 'No. Two years running.', 'Be honest when it is no.'],
  [
    'school or college staff',
    'We heard through the forum, not from the council.',
    'Copy schools in, we can pass it on.',
  ],
  ['parent carer', 'I do not remember being asked before.', 'Text messages, I never open post.'],
  ['young person', 'no', 'tell me in pictures'],
  ['parent carer', 'Partly', 'Answer the actual question we asked.'],
  ['parent carer', 'No and I stopped filling these in for a while.', 'Prove it this time.'],
  ['', 'No', 'Not another survey. Just tell us.'],
  [
    'parent carer',
    'Mrs Hartley in the plans office said she would ring me on 01632 960447 and never did.',
    'Ring when you say you will.',
  ],
  [
    'young person',
    'no. and a boy hits me on the bus and I am scared to go home on it',
    'someone to tell',
  ],
]
