/** The list of an area's activities, each with its counts and how far its thread has come. */
import { sql, type RawBuilder } from 'kysely'
import { dayOf } from '../../kernel/dates.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { Kind } from './activities.rules.ts'
import type { ActivityRow } from './activities.types.ts'

type Row = {
  id: string
  slug: string
  kind: Kind
  title: string
  summary: string
  opensOn: string | null
  closesOn: string | null
  programme: string | null
  isOpen: boolean
  contributions: number
  prompts: number
  sessions: number
  said: Date | null
  heard: Date | null
  promised: Date | null
  done: Date | null
  hasLevel: boolean
  hasReason: boolean
  hasScope: boolean
  hasWho: boolean
}

/** Newest first, by the day it opens; one query whatever their number. With `activityId`, that one only. */
export async function selectActivities(
  tx: Tx,
  areaId: string,
  activityId?: string,
): Promise<ActivityRow[]> {
  const { rows } = await sql<Row>`
    with ${chosenAndReached(areaId, activityId ?? null)}
    select a.id, a.slug, a.kind, a.title, a.summary, a.opens_on as "opensOn", a.closes_on as "closesOn",
      g.name as programme, coalesce(o.move = 'opened', false) as "isOpen",
      coalesce(said.number, 0) as contributions,
      (select count(*) from prompts p where p.area_id = a.area_id and p.activity_id = a.id) as prompts,
      (select count(*) from sessions s where s.area_id = a.area_id and s.activity_id = a.id) as sessions,
      said.at as said, least(released.at, themed.at) as heard, replied.at as promised,
      least(replied.done_at, kept.at) as done,
      a.level_key is not null as "hasLevel", a.level_reason <> '' as "hasReason",
      exists (select from scope_items i where i.area_id = a.area_id and i.activity_id = a.id
        and i.kind in ('can', 'cannot')) as "hasScope", a.who_decides <> '' as "hasWho"
    from chosen a
      left join programmes g on g.area_id = a.area_id and g.id = a.programme_id
      left join standing_openings o on o.area_id = a.area_id and o.activity_id = a.id
      left join said on said.activity_id = a.id
      left join released on released.activity_id = a.id
      left join themed on themed.activity_id = a.id
      left join replied on replied.activity_id = a.id
      left join kept on kept.activity_id = a.id
    order by coalesce(a.opens_on, (a.made_at at time zone 'Europe/London')::date) desc, a.id desc
  `.execute(tx)
  return rows.map(toActivityRow)
}

/** The activities asked for, and when each knot of their threads was first reached. */
function chosenAndReached(areaId: string, activityId: string | null): RawBuilder<unknown> {
  // Left out rather than "or null": with that PostgreSQL's general plan guesses a hundredth of the rows,
  // and the whole list was ten times slower from its sixth reading on.
  const only = (column: string): RawBuilder<unknown> =>
    activityId === null ? sql`` : sql`and ${sql.ref(column)} = ${activityId}`
  return sql`
    chosen as (
      select * from activities where area_id = ${areaId} ${only('id')}
    ), said as (
      select activity_id, min(received_at) as at, count(*) as number from heard
      where area_id = ${areaId} ${only('activity_id')} group by activity_id
    ), released as (
      select c.activity_id, min(r.at) as at from releases r
        join heard c on c.area_id = r.area_id and c.id = r.contribution_id
      where r.area_id = ${areaId} and r.move = 'released'
        ${only('c.activity_id')} group by c.activity_id
    ), themed as (
      select t.activity_id, min(l.at) as at from theme_labels l
        join standing_themes t on t.area_id = l.area_id and t.id = l.theme_id
      where l.area_id = ${areaId} and l.move = 'put'
        and not exists (select from theme_acts u where u.area_id = l.area_id and u.undoes = l.act_id)
        ${only('t.activity_id')} group by t.activity_id
    ), replied as (
      select t.activity_id, min(r.at) as at, min(r.at) filter (where r.answer = 'done') as done_at
      from replies r join themes t on t.area_id = r.area_id and t.id = r.theme_id
      where r.area_id = ${areaId} ${only('t.activity_id')}
      group by t.activity_id
    ), kept as (
      select t.activity_id, min(m.at) as at from commitment_moves m
        join commitment_themes ct on ct.area_id = m.area_id and ct.commitment_id = m.commitment_id
        join themes t on t.area_id = ct.area_id and t.id = ct.theme_id
      where m.area_id = ${areaId} and m.status in ('done', 'embedded')
        ${only('t.activity_id')} group by t.activity_id
    )
  `
}

const toActivityRow = ({ said, heard, promised, done, ...row }: Row): ActivityRow => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  title: row.title,
  summary: row.summary,
  opensOn: row.opensOn,
  closesOn: row.closesOn,
  isOpen: row.isOpen,
  programme: row.programme,
  contributions: row.contributions,
  prompts: row.prompts,
  sessions: row.sessions,
  thread: {
    said: day(said),
    heard: day(heard),
    promised: day(promised),
    done: day(later(done, promised)),
  },
  ready: {
    level: row.hasLevel,
    reason: row.hasReason,
    scope: row.hasScope,
    'who decides': row.hasWho,
    prompts: row.prompts > 0,
  },
})

/** What was done already when it was promised counts from the promise: the thread runs one way. */
const later = (done: Date | null, promised: Date | null): Date | null =>
  done !== null && promised !== null && done < promised ? promised : done

const day = (at: Date | null): string | null => (at === null ? null : dayOf(at))
