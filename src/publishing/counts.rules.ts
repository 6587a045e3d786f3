/** Which numbers the public may see, so that none gives away a group of fewer than five people. */
import { SMALLEST_SHOWN, suppressList } from '../analysis/suppression.ts'

type Cell = { readonly points: number; readonly contributions: number }

/** How often something was said; null when fewer than five contributions said it, however often each. */
export const timesSaid = (cell: Cell): number | null =>
  cell.contributions < SMALLEST_SHOWN ? null : cell.points

type Total = { readonly times: number; readonly andMore: boolean }

/**
 * A theme over several prompts. Only numbers that are shown anyway are added up, so the sum says nothing
 * new; `andMore` when some are held back. Null when all are.
 */
export function totalOf(cells: readonly Cell[]): Total | null {
  const said = cells.filter((cell) => cell.contributions > 0)
  const shown = said.map(timesSaid).filter((times) => times !== null)
  if (shown.length === 0) return null
  return {
    times: shown.reduce((sum, times) => sum + times, 0),
    andMore: shown.length < said.length,
  }
}

/** Largest first; those held back follow by name, for their order would tell which is larger. */
export const largestFirst = <T extends { readonly times: number | null; readonly name: string }>(
  themes: readonly T[],
): T[] =>
  themes.toSorted(
    (a, b) => (b.times ?? -1) - (a.times ?? -1) || a.name.localeCompare(b.name, 'en-GB'),
  )

type Voices = { readonly count: number; readonly about: boolean }

/**
 * How many contributions there were. Beside a held-back number the exact sum would be the way to work it
 * out, so it is rounded to five there. Null when fewer than five.
 */
export function voicesOf(contributions: number, besideHidden: boolean): Voices | null {
  if (contributions < SMALLEST_SHOWN) return null
  if (!besideHidden) return { count: contributions, about: false }
  return { count: Math.max(SMALLEST_SHOWN, Math.round(contributions / 5) * 5), about: true }
}

export type Came = {
  /** Null: the number is not shown, because it or another is small. */
  readonly roles: readonly { readonly role: string; readonly people: number | null }[]
  readonly total: number | null
  readonly about: boolean
}

/** Who came, by role, over all sessions of an activity: one table, so that no two can be compared. */
export function whoCame(
  counts: readonly { readonly role: string; readonly people: number; readonly exactness: string }[],
): Came | null {
  const people = new Map<string, number>()
  for (const count of counts) people.set(count.role, (people.get(count.role) ?? 0) + count.people)
  const roles = [...people].filter(([, number]) => number > 0).sort(byNumberOf)
  if (roles.length === 0) return null
  const { cells, total } = suppressList(roles.map(([, number]) => number))
  const shown = roles.map(([role], at) => {
    const cell = cells[at]
    return { role, people: cell !== undefined && 'shown' in cell ? cell.shown : null }
  })
  return {
    roles: shown.toSorted(
      (a, b) => (b.people ?? -1) - (a.people ?? -1) || a.role.localeCompare(b.role),
    ),
    total: 'shown' in total ? total.shown : null,
    about: counts.some((count) => count.exactness === 'estimate' && count.people > 0),
  }
}

const byNumberOf = (a: [string, number], b: [string, number]): number => b[1] - a[1]

/** Words beside a role that few people have would point at one of them: then the role is left out. */
export const mayNameRole = (role: string, peopleOfRole: number): boolean =>
  role !== '' && peopleOfRole >= SMALLEST_SHOWN
