/** Terms in time, and the levels an area starts with. */
import { dayOf, type Day } from '../kernel/dates.ts'
import type { Level, Term } from './areas.store.ts'

/**
 * Five rungs after NHS England's guidance on working in partnership with people (2022).
 * The words are an area's to change.
 */
export const startingLevels: readonly Level[] = [
  { key: 'inform', position: 0, name: 'Inform', meaning: 'We tell people what is happening.' },
  {
    key: 'consult',
    position: 1,
    name: 'Consult',
    meaning: 'We ask people what they think of our plans.',
  },
  { key: 'engage', position: 2, name: 'Engage', meaning: 'We listen before we make a plan.' },
  {
    key: 'co-design',
    position: 3,
    name: 'Co-design',
    meaning: 'We design it together. Somebody else decides.',
  },
  {
    key: 'co-produce',
    position: 4,
    name: 'Co-produce',
    meaning: 'We decide and do it together, from start to finish.',
  },
]

/** The term a day falls in; in the holidays the one that just ended. Null before the first. */
export const termOn = <T extends Pick<Term, 'startsOn'>>(terms: readonly T[], day: Day): T | null =>
  terms.filter((term) => term.startsOn <= day).at(-1) ?? null

export const currentTerm = <T extends Pick<Term, 'startsOn'>>(
  terms: readonly T[],
  now: Date,
): T | null => termOn(terms, dayOf(now))

/** Why these dates cannot be a term beside the others, or null when they can. */
export function termFault(
  term: { id: string; name: string; startsOn: Day; endsOn: Day },
  others: readonly Term[],
): { field: 'name' | 'startsOn' | 'endsOn'; text: string } | null {
  if (term.endsOn <= term.startsOn)
    return { field: 'endsOn', text: 'The last day must be after the first day' }
  const rest = others.filter((other) => other.id !== term.id)
  if (rest.some((other) => other.name.toLowerCase() === term.name.toLowerCase()))
    return { field: 'name', text: 'Another term has this name. Add the year' }
  const clash = rest.find((o) => o.startsOn <= term.endsOn && o.endsOn >= term.startsOn)
  return clash === undefined
    ? null
    : { field: 'startsOn', text: `These dates run into ${clash.name}` }
}
