/** Goes down a progress page once, keeping the outcome and the part (done, planned, …) it is in. */
import type { SourceLine } from '../document.ts'
import { isWrapped } from '../structure/continuing.ts'
import { promptText } from '../structure/heading-words.ts'
import { sameOutcome, wordsOf } from './outcomes.ts'
import { outcome } from './page.ts'
import type { ProgressOutcome } from './page.ts'
import { readRow, tableOf } from './table.ts'
import type { Column } from './table.ts'
import { isPosition, namesOutcomes, outcomeNumber, partOf, termIn } from './words.ts'
import type { Part } from './words.ts'

/** A list of more than this many is not a list of outcomes. */
const mostOutcomes = 60

export class ProgressWalker {
  title = ''
  readonly outcomes: ProgressOutcome[] = []
  /** Baseline lines that stand before any outcome has begun. */
  readonly general: SourceLine[] = []
  readonly setAside: { line: number; reason: string }[] = []
  readonly #lines: readonly SourceLine[]
  readonly #filled: readonly number[]
  readonly #plainTables = new Set<number>()
  readonly #words = new Map<ProgressOutcome, ReadonlySet<string>>()
  #at: ProgressOutcome | null = null
  #part: Part | null = null
  #by: string | null = null
  #naming: 'list' | 'listed' | null = null
  #baselineSeen = false
  #bulleted = false
  readonly #numbered: boolean

