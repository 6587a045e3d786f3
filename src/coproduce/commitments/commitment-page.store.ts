/** One commitment with everything that hangs on it, in as many queries as there are kinds of thing. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { Day } from '../../kernel/dates.ts'
import { selectVoices } from '../voices/index.ts'
import type { Status } from './commitments.rules.ts'

export type Commitment = {
  id: string
  slug: string
  title: string
  detail: string
  ownerName: string
  ownerId: string | null
  ownerAccountName: string | null
  leadPartnerId: string
  partnerName: string
  dueTermId: string
  dueTermName: string
  dueTermEndsOn: Day
  impactMeasure: string
  madeAt: Date
  madeBy: string | null
  revision: number
  status: Status
  statusReason: string
  statusAt: Date | null
}

const columns = [
  'c.id',
  'c.slug',
  'c.title',
  'c.detail',
  'c.owner_name as ownerName',
  'c.owner_id as ownerId',
  'owner.name as ownerAccountName',
  'c.lead_partner_id as leadPartnerId',
  'p.name as partnerName',
  'c.due_term_id as dueTermId',
  't.name as dueTermName',
  't.ends_on as dueTermEndsOn',
  'c.impact_measure as impactMeasure',
  'c.made_at as madeAt',
  'maker.name as madeBy',
  'c.revision',
  sql<Status>`coalesce(m.status, 'not-started')`.as('status'),
  sql<string>`coalesce(m.reason, '')`.as('statusReason'),
  'm.at as statusAt',
] as const

/** The commitment of this slug, with where it stands. */
export async function selectOptionalCommitment(
  tx: Tx,
  areaId: string,
  slug: string,
): Promise<Commitment | null> {
  const row = await tx
    .selectFrom('commitments as c')
    .innerJoin('partners as p', (join) =>
      join.onRef('p.area_id', '=', 'c.area_id').onRef('p.id', '=', 'c.lead_partner_id'),
    )
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'c.area_id').onRef('t.id', '=', 'c.due_term_id'),
    )
    .leftJoin('standing_moves as m', (join) =>
      join.onRef('m.area_id', '=', 'c.area_id').onRef('m.commitment_id', '=', 'c.id'),
    )
    .leftJoin('accounts as owner', 'owner.id', 'c.owner_id')
    .leftJoin('accounts as maker', 'maker.id', 'c.made_by')
    .select(columns)
    .where('c.area_id', '=', areaId)
    .where('c.slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

export async function selectThemeIds(
  tx: Tx,
  areaId: string,
  commitmentId: string,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('commitment_themes')
    .select('theme_id as id')
    .where('area_id', '=', areaId)
    .where('commitment_id', '=', commitmentId)
    .execute()
  return rows.map((row) => row.id)
}

export type CommitmentParts = Awaited<ReturnType<typeof selectParts>>

/** What hangs on it: themes, moves, evidence, impacts, updates, and when its words were changed. */
export async function selectParts(tx: Tx, areaId: string, commitmentId: string) {
  return {
    themes: await selectThemesOf(tx, areaId, commitmentId),
    moves: await selectMoves(tx, areaId, commitmentId),
    evidence: await selectEvidence(tx, areaId, commitmentId),
    impacts: await selectImpacts(tx, areaId, commitmentId),
    updates: await selectUpdates(tx, areaId, commitmentId),
    changes: await selectChanges(tx, areaId, commitmentId),
  }
}

/** The themes it answers, with how much was said and the reply that stands. */
async function selectThemesOf(tx: Tx, areaId: string, commitmentId: string) {
  const themes = await tx
    .selectFrom('commitment_themes as ct')
    .innerJoin('standing_themes as t', (join) =>
      join.onRef('t.area_id', '=', 'ct.area_id').onRef('t.id', '=', 'ct.theme_id'),
    )
    .innerJoin('activities as a', (join) =>
      join.onRef('a.area_id', '=', 't.area_id').onRef('a.id', '=', 't.activity_id'),
    )
    .leftJoin('standing_replies as r', (join) =>
      join.onRef('r.area_id', '=', 't.area_id').onRef('r.theme_id', '=', 't.id'),
    )
    .select([
      't.id',
      't.name',
      't.made_at as madeAt',
      'a.slug as activitySlug',
      'a.title as activityTitle',
      'r.answer',
    ])
    .where('ct.area_id', '=', areaId)
    .where('ct.commitment_id', '=', commitmentId)
    .orderBy('t.name')
    .orderBy('t.id')
    .execute()
  const voices = await selectVoices(
    tx,
    areaId,
    themes.map((theme) => theme.id),
  )
  const byTheme = new Map(voices.map((each) => [each.themeId, each]))
  return themes.map((theme) => ({ ...theme, voices: byTheme.get(theme.id) ?? null }))
}

const selectMoves = (tx: Tx, areaId: string, commitmentId: string) =>
  tx
    .selectFrom('commitment_moves as m')
    .leftJoin('accounts as a', 'a.id', 'm.by')
    .select(['m.reason', 'm.at', 'a.name as by'])
    .select(sql<Status>`m.status`.as('status'))
    .where('m.area_id', '=', areaId)
    .where('m.commitment_id', '=', commitmentId)
    .orderBy('m.at', 'desc')
    .orderBy('m.written_at', 'desc')
    .execute()

const selectEvidence = (tx: Tx, areaId: string, commitmentId: string) =>
  tx
    .selectFrom('evidence as e')
    .leftJoin('accounts as a', 'a.id', 'e.by')
    .select(['e.id', 'e.title', 'e.link', 'e.note', 'e.at', 'a.name as by'])
    .where('e.area_id', '=', areaId)
    .where('e.commitment_id', '=', commitmentId)
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .execute()

const selectImpacts = (tx: Tx, areaId: string, commitmentId: string) =>
  tx
    .selectFrom('impacts as i')
    .leftJoin('accounts as a', 'a.id', 'i.by')
    .select(['i.id', 'i.statement', 'i.at', 'a.name as by'])
    .where('i.area_id', '=', areaId)
    .where('i.commitment_id', '=', commitmentId)
    .orderBy('i.at', 'desc')
    .orderBy('i.id', 'desc')
    .execute()

/** Every update, newest term first; the first of a term is the one that stands. */
const selectUpdates = (tx: Tx, areaId: string, commitmentId: string) =>
  tx
    .selectFrom('updates as u')
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'u.area_id').onRef('t.id', '=', 'u.term_id'),
    )
    .leftJoin('accounts as a', 'a.id', 'u.by')
    .select([
      'u.id',
      'u.term_id as termId',
      't.name as termName',
      'u.done',
      'u.slipped',
      'u.slipped_because as slippedBecause',
      'u.next',
      'u.at',
      'a.name as by',
    ])
    .where('u.area_id', '=', areaId)
    .where('u.commitment_id', '=', commitmentId)
    .orderBy('t.starts_on', 'desc')
    .orderBy('u.at', 'desc')
    .orderBy('u.written_at', 'desc')
    .execute()

/** When its words were changed, and by whom, from the audit log. */
const selectChanges = (tx: Tx, areaId: string, commitmentId: string) =>
  tx
    .selectFrom('audit_log as l')
    .leftJoin('accounts as a', 'a.id', 'l.account_id')
    .select(['l.at', 'a.name as by'])
    .where('l.area_id', '=', areaId)
    .where('l.subject_kind', '=', 'commitment')
    .where('l.subject_id', '=', commitmentId)
    .where('l.action', '=', 'commitment.changed')
    .orderBy('l.at', 'desc')
    .execute()
