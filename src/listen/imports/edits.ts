/** What a person can put right in the preview, as plain data that is stored and replayed. */
import { z } from 'zod'

const line = z.number().int().min(1)
const words = z.string().trim().min(1).max(500)
const flag = z.enum([
  'unclear',
  'question',
  'quote',
  'acronym',
  'continues',
  'long',
  'repeat',
  'identifiable',
])

/** One edit. Lines are numbers from 1; a null prompt means "under no prompt". */
export const importEdit = z.discriminatedUnion('do', [
  z.object({ do: z.literal('contribution'), line }),
  z.object({ do: z.literal('heading'), line }),
  z.object({ do: z.literal('setAside'), line, reason: words }),
  z.object({ do: z.literal('restore'), line }),
  z.object({ do: z.literal('prompt'), line, prompt: z.string().max(40).nullable() }),
  z.object({ do: z.literal('nest'), line, under: line }),
  z.object({ do: z.literal('unnest'), line }),
  z.object({ do: z.literal('rejoin'), line }),
  z.object({ do: z.literal('separate'), line }),
  z.object({ do: z.literal('split'), line, at: z.array(z.number().int().min(1)).max(200) }),
  z.object({ do: z.literal('flag'), line, flag, on: z.boolean() }),
  z.object({
    do: z.literal('polarity'),
    line,
    polarity: z.enum(['praise', 'problem', 'idea', 'question', 'unknown']),
  }),
  z.object({
    do: z.literal('expand'),
    acronym: z.string().min(1).max(12),
    expansion: words.nullable(),
  }),
  z.object({ do: z.literal('rename'), prompt: z.string().max(40), text: words }),
])
export type ImportEdit = z.infer<typeof importEdit>
export type EditOf<Name extends ImportEdit['do']> = Extract<ImportEdit, { do: Name }>
