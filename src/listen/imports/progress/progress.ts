/** Reads a termly progress page: its outcomes, and under each the baseline, done and planned lines. */
import type { SourceDocument, SourceLine } from '../document.ts'
import { findFurniture } from '../structure/furniture.ts'
import { nearestOutcome } from './outcomes.ts'
import type { ProgressOutcome, ProgressPage } from './page.ts'
import { ProgressWalker } from './progress-walker.ts'
import { expandRows } from './table.ts'

/**
 * Every non-blank line stands in one place: named by an outcome, in its baseline, done or planned
 * lines, or set aside with a reason. A baseline given once for all outcomes goes line by line to the
 * outcome that shares most words with it, else to the first. Lines that only order the page ("We have:")
 * are set aside as headings. One exception: a row of a Markdown table is one line of the file, so its
 * number stands beside each of its cells.
 */
export function readProgress(document: SourceDocument): ProgressPage {
  const lines = expandRows(document.lines)
  const why = findFurniture(lines)
  const walker = new ProgressWalker(lines, why)
  walker.walk()
  placeGeneralBaseline(walker.outcomes, walker.general)
  const setAside = [...walker.setAside]
  if (walker.outcomes.length === 0)
    setAside.push(
      ...walker.general.map((each) => ({
        line: each.number,
        reason: 'no outcome to put it under',
      })),
    )
  return {
    title: walker.title,
    outcomes: walker.outcomes,
    setAside: onlyOnce(walker.outcomes, setAside),
  }
}

function placeGeneralBaseline(
  outcomes: readonly ProgressOutcome[],
  general: readonly SourceLine[],
): void {
  if (outcomes.length === 0) return
  const texts = outcomes.map((each) => each.text)
  for (const each of general)
    outcomes[nearestOutcome(each.text, texts)]!.baseline.push({
      line: each.number,
      text: each.text,
    })
}

/** A Markdown row is one line with many cells: its number or status is not set aside a second time. */
function onlyOnce(
  outcomes: readonly ProgressOutcome[],
  setAside: ProgressPage['setAside'],
): ProgressPage['setAside'] {
  const used = new Set<number>()
  for (const each of outcomes) {
    for (const line of each.lines) used.add(line)
    for (const part of [each.baseline, each.done, each.planned])
      for (const { line } of part) used.add(line)
  }
  const first = setAside.filter(({ line }) => !used.has(line) && used.add(line))
  return first.sort((a, b) => a.line - b.line)
}
