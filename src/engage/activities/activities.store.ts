/** Reading one activity with everything about it, and the programmes of an area. */
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '../../platform/db/connect.ts'
import type { Kind } from './activities.rules.ts'
import type { Activity, Programme, Session } from './activities.types.ts'
import { peopleWords, PEOPLE, type Headcount } from './sessions.rules.ts'

/** @returns null when the area has no activity of this slug. One query. */
export async function selectOptionalActivity(
  tx: Tx,
  areaId: string,
  slug: string,
): Promise<Activity | null> {
  const row = await activityQuery(tx, areaId).where('a.slug', '=', slug).executeTakeFirst()
  return row === undefined ? null : toActivity(row)
}

const columns = [
  'a.id',
  'a.slug',
  'a.kind',
  'a.title',
  'a.summary',
  'a.purpose',
  'a.level_reason as levelReason',
  'a.who_decides as whoDecides',
  'a.proposed_by as proposedByWords',
  'a.proposed_by_partner_id as proposedByPartnerId',
  'a.opens_on as opensOn',
  'a.closes_on as closesOn',
  'a.reply_by as replyBy',
  'a.revision',
  'g.id as programmeId',
  'g.name as programmeName',
  'g.because_of as becauseOf',
  'l.key as levelKey',
  'l.position as levelPosition',
  'l.name as levelName',
  'l.meaning as levelMeaning',
  'p.name as proposedByPartner',
  'o.move',
  'o.at as movedAt',
] as const

const activityQuery = (tx: Tx, areaId: string) =>
  tx
    .selectFrom('activities as a')
    .leftJoin('programmes as g', (on) =>
      on.onRef('g.area_id', '=', 'a.area_id').onRef('g.id', '=', 'a.programme_id'),
    )
    .leftJoin('levels as l', (on) =>
      on.onRef('l.area_id', '=', 'a.area_id').onRef('l.key', '=', 'a.level_key'),
    )
    .leftJoin('partners as p', (on) =>
      on.onRef('p.area_id', '=', 'a.area_id').onRef('p.id', '=', 'a.proposed_by_partner_id'),
    )
    .leftJoin('standing_openings as o', (on) =>
      on.onRef('o.area_id', '=', 'a.area_id').onRef('o.activity_id', '=', 'a.id'),
    )
    .where('a.area_id', '=', areaId)
    .select(columns)
    .select([
      jsonArrayFrom(scopeItems(tx)).as('scopeItems'),
      jsonArrayFrom(partners(tx)).as('partners'),
      jsonArrayFrom(prompts(tx)).as('prompts'),
      jsonArrayFrom(sessions(tx)).as('sessions'),
    ])

/** The activity of the outer query. */
const outer = { area: sql<string>`a.area_id`, activity: sql<string>`a.id` }

const scopeItems = (tx: Tx) =>
  tx
    .selectFrom('scope_items')
    .select(['kind', 'text'])
    .where('area_id', '=', outer.area)
    .where('activity_id', '=', outer.activity)
    .orderBy('position')

const partners = (tx: Tx) =>
  tx
    .selectFrom('activity_partners as ap')
    .innerJoin('partners as q', (on) =>
      on.onRef('q.area_id', '=', 'ap.area_id').onRef('q.id', '=', 'ap.partner_id'),
    )
    .select(['q.id', 'q.name', 'ap.part'])
    .where('ap.area_id', '=', outer.area)
    .where('ap.activity_id', '=', outer.activity)
    .orderBy('q.name')

const prompts = (tx: Tx) =>
  tx
    .selectFrom('prompts as m')
    .select((eb) => [
      'm.id',
      'm.text',
      eb
        .exists(
          eb
            .selectFrom('contributions as c')
            .select(sql`1`.as('one'))
            .whereRef('c.area_id', '=', 'm.area_id')
            .whereRef('c.prompt_id', '=', 'm.id'),
        )
        .as('isAnswered'),
    ])
    .where('m.area_id', '=', outer.area)
    .where('m.activity_id', '=', outer.activity)
    .orderBy('m.position')
    .orderBy('m.id')

const sessions = (tx: Tx) =>
  tx
    .selectFrom('sessions as t')
    .select((eb) => [
      't.id',
      't.name',
      't.held_on as heldOn',
      't.starts_at as startsAt',
      't.place',
      't.access_note as accessNote',
      't.revision',
      jsonArrayFrom(
        eb
          .selectFrom('headcounts as h')
          .select(['h.role', 'h.people', 'h.exactness'])
          .whereRef('h.area_id', '=', 't.area_id')
          .whereRef('h.session_id', '=', 't.id')
          .$castTo<Headcount>(),
      ).as('headcounts'),
    ])
    .where('t.area_id', '=', outer.area)
    .where('t.activity_id', '=', outer.activity)
    .orderBy('t.held_on')
    .orderBy('t.id')

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof activityQuery>['executeTakeFirst']>>>

function toActivity(row: Row): Activity {
  const items = (kind: string): string[] =>
    row.scopeItems.filter((item) => item.kind === kind).map((item) => item.text)
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind as Kind,
    title: row.title,
    summary: row.summary,
    purpose: row.purpose,
    programme: programmeOf(row),
    level: levelOf(row),
    levelReason: row.levelReason,
    scope: {
      canChange: items('can'),
      cannot: items('cannot'),
      notDecided: items('undecided'),
      whoDecides: row.whoDecides,
    },
    proposedBy: row.proposedByPartner ?? row.proposedByWords,
    proposedByPartnerId: row.proposedByPartnerId,
    proposedByWords: row.proposedByWords,
    partners: row.partners,
    opensOn: row.opensOn,
    closesOn: row.closesOn,
    replyBy: row.replyBy,
    prompts: row.prompts.map((prompt) => ({ ...prompt, isAnswered: Boolean(prompt.isAnswered) })),
    sessions: row.sessions.map(toSession),
    isOpen: row.move === 'opened',
    movedAt: row.movedAt,
    revision: row.revision,
  }
}

function programmeOf({ programmeId, programmeName, becauseOf }: Row): Activity['programme'] {
  if (programmeId === null) return null
  return { id: programmeId, name: programmeName ?? '', becauseOf: becauseOf ?? '' }
}

function levelOf({ levelKey, levelPosition, levelName, levelMeaning }: Row): Activity['level'] {
  if (levelKey === null) return null
  return {
    key: levelKey,
    position: levelPosition ?? 0,
    name: levelName ?? '',
    meaning: levelMeaning ?? '',
  }
}

function toSession(row: Row['sessions'][number]): Session {
  const order = new Map(PEOPLE.map((role, at) => [role, at]))
  const headcounts = row.headcounts
    .map((count) => ({ ...count, name: peopleWords[count.role] ?? count.role }))
    .sort((a, b) => (order.get(a.role) ?? 99) - (order.get(b.role) ?? 99))
  return { ...row, headcounts }
}

/** The area's programmes by name. */
export const selectProgrammes = (tx: Tx, areaId: string): Promise<Programme[]> =>
  tx
    .selectFrom('programmes')
    .select(['id', 'name', 'because_of as becauseOf'])
    .where('area_id', '=', areaId)
    .orderBy('name')
    .execute()
