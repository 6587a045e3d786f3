/** The flipcharts of an autumn evening, typed up as a web page with everything that such pages have. */

export const autumnEveningNotes = `Skip to main content

Northmoor autumn evening, 15 October

What families and staff said at Larkfield Hall.

What is getting better?

What is getting better?

The plan came back on time, for the first time

Our case officer rings when she says she will

Autism assessment took four months, my older one waited two years

People say hello by name now

The family café on Fridays

School sends a photo home every day, it keeps me going

Taxi driver knows our routine and waits when mornings are hard

More honest letters, no more “in due course”

The advice line

  • Somebody picks up
  • They know the law
  • Evening calls would help

Quiet hour at the swimming pool

My son’s teaching assistant listens and writes things down

Nursery told us early and held our hand through it

New sensory room at the library

Speech therapist trained the whole school, not just one person

Still asked for our views and never told what came of it

Felt like a tick in a box last year, this evening felt different

Young Voices were in the room when the head teacher was chosen

Short breaks money can be spent on things we choose

Is the new form really shorter?

One parent at this table has not had a reply since March

GP now has a longer slot for us

Holiday club took my daughter with her feeding tube

Health and school in one meeting, not three

  • Saved a day off work
  • They disagreed in front of us, which was good to see

The website has phone numbers again

Siblings group at Larkfield

College open day had a quiet room

Nobody listened until the tribunal date was set

Better than two years ago, from a very low start

Parents’ group chat set up by the forum

Post diagnosis course, six weeks, brilliant

Communication is of improving

Sixth form kept his place while we waited

The review was about her and not about the form

The drop-in at the children’s centre

Mental health worker in school one day a week

We were thanked. Thanked is not heard

Wheelchair service came to the house

Some teachers get it, some schools get it

The new letters say who to ring

My daughter chose her own targets

Transport rang before the change and not after

What should change first?

What should change first?

Tell us what happened to what we said, every time, even when it is no

Waiting times for occupational therapy

One plan, one meeting, one person to ring

Reply to e-mails within a week

Write plans in words our children can read

  • Pictures
  • Short
  • Read it to him first

Train every school, not only the keen ones

Stop changing the case officer every few months

Transport letters in June, not in the last week of August

More help before it becomes a crisis

Places in Northmoor so that children need not travel to another county

Something for teenagers, clubs stop at eleven

Say who decides

Evening and weekend appointments for parents who work

Ask children first and adults second

Help between diagnosis and the first appointment

A map of what there is, on one side of paper

Support for children without a plan

Moving up to secondary school needs to start in year five

Listen to dads as well

Respite for families with two or more disabled children

Educational psychologists, there are not enough

Let the forum see the budget

Do meetings on video as well, carers cannot always leave

Schools should not ask for a reduced timetable

  • It happened to us twice
  • No paperwork for it

Jobs and volunteering for young people after college

A real say in the new short breaks offer

Explain the acronyms, EHCP, SALT, OT, APDR

Meet outside the town hall, it is cold and far

Interpreters at meetings, not a cousin on the phone

Lifts that work at the health centre

Pay young people for their time like everybody else

Bring back the school nurse

Do what the plan says

Between and after the gap where it the youth

Changing places toilet in the high street

Who checks that it was done?

Buses that stop where the special school is

More places at the holiday club

Same answer from health and from school

Trust has to be earned back slowly

Keep the family café

Emotional support for us parents too

A named person for moving to adult services

Have evenings like this each term

An answer to every question from tonight, on one page

A to Z of services
Give your feedback about this page
`

/** Which theme people put a line in, by how the line begins; the rest is still waiting to be read. */
export const autumnEveningThemes: Readonly<Record<string, readonly string[]>> = {
  'Being told what happened': [
    'Still asked for our views',
    'One parent at this table',
    'We were thanked.',
    'Tell us what happened',
    'Say who decides',
    'Who checks that it was done',
    'Felt like a tick in a box',
    'Nobody listened until',
  ],
  'Plans and reviews': [
    'The plan came back',
    'Our case officer rings',
    'Health and school in one meeting',
    'Saved a day off work',
    'The review was about her',
    'One plan, one meeting',
    'Write plans in words',
    'Pictures',
    'Read it to him first',
    'Stop changing the case officer',
    'Do what the plan says',
  ],
  'Waiting for health and therapies': [
    'Autism assessment took',
    'Waiting times for occupational',
    'Help between diagnosis',
    'Educational psychologists',
    'Wheelchair service',
    'GP now has',
    'Post diagnosis course',
  ],
  'Support in school': [
    'School sends a photo',
    'My son’s teaching assistant',
    'Speech therapist trained',
    'Train every school',
    'Support for children without',
    'Schools should not ask',
    'It happened to us twice',
    'Mental health worker',
    'Some teachers get it',
  ],
  'Getting there': [
    'Taxi driver knows',
    'Transport letters in June',
    'Buses that stop',
    'Places in Northmoor',
    'Meet outside the town hall',
  ],
  'Clubs, short breaks and time together': [
    'The family café',
    'Quiet hour',
    'Holiday club took',
    'Siblings group',
    'Short breaks money',
    'Something for teenagers',
    'Respite for families',
    'A real say in the new',
    'More places at the holiday',
    'Keep the family café',
  ],
  'Finding out what there is': [
    'The advice line',
    'Somebody picks up',
    'The website has',
    'A map of what there is',
    'Explain the acronyms',
  ],
}
