/** What an area may choose for its looks, and which of its fields is wrong when it may not. */
import type { FieldFault } from '../platform/web/form.ts'
import { checkBrand } from '../ui/index.ts'

export type Colours = { colourThread: string; colourPanel: string; colourWarm: string }

/** Each fault of the three colours beside the field that can put it right. */
export function colourFaults({ colourThread, colourPanel, colourWarm }: Colours): FieldFault[] {
  const faults = checkBrand({ thread: colourThread, panel: colourPanel, warm: colourWarm })
  const seen = new Set<string>()
  return faults.flatMap((text) => {
    const field = FIELDS.find(([words]) => words.test(text))?.[1] ?? 'colourThread'
    if (seen.has(field)) return []
    seen.add(field)
    return [{ field, text }]
  })
}

const FIELDS: readonly [RegExp, string][] = [
  [/use for panel|^Words on quiet|^Small words/, 'colourPanel'],
  [/use for warm|^The strapline/, 'colourWarm'],
]
