/** Lines in, draft out: headings become prompts, furniture is set aside, every other line is a voice. */
import type { SourceDocument } from '../document.ts'
import { finishContributions } from './finish.ts'
import type { Draft } from './draft.ts'
import { findFurniture } from './furniture.ts'
import { findHeadings } from './headings.ts'
import { findAcronyms } from './acronyms.ts'
import { planHeadings } from './plan.ts'
import { cellRoles } from './tables.ts'
import { Walker } from './walker.ts'

/** The draft a person then puts right. The same document always gives the same draft. */
export function proposeDraft(document: SourceDocument): Draft {
  const { lines } = document
  const why = findFurniture(lines)
  const roles = cellRoles(lines)
  const filled = lines.flatMap((each, i) =>
    why[i] !== null || (each.text === '' && each.bullet === null) ? [] : [i],
  )
  const body = filled.filter((i) => !roles.has(i) && lines[i]!.prompt === null)
  const headings = findHeadings(lines, body, filled.at(-1) ?? -1)
  const plan = planHeadings({ lines, filled, headings, roles })
  const walker = new Walker({ lines, why, roles, plan })
  const { places, prompts } = walker.walk()
  const contributed = lines.filter((_, i) => places[i]!.kind === 'contribution')
  const acronyms = findAcronyms(contributed)
  return {
    lines,
    places: finishContributions(lines, places, { prompts, acronyms }),
    prompts,
    acronyms,
  }
}
