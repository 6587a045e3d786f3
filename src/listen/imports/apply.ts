/** Applies edits to a draft. Pure: a draft is always its source, its proposals and its edits replayed. */
import { fault, ok } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import { isBlank } from './document.ts'
import type { ImportEdit } from './edits.ts'
import * as change from './change.ts'
import type { Draft } from './structure/draft.ts'
import { placeOf } from './structure/draft.ts'

export type Edited = Result<Draft, string>

/** The draft after one edit, or one sentence saying why it cannot be done. The draft given is kept. */
export function applyEdit(draft: Draft, edit: ImportEdit): Edited {
  if ('line' in edit) {
    const place = placeOf(draft, edit.line)
    if (!place) return fault(`There is no line ${edit.line} in this document.`)
    if (isBlank(draft.lines[edit.line - 1]!)) return fault(`Line ${edit.line} is blank.`)
  }
  switch (edit.do) {
    case 'contribution':
      return change.toContribution(draft, edit.line)
    case 'heading':
      return change.toHeading(draft, edit.line)
    case 'setAside':
      return change.setAside(draft, edit)
    case 'restore':
      return change.toContribution(draft, edit.line)
    case 'prompt':
      return change.movePrompt(draft, edit)
    case 'nest':
      return change.nest(draft, edit)
    case 'unnest':
      return change.nest(draft, { ...edit, under: null })
    case 'rejoin':
      return change.rejoin(draft, edit.line)
    case 'separate':
      return change.separate(draft, edit.line)
    case 'split':
      return change.split(draft, edit)
    case 'flag':
      return change.flag(draft, edit)
    case 'polarity':
      return change.amend(draft, edit.line, (at) => ({ ...at, polarity: edit.polarity }))
    case 'expand':
      return change.expand(draft, edit)
    case 'rename':
      return change.rename(draft, edit)
  }
}

/** All edits in order; stops at the first that cannot be done. Undo is leaving off the last. */
export function replay(proposed: Draft, edits: readonly ImportEdit[]): Edited {
  let draft = proposed
  for (const edit of edits) {
    const next = applyEdit(draft, edit)
    if (!next.ok) return next
    draft = next.value
  }
  return ok(draft)
}
