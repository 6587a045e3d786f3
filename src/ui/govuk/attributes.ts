/** Turns the `attributes` option of a component into what JSX can spread, by GOV.UK Frontend's rules. */

type Plain = string | number | boolean | null | undefined
export type AttributeValue = Plain | { value: Plain; optional?: boolean }

/** Extra HTML attributes by name. A `true` is written out as "true", as GOV.UK Frontend does. */
export type Attributes = Readonly<Record<string, AttributeValue>>

/** Messages for the browser code, by key: one text, or one text per plural form. */
export type Messages = Readonly<
  Record<string, string | Readonly<Record<string, string>> | undefined>
>

/**
 * What to spread on an element for an `attributes` option.
 * Values marked `optional` disappear when empty and stand alone when `true`.
 */
export function htmlAttributes(attributes: Attributes | undefined): Record<string, string | true> {
  const out: Record<string, string | true> = {}
  for (const [name, given] of Object.entries(attributes ?? {})) {
    const { value, optional } =
      typeof given === 'object' && given !== null ? given : { value: given, optional: false }
    if (optional && value === true) out[name] = true
    else if (!optional) out[name] = String(value ?? '')
    else if (value !== undefined && value !== null && value !== false) out[name] = String(value)
  }
  return out
}

/** The `data-i18n.…` attributes by which GOV.UK Frontend's browser code takes its words. */
export function messageAttributes(messages: Messages): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [key, message] of Object.entries(messages)) {
    if (!message) continue
    if (typeof message === 'string') out[`data-i18n.${key}`] = message
    else for (const [form, text] of Object.entries(message)) out[`data-i18n.${key}.${form}`] = text
  }
  return out
}
