/** The order of prompts, and which of them may still change. */

type HasId = { readonly id: string }

/** The list with one item moved a place up or down; at the end of the list it stays where it is. */
export function moved<T extends HasId>(
  list: readonly T[],
  { id, by }: { id: string; by: 1 | -1 },
): T[] {
  const from = list.findIndex((item) => item.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= list.length) return [...list]
  const next = [...list]
  ;[next[from], next[to]] = [next[to]!, next[from]!]
  return next
}

type Prompt = HasId & { readonly text: string }

/** Prompts whose words were changed though people have answered them: their answers would mean something else. */
export function rewordedAnswered(
  typed: readonly Prompt[],
  stored: readonly (Prompt & { readonly isAnswered: boolean })[],
): string[] {
  const before = new Map(stored.map((prompt) => [prompt.id, prompt]))
  return typed.flatMap(({ id, text }) => {
    const was = before.get(id)
    return was?.isAnswered === true && was.text !== text ? [id] : []
  })
}

/** What was typed, in its order, without what is gone by now, then what somebody else added meanwhile. */
export function together(typed: readonly Prompt[], stored: readonly Prompt[]): Prompt[] {
  const known = new Set(stored.map(({ id }) => id))
  const seen = new Set(typed.map(({ id }) => id))
  return [...typed.filter(({ id }) => known.has(id)), ...stored.filter(({ id }) => !seen.has(id))]
}
