/** The activities of Northmoor, as their coordinator set them up. */
import { idFromName } from '../kernel/ids.ts'
import type { Calendar } from './calendar.ts'
import { COORDINATOR, partners } from './people.ts'

const id = (name: string): string => idFromName(`northmoor ${name}`)

export const PICNIC = id('picnic')
export const SURVEY = id('survey')
export const EVENING = id('evening')
const SHORT_BREAKS = id('short breaks')
const DRAFT = id('preparing for adult life')

const programme = {
  name: 'Listening again',
  becauseOf:
    'Inspectors found that families were asked often and told little. The forum asked for one place where every answer is kept.',
}

const prompt = (text: string) => ({ id: id(`prompt ${text}`), text })

export const surveyPrompts = [
  prompt('Were you told what happened to what you said last year?'),
  prompt('How would you like to hear from us?'),
]

/** What `addActivity` is given, with the day each was opened to the public. */
export function activitiesOf(calendar: Calendar) {
  const { day, at } = calendar
  const made = { by: COORDINATOR.id }
  return [
    {
      openedAt: at(5, 20, '09:00'),
      activity: {
        ...made,
        id: PICNIC,
        at: at(5, 11, '09:00'),
        kind: 'event' as const,
        title: 'Summer picnic',
        summary:
          'Families, young people and staff met in Larkfield Park, ate, painted and told us three things.',
        purpose: 'To agree what working together should look like in Northmoor.',
        programme,
        levelKey: 'engage',
        levelReason: 'We listened before anything was planned. The board decides what is paid for.',
        proposedByPartnerId: partners.forum.id,
        scope: {
          canChange: [
            'How we tell people what happened',
            'How events are run',
            'The first page of plans',
          ],
          cannot: ['What the law says about who gets a plan'],
          notDecided: ['Who pays for evening help'],
          whoDecides: 'The partnership board, where the forum has two of eleven votes.',
        },
        prompts: [
          prompt('What helps?'),
          prompt('What gets in the way?'),
          prompt('What would good look like?'),
        ],
        partners: [
          { id: partners.forum.id, part: 'Proposed it and hosted three tables' },
          { id: partners.voices.id, part: 'Chose the questions and painted the canvases' },
          { id: partners.larkfield.id, part: 'Lent the park and the tent' },
        ],
        opensOn: day(5, 20),
        closesOn: day(6, 30),
        replyBy: 'the end of October',
        sessions: [
          {
            id: id('picnic session'),
            name: 'The picnic',
            heldOn: day(6, 18),
            startsAt: '11am to 3pm',
            place: 'Larkfield Park',
            accessNote: 'Quiet tent, changing place, level paths, ear defenders to borrow.',
            headcounts: [
              { role: 'young-people' as const, people: 34, exactness: 'estimate' as const },
              { role: 'parent-carers' as const, people: 41, exactness: 'estimate' as const },
              { role: 'school-staff' as const, people: 9, exactness: 'exact' as const },
              { role: 'health-staff' as const, people: 6, exactness: 'exact' as const },
              { role: 'council-staff' as const, people: 7, exactness: 'exact' as const },
              { role: 'voluntary' as const, people: 5, exactness: 'exact' as const },
            ],
          },
        ],
      },
    },
    {
      openedAt: at(9, 1, '09:00'),
      activity: {
        ...made,
        id: SURVEY,
        at: at(8, 24, '09:00'),
        kind: 'survey' as const,
        title: 'Did we tell you what happened?',
        summary: 'Two questions for anyone who told us something last year.',
        purpose: 'To find out whether families hear back, and how they want to.',
        programme,
        levelKey: 'consult',
        levelReason: 'We asked about something we had already decided to mend: how we answer.',
        proposedBy: 'A parent at the picnic',
        scope: {
          canChange: ['How and when we answer'],
          cannot: ['What we already said no to'],
          notDecided: [],
          whoDecides: 'The coordinator, with the forum.',
        },
        prompts: surveyPrompts,
        partners: [{ id: partners.forum.id, part: 'Sent it to its members' }],
        opensOn: day(9, 1),
        closesOn: day(9, 30),
        replyBy: 'the end of the autumn term',
        sessions: [],
      },
    },
    {
      openedAt: at(10, 8, '09:00'),
      activity: {
        ...made,
        id: EVENING,
        at: at(9, 21, '09:00'),
        kind: 'event' as const,
        title: 'Autumn evening',
        summary:
          'Twelve tables at Larkfield Hall wrote down what is getting better and what should change first.',
        purpose: 'To choose what the partnership works on from January.',
        programme,
        levelKey: 'co-design',
        levelReason: 'The tables choose what comes first. The board decides the money in December.',
        proposedByPartnerId: partners.forum.id,
        scope: {
          canChange: [
            'What we work on first',
            'Who is in the working groups',
            'Where and when we meet',
          ],
          cannot: ['The size of this year’s budget'],
          notDecided: ['Whether the family café goes on after July'],
          whoDecides: 'The partnership board on 16 December. The forum and Young Voices vote.',
        },
        prompts: [prompt('What is getting better?'), prompt('What should change first?')],
        partners: [
          { id: partners.forum.id, part: 'Hosted six tables' },
          { id: partners.health.id, part: 'Hosted two tables and answered questions' },
          { id: partners.council.id, part: 'Hosted four tables' },
        ],
        opensOn: day(10, 8),
        closesOn: day(12, 11),
        replyBy: 'Friday 18 December',
        sessions: [
          {
            id: id('evening session'),
            name: 'The evening',
            heldOn: day(10, 15),
            startsAt: '6:30pm to 8:30pm',
            place: 'Larkfield Hall',
            accessNote: 'Ground floor, hearing loop, children’s room, supper.',
            headcounts: [
              { role: 'young-people' as const, people: 7, exactness: 'exact' as const },
              { role: 'parent-carers' as const, people: 52, exactness: 'exact' as const },
              { role: 'school-staff' as const, people: 11, exactness: 'exact' as const },
              { role: 'health-staff' as const, people: 8, exactness: 'exact' as const },
              { role: 'council-staff' as const, people: 12, exactness: 'exact' as const },
            ],
          },
        ],
      },
    },
    {
      openedAt: at(11, 9, '09:00'),
      activity: {
        ...made,
        id: SHORT_BREAKS,
        at: at(11, 2, '09:00'),
        kind: 'survey' as const,
        title: 'What should a short break be?',
        summary:
          'The short breaks offer is being written again. Tell us what a good break is for your family.',
        purpose: 'To write the new short breaks offer together.',
        programme,
        levelKey: 'co-produce',
        levelReason:
          'A group of six parents, four young people and three officers writes the offer and decides it.',
        proposedByPartnerId: partners.care.id,
        scope: {
          canChange: [
            'What counts as a short break',
            'How a family asks for one',
            'Who can get one without an assessment',
          ],
          cannot: ['The law on direct payments'],
          notDecided: ['How much money there is after April'],
          whoDecides: 'The writing group decides. The council signs.',
        },
        prompts: [
          prompt('What makes a break a real break for you?'),
          prompt('What stops you having one?'),
        ],
        partners: [
          { id: partners.care.id, part: 'Pays for short breaks' },
          { id: partners.voices.id, part: 'Four members write with us' },
        ],
        opensOn: day(11, 9),
        closesOn: null,
        replyBy: 'the end of the spring term',
        sessions: [],
      },
    },
    {
      openedAt: null,
      activity: {
        ...made,
        id: DRAFT,
        at: at(11, 16, '09:00'),
        kind: 'workshop' as const,
        title: 'Getting ready for adult life',
        summary: '',
        purpose: '',
        proposedByPartnerId: partners.voices.id,
        prompts: [],
        sessions: [],
      },
    },
  ]
}
