/** Prompts that notes brought in from elsewhere stand under. */
import { publicWordsChanged } from '../../areas/index.ts'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { lockActivity } from './openings.store.ts'
import { insertPrompts, selectPrompts, type PromptText } from './prompts.store.ts'

/**
 * The prompts of an activity with these words, added at the end where there is none yet: the headings
 * of notes are what was asked.
 * @returns one for each of `texts`, in their order
 */
export async function addPrompts(
  tx: Tx,
  areaId: string,
  { activityId, texts }: { activityId: string; texts: readonly string[] },
): Promise<PromptText[]> {
  await lockActivity(tx, areaId, activityId)
  const there = await selectPrompts(tx, areaId, activityId)
  const found = new Map(there.map((prompt) => [alike(prompt.text), prompt]))
  const missing = new Map(
    texts.filter((text) => !found.has(alike(text))).map((text) => [alike(text), text]),
  )
  const prompts = [...missing.values()].map((text) => ({ id: newId(), text }))
  await insertPrompts(tx, areaId, { activityId, prompts, from: there.length })
  if (prompts.length > 0) await publicWordsChanged(tx, areaId)
  for (const prompt of prompts) found.set(alike(prompt.text), prompt)
  return texts.map((text) => found.get(alike(text))!)
}

const alike = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
