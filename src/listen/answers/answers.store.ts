/** What a form needs to know about an activity, and which receipts a sending already has. */
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '../../kernel/dates.ts'
import type { Tx } from '../../platform/db/connect.ts'

export type Asked = {
  id: string
  slug: string
  title: string
  purpose: string
  opensOn: Day | null
  closesOn: Day | null
  replyBy: string
  isOpen: boolean
  prompts: { id: string; text: string }[]
}

/** The activities of these slugs that exist, with what they ask. One query. */
export async function selectAsked(
  tx: Tx,
  areaId: string,
  slugs: readonly string[],
): Promise<Asked[]> {
  const rows = await tx
    .selectFrom('activities as a')
    .leftJoin('standing_openings as o', (on) =>
      on.onRef('o.area_id', '=', 'a.area_id').onRef('o.activity_id', '=', 'a.id'),
    )
    .select([
      'a.id',
      'a.slug',
      'a.title',
      'a.purpose',
      'a.opens_on as opensOn',
      'a.closes_on as closesOn',
      'a.reply_by as replyBy',
      'o.move',
    ])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('prompts as p')
          .whereRef('p.area_id', '=', 'a.area_id')
          .whereRef('p.activity_id', '=', 'a.id')
          .select(['p.id', 'p.text'])
          .orderBy('p.position')
          .orderBy('p.id'),
      ).as('prompts'),
    )
    .where('a.area_id', '=', areaId)
    .where('a.slug', 'in', [...slugs])
    .execute()
  return rows.map(({ move, ...row }) => ({ ...row, isOpen: move === 'opened' }))
}

export async function selectOptionalAsked(
  tx: Tx,
  areaId: string,
  slug: string,
): Promise<Asked | null> {
  return (await selectAsked(tx, areaId, [slug]))[0] ?? null
}

export const selectReceipts = (
  tx: Tx,
  areaId: string,
  ids: readonly string[],
): Promise<{ id: string; codeHash: Buffer }[]> =>
  tx
    .selectFrom('receipts')
    .select(['id', 'code_hash as codeHash'])
    .where('area_id', '=', areaId)
    .where('id', 'in', [...ids])
    .execute()
