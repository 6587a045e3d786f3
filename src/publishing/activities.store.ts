/** Reads what the public may know of activities: those a person opened, and nothing of the others. */
import type { Tx } from '../platform/db/connect.ts'
import type { ActivityFacts, ActivityRow } from './material.types.ts'

/** Activities whose latest opening still stands, newest first. */
export const selectOpenedActivities = (tx: Tx, areaId: string): Promise<ActivityRow[]> =>
  tx
    .selectFrom('activities as a')
    .innerJoin('standing_openings as s', (on) =>
      on.onRef('s.area_id', '=', 'a.area_id').onRef('s.activity_id', '=', 'a.id'),
    )
    .leftJoin('programmes as g', (on) =>
      on.onRef('g.area_id', '=', 'a.area_id').onRef('g.id', '=', 'a.programme_id'),
    )
    .leftJoin('partners as p', (on) =>
      on.onRef('p.area_id', '=', 'a.area_id').onRef('p.id', '=', 'a.proposed_by_partner_id'),
    )
    .select([
      'a.id',
      'a.slug',
      'a.kind',
      'a.title',
      'a.summary',
      'a.purpose',
      'a.level_key as levelKey',
      'a.level_reason as levelReason',
      'a.who_decides as whoDecides',
      'a.proposed_by as proposedBy',
      'p.name as proposedByPartner',
      'g.name as programme',
      'g.because_of as becauseOf',
      'a.opens_on as opensOn',
      'a.closes_on as closesOn',
      'a.reply_by as replyBy',
      's.at as openedAt',
    ])
    .where('a.area_id', '=', areaId)
    .where('s.move', '=', 'opened')
    .orderBy('s.at', 'desc')
    .orderBy('a.id', 'desc')
    .$castTo<ActivityRow>()
    .execute()

/** What stands around those activities, one query a table. */
export async function selectAround(
  tx: Tx,
  areaId: string,
  activities: ActivityRow[],
): Promise<ActivityFacts> {
  const ids = activities.map((each) => each.id)
  if (ids.length === 0)
    return { activities, scope: [], prompts: [], sessions: [], headcounts: [], parts: [] }
  return {
    activities,
    ...(await selectCards(tx, areaId, ids)),
    ...(await selectMeetings(tx, areaId, ids)),
  }
}

async function selectCards(
  tx: Tx,
  areaId: string,
  ids: string[],
): Promise<Pick<ActivityFacts, 'scope' | 'prompts' | 'parts'>> {
  const scope = await tx
    .selectFrom('scope_items')
    .select(['activity_id as activityId', 'kind', 'text'])
    .where('area_id', '=', areaId)
    .where('activity_id', 'in', ids)
    .orderBy('position')
    .execute()
  const prompts = await tx
    .selectFrom('prompts')
    .select(['id', 'activity_id as activityId', 'text'])
    .where('area_id', '=', areaId)
    .where('activity_id', 'in', ids)
    .orderBy('position')
    .execute()
  const parts = await tx
    .selectFrom('activity_partners as ap')
    .innerJoin('partners as p', (on) =>
      on.onRef('p.area_id', '=', 'ap.area_id').onRef('p.id', '=', 'ap.partner_id'),
    )
    .select(['ap.activity_id as activityId', 'p.name', 'ap.part'])
    .where('ap.area_id', '=', areaId)
    .where('ap.activity_id', 'in', ids)
    .orderBy('p.name')
    .execute()
  return { scope, prompts, parts }
}

async function selectMeetings(
  tx: Tx,
  areaId: string,
  ids: string[],
): Promise<Pick<ActivityFacts, 'sessions' | 'headcounts'>> {
  const sessions = await tx
    .selectFrom('sessions')
    .select([
      'id',
      'activity_id as activityId',
      'name',
      'held_on as heldOn',
      'starts_at as startsAt',
      'place',
      'access_note as accessNote',
    ])
    .where('area_id', '=', areaId)
    .where('activity_id', 'in', ids)
    .orderBy('held_on')
    .orderBy('id')
    .execute()
  const headcounts = await tx
    .selectFrom('headcounts as c')
    .innerJoin('sessions as s', (on) =>
      on.onRef('s.area_id', '=', 'c.area_id').onRef('s.id', '=', 'c.session_id'),
    )
    .select(['s.activity_id as activityId', 'c.role', 'c.people', 'c.exactness'])
    .where('c.area_id', '=', areaId)
    .where('s.activity_id', 'in', ids)
    .orderBy('c.role')
    .execute()
  return { sessions, headcounts }
}
