/** What an update must say, and which term it is for. */
import { termOn } from '../../areas/index.ts'
import { dayOf, type Day } from '../../kernel/dates.ts'
import type { FieldFault } from '../../platform/web/form.ts'

export type UpdateWords = { done: string; slipped: string; slippedBecause: string; next: string }

/** Everything wrong with an update, each beside its field. */
export function updateFaults(words: UpdateWords): FieldFault[] {
  const { done, slipped, slippedBecause, next } = words
  if (done + slipped + next === '')
    return [{ field: 'done', text: 'Say what was done, what slipped, or what is next' }]
  if (slipped !== '' && slippedBecause === '')
    return [{ field: 'slippedBecause', text: 'Say why it slipped' }]
  if (slipped === '' && slippedBecause !== '')
    return [{ field: 'slipped', text: 'Say what slipped, or leave the reason empty' }]
  return []
}

type TermDates = { readonly id: string; readonly startsOn: Day }

/**
 * The term an update given now is for: this term, or the next once this term's report is frozen.
 * Null when there is none: the area must add its next term first.
 */
export function termForUpdate<T extends TermDates>(
  terms: readonly T[],
  frozenTermIds: ReadonlySet<string>,
  now: Date,
): T | null {
  const term = termOn(terms, dayOf(now))
  if (term === null) return null
  return terms.find((each) => each.startsOn >= term.startsOn && !frozenTermIds.has(each.id)) ?? null
}

/** Whether updates are owed now: in this term, until its report is frozen. */
export const owedTerm = <T extends TermDates>(
  terms: readonly T[],
  frozenTermIds: ReadonlySet<string>,
  now: Date,
): T | null => {
  const term = termOn(terms, dayOf(now))
  return term === null || frozenTermIds.has(term.id) ? null : term
}
