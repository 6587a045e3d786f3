/** What Northmoor answered, theme by theme: one of each honest kind, and some that still wait. */
import type { NewReply } from '../coproduce/replies/index.ts'

export type Answered = {
  readonly theme: string
  readonly answer: NewReply['answer']
  readonly text: string
  readonly because?: string
  readonly whoDecides?: string
  readonly byWhen?: string
  readonly promise?: string
}

export const picnicAnswers: readonly Answered[] = [
  {
    theme: 'Being told what happened',
    answer: 'doing',
    text: 'You told us that you were asked and not told. From this term every activity ends with a receipt and every theme gets an answer, even when it is no.',
    promise: 'receipts',
  },
  {
    theme: 'Plans we can read',
    answer: 'done',
    text: 'Every new plan now begins with one page in the child’s own words. Young Voices wrote it with us.',
    promise: 'one-page',
  },
  {
    theme: 'Help while we wait',
    answer: 'doing',
    text: 'A course and an evening drop-in have begun. The named person to ring has not: we advertised twice and found nobody.',
    promise: 'waiting-well',
  },
  {
    theme: 'People who know us',
    answer: 'not-now',
    text: 'We cannot promise that one person stays with each family. Case officers change too often and we know it.',
    because: 'four of eleven posts are empty',
    byWhen: 'We look again when the posts are filled, at the latest in the summer term.',
  },
  {
    theme: 'Things to do',
    answer: 'doing',
    text: 'Clubs for teenagers are growing, and the quiet tent comes to every event.',
    promise: 'teenagers',
  },
]

export const eveningAnswers: readonly Answered[] = [
  {
    theme: 'Plans and reviews',
    answer: 'doing',
    text: 'The first page in the child’s words is in every new plan since October. One meeting for health and school starts in January with plans for children under five.',
    promise: 'one-page',
  },
  {
    theme: 'Getting there',
    answer: 'no',
    text: 'We will not bring back free taxis for every pupil over 16.',
    because: 'it would cost more than all short breaks together',
    whoDecides:
      'The council’s cabinet decided this in July. You can ask your councillor to raise it again.',
  },
  {
    theme: 'Finding out what there is',
    answer: 'doing',
    text: 'The advice line is open on Tuesday evenings, run by the forum. A map on one side of paper comes in spring.',
    promise: 'evening-line',
  },
]
