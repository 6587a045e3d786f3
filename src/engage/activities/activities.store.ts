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
    .select([
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
    ])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('scope_items as s')
          .whereRef('s.area_id', '=', 'a.area_id')
          .whereRef('s.activity_id', '=', 'a.id')
          .select(['s.kind', 's.text'])
          .orderBy('s.position'),
      ).as('scopeItems'),
      jsonArrayFrom(
        eb
          .selectFrom('activity_partners as ap')
          .innerJoin('partners as q', (on) =>
            on.onRef('q.area_id', '=', 'ap.area_id').onRef('q.id', '=', 'ap.partner_id'),
          )
          .whereRef('ap.area_id', '=', 'a.area_id')
          .whereRef('ap.activity_id', '=', 'a.id')
          .select(['q.id', 'q.name', 'ap.part'])
          .orderBy('q.name'),
      ).as('partners'),
      jsonArrayFrom(
        eb
          .selectFrom('prompts as m')
          .whereRef('m.area_id', '=', 'a.area_id')
          .whereRef('m.activity_id', '=', 'a.id')
          .select((inner) => [
            'm.id',
            'm.text',
            inner
              .exists(
                inner
                  .selectFrom('contributions as c')
                  .select(sql`1`.as('one'))
                  .whereRef('c.area_id', '=', 'm.area_id')
                  .whereRef('c.prompt_id', '=', 'm.id'),
              )
              .as('isAnswered'),
          ])
          .orderBy('m.position')
          .orderBy('m.id'),
      ).as('prompts'),
      jsonArrayFrom(
        eb
          .selectFrom('sessions as t')
          .whereRef('t.area_id', '=', 'a.area_id')
          .whereRef('t.activity_id', '=', 'a.id')
          .select((inner) => [
            't.id',
            't.name',
            't.held_on as heldOn',
            't.starts_at as startsAt',
            't.place',
            't.access_note as accessNote',
            't.revision',
            jsonArrayFrom(
              inner
                .selectFrom('headcounts as h')
                .whereRef('h.area_id', '=', 't.area_id')
                .whereRef('h.session_id', '=', 't.id')
                .select(['h.role', 'h.people', 'h.exactness'])
                .$castTo<Headcount>(),
            ).as('headcounts'),
          ])
          .orderBy('t.held_on')
          .orderBy('t.id'),
      ).as('sessions'),
    ])

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
    programme:
      row.programmeId === null
        ? null
        : { id: row.programmeId, name: row.programmeName ?? '', becauseOf: row.becauseOf ?? '' },
    level:
      row.levelKey === null
        ? null
        : {
            key: row.levelKey,
            position: row.levelPosition ?? 0,
            name: row.levelName ?? '',
            meaning: row.levelMeaning ?? '',
          },
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
