/** What the list of words shows: rows by prompt with their depth, counts, and which page of how many. */
import type { PersonalDetail } from '../../analysis/personal-details.ts'
import type { Activity } from '../../engage/activities/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { countWithLead, selectCounts, type Counts } from './counts.store.ts'
import { stateOf, type WordsState } from './moderation.rules.ts'
import type { Filter } from './words.forms.ts'
import { withDetails } from './words-pieces.tsx'
import { selectWords, type WordRow } from './words.store.ts'

const PAGE = 100

export type ListedWord = WordRow & {
  readonly found: readonly PersonalDetail[]
  readonly state: WordsState
  readonly depth: number
  /** The line it stands under when that is not on this page. */
  readonly under: string | null
}

export type WordsList = {
  readonly activity: Activity
  readonly filter: Filter
  readonly counts: Counts
  readonly withLead: number
  readonly groups: readonly { prompt: string | null; rows: readonly ListedWord[] }[]
  readonly total: number
  readonly pages: number
}

/** What only a program can find is looked for in all of them; everything else the database pages. */
export async function readWordsList(
  tx: Tx,
  areaId: string,
  { activity, filter }: { activity: Activity; filter: Filter },
): Promise<WordsList> {
  const page = filter.details ? null : { size: PAGE, number: filter.page }
  const wanted = { activityId: activity.id, show: filter.show, promptId: filter.prompt, page }
  const counts = await selectCounts(tx, areaId, activity.id)
  const withLead = await countWithLead(tx, areaId, activity.id)
  const rows = (await selectWords(tx, areaId, wanted)).map(withDetails)
  const matching = filter.details ? rows.filter((row) => row.found.length > 0) : rows
  const total = filter.details ? matching.length : (rows[0]?.total ?? 0)
  const shown = filter.details ? matching.slice((filter.page - 1) * PAGE, filter.page * PAGE) : rows
  const listed = nested(shown)
  const groups = [...Map.groupBy(listed, (row) => row.promptId)].map(([, of]) => ({
    prompt: of[0]?.prompt ?? null,
    rows: of,
  }))
  return { activity, filter, counts, withLead, groups, total, pages: Math.ceil(total / PAGE) }
}

type Found = WordRow & { readonly found: readonly PersonalDetail[] }

/** Parents stand before their inner lines, so one walk knows every depth. */
function nested(rows: readonly Found[]): ListedWord[] {
  const depths = new Map<string, number>()
  return rows.map((row) => {
    const parent = row.parentId === null ? undefined : depths.get(row.parentId)
    const depth = row.parentId === null ? 0 : (parent ?? 0) + 1
    depths.set(row.id, depth)
    const under = parent === undefined ? row.parentBody : null
    return { ...row, depth, under, state: stateOf(row, row.body) }
  })
}
