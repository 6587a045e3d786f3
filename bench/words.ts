/** Words of about the length people write, each its own, and none that would worry anybody. */

const openings = [
  'We waited from March until the autumn half term and nobody told us where we were in the queue.',
  'The new coordinator at my daughter’s school rings every second Friday and that alone changed our year.',
  'Three different people asked us the same questions in one month and none had read the last answer.',
  'The transport was changed the night before term began and my son could not get into the taxi at all.',
  'Our health visitor explained the plan line by line, and for the first time I understood what it meant.',
  'I would like one telephone number that works, with one person behind it who knows our family’s story.',
]
const endings = [
  'Please write to us even when there is no news.',
  'That is what I would keep, whatever else changes.',
  'A short letter each month would have been enough.',
  'It should be like that for everybody here.',
  'Ask the young people first and the adults after.',
]

/** About thirty words that no other number gives. */
export const thirtyWords = (number: number): string =>
  `${openings[number % openings.length]!} ${endings[number % endings.length]!} ${mark(number)}`

export const mark = (number: number): string => `(No. ${number}.)`
