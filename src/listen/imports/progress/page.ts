/** What a progress page says, outcome by outcome: where it began, what is done, what is planned. */

export interface ProgressLine {
  readonly line: number
  readonly text: string
}
export interface PlannedLine extends ProgressLine {
  /** The words for when ("summer term 2027"), or null when the page does not say. */
  readonly by: string | null
}
export interface ProgressOutcome {
  readonly text: string
  readonly lines: number[]
  readonly baseline: ProgressLine[]
  readonly done: ProgressLine[]
  readonly planned: PlannedLine[]
}
export interface ProgressPage {
  readonly title: string
  readonly outcomes: readonly ProgressOutcome[]
  readonly setAside: readonly { readonly line: number; readonly reason: string }[]
}

export const outcome = (text: string, lines: number[]): ProgressOutcome => ({
  text,
  lines,
  baseline: [],
  done: [],
  planned: [],
})
