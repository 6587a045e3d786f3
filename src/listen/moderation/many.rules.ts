/** Many at once: what is asked before, what then moves, and what is said afterwards. */
import type { PersonalDetail } from '../../analysis/personal-details.ts'
import { countOf, inWords } from '../../kernel/text.ts'
import { mayMove, stateOf, stateWords } from './moderation.rules.ts'
import type { Moved } from './move-words.ts'
import type { Standing } from './releases.store.ts'

type Act = 'release' | 'release-clear' | 'hold'
export type Checked = Standing & { readonly found: readonly PersonalDetail[] }

/** Released only when nothing was found in it, or when what was found has been shown. */
const isSure = (row: Checked, sure: readonly string[]): boolean =>
  row.found.length === 0 || sure.includes(row.id)

/** What has to be asked first; null when it can be done. */
export function askFirst(
  given: { act: Act; sure: readonly string[]; asked: boolean },
  rows: readonly Checked[],
): 'details' | 'why' | null {
  if (given.act === 'hold') return given.asked ? null : 'why'
  if (given.act === 'release-clear') return null
  const open = rows.filter((row) => mayMove(stateOf(row, row.body), 'release'))
  return open.every((row) => isSure(row, given.sure)) ? null : 'details'
}

/** The contributions that then move. "Release those without" leaves the others as they are. */
export const toMove = (act: Act, rows: readonly Checked[]): string[] =>
  rows.filter((row) => act !== 'release-clear' || row.found.length === 0).map((row) => row.id)

/** "12 released. 1 was not: Person 2 has held it." */
export function sayMoved(act: Act, { moved, already, changed, gone }: Moved): string {
  const done = act === 'hold' ? 'held' : 'released'
  const others = changed.map(
    ({ state, by }) => `${stateWords[state].toLowerCase()}${by === null ? '' : ` by ${by}`}`,
  )
  return [
    moved.length > 0 || already.length === 0
      ? `${moved.length.toLocaleString('en-GB')} ${done}.`
      : '',
    already.length > 0 ? `${already.length.toLocaleString('en-GB')} already ${done}.` : '',
    changed.length > 0
      ? `${countOf(changed.length, 'was', 'were')} not, because of how they stand: ${inWords([...new Set(others)].slice(0, 3))}.`
      : '',
    gone.length > 0 ? `${countOf(gone.length, 'is', 'are')} not here any more.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
