/** Reads what was heard: counts through `heard` alone, words through a standing release alone. */
import { sql } from 'kysely'
import type { Tx } from '../platform/db/connect.ts'
import type {
  CellRow,
  HeardFacts,
  HeardRow,
  ThemeRow,
  VoiceRow,
  VoiceThemeRow,
} from './material.types.ts'

/** Themes, counts and released voices of these activities, one query each. */
export async function selectHeardFacts(
  tx: Tx,
  areaId: string,
  activityIds: string[],
): Promise<HeardFacts> {
  if (activityIds.length === 0)
    return { themes: [], cells: [], heard: [], voices: [], voiceThemes: [] }
  return {
    themes: await selectThemes(tx, areaId, activityIds),
    cells: await selectCells(tx, areaId, activityIds),
    heard: await countHeard(tx, areaId, activityIds),
    voices: await selectVoices(tx, areaId, activityIds),
    voiceThemes: await selectVoiceThemes(tx, areaId, activityIds),
  }
}

const selectThemes = (tx: Tx, areaId: string, ids: string[]): Promise<ThemeRow[]> =>
  tx
    .selectFrom('standing_themes')
    .select(['id', 'activity_id as activityId', 'name', 'meaning', 'made_at as madeAt'])
    .where('area_id', '=', areaId)
    .where('activity_id', 'in', ids)
    .orderBy('position')
    .orderBy('name')
    .$castTo<ThemeRow>()
    .execute()

/** Only what a person put: a machine's proposal is not yet what we heard. */
const selectCells = (tx: Tx, areaId: string, ids: string[]): Promise<CellRow[]> =>
  tx
    .selectFrom('standing_labels as l')
    .innerJoin('points as p', (on) =>
      on.onRef('p.area_id', '=', 'l.area_id').onRef('p.id', '=', 'l.point_id'),
    )
    .innerJoin('heard as h', (on) =>
      on.onRef('h.area_id', '=', 'p.area_id').onRef('h.id', '=', 'p.contribution_id'),
    )
    .select(({ fn }) => [
      'l.theme_id as themeId',
      'h.prompt_id as promptId',
      fn.count<number>('p.id').distinct().as('points'),
      fn.count<number>('h.id').distinct().as('contributions'),
      fn.min('h.received_at').as('firstSaidAt'),
    ])
    .where('l.area_id', '=', areaId)
    .where('h.activity_id', 'in', ids)
    .where('l.move', '=', 'put')
    .groupBy(['l.theme_id', 'h.prompt_id'])
    .execute()

const countHeard = (tx: Tx, areaId: string, ids: string[]): Promise<HeardRow[]> =>
  tx
    .selectFrom('heard')
    .select(({ fn }) => [
      'activity_id as activityId',
      'role',
      sql<number>`extract(year from received_at at time zone 'Europe/London')::int`.as('year'),
      fn.countAll<number>().as('contributions'),
    ])
    .where('area_id', '=', areaId)
    .where('activity_id', 'in', ids)
    .groupBy(['activity_id', 'role', 'year'])
    .execute()

/** The public text of a release that stands, of words that still stand. Nothing else leaves. */
const selectVoices = (tx: Tx, areaId: string, ids: string[]): Promise<VoiceRow[]> =>
  tx
    .selectFrom('standing_releases as r')
    .innerJoin('heard as h', (on) =>
      on.onRef('h.area_id', '=', 'r.area_id').onRef('h.id', '=', 'r.contribution_id'),
    )
    .select([
      'h.id',
      'h.activity_id as activityId',
      'h.prompt_id as promptId',
      'h.role',
      'h.channel',
      'h.language',
      sql<string>`r.public_text`.as('text'),
      sql<boolean>`r.public_text = h.body`.as('whole'),
    ])
    .where('r.area_id', '=', areaId)
    .where('r.move', '=', 'released')
    .where('r.public_text', 'is not', null)
    .where('h.activity_id', 'in', ids)
    .orderBy('h.received_at')
    .orderBy('h.position')
    .orderBy('h.id')
    .execute()

/** Of all words, released or not: only places and no words, and read alone it does not tempt the planner. */
const selectVoiceThemes = (tx: Tx, areaId: string, ids: string[]): Promise<VoiceThemeRow[]> =>
  tx
    .selectFrom('standing_labels as l')
    .innerJoin('points as p', (on) =>
      on.onRef('p.area_id', '=', 'l.area_id').onRef('p.id', '=', 'l.point_id'),
    )
    .select(['p.contribution_id as contributionId', 'l.theme_id as themeId', 'p.starts', 'p.ends'])
    .where('l.area_id', '=', areaId)
    .where('l.move', '=', 'put')
    .where('p.activity_id', 'in', ids)
    .orderBy('p.contribution_id')
    .orderBy('p.starts')
    .execute()
