/** What a form shows: what was typed, and what is wrong with it. */

export type FormState = {
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly errors: readonly { readonly field: string; readonly text: string }[]
}

/** What every field of a form is given. */
export type FieldOfForm = { form: FormState; name: string }

/** What was typed into a field; the first value when there are several, '' when there is none. */
export function valueOf({ form, name }: FieldOfForm): string {
  return valuesOf({ form, name })[0] ?? ''
}

/** Everything that was ticked or typed under a name. */
export function valuesOf({ form, name }: FieldOfForm): readonly string[] {
  const value = form.values[name]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** The first thing wrong with a field, or undefined. */
export const errorOf = ({ form, name }: FieldOfForm): string | undefined =>
  form.errors.find((error) => error.field === name)?.text
