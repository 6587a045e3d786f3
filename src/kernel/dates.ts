/** Days and how they are said. A day is `YYYY-MM-DD`; the clock on the wall is London's. */
export type Day = string

const DAY_MS = 86_400_000

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const plainDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const wallTime = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})

/** The day it is in England at this moment. */
export const dayOf = (moment: Date): Day => londonDay.format(moment)

/** "Thursday 29 October 2026" */
export const sayDay = (day: Day): string => longDay.format(asDate(day)).replace(',', '')

/** "29 October 2026" */
export const sayPlainDay = (day: Day): string => plainDay.format(asDate(day))

/** "29 October 2026, 14:05" as a clock on a wall in England showed it. */
export const sayMoment = (moment: Date): string =>
  `${sayPlainDay(dayOf(moment))}, ${wallTime.format(moment)}`

/** Whole days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((asDate(to).getTime() - asDate(from).getTime()) / DAY_MS)

export const addDays = (day: Day, days: number): Day =>
  new Date(asDate(day).getTime() + days * DAY_MS).toISOString().slice(0, 10)

/** A day from what a person typed into three boxes, or null when there is no such day. */
export function dayFromParts(day: string, month: string, year: string): Day | null {
  if (![day, month, year].every((part) => /^\d{1,4}$/.test(part.trim()))) return null
  if (year.trim().length !== 4) return null
  const text = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`
  const date = asDate(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : null
}

const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`)
