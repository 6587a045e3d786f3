/** How many points and contributions stand in each theme, and when the first of them came in. */
import type { Tx } from '../../platform/db/connect.ts'

export type Voices = { themeId: string; points: number; contributions: number; firstSaidAt: Date }

/** Themes nobody has put a point in have no row. Without `themeIds`, every theme of the area. */
export function selectVoices(
  tx: Tx,
  areaId: string,
  themeIds?: readonly string[],
): Promise<Voices[]> {
  if (themeIds?.length === 0) return Promise.resolve([])
  let voices = tx
    .selectFrom('standing_labels as l')
    .innerJoin('points as p', (join) =>
      join.onRef('p.area_id', '=', 'l.area_id').onRef('p.id', '=', 'l.point_id'),
    )
    .innerJoin('heard as h', (join) =>
      join.onRef('h.area_id', '=', 'p.area_id').onRef('h.id', '=', 'p.contribution_id'),
    )
    .select((select) => [
      'l.theme_id as themeId',
      select.fn.countAll<number>().as('points'),
      select.fn.count<number>('h.id').distinct().as('contributions'),
      select.fn.min('h.received_at').as('firstSaidAt'),
    ])
    .where('l.area_id', '=', areaId)
    .where('l.move', '=', 'put')
    .groupBy('l.theme_id')
  if (themeIds !== undefined) voices = voices.where('l.theme_id', 'in', [...themeIds])
  return voices.execute()
}
