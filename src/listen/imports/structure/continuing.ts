/** Notices a sentence broken over two lines. It is proposed for re-joining, never re-joined silently. */
import type { SourceLine } from '../document.ts'

/** Whether lower case at the front of a line means anything in this document. */
export function lowerCaseMeans(lines: readonly SourceLine[]): boolean {
  const lower = lines.filter((each) => startsLower(each.text)).length
  return lower < Math.max(2, lines.length * 0.3)
}

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text)
const ended = /[.!?:;…]["'”’)]*$/u
const leftOpen =
  /(,|\b(and|or|of|the|to|with|for|a|an|in|from|by|because|that|which|who|but)|[-–—(&/])$/iu
const pointsBack =
  /^(this|that|these|those|which|it) (was|were|is|are|has|have|had|will|would|means?|meant|led|came|helps?|helped|includes?|included)\b/
const joining = /^(and|but|because|so that|which|who|whose|rather than|including|as well as)\b/

/**
 * Whether `each` carries on the sentence of `before`, the contribution just above it.
 * @param lowerMeans see lowerCaseMeans: where most lines begin small, a small letter shows nothing
 */
export function continuesLine(each: SourceLine, before: SourceLine, lowerMeans: boolean): boolean {
  const tail = before.text.slice(-60)
  const head = each.text.slice(0, 60)
  if (
    ended.test(tail) ||
    each.cell?.row !== before.cell?.row ||
    each.cell?.column !== before.cell?.column
  )
    return false
  if (each.number - before.number > 2) return false
  if (pointsBack.test(head)) return true
  if (!startsLower(head)) return false
  const wrapped = each.bullet === null && each.number === before.number + 1
  if (wrapped && (before.text.length > 45 || each.indent > before.indent)) return true
  return lowerMeans && (leftOpen.test(tail) || joining.test(head))
}

/** The second half of a list item that a narrow page broke over two lines. */
export const isWrapped = (each: SourceLine, before: SourceLine): boolean =>
  each.number === before.number + 1 && (startsLower(each.text) || each.indent > before.indent)
