/** Shapes of imported documents for tests: prompts, what was said, what was set aside, as short lines. */
import assert from 'node:assert/strict'
import { draftJson } from './json.ts'
import { readDocument } from './read/read.ts'
import { proposeDraft } from './structure/propose.ts'

/** The JSON of a document given as text or bytes. */
export function imported(given: string | Uint8Array, name = 'notes.txt') {
  const read = readDocument(
    typeof given === 'string' ? new TextEncoder().encode(given) : given,
    name,
  )
  assert.ok(read.ok, read.ok ? '' : read.fault.message)
  return draftJson(proposeDraft(read.value))
}

/** Prompts as "text@lines", contributions as "prompt/parent text", set aside as "line reason". */
export function shape(given: string | Uint8Array, name?: string) {
  const made = imported(given, name)
  return {
    prompts: made.prompts.map((each) => `${each.text}@${each.lines.join()}`),
    said: made.contributions.map(
      (each) => `${each.prompt ?? '-'}/${each.parent ?? '-'} ${each.text}`,
    ),
    aside: made.setAside.map((each) => `${each.line} ${each.reason}`),
  }
}
export const list = (...lines: string[]): string => lines.join('\n')
