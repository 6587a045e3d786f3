/** Reads what was answered, promised and done: words that staff wrote for the public. */
import type { Tx } from '../platform/db/connect.ts'
import type {
  CommitmentRow,
  PromiseFacts,
  ReplyRow,
  ReportRow,
  UpdateRow,
} from './material.types.ts'

/** Replies, commitments with all that hangs on them, and frozen reports, one query each. */
export async function selectPromiseFacts(tx: Tx, areaId: string): Promise<PromiseFacts> {
  return {
    replies: await selectReplies(tx, areaId),
    commitments: await selectCommitments(tx, areaId),
    updates: await selectUpdates(tx, areaId),
    reports: await selectReports(tx, areaId),
    ...(await selectLinks(tx, areaId)),
  }
}

const selectReplies = (tx: Tx, areaId: string): Promise<ReplyRow[]> =>
  tx
    .selectFrom('replies')
    .select([
      'theme_id as themeId',
      'answer',
      'text',
      'because',
      'who_decides as whoDecides',
      'by_when as byWhen',
      'link',
      'commitment_id as commitmentId',
      'given_for as givenFor',
      'at',
    ])
    .where('area_id', '=', areaId)
    .orderBy('at')
    .orderBy('written_at')
    .orderBy('id')
    .execute()

const selectCommitments = (tx: Tx, areaId: string): Promise<CommitmentRow[]> =>
  tx
    .selectFrom('commitments as c')
    .innerJoin('partners as p', (on) =>
      on.onRef('p.area_id', '=', 'c.area_id').onRef('p.id', '=', 'c.lead_partner_id'),
    )
    .innerJoin('terms as t', (on) =>
      on.onRef('t.area_id', '=', 'c.area_id').onRef('t.id', '=', 'c.due_term_id'),
    )
    .leftJoin('standing_moves as m', (on) =>
      on.onRef('m.area_id', '=', 'c.area_id').onRef('m.commitment_id', '=', 'c.id'),
    )
    .select([
      'c.id',
      'c.slug',
      'c.title',
      'c.detail',
      'c.owner_name as ownerName',
      'p.name as leadPartner',
      't.name as dueTerm',
      't.ends_on as dueOn',
      'c.impact_measure as impactMeasure',
      'c.made_at as madeAt',
      'm.status',
      'm.reason as statusReason',
      'm.at as statusAt',
    ])
    .where('c.area_id', '=', areaId)
    .orderBy('c.made_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, statusReason: row.statusReason ?? '' })))

const selectUpdates = (tx: Tx, areaId: string): Promise<UpdateRow[]> =>
  tx
    .selectFrom('standing_updates as u')
    .innerJoin('terms as t', (on) =>
      on.onRef('t.area_id', '=', 'u.area_id').onRef('t.id', '=', 'u.term_id'),
    )
    .select([
      'u.commitment_id as commitmentId',
      't.name as term',
      't.starts_on as termStartsOn',
      'u.done',
      'u.slipped',
      'u.slipped_because as slippedBecause',
      'u.next',
      'u.at',
    ])
    .where('u.area_id', '=', areaId)
    .orderBy('u.at', 'desc')
    .orderBy('u.id', 'desc')
    .$castTo<UpdateRow>()
    .execute()

async function selectLinks(
  tx: Tx,
  areaId: string,
): Promise<Pick<PromiseFacts, 'commitmentThemes' | 'evidence' | 'impacts'>> {
  const commitmentThemes = await tx
    .selectFrom('commitment_themes')
    .select(['commitment_id as commitmentId', 'theme_id as themeId'])
    .where('area_id', '=', areaId)
    .orderBy('theme_id')
    .execute()
  const evidence = await tx
    .selectFrom('evidence')
    .select(['commitment_id as commitmentId', 'title', 'link', 'note', 'at'])
    .where('area_id', '=', areaId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const impacts = await tx
    .selectFrom('impacts')
    .select(['commitment_id as commitmentId', 'statement', 'at'])
    .where('area_id', '=', areaId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return { commitmentThemes, evidence, impacts }
}

const selectReports = (tx: Tx, areaId: string): Promise<ReportRow[]> =>
  tx
    .selectFrom('term_reports as r')
    .innerJoin('terms as t', (on) =>
      on.onRef('t.area_id', '=', 'r.area_id').onRef('t.id', '=', 'r.term_id'),
    )
    .select([
      'r.term_id as termId',
      't.name as term',
      't.starts_on as startsOn',
      't.ends_on as endsOn',
      'r.content',
      'r.frozen_at as frozenAt',
      'r.approved_note as approvedNote',
    ])
    .where('r.area_id', '=', areaId)
    .orderBy('t.starts_on', 'desc')
    .$castTo<ReportRow>()
    .execute()
