/** What the records said about every commitment at a moment, read for a report. Five queries, however many rows. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { Status } from './report.types.ts'

export type Records = Awaited<ReturnType<typeof selectRecords>>

/** @param of when the report's term begins, and the moment: what was written later is not seen. */
export async function selectRecords(tx: Tx, areaId: string, of: { startsOn: string; at: Date }) {
  return {
    commitments: await selectCommitments(tx, areaId, of.at),
    themes: await selectThemes(tx, areaId),
    evidence: await selectEvidence(tx, areaId, of.at),
    impacts: await selectImpacts(tx, areaId, of.at),
    updates: await selectUpdates(tx, areaId, of),
  }
}

const columns = [
  'c.id',
  'c.slug',
  'c.title',
  'c.detail',
  'c.owner_name as owner',
  'c.impact_measure as impactMeasure',
  'p.id as partnerId',
  'p.name as partnerName',
  't.id as dueId',
  't.name as dueName',
  't.ends_on as dueEndsOn',
] as const

const selectCommitments = (tx: Tx, areaId: string, at: Date) =>
  tx
    .selectFrom('commitments as c')
    .innerJoin('partners as p', (join) =>
      join.onRef('p.area_id', '=', 'c.area_id').onRef('p.id', '=', 'c.lead_partner_id'),
    )
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'c.area_id').onRef('t.id', '=', 'c.due_term_id'),
    )
    .leftJoinLateral(
      (select) =>
        select
          .selectFrom('commitment_moves as m')
          .select(['m.status', 'm.reason'])
          .whereRef('m.area_id', '=', 'c.area_id')
          .whereRef('m.commitment_id', '=', 'c.id')
          .where('m.at', '<=', at)
          .orderBy('m.at', 'desc')
          .orderBy('m.written_at', 'desc')
          .limit(1)
          .as('standing'),
      (join) => join.onTrue(),
    )
    .select(columns)
    .select(sql<Status>`coalesce(standing.status, 'not-started')`.as('status'))
    .select(sql<string>`coalesce(standing.reason, '')`.as('statusReason'))
    .where('c.area_id', '=', areaId)
    .where('c.made_at', '<=', at)
    .orderBy('p.name')
    .orderBy('c.title')
    .orderBy('c.id')
    .execute()

const selectThemes = (tx: Tx, areaId: string) =>
  tx
    .selectFrom('commitment_themes as ct')
    .innerJoin('standing_themes as t', (join) =>
      join.onRef('t.area_id', '=', 'ct.area_id').onRef('t.id', '=', 'ct.theme_id'),
    )
    .innerJoin('activities as a', (join) =>
      join.onRef('a.area_id', '=', 't.area_id').onRef('a.id', '=', 't.activity_id'),
    )
    .select([
      'ct.commitment_id as commitmentId',
      't.id',
      't.name',
      'a.slug as activitySlug',
      'a.title as activityTitle',
    ])
    .where('ct.area_id', '=', areaId)
    .orderBy('t.name')
    .orderBy('t.id')
    .execute()

const selectEvidence = (tx: Tx, areaId: string, at: Date) =>
  tx
    .selectFrom('evidence')
    .select(['commitment_id as commitmentId', 'title', 'link', 'note', 'at'])
    .where('area_id', '=', areaId)
    .where('at', '<=', at)
    .orderBy('at')
    .orderBy('id')
    .execute()

const selectImpacts = (tx: Tx, areaId: string, at: Date) =>
  tx
    .selectFrom('impacts')
    .select(['commitment_id as commitmentId', 'statement', 'at'])
    .where('area_id', '=', areaId)
    .where('at', '<=', at)
    .orderBy('at')
    .orderBy('id')
    .execute()

/** Of each commitment what stood for each term up to this one, newest term first. */
const selectUpdates = (tx: Tx, areaId: string, of: { startsOn: string; at: Date }) =>
  tx
    .selectFrom('updates as u')
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'u.area_id').onRef('t.id', '=', 'u.term_id'),
    )
    .distinctOn(['u.commitment_id', 't.starts_on'])
    .select([
      'u.commitment_id as commitmentId',
      'u.term_id as termId',
      'u.done',
      'u.slipped',
      'u.slipped_because as slippedBecause',
      'u.next',
      'u.at',
    ])
    .where('u.area_id', '=', areaId)
    .where('u.at', '<=', of.at)
    .where('t.starts_on', '<=', of.startsOn)
    .orderBy('u.commitment_id')
    .orderBy('t.starts_on', 'desc')
    .orderBy('u.at', 'desc')
    .orderBy('u.written_at', 'desc')
    .execute()
