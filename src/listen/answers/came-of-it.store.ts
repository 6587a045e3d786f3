/** What came of the themes somebody's words are in: replies, commitments, their latest update and evidence. */
import type { Day } from '../../kernel/dates.ts'
import type { Tx } from '../../platform/db/connect.ts'

export type OwnReply = {
  themeId: string
  theme: string
  answer: 'doing' | 'done' | 'not-now' | 'no'
  text: string
  because: string
  whoDecides: string
  byWhen: string
  link: string
  givenFor: string
  at: Date
  commitmentId: string | null
}

export const selectReplies = (
  tx: Tx,
  areaId: string,
  themeIds: readonly string[],
): Promise<OwnReply[]> =>
  tx
    .selectFrom('standing_replies as r')
    .innerJoin('themes as t', (on) =>
      on.onRef('t.area_id', '=', 'r.area_id').onRef('t.id', '=', 'r.theme_id'),
    )
    .select([
      'r.theme_id as themeId',
      't.name as theme',
      'r.answer',
      'r.text',
      'r.because',
      'r.who_decides as whoDecides',
      'r.by_when as byWhen',
      'r.link',
      'r.given_for as givenFor',
      'r.at',
      'r.commitment_id as commitmentId',
    ])
    .where('r.area_id', '=', areaId)
    .where('r.theme_id', 'in', [...themeIds])
    .orderBy('t.position')
    .$castTo<OwnReply>()
    .execute()

export type OwnCommitment = {
  id: string
  slug: string
  title: string
  ownerName: string
  partner: string
  dueTerm: string
  dueOn: Day
  madeAt: Date
  status: string | null
  statusReason: string | null
  statusAt: Date | null
}

export const selectCommitments = (
  tx: Tx,
  areaId: string,
  { themeIds, ids }: { themeIds: readonly string[]; ids: readonly string[] },
): Promise<OwnCommitment[]> =>
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
      'c.owner_name as ownerName',
      'p.name as partner',
      't.name as dueTerm',
      't.ends_on as dueOn',
      'c.made_at as madeAt',
      'm.status',
      'm.reason as statusReason',
      'm.at as statusAt',
    ])
    .where('c.area_id', '=', areaId)
    .where((eb) =>
      eb.or([
        eb('c.id', 'in', [...ids, NONE]),
        eb('c.id', 'in', commitmentsOn(tx, areaId, themeIds)),
      ]),
    )
    .orderBy('c.made_at')
    .execute()

const commitmentsOn = (tx: Tx, areaId: string, themeIds: readonly string[]) =>
  tx
    .selectFrom('commitment_themes')
    .select('commitment_id')
    .where('area_id', '=', areaId)
    .where('theme_id', 'in', [...themeIds, NONE])

/** Keeps "in ()" valid when there is nothing to look for. */
const NONE = '00000000-0000-0000-0000-000000000000'

export type OwnUpdate = {
  commitmentId: string
  done: string
  slipped: string
  slippedBecause: string
  next: string
  at: Date
}

/** The latest update of each commitment. */
export const selectLatestUpdates = (
  tx: Tx,
  areaId: string,
  ids: readonly string[],
): Promise<OwnUpdate[]> =>
  tx
    .selectFrom('standing_updates')
    .distinctOn('commitment_id')
    .select([
      'commitment_id as commitmentId',
      'done',
      'slipped',
      'slipped_because as slippedBecause',
      'next',
      'at',
    ])
    .where('area_id', '=', areaId)
    .where('commitment_id', 'in', [...ids])
    .orderBy('commitment_id')
    .orderBy('at', 'desc')
    .$castTo<OwnUpdate>()
    .execute()

export type OwnEvidence = { commitmentId: string; title: string; link: string; at: Date }

export const selectEvidence = (
  tx: Tx,
  areaId: string,
  ids: readonly string[],
): Promise<OwnEvidence[]> =>
  tx
    .selectFrom('evidence')
    .select(['commitment_id as commitmentId', 'title', 'link', 'at'])
    .where('area_id', '=', areaId)
    .where('commitment_id', 'in', [...ids])
    .orderBy('at')
    .execute()
