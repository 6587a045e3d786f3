/** Northmoor’s days: the school year that is running when it is built, and the one before. */
import { idFromName } from '../kernel/ids.ts'
import { addDays, dayOf, type Day } from '../kernel/dates.ts'
import type { Term } from '../areas/index.ts'

/** The autumn evening lies this many days into the school year, and a month of work after it. */
const STORY_DAYS = 80

/** The year in which the school year of the story began: the latest one whose autumn has been told. */
function schoolYear(now: Date): number {
  const [year, month] = addDays(dayOf(now), -STORY_DAYS).split('-').map(Number) as [number, number]
  return month >= 9 ? year : year - 1
}

export type Calendar = {
  readonly year: number
  readonly terms: readonly Term[]
  /** A term by name, such as "summer 0": this school year’s summers are 1, last year’s 0. */
  term(name: 'autumn' | 'spring' | 'summer', schoolYear: 0 | 1): Term
  /** A day of last calendar half year as seen from this autumn: `day(10, 15)` is 15 October. */
  day(month: number, date: number, yearsAgo?: number): Day
  /** The same as a moment. */
  at(month: number, date: number, time?: string, yearsAgo?: number): Date
}

export function makeCalendar(now: Date): Calendar {
  const year = schoolYear(now)
  const terms = [year - 1, year, year + 1].flatMap((first) => [
    termOf('Autumn', first, [`${first}-09-02`, `${first}-12-18`]),
    termOf('Spring', first + 1, [`${first + 1}-01-05`, `${first + 1}-03-27`]),
    termOf('Summer', first + 1, [`${first + 1}-04-13`, `${first + 1}-07-21`]),
  ])
  const two = (part: number): string => String(part).padStart(2, '0')
  const day = (month: number, date: number, yearsAgo = 0): Day =>
    `${year - yearsAgo}-${two(month)}-${two(date)}`
  return {
    year,
    terms,
    term: (name, which) => terms[which * 3 + { autumn: 0, spring: 1, summer: 2 }[name]]!,
    day,
    at: (month, date, time = '12:00', yearsAgo = 0) =>
      new Date(`${day(month, date, yearsAgo)}T${time}:00Z`),
  }
}

const termOf = (name: string, year: number, [startsOn, endsOn]: [Day, Day]): Term => ({
  id: idFromName(`northmoor ${name} ${year}`),
  name: `${name} term ${year}`,
  startsOn,
  endsOn,
})
