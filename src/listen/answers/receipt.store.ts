/** What one receipt leads to. Works only where the giver's own words may be read; counts nobody else's. */
import type { Tx } from '../../platform/db/connect.ts'

export type OwnReceipt = {
  id: string
  madeAt: Date
  activityTitle: string
  activitySlug: string
  replyBy: string
  /** Whether the activity's own page is public, so that it may be linked. */
  isPublic: boolean
}

export async function selectOptionalReceipt(
  tx: Tx,
  areaId: string,
  hash: Buffer,
): Promise<OwnReceipt | null> {
  const row = await tx
    .selectFrom('receipts as r')
    .innerJoin('activities as a', (on) =>
      on.onRef('a.area_id', '=', 'r.area_id').onRef('a.id', '=', 'r.activity_id'),
    )
    .leftJoin('standing_openings as o', (on) =>
      on.onRef('o.area_id', '=', 'a.area_id').onRef('o.activity_id', '=', 'a.id'),
    )
    .select([
      'r.id',
      'r.made_at as madeAt',
      'a.title as activityTitle',
      'a.slug as activitySlug',
      'a.reply_by as replyBy',
      'o.move',
    ])
    .where('r.area_id', '=', areaId)
    .where('r.code_hash', '=', hash)
    .executeTakeFirst()
  if (row === undefined) return null
  const { move, ...receipt } = row
  return { ...receipt, isPublic: move === 'opened' }
}

export type OwnWords = {
  id: string
  prompt: string | null
  body: string
  erasedAt: Date | null
  /** With the safeguarding lead; the giver is only told that a person is reading. */
  held: boolean
  release: 'released' | 'held' | 'taken-back' | null
  releasedAt: Date | null
}

export const selectOwnWords = (tx: Tx, areaId: string, receiptId: string): Promise<OwnWords[]> =>
  tx
    .selectFrom('contributions as w')
    .leftJoin('prompts as p', (on) =>
      on.onRef('p.area_id', '=', 'w.area_id').onRef('p.id', '=', 'w.prompt_id'),
    )
    .leftJoin('erasures as e', (on) =>
      on.onRef('e.area_id', '=', 'w.area_id').onRef('e.contribution_id', '=', 'w.id'),
    )
    .leftJoin('concern_holds as h', (on) =>
      on.onRef('h.area_id', '=', 'w.area_id').onRef('h.contribution_id', '=', 'w.id'),
    )
    .leftJoin('standing_releases as s', (on) =>
      on.onRef('s.area_id', '=', 'w.area_id').onRef('s.contribution_id', '=', 'w.id'),
    )
    .select((eb) => [
      'w.id',
      'p.text as prompt',
      'w.body',
      'e.at as erasedAt',
      eb('h.contribution_id', 'is not', null).as('held'),
      's.move as release',
      's.at as releasedAt',
    ])
    .where('w.area_id', '=', areaId)
    .where('w.receipt_id', '=', receiptId)
    .orderBy('w.received_at')
    .orderBy('w.position')
    .orderBy('w.id')
    .$castTo<OwnWords>()
    .execute()

export type OwnTheme = { id: string; name: string; at: Date }

/** Themes a person put this receipt's own points in; what a machine only proposed is not said to anybody. */
export const selectOwnThemes = (tx: Tx, areaId: string, receiptId: string): Promise<OwnTheme[]> =>
  tx
    .selectFrom('contributions as w')
    .innerJoin('points as p', (on) =>
      on.onRef('p.area_id', '=', 'w.area_id').onRef('p.contribution_id', '=', 'w.id'),
    )
    .innerJoin('standing_labels as l', (on) =>
      on.onRef('l.area_id', '=', 'p.area_id').onRef('l.point_id', '=', 'p.id'),
    )
    .innerJoin('themes as t', (on) =>
      on.onRef('t.area_id', '=', 'l.area_id').onRef('t.id', '=', 'l.theme_id'),
    )
    .select((eb) => ['t.id', 't.name', eb.fn.min('l.at').as('at')])
    .where('w.area_id', '=', areaId)
    .where('l.area_id', '=', areaId)
    .where('w.receipt_id', '=', receiptId)
    .where('l.maker', '=', 'person')
    .where('l.move', '=', 'put')
    .groupBy(['t.id', 't.name', 't.position'])
    .orderBy('t.position')
    .$castTo<OwnTheme>()
    .execute()
