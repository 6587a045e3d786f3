/** What may come in when notes are chosen, when lines are put right, and when they are brought in. */
import { z } from 'zod'
import { manyOf, oneOf, optionalChosen } from '../../platform/web/fields.ts'
import { IMPORT_CHANNELS } from './imports.types.ts'

/** What the page of lines can be narrowed to. */
const SHOWN = [
  'all',
  'contributions',
  'unclear',
  'continues',
  'long',
  'repeat',
  'identifiable',
  'acronym',
  'problem',
  'unknown',
  'aside',
  'changed',
] as const
export type Shown = { readonly show: (typeof SHOWN)[number]; readonly page: number }

export const activityParams = z.object({ slug: z.string().max(100) })
export const importParams = activityParams.extend({ id: z.uuid() })
export const lineParams = importParams.extend({ line: z.coerce.number().int().min(1) })

export const shownQuery = z.object({
  show: z.enum(SHOWN).catch('all'),
  page: z.coerce.number().int().min(1).catch(1),
})

/** Pasted words are kept to the letter: no trimming. */
export const startForm = z.object({
  id: z.uuid(),
  sessionId: optionalChosen,
  channel: oneOf(IMPORT_CHANNELS, 'Choose how these words reached you'),
  text: z.preprocess((value) => (typeof value === 'string' ? value : ''), z.string()),
})

const plain = (max: number) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value[0] : value) ?? '',
    z.string().max(max, `Use ${max.toLocaleString('en-GB')} characters or fewer`),
  )

/**
 * One thing done with lines: to the ticked ones (`do` and `lines`; "more" means what `more` says), or
 * from a button that stands in a row (`one`, "rejoin 12").
 */
export const editForm = z.object({
  revision: z.coerce.number().int(),
  do: plain(40),
  more: plain(60),
  one: plain(60),
  lines: manyOf(2000),
  from: z.enum(['list', 'line']).catch('list'),
  show: z.enum(SHOWN).catch('all'),
  page: z.coerce.number().int().min(1).catch(1),
  reason: plain(500),
  prompt: plain(40),
  under: plain(20),
  words: plain(200_000),
})
export type EditForm = z.output<typeof editForm>

/** `seen`: the step that would be undone, so that a second press undoes no second step. */
export const undoForm = shownQuery.extend({ seen: z.coerce.number().int() })
export const seenForm = z.object({ revision: z.coerce.number().int() })
