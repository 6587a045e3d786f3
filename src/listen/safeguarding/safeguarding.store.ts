/** Reads and moves worries on. Every query of words here works only in a safeguarding lead's own transaction. */
import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { Stage, Step } from './safeguarding.rules.ts'

export type ConcernRow = {
  id: string
  raisedAt: Date
  how: 'words' | 'person'
  raisedBy: string | null
  activity: string
  activitySlug: string
  session: string | null
  stage: Stage
  total: number
}

const LISTED = 200

const lastStep = sql<Stage>`coalesce((select s.step from concern_steps s
  where s.area_id = c.area_id and s.concern_id = c.id order by s.number desc limit 1), 'waiting')`

const concerns = (tx: Tx, areaId: string) =>
  tx
    .selectFrom('concerns as c')
    .innerJoin('contributions as w', (join) =>
      join.onRef('w.area_id', '=', 'c.area_id').onRef('w.id', '=', 'c.contribution_id'),
    )
    .innerJoin('activities as a', (join) =>
      join.onRef('a.area_id', '=', 'w.area_id').onRef('a.id', '=', 'w.activity_id'),
    )
    .leftJoin('sessions as m', (join) =>
      join.onRef('m.area_id', '=', 'w.area_id').onRef('m.id', '=', 'w.session_id'),
    )
    .leftJoin('accounts as p', 'p.id', 'c.raised_by')
    .where('c.area_id', '=', areaId)

/** Worries that are open, oldest first; then the ended ones, latest first. At most 200, with how many there are. */
export const selectConcerns = (tx: Tx, areaId: string): Promise<ConcernRow[]> =>
  concerns(tx, areaId)
    .select([
      'c.id',
      'c.raised_at as raisedAt',
      'c.raised_how as how',
      'p.name as raisedBy',
      'a.title as activity',
      'a.slug as activitySlug',
      'm.name as session',
    ])
    .select(lastStep.as('stage'))
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy(sql`${lastStep} in ('closed', 'not-a-concern')`)
    .orderBy(
      sql`case when ${lastStep} in ('closed', 'not-a-concern') then -extract(epoch from c.raised_at)
      else extract(epoch from c.raised_at) end`,
    )
    .limit(LISTED)
    .$castTo<ConcernRow>()
    .execute()

export type Concern = Omit<ConcernRow, 'total'> & {
  contributionId: string
  note: string
  body: string
  prompt: string | null
  channel: string
  role: string
  receivedAt: Date
  held: boolean
  steps: { step: Step; note: string; mayBeUsed: boolean; at: Date; by: string }[]
}

export async function selectOptionalConcern(
  tx: Tx,
  areaId: string,
  id: string,
): Promise<Concern | null> {
  const row = await concerns(tx, areaId)
    .leftJoin('prompts as q', (join) =>
      join.onRef('q.area_id', '=', 'w.area_id').onRef('q.id', '=', 'w.prompt_id'),
    )
    .leftJoin('concern_holds as h', (join) =>
      join.onRef('h.area_id', '=', 'w.area_id').onRef('h.contribution_id', '=', 'w.id'),
    )
    .select([
      'c.id',
      'c.contribution_id as contributionId',
      'c.raised_at as raisedAt',
      'c.raised_how as how',
      'c.note',
      'p.name as raisedBy',
      'a.title as activity',
      'a.slug as activitySlug',
      'm.name as session',
      'q.text as prompt',
      'w.body',
      'w.channel',
      'w.role',
      'w.received_at as receivedAt',
    ])
    .select(sql<boolean>`h.contribution_id is not null`.as('held'))
    .where('c.id', '=', id)
    .$castTo<Omit<Concern, 'steps' | 'stage'>>()
    .executeTakeFirst()
  if (row === undefined) return null
  const steps = await selectSteps(tx, areaId, id)
  return { ...row, steps, stage: steps.at(-1)?.step ?? 'waiting' }
}

const selectSteps = (tx: Tx, areaId: string, concernId: string): Promise<Concern['steps']> =>
  tx
    .selectFrom('concern_steps as s')
    .innerJoin('accounts as p', 'p.id', 's.by')
    .select(['s.step', 's.note', 's.may_be_used as mayBeUsed', 's.at', 'p.name as by'])
    .where('s.area_id', '=', areaId)
    .where('s.concern_id', '=', concernId)
    .orderBy('s.number')
    .$castTo<Concern['steps'][number]>()
    .execute()

/** Until the transaction ends nobody else can move this worry on. Its rows are never updated, so there is none to lock. */
export async function lockConcern(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)
}

export type NewStep = {
  concernId: string
  step: Step
  note: string
  mayBeUsed: boolean
  at: Date
  by: string
}

export async function addStep(tx: Tx, areaId: string, given: NewStep): Promise<void> {
  await tx
    .insertInto('concern_steps')
    .values({
      area_id: areaId,
      id: newId(given.at.getTime()),
      concern_id: given.concernId,
      step: given.step,
      note: given.note,
      may_be_used: given.mayBeUsed,
      at: given.at,
      by: given.by,
    })
    .execute()
}

export async function holdWords(tx: Tx, areaId: string, contributionId: string): Promise<void> {
  await tx
    .insertInto('concern_holds')
    .values({ area_id: areaId, contribution_id: contributionId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function liftHold(tx: Tx, areaId: string, contributionId: string): Promise<void> {
  await tx
    .deleteFrom('concern_holds')
    .where('area_id', '=', areaId)
    .where('contribution_id', '=', contributionId)
    .execute()
}

/** How many worries nobody has read, and since when. Works in anybody's transaction, because it says no more. */
export async function selectWaiting(tx: Tx): Promise<{ waiting: number; oldest: Date | null }> {
  const found = await sql<{
    waiting: number
    oldest: Date | null
  }>`select * from worries_waiting()`.execute(tx)
  return found.rows[0] ?? { waiting: 0, oldest: null }
}

export async function hasSafeguardingLead(tx: Tx, areaId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('roles')
    .select('account_id')
    .where('area_id', '=', areaId)
    .where('role', '=', 'safeguarding-lead')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export type Raisable =
  | { readonly state: 'open'; readonly body: string; readonly activitySlug: string }
  | { readonly state: 'with the lead'; readonly activitySlug: null }

/** The words somebody may worry about; null when there are none such here. */
export async function selectRaisable(
  tx: Tx,
  areaId: string,
  contributionId: string,
): Promise<Raisable | null> {
  const row = await tx
    .selectFrom('contributions as w')
    .innerJoin('activities as a', (join) =>
      join.onRef('a.area_id', '=', 'w.area_id').onRef('a.id', '=', 'w.activity_id'),
    )
    .select(['w.body', 'a.slug as activitySlug'])
    .where('w.area_id', '=', areaId)
    .where('w.id', '=', contributionId)
    .executeTakeFirst()
  if (row !== undefined) return { state: 'open', ...row }
  const held = await tx
    .selectFrom('concern_holds')
    .select('contribution_id')
    .where('area_id', '=', areaId)
    .where('contribution_id', '=', contributionId)
    .executeTakeFirst()
  return held === undefined ? null : { state: 'with the lead', activitySlug: null }
}
