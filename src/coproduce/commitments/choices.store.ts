/** What a commitment may name: partners, terms, themes, and people who may give updates. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'

export type ThemeChoice = { id: string; name: string; activityTitle: string }
export type OwnerChoice = { id: string; name: string; roles: string[] }

export const selectThemeChoices = (tx: Tx, areaId: string): Promise<ThemeChoice[]> =>
  tx
    .selectFrom('standing_themes as t')
    .innerJoin('activities as a', (join) =>
      join.onRef('a.area_id', '=', 't.area_id').onRef('a.id', '=', 't.activity_id'),
    )
    .select(['t.id', 't.name', 'a.title as activityTitle'])
    .where('t.area_id', '=', areaId)
    .orderBy('a.made_at', 'desc')
    .orderBy('a.id')
    .orderBy('t.position')
    .orderBy('t.name')
    .execute()

export const selectOwnerChoices = (tx: Tx, areaId: string): Promise<OwnerChoice[]> =>
  tx
    .selectFrom('roles as r')
    .innerJoin('accounts as a', 'a.id', 'r.account_id')
    .select(['a.id', 'a.name'])
    .select(sql<string[]>`array_agg(r.role)`.as('roles'))
    .where('r.area_id', '=', areaId)
    .where('a.closed_at', 'is', null)
    .groupBy(['a.id', 'a.name'])
    .orderBy('a.name')
    .execute()
