/** Makes of a document what is kept of it, and of what is kept the draft people see. */
import { nearRepeats } from '../../analysis/near-repeats.ts'
import { replay } from './apply.ts'
import type { SourceDocument, SourceLine } from './document.ts'
import type { Import, KeptSource } from './imports.types.ts'
import { MAX_FOR_REPEATS } from './structure/finish.ts'
import type { Draft } from './structure/draft.ts'
import { proposeDraft } from './structure/propose.ts'

export function keepSource(document: SourceDocument): KeptSource {
  const draft = proposeDraft({ ...document, lines: document.lines.map(storable) })
  return { name: document.name, format: document.format, draft, repeats: repeatsIn(draft) }
}

/** PostgreSQL cannot keep a NUL or half of a surrogate pair; neither is a letter. */
const storable = (line: SourceLine): SourceLine => ({ ...line, text: wellFormed(line.text) })
const wellFormed = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

function repeatsIn(draft: Draft): number[][] {
  const said = draft.lines.filter((_, i) => draft.places[i]!.kind === 'contribution')
  if (said.length > MAX_FOR_REPEATS) return []
  return nearRepeats(said.map((line) => line.text)).map((group) =>
    group.map((at) => said[at]!.number),
  )
}

/**
 * The draft with everything put right so far; null once its words were erased.
 * @throws when a kept step does not apply any more, which only a fault of ours can bring about
 */
export function draftOf({ source, steps }: Pick<Import, 'source' | 'steps'>): Draft | null {
  if (source === null) return null
  const made = replay(
    source.draft,
    steps.flatMap((step) => step.edits),
  )
  if (!made.ok) throw new Error('a kept edit of an import does not apply')
  return made.value
}