  constructor(lines: readonly SourceLine[], why: readonly (string | null)[]) {
    this.#lines = lines
    this.#numbered = lines.some((each) => outcomeNumber.test(each.text))
    for (const [i, reason] of why.entries()) if (reason !== null) this.#aside(lines[i]!, reason)
    this.#filled = lines.flatMap((each, i) =>
      why[i] !== null || (each.text === '' && each.bullet === null) ? [] : [i],
    )
  }

  walk(): void {
    for (let at = 0; at < this.#filled.length; at++) {
      const each = this.#lines[this.#filled[at]!]!
      if (each.cell && this.#table(each, at)) {
        while (this.#lines[this.#filled[at + 1] ?? -1]?.cell?.table === each.cell.table) at++
      } else this.#line(each, at)
    }
  }

  #line(each: SourceLine, at: number): void {
    if (this.#naming === 'list' && this.#nameOutcome(each, at)) return
    if (namesOutcomes(each.text) && each.bullet === null && this.#leads(at)) {
      this.#naming = 'list'
      return this.#aside(each, 'heading')
    }
    if (this.#known(each)) return
    const part = this.#partOpened(each)
    if (part !== undefined) return this.#openPart(each, part)
    if (this.#isOutcomeHeading(each, at)) return this.#openOutcome(each)
    this.#put(each, at)
  }

  /** While the list under "Outcomes:" goes on, each of its lines names one. */
  #nameOutcome(each: SourceLine, at: number): boolean {
    const first = this.outcomes.length === 0
    const before = this.#lines[this.#filled[at - 1]!]!
    const goesOn = first || (each.bullet === null) === (before.bullet === null)
    const close = each.bullet !== null || each.number - before.number === 1 || first
    const isName =
      this.outcomes.length < mostOutcomes &&
      each.heading === null &&
      goesOn &&
      close &&
      partOf(each.text) === null &&
      !this.#repeatsName(each)
    if (!isName) {
      this.#naming = 'listed'
      return false
    }
    this.#begin(outcome(this.#outcomeText(each), [each.number]))
    return true
  }

  #repeatsName = (each: SourceLine): boolean => this.#find(this.#outcomeText(each)) !== undefined

  #find(text: string): ProgressOutcome | undefined {
    const words = wordsOf(text)
    return this.outcomes.find(
      (known) => known.text === text || sameOutcome(this.#words.get(known)!, words),
    )
  }

  #begin(made: ProgressOutcome): ProgressOutcome {
    this.outcomes.push(made)
    this.#words.set(made, wordsOf(made.text))
    return made
  }

  #outcomeText = (each: SourceLine): string => promptText(each.text.replace(outcomeNumber, ''))

  /** A line naming an outcome again opens its section. Lists are lines of their own, not names. */
  #known(each: SourceLine): boolean {
    const isItem = each.bullet !== null && !/^\(?\d/.test(each.bullet)
    if (isItem && this.#part !== null) return false
    const found = this.#find(this.#outcomeText(each))
    if (!found || each.text.length > found.text.length * 1.6 + 30) return false
    found.lines.push(each.number)
    this.#enter(found)
    return true
  }

  /** undefined: the line opens no part; null: it only says where the page now stands. */
  #partOpened(each: SourceLine): Part | null | undefined {
    if (each.bullet !== null && !/[:]\**$/.test(each.text) && each.heading === null)
      return undefined
    if (isPosition(each.text) && this.#baselineSeen) return null
    return partOf(each.text) ?? undefined
  }

  #openPart(each: SourceLine, part: Part | null): void {
    const isLeadIn = part !== 'planned' && part === this.#part
    if (!isLeadIn || part === null) this.#by = null
    this.#part = part
    this.#bulleted = false
    if (part === 'baseline') this.#baselineSeen = true
    if (part === 'planned') this.#by = termIn(each.text) ?? this.#by
    this.#aside(each, 'heading')
  }

  /** A heading is an outcome when a part opens straight under it, or it says it is one. */
  #isOutcomeHeading(each: SourceLine, at: number): boolean {
    if (each.bullet !== null && !/^\(?\d/.test(each.bullet)) return false
    if (outcomeNumber.test(each.text) && each.text.length < 300) return true
    if (this.#naming === 'listed' && each.heading === null && !each.strong) return false
    if (!this.#standsOut(each, at)) return false
    const next = this.#lines[this.#filled[at + 1] ?? -1]
    return (
      next !== undefined &&
      next.bullet === null &&
      next.cell === null &&
      partOf(next.text) !== null &&
      partOf(next.text) !== 'planned' &&
      !isPosition(next.text) &&
      this.#fits(each, at)
    )
  }

  /** Inside a part only a line unlike its list can be a heading; where outcomes are numbered, none. */
  #standsOut(each: SourceLine, at: number): boolean {
    if (each.heading !== null || each.strong) return true
    if (this.#numbered) return false
    const gap = each.number - (this.#lines[this.#filled[at - 1] ?? -1]?.number ?? 0) > 1
    return this.#part === null || this.#bulleted || gap
  }

  #fits(each: SourceLine, at: number): boolean {
    if (each.text.length > 300 || /[:]$/.test(each.text)) return false
    const isTitle =
      at === 0 && !this.#lines.some((other) => other.heading !== null && other !== each)
    const deeper = this.#lines[this.#filled[at + 1]!]!.heading
    if (at === 0 && each.heading !== null && deeper !== null)
      return deeper - each.heading === 1 && !this.#hasLevel(each)
    return !isTitle || each.heading !== null
  }

  #hasLevel = (each: SourceLine): boolean =>
    this.#lines.filter((other) => other.heading === each.heading).length === 1 &&
    this.#lines.filter((other) => other.heading !== null && partOf(other.text) === null).length > 1

  #openOutcome(each: SourceLine): void {
    this.#enter(this.#begin(outcome(this.#outcomeText(each), [each.number])))
  }

  #enter(found: ProgressOutcome): void {
    this.#at = found
    this.#part = null
    this.#by = null
    this.#bulleted = false
  }

  #put(each: SourceLine, at: number): void {
    if (this.title === '' && this.#at === null && this.#part === null) {
      this.title = promptText(each.text)
      return this.#aside(each, 'title')
    }
    const outside =
      each.heading !== null ||
      (this.#bulleted &&
        each.bullet === null &&
        !isWrapped(each, this.#lines[this.#filled[at - 1]!]!))
    if (this.#part === null || outside)
      return this.#aside(each, this.#at === null ? 'introduction' : 'not in a list')
    if (each.bullet !== null) this.#bulleted = true
    this.#add(each, this.#part, this.#by)
  }

  #add(each: SourceLine, part: Part, by: string | null): void {
    const said = { line: each.number, text: each.text }
    if (this.#at === null) {
      if (part === 'baseline') this.general.push(each)
      else this.#aside(each, 'under no outcome')
    } else if (part === 'planned') this.#at.planned.push({ ...said, by: by ?? termIn(each.text) })
    else this.#at[part].push(said)
  }

  #leads(at: number): boolean {
    const next = this.#lines[this.#filled[at + 1] ?? -1]
    return (
      next !== undefined &&
      next.heading === null &&
      next.cell === null &&
      partOf(next.text) === null
    )
  }

  /** Reads a whole table when its headings make it one of progress; else its cells are plain lines. */
  #table(first: SourceLine, at: number): boolean {
    if (this.#plainTables.has(first.cell!.table)) return false
    this.#plainTables.add(first.cell!.table)
    const cells = this.#filled.slice(at).map((i) => this.#lines[i]!)
    const table = tableOf(cells, this.#at !== null)
    if (table === null) return false
    for (const each of table.top) this.#aside(each, 'column headings')
    for (const row of table.rows) this.#row(row, table.columns)
    return true
  }

  #row(cells: readonly SourceLine[], columns: ReadonlyMap<number, Column>): void {
    const row = readRow(cells, columns)
    if (row.outcome !== null) {
      const text = this.#outcomeText(row.outcome)
      const known = this.#find(text)
      if (known) this.#enter(known)
      else this.#openOutcome({ ...row.outcome, text })
      const inRow = row.parts.some((each) => each.line.number === row.outcome!.number)
      if (inRow && !known) this.#at!.lines.length = 0
      else if (known && !inRow) known.lines.push(row.outcome.number)
    }
    for (const { part, line, by } of row.parts)
      this.#add(line, part, part === 'planned' ? by : null)
    for (const { line, reason } of row.rest) this.#aside(line, reason)
  }

  #aside(each: SourceLine, reason: string): void {
    this.setAside.push({ line: each.number, reason })
  }
}
