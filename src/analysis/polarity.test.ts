import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { headingLeaning, polarityOf } from './polarity.ts'
import type { Polarity } from './polarity.ts'

/** Invented lines with no heading to lean on, as a reader would file them. */
const lines: Readonly<Record<Exclude<Polarity, 'unknown'>, string>> = {
  praise: `The keyworker always rings back
Kind staff at the nursery
Reception remembered our names
Transport has got better
Letters are quicker now
Teacher went above and beyond
We felt heard at last year's review
Good communication with the class teacher
The nurse was brilliant with him
No complaints about the taxi
We never had to chase the forum
School was very supportive
Friendlier than before
Clear letters in plain words
My son loves the Saturday club
The paediatrician listened to us
Helpful advice line
Friendly welcome at the hall
Parents feel included
Could not have done it without her
Small classes work really well
Quick reply to e-mails
Fantastic play worker
Staff understand sensory needs, great training
The escort is lovely
Kept us informed all the way through
Really good transition day
Speech therapist made a huge difference
We were made welcome
Support in place before the diagnosis
Happy with the plan
Thank you to the night team
Not a problem to swap the appointment
She knows my child
Respectful and patient dentist
The new building is accessible
Flexible appointments
The group is a lifeline`,
  problem: `Told rather than asked
We have lost faith in the tribunal
It was a tick box exercise
Not listened to at meetings
Lack of places in the south
Nobody told us about the short breaks
Waited two years for an assessment
Too many forms
We had to fight for every hour
Letters full of jargon
No communication between health and school
Staff keep leaving
Nothing happens after the meeting
Passed from pillar to post
Supportive at first but then nothing
The plan was not followed
Inconsistent taxi drivers
Not enough speech therapy
School did not understand his needs
Feels like a battle
Never get a reply
Very little help after eighteen
Telling our story again and again
The hall was too noisy
It depends on which school you go to
Agencies do not talk to each other
My daughter is excluded every week
Poor signposting
We were ignored
The website is out of date
Asked for our views after months of forms
Fell through the gap between services
Sometimes helpful, sometimes not
Made to feel we were the problem
He is still waiting for a wheelchair
Nice people but no power to decide
The bus does not turn up
Made decisions without us
Confusing pathway
It wasn't good
I am exhausted
Cuts to the music service
Could have been told sooner
Health visitor was dismissive`,
  idea: `More training for lunchtime staff, please
There should be a named person
Need to shift to evening meetings
Send letters in plain English
Could we have a sensory map?
Why not meet at the library?
More quiet spaces
Better signs at the hospital
Listen to young people first
Ask us before you decide
Make sure everyone gets the notes
It would be good to have a helpline
Please publish the waiting times
Let's start a parent panel
Schools must share what works
Use video calls for short reviews
Give families one phone number
Would like a sibling group
We need a clear timetable
Train taxi escorts in communication
Ideally one plan for everything
Greater choice of clubs
Involve grandparents too
Text us a reminder the day before
Stop sending the same form twice
Co-produce the strategy from the start
Create a map of services
Could consider paying parents for their time
Next time hold it in the evening
Ensure notes go out within a week
Recognise the work parents do
Earlier support in nursery
Don't use acronyms
Fewer meetings, more action
Put a parent on every interview panel
Learn from the hospice`,
  question: `Who do I ring?
Are you being heard?
When will the plan be ready?
What is a graduated response?
How long is the waiting list?
Is there a bus?
Why do we have to apply again?
What happens at sixteen?
Where has the money gone?
Does anyone read these?
Can my son go by taxi?
Quality of the discussion?`,
}

describe('polarity from words alone', () => {
  for (const [polarity, block] of Object.entries(lines))
    for (const text of block.split('\n'))
      it(`${polarity}: ${text}`, () => assert.equal(polarityOf(text), polarity))
})

describe('polarity says nothing where words say nothing', () => {
  for (const text of [
    'Workforce',
    'The Saturday club',
    'Asked along to the hall',
    'Planning meeting at the museum',
    'Nursery to school',
    '',
  ])
    it(text || '(nothing)', () => assert.equal(polarityOf(text), 'unknown'))
})

describe('a heading is only asked when words are silent', () => {
  const cases: [string, string, Polarity][] = [
    ['Saturday club', 'What works well?', 'unknown'],
    ['Saturday club', 'What would you change?', 'idea'],
    ['Waiting lists', 'What gets in the way?', 'problem'],
    ['Better letters', 'What is going well?', 'praise'],
    ['Better letters', 'What should change?', 'idea'],
    ['Told instead of asked', 'What is going well?', 'problem'],
    ['Sharing what works well', 'What would you change?', 'idea'],
    ['Somebody who listens', 'What would good look like?', 'idea'],
    ['The nurse was wonderful', 'What should change?', 'praise'],
    ['Buddy scheme', 'What should we do next?', 'idea'],
  ]
  for (const [text, heading, polarity] of cases)
    it(`${text} (${heading})`, () => assert.equal(polarityOf(text, heading), polarity))
  it('leans by what is asked', () =>
    assert.deepEqual(
      ['What works well?', "What isn't working?", 'What would help?', 'Notes'].map(headingLeaning),
      ['praise', 'problem', 'idea', null],
    ))
})
