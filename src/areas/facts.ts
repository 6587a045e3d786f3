/** What the rest of the house is told without being known: wired by job name, done in the same transaction. */
import type { Tx } from '../platform/db/connect.ts'
import { enqueue } from '../platform/jobs.ts'
import type { Person } from '../platform/web/route.ts'

/** Something the public may see has changed: the area's pages are written anew once this commits. */
export const publicWordsChanged = (tx: Tx, areaId: string): Promise<void> =>
  enqueue(tx, 'publishing.refresh', { areaId }, { key: `publishing.refresh:${areaId}` })

/** Only counts have changed: within ten seconds is soon enough, however many answers come in. */
export const publicCountsChanged = (tx: Tx, areaId: string, now: Date): Promise<void> =>
  enqueue(
    tx,
    'publishing.refresh',
    { areaId },
    { key: `publishing.refresh.counts:${areaId}`, at: new Date(now.getTime() + 10_000) },
  )

/** One thing that needs this person now. The lowest `order` stands first. */
export type TodayItem = {
  readonly title: string
  readonly why?: string
  readonly action: { readonly text: string; readonly href: string }
  readonly urgent: boolean
  readonly order: number
}

/** What a slice puts on the staff home page for one person. */
export type TodayPanel = (
  tx: Tx,
  about: { areaId: string; areaSlug: string; person: Person; now: Date },
) => Promise<TodayItem[]>
