/** What may come in from the page of prompts: every prompt's words, and which button was pressed. */
import { z } from 'zod'
import { manyOf, optionalWords } from '../../platform/web/fields.ts'

const MOST_WORDS = 300

export type PromptsForm = {
  readonly prompts: readonly { readonly id: string; readonly text: string }[]
  readonly added: { readonly id: string; readonly text: string } | null
  readonly press: Press
  readonly revision: number
}

export type Press =
  { readonly kind: 'save' } | { readonly kind: 'up' | 'down' | 'remove'; readonly id: string }

/** `prompt` lists the ids in the order shown; `text-ID` holds each one's words; `new` the one to add. */
export const promptsForm: z.ZodType<PromptsForm> = z
  .looseObject({
    prompt: manyOf(100),
    new: optionalWords(MOST_WORDS),
    newId: z.uuid('Open the page again'),
    press: z.string().default('save'),
    revision: z.coerce.number().int().default(1),
  })
  .transform((given, ctx) => {
    const press = pressOf(given.press)
    const stays = given.prompt.filter((id) => press.kind !== 'remove' || press.id !== id)
    return {
      prompts: stays.map((id) => ({ id, text: textOf(given, id, ctx) })),
      added: given.new === '' ? null : { id: given.newId, text: given.new },
      press,
      revision: given.revision,
    }
  })

function textOf(given: Record<string, unknown>, id: string, ctx: z.RefinementCtx): string {
  const field = `text-${id}`
  const parsed = optionalWords(MOST_WORDS).safeParse(given[field])
  const wrong = parsed.success
    ? parsed.data === ''
      ? 'Enter the question, or remove it'
      : null
    : (parsed.error.issues[0]?.message ?? '')
  if (wrong !== null) ctx.addIssue({ code: 'custom', path: [field], message: wrong })
  return parsed.success ? parsed.data : ''
}

function pressOf(text: string): Press {
  const [, kind, id] = /^(up|down|remove) ([0-9a-f-]{36})$/.exec(text) ?? []
  return id === undefined ? { kind: 'save' } : { kind: kind as 'up' | 'down' | 'remove', id }
}
