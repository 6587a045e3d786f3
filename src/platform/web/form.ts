/** What came in with a form, parsed once: the values, or every fault with all that was typed. */
import type { z } from 'zod'
import { fault, ok, type Result } from '../../kernel/result.ts'

export type Typed = Readonly<Record<string, string | string[]>>
export type FieldFault = { readonly field: string; readonly text: string }
/** What a form page shows: what was typed, and what is wrong with it. */
export type FormState = { readonly values: Typed; readonly errors: readonly FieldFault[] }

export const emptyForm: FormState = { values: {}, errors: [] }

/** A form page filled from what is stored. Numbers, days and null become what an input shows. */
export function filledForm(stored: Record<string, unknown>): FormState {
  const values = Object.entries(stored).flatMap(([name, value]): [string, string | string[]][] => {
    if (Array.isArray(value)) return [[name, value.map(String)]]
    const text = value === null || value === undefined ? '' : String(value)
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
    if (day === null) return [[name, text]]
    return [
      [`${name}-year`, day[1]!],
      [`${name}-month`, String(Number(day[2]))],
      [`${name}-day`, String(Number(day[3]))],
    ]
  })
  return { values: Object.fromEntries(values), errors: [] }
}

/** The same form again with what is wrong, when a rule and not a field refused it. */
export const refused = (values: Typed, field: string, text: string): FormState => ({
  values,
  errors: [{ field, text }],
})

/** Parses what was typed. Three boxes `held_on-day`, `-month`, `-year` reach the schema as one field. */
export function parseForm<S extends z.ZodType>(
  schema: S,
  typed: Typed,
): Result<z.output<S>, FormState> {
  const parsed = schema.safeParse(withDays(typed))
  if (parsed.success) return ok(parsed.data)
  const seen = new Set<string>()
  const errors = parsed.error.issues.flatMap((issue) => {
    const field = issue.path.join('-')
    if (seen.has(field)) return []
    seen.add(field)
    return [{ field, text: issue.message }]
  })
  return fault({ values: typed, errors })
}

function withDays(typed: Typed): Record<string, unknown> {
  const out: Record<string, unknown> = { ...typed }
  for (const name of Object.keys(typed)) {
    const stem = /^(.+)-day$/.exec(name)?.[1]
    if (stem === undefined) continue
    out[stem] = ['day', 'month', 'year'].map((part) => single(typed[`${stem}-${part}`]))
  }
  return out
}

const single = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ''
