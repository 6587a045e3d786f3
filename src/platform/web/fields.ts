/** Fields of a form with the words shown when they are wrong. */
import { z } from 'zod'
import { dayFromParts, type Day } from '../../kernel/dates.ts'

const flat = (value: unknown): string => {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? one.replace(/\r\n?/g, '\n').trim() : ''
}

/** A line or paragraph that must be given. */
export const words = (missing: string, max = 200): z.ZodType<string> =>
  z
    .preprocess(flat, z.string())
    .refine((text) => text !== '', missing)
    .refine((text) => text.length <= max, `Use ${max.toLocaleString('en-GB')} characters or fewer`)
    .transform((text) => text.replaceAll('\0', ''))

/** A line or paragraph that may be left empty. */
export const optionalWords = (max = 200): z.ZodType<string> =>
  z
    .preprocess(flat, z.string())
    .refine((text) => text.length <= max, `Use ${max.toLocaleString('en-GB')} characters or fewer`)
    .transform((text) => text.replaceAll('\0', ''))

/** One of a list. */
export const oneOf = <const T extends string>(
  choices: readonly [T, ...T[]],
  missing: string,
): z.ZodType<T> => z.preprocess(flat, z.enum(choices, missing))

/** One of a list, or nothing (the empty string). */
export const optionalOneOf = <const T extends string>(choices: readonly T[]): z.ZodType<T | ''> =>
  z.preprocess(flat, z.enum(['', ...choices] as [T | '', ...(T | '')[]]))

/** Any number of ticked boxes. */
export const manyOf = (max = 500): z.ZodType<string[]> =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()).max(max, `Choose ${max} or fewer`),
  )

/** One ticked box. */
export const ticked: z.ZodType<boolean> = z.preprocess(
  (value) => value !== undefined && value !== '',
  z.boolean(),
)

/** The id of something chosen from a list. */
export const chosen = (missing: string): z.ZodType<string> => z.preprocess(flat, z.uuid(missing))

export const optionalChosen: z.ZodType<string | null> = z.preprocess(
  (value) => (flat(value) === '' ? null : flat(value)),
  z.uuid('Choose one from the list').nullable(),
)

/** A whole number within limits; null when left empty. */
export const optionalNumber = (
  wrong: string,
  { least = 0, most = 100_000 } = {},
): z.ZodType<number | null> =>
  z.preprocess(
    (value) => (flat(value) === '' ? null : Number(flat(value).replaceAll(',', ''))),
    z.number(wrong).int(wrong).min(least, wrong).max(most, wrong).nullable(),
  )

/** A day typed into three boxes. */
export const day = (missing: string): z.ZodType<Day> =>
  z
    .preprocess(fromParts, z.union([z.string(), z.null(), z.undefined()]))
    .transform((value, ctx) => {
      if (typeof value === 'string' && value !== NO_SUCH_DAY) return value
      ctx.addIssue({ code: 'custom', message: value === NO_SUCH_DAY ? WRONG_DAY : missing })
      return z.NEVER
    })

/** A day, or null when all three boxes are empty. */
export const optionalDay: z.ZodType<Day | null> = z
  .preprocess(fromParts, z.union([z.string(), z.null(), z.undefined()]))
  .transform((value, ctx) => {
    if (value !== NO_SUCH_DAY) return value ?? null
    ctx.addIssue({ code: 'custom', message: WRONG_DAY })
    return z.NEVER
  })

const NO_SUCH_DAY = 'no such day'
const WRONG_DAY = 'Enter a real date, like 27 3 2026'

function fromParts(value: unknown): string | null {
  if (!Array.isArray(value)) return null
  const [dayPart = '', month = '', year = ''] = value.map((part) => String(part).trim())
  if (dayPart + month + year === '') return null
  return dayFromParts(dayPart, month, year) ?? NO_SUCH_DAY
}
