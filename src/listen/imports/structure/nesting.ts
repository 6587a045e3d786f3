/** Finds, for each contribution of a section, the one it is nested under. */
import type { SourceLine } from '../document.ts'
import { isNumberMarker } from '../read/marker.ts'

interface Step {
  readonly each: SourceLine
  readonly parent: number | null
}

/** Keeps the open levels of a list while the lines of one section go by. */
export class Nesting {
  #open: Step[] = []

  /** A heading, a group label or a new cell closes every list. */
  reset(): void {
    this.#open = []
  }

  /**
   * The line number of the parent of `each`, or null. A run of bullets after an unbulleted line is
   * that line's; bullets set further in, or of a smaller kind ("o" after "•"), are the last one's.
   * @param continues the line carries on a sentence: it stands beside what it continues
   */
  place(each: SourceLine, continues: boolean): number | null {
    if (continues && this.#open.length > 0) return this.#open.at(-1)!.parent
    while (this.#open.length > 0 && !isUnder(each, this.#open)) this.#open.pop()
    const parent = this.#open.at(-1)?.each.number ?? null
    this.#open.push({ each, parent })
    return parent
  }
}

function isUnder(each: SourceLine, open: readonly Step[]): boolean {
  const above = open.at(-1)!.each
  const deeper = each.indent >= above.indent + 2
  if (each.bullet === null) return above.bullet === null && deeper
  if (above.bullet === null) return each.indent >= above.indent
  if (deeper) return true
  if (each.indent < above.indent - 1) return false
  const bullet = each.bullet
  return isSmaller(bullet, above.bullet) && !open.some((step) => sameKind(step.each.bullet, bullet))
}

/** How big a bullet looks; people who cannot indent use a smaller one for the list within. */
function size(bullet: string): number {
  if (/^\(?\d+\.\d+/.test(bullet)) return bullet.split('.').filter((part) => part !== '').length
  if (/^\(?\d|^\(?[A-Z][.)]/.test(bullet)) return 1
  if (isNumberMarker(bullet)) return 2
  if (/^[•●■*▪❖➢►□☐✓✔]/u.test(bullet) || bullet === '\uF0B7') return 3
  return 4
}

const isSmaller = (inner: string, outer: string): boolean => size(inner) > size(outer)
const sameKind = (a: string | null, b: string): boolean => a !== null && size(a) === size(b)
