/** The seam to the machine: points in, themes with placements out. Another engine takes this one's place here. */
import { proposeThemes, starterCodeFrame } from '../../analysis/code-frame.ts'

export type PointToPlace = {
  readonly id: string
  readonly text: string
  /** The prompt it answered, and the line it was nested under; '' when there is none. */
  readonly heading: string
  readonly parent: string
}
export type Placement = {
  readonly pointId: string
  readonly key: string
  readonly score: number
  /** The words that led there, for a person to see. */
  readonly because: string
}
export type Proposed = {
  /** Themes the placements name, in the order to list them. */
  readonly themes: readonly {
    readonly key: string
    readonly name: string
    readonly meaning: string
    readonly position: number
  }[]
  readonly placements: readonly Placement[]
}
/** The same points give the same answer, always; no text leaves this computer. */
export type ThemeProposer = (points: readonly PointToPlace[]) => Proposed

/** Places points by the words of the starter code frame for SEND. */
export const byStarterFrame: ThemeProposer = (points) => {
  const placements = points.flatMap(({ id, text, heading, parent }) =>
    proposeThemes(text, { heading, parent }).map(({ key, score, because, also }) => ({
      pointId: id,
      key,
      score,
      because: [...because, ...also.map((word) => `${word} (above)`)].join(' · '),
    })),
  )
  const used = new Set(placements.map((placement) => placement.key))
  const themes = starterCodeFrame.flatMap(({ key, name, meaning }, at) =>
    used.has(key) ? [{ key, name, meaning, position: at + 1 }] : [],
  )
  return { themes, placements }
}
