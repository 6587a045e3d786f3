/** Which prompts an import would add to its activity, and which are there already. */
import { askedPrompts } from './bring-in.rules.ts'
import type { Draft } from './structure/draft.ts'

/** text null: under no prompt. */
export type PromptPlan = { readonly text: string | null; readonly count: number; readonly isNew: boolean }

/** One for each different prompt, in the order of the document; capitals and blanks make no difference. */
export function promptPlans(draft: Draft, there: readonly { readonly text: string }[]): PromptPlan[] {
  const counts = new Map<string | null, number>()
  for (const place of draft.places)
    if (place.kind === 'contribution') counts.set(place.prompt, (counts.get(place.prompt) ?? 0) + 1)
  const known = new Set(there.map(({ text }) => alike(text)))
  const plans = new Map<string, PromptPlan>()
  for (const { id, text } of askedPrompts(draft)) {
    const key = alike(text)
    const count = (plans.get(key)?.count ?? 0) + (counts.get(id) ?? 0)
    plans.set(key, { text: plans.get(key)?.text ?? text, count, isNew: !known.has(key) })
  }
  const loose = counts.get(null) ?? 0
  return [...plans.values(), ...(loose > 0 ? [{ text: null, count: loose, isNew: false }] : [])]
}

const alike = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
