/** What may come in about a session and who was there. */
import { z } from 'zod'
import { day, optionalNumber, optionalWords, ticked, words } from '../../platform/web/fields.ts'
import { PEOPLE, type Headcount } from './sessions.rules.ts'

const people = optionalNumber('Enter a whole number, like 12, or leave it empty')

const headcounts = z
  .object(
    Object.fromEntries(
      PEOPLE.flatMap((role) => [
        [`people-${role}`, people],
        [`about-${role}`, ticked],
      ]),
    ),
  )
  .transform((typed) => ({ headcounts: headcountsFrom(typed) }))

/** `id` is made with the form, so that a form sent twice makes one session. */
export const sessionForm = z
  .object({
    id: z.uuid('Open the form again'),
    name: words('Name the session, like “Autumn evening”', 120),
    heldOn: day('Enter the day of the session'),
    startsAt: optionalWords(60),
    place: optionalWords(200),
    accessNote: optionalWords(600),
    revision: z.coerce.number().int().default(1),
  })
  .and(headcounts)

/** An empty box was not counted; a nought was, and nobody came. */
const headcountsFrom = (typed: Record<string, unknown>): Headcount[] =>
  PEOPLE.flatMap((role) => {
    const number = typed[`people-${role}`]
    if (typeof number !== 'number') return []
    return [
      { role, people: number, exactness: typed[`about-${role}`] === true ? 'estimate' : 'exact' },
    ]
  })
