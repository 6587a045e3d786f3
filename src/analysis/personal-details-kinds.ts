/** The kinds of words that may say who somebody is, and how one kind is looked for. */

export type DetailKind =
  | 'name'
  | 'telephone'
  | 'email'
  | 'postcode'
  | 'address'
  | 'nhs-number'
  | 'ni-number'
  | 'date-of-birth'
  | 'school'
  | 'link'
  | 'handle'
  | 'identifiable'

/** A pattern (global), and what else must hold of a match before it counts. */
export type Finder = {
  readonly kind: DetailKind
  readonly why: string
  readonly pattern: RegExp
  /** Where the find ends if not where the pattern does, such as after a surname. */
  readonly until?: (text: string, end: number) => number
  readonly holds?: (found: string, text: string, at: number) => boolean
}
