/** Which prompts an import would add to its activity, and which are there already. */
import { askedPrompts } from './bring-in.rules.ts'
import type { Draft } from './structure/draft.ts'

/** text null: under no prompt. */
export type PromptPlan = {
  readonly text: string | null
  readonly count: number
  readonly isNew: boolean
}

/** One for each different prompt, in the order of the document; capitals and blanks make no difference. */
export function promptPlans(
  draft: Draft,
  there: readonly { readonly text: string }[],
): PromptPlan[] {
  const counts = countsOf(draft)
  const known = new Set(there.map(({ text }) => alike(text)))
  const asked = Map.groupBy(askedPrompts(draft), ({ text }) => alike(text))
  const plans = [...asked].map(([key, same]) => ({
    text: same[0]!.text,
    count: same.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0),
    isNew: !known.has(key),
  }))
  const loose = counts.get(null) ?? 0
  return [...plans, ...(loose > 0 ? [{ text: null, count: loose, isNew: false }] : [])]
}

/** How many contributions stand under each prompt; null for none. */
function countsOf({ places }: Draft): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const place of places)
    if (place.kind === 'contribution') counts.set(place.prompt, (counts.get(place.prompt) ?? 0) + 1)
  return counts
}

const alike = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
