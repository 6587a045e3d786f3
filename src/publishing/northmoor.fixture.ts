/** An invented Northmoor, lived in, for the tests of the public pages: written straight into the tables. */
import { sql } from 'kysely'
import { idFromName } from '../kernel/ids.ts'
import type { TermReport } from '../coproduce/progress/index.ts'
import type { Tx } from '../platform/db/connect.ts'
import { decisions, promises, themes, voices, type Voice } from './northmoor.words.fixture.ts'

type Area = { id: string; slug: string; terms: readonly { id: string }[] }
export type Filling = { area: Area; accountId: string }

export const northmoorId = (name: string): string => idFromName(`northmoor ${name}`)
const at = (day: string, time = '19:00'): Date => new Date(`${day}T${time}:00Z`)

/** Partners, three activities (one still open), voices, themes, replies, promises. */
export async function fillNorthmoor(tx: Tx, filling: Filling): Promise<void> {
  await tx
    .updateTable('areas')
    .set({
      strapline: 'Said by families. Done by all of us.',
      strapline_credit: 'The words over this page were chosen by the young people’s panel.',
      contact_email: 'hello@northmoor.example',
      contact_telephone: '01632 960 100',
      advice_service: 'Northmoor SEND Advice, 01632 960 200',
    })
    .where('id', '=', filling.area.id)
    .execute()
  await tx
    .insertInto('safeguarding_contacts')
    .values({ area_id: filling.area.id, id: northmoorId('contact'), name: 'Northmoor children’s front door', telephone: '01632 960 300', hours: 'Monday to Friday, 9 to 5' })
    .execute()
  await addPartners(tx, filling)
  await addActivities(tx, filling)
  await addVoices(tx, filling, voices)
  await addThemes(tx, filling)
  await addPromises(tx, filling)
  await addReplies(tx, filling)
  await addReport(tx, filling, 0, null)
  await addReport(tx, filling, 1, 0)
}

async function addPartners(tx: Tx, { area }: Filling): Promise<void> {
  const names = { services: 'Northmoor Children’s Services', health: 'Northmoor Health Trust', forum: 'Northmoor Parent Carer Forum' }
  const sectors = { services: 'social-care', health: 'health', forum: 'parent-carer-forum' }
  await tx
    .insertInto('partners')
    .values(
      (['services', 'health', 'forum'] as const).map((key) => ({
        area_id: area.id,
        id: northmoorId(key),
        name: names[key],
        sector: sectors[key],
      })),
    )
    .execute()
}

export type ActivityGiven = {
  slug: string
  title: string
  kind?: string
  summary?: string
  opensOn?: string
  closesOn?: string
  heldOn?: string
  opened?: string | null
  prompts?: readonly string[]
}

const activities: readonly ActivityGiven[] = [
  { slug: 'autumn-evening', title: 'Autumn evening', summary: 'Sixty-one people came to Millbrook Hall and answered two questions on twelve tables.', closesOn: '2026-10-01', heldOn: '2026-10-01', opened: '2026-09-20', prompts: ['What is hard about waiting?', 'What works well?'] },
  { slug: 'summer-picnic', title: 'Summer picnic', summary: 'A hundred people, a field, and three tables with big sheets of paper.', closesOn: '2026-07-11', heldOn: '2026-07-11', opened: '2026-06-20', prompts: ['What would make a good school day?'] },
  { slug: 'while-you-wait', title: 'What would help while you wait?', kind: 'survey', summary: 'Two questions about the months between asking for help and getting it.', opensOn: '2026-11-02', closesOn: '2026-11-30', opened: '2026-11-01', prompts: ['What would help while you wait?', 'Who should tell you?'] },
  { slug: 'winter-breakfast', title: 'Winter breakfast', summary: 'Toast, drawing tables and a quiet room. Children are welcome.', opensOn: '2026-12-05', closesOn: '2026-12-05', heldOn: '2026-12-05', opened: '2026-11-10', prompts: ['What did we miss?'] },
]

async function addActivities(tx: Tx, filling: Filling): Promise<void> {
  await tx
    .insertInto('programmes')
    .values({ area_id: filling.area.id, id: northmoorId('programme'), name: 'Waiting well', because_of: 'In spring, families told the inspectors that they wait and hear nothing.' })
    .execute()
  for (const activity of activities) await addActivityRow(tx, filling, activity)
}

/** One activity with its level, scope card, prompts, a session with headcounts, and its opening. */
export async function addActivityRow(
  tx: Tx,
  { area, accountId }: Filling,
  given: ActivityGiven,
): Promise<void> {
  const id = northmoorId(given.slug)
  const own = { area_id: area.id, activity_id: id }
  await tx
    .insertInto('activities')
    .values({
      area_id: area.id,
      id,
      slug: given.slug,
      kind: given.kind ?? 'event',
      title: given.title,
      summary: given.summary ?? '',
      purpose: 'Letters are about to change, and we want to know what they should say before anybody writes them.',
      programme_id: given.slug === 'autumn-evening' ? northmoorId('programme') : null,
      level_key: 'engage',
      level_reason: 'The money for this year is spent. How we keep in touch is not decided, so that is what we asked about.',
      who_decides: 'The partnership board, on Tuesday 24 November 2026.',
      proposed_by_partner_id: given.slug === 'autumn-evening' ? northmoorId('forum') : null,
      opens_on: given.opensOn ?? null,
      closes_on: given.closesOn ?? null,
      reply_by: 'by the end of the autumn term',
      made_at: at('2026-06-01'),
    })
    .execute()
  const scope = [['can', 'How and when we keep in touch'], ['can', 'What a letter says'], ['cannot', 'How long the law lets an assessment take'], ['undecided', 'Whether we send texts as well']] as const
  await tx
    .insertInto('scope_items')
    .values(scope.map(([kind, text], position) => ({ ...own, id: northmoorId(`${given.slug} ${text}`), kind, text, position })))
    .execute()
  await tx
    .insertInto('prompts')
    .values((given.prompts ?? ['What matters most?']).map((text, position) => ({ ...own, id: northmoorId(`${given.slug} prompt ${position}`), text, position })))
    .execute()
  if (given.heldOn !== undefined) await addSession(tx, area, given)
  if (given.opened !== null)
    await tx
      .insertInto('openings')
      .values({ ...own, id: northmoorId(`${given.slug} opening`), move: 'opened', at: at(given.opened ?? '2026-09-01'), by: accountId })
      .execute()
}

async function addSession(tx: Tx, area: Area, given: ActivityGiven): Promise<void> {
  const session_id = northmoorId(`${given.slug} session`)
  await tx
    .insertInto('sessions')
    .values({ area_id: area.id, id: session_id, activity_id: northmoorId(given.slug), name: given.title, held_on: given.heldOn!, starts_at: '6 pm to 8 pm', place: 'Millbrook Hall', access_note: 'Step-free, with a quiet room and a hearing loop.' })
    .execute()
  const came = [['parents and carers', 38], ['young people', 9], ['people from schools', 11], ['grandparents', 3]] as const
  if (given.heldOn! > '2026-11-16') return
  await tx
    .insertInto('headcounts')
    .values(came.map(([role, people]) => ({ area_id: area.id, session_id, role, people, exactness: 'exact' })))
    .execute()
}

/** Contributions with one point each, put in their theme, and released when they have a public text. */
export async function addVoices(tx: Tx, { area, accountId }: Filling, given: readonly Voice[]): Promise<void> {
  const rows = given.map((voice, position) => ({ ...voice, position, id: northmoorId(`${voice.activity} voice ${voice.words}`) }))
  await tx
    .insertInto('contributions')
    .values(
      rows.map((row) => ({
        area_id: area.id,
        id: row.id,
        activity_id: northmoorId(row.activity),
        prompt_id: northmoorId(`${row.activity} prompt ${row.prompt}`),
        position: row.position,
        channel: row.channel ?? 'room',
        role: row.role,
        body: row.words,
        received_at: at(row.day),
      })),
    )
    .execute()
  await tx
    .insertInto('points')
    .values(rows.map((row) => ({ area_id: area.id, id: northmoorId(`point ${row.id}`), contribution_id: row.id, activity_id: northmoorId(row.activity), starts: 0, ends: row.words.length, made_at: at(row.day) })))
    .execute()
  const released = rows.filter((row) => row.release !== 'none')
  if (released.length > 0)
    await tx
      .insertInto('releases')
      .values(released.map((row) => ({ area_id: area.id, id: northmoorId(`release ${row.id}`), contribution_id: row.id, at: at(row.day, '21:00'), by: accountId, ...moveOf(row) })))
      .execute()
}

const moveOf = ({ release, words }: Voice) =>
  release === 'held'
    ? { move: 'held' as const, public_text: null, note: words }
    : release === 'as it is'
      ? { move: 'released' as const, public_text: words }
      : { move: 'released' as const, public_text: release, redaction_reason: 'names a person' }

async function addThemes(tx: Tx, { area, accountId }: Filling): Promise<void> {
  await tx
    .insertInto('themes')
    .values(themes.map((theme, position) => ({ area_id: area.id, id: northmoorId(`theme ${theme.name}`), activity_id: northmoorId(theme.activity), name: theme.name, meaning: theme.meaning, position, made_at: at(theme.day) })))
    .execute()
  await putAll(tx, { area, accountId }, voices)
}

/** Puts each voice's point in its theme, as a person would. */
export async function putAll(tx: Tx, { area, accountId }: Filling, given: readonly Voice[]): Promise<void> {
  const put = given.filter((voice) => voice.theme !== null)
  if (put.length === 0) return
  await tx
    .insertInto('theme_labels')
    .values(
      put.map((voice) => ({
        area_id: area.id,
        id: northmoorId(`label ${voice.activity} ${voice.words}`),
        point_id: northmoorId(`point ${northmoorId(`${voice.activity} voice ${voice.words}`)}`),
        theme_id: northmoorId(`theme ${voice.theme}`),
        maker: 'person',
        move: 'put',
        at: at('2026-10-05'),
        by: accountId,
      })),
    )
    .execute()
}

async function addPromises(tx: Tx, { area, accountId }: Filling): Promise<void> {
  for (const promise of promises) {
    const commitment_id = northmoorId(`promise ${promise.slug}`)
    const own = { area_id: area.id, commitment_id, by: accountId }
    await tx
      .insertInto('commitments')
      .values({ area_id: area.id, id: commitment_id, slug: promise.slug, title: promise.title, detail: promise.detail, owner_name: promise.owner, lead_partner_id: northmoorId(promise.lead), due_term_id: area.terms[promise.due]!.id, impact_measure: promise.measure, made_at: at(promise.day) })
      .execute()
    await tx.insertInto('commitment_moves').values({ ...own, id: northmoorId(`move ${promise.slug}`), status: promise.status, reason: promise.reason, at: at(promise.statusDay) }).execute()
    if (promise.theme !== null)
      await tx.insertInto('commitment_themes').values({ area_id: area.id, commitment_id, theme_id: northmoorId(`theme ${promise.theme}`) }).execute()
    if (promise.update !== null)
      await tx.insertInto('updates').values({ ...own, id: northmoorId(`update ${promise.slug}`), term_id: area.terms[1]!.id, ...promise.update, at: at('2026-10-29') }).execute()
    if (promise.evidence !== null)
      await tx.insertInto('evidence').values({ ...own, id: northmoorId(`evidence ${promise.slug}`), title: promise.evidence, link: 'https://northmoor.example/letters', note: 'The first page shows the number sent', at: at('2026-10-28') }).execute()
    if (promise.impact !== null)
      await tx.insertInto('impacts').values({ ...own, id: northmoorId(`impact ${promise.slug}`), statement: promise.impact, at: at('2026-11-09') }).execute()
  }
}

async function addReplies(tx: Tx, { area, accountId }: Filling): Promise<void> {
  await tx
    .insertInto('replies')
    .values(
      decisions.map((reply) => ({
        area_id: area.id,
        id: northmoorId(`reply ${reply.theme}`),
        theme_id: northmoorId(`theme ${reply.theme}`),
        answer: reply.answer,
        text: reply.text,
        because: reply.because ?? '',
        who_decides: reply.whoDecides ?? '',
        by_when: reply.byWhen ?? '',
        commitment_id: reply.promise === undefined ? null : northmoorId(`promise ${reply.promise}`),
        given_for: reply.from,
        at: at(reply.day),
        by: accountId,
      })),
    )
    .execute()
}

/** A frozen report of the term at `term` with the promises made by then; `before` is the one it is compared with. */
export async function addReport(tx: Tx, { area }: Filling, term: number, before: number | null): Promise<void> {
  const rows = await tx.selectFrom('terms').select(['id', 'name', 'starts_on as startsOn', 'ends_on as endsOn']).where('area_id', '=', area.id).orderBy('starts_on').execute()
  const own = rows[term]!
  const told = promises.filter((promise) => promise.day < own.endsOn)
  const content: TermReport = {
    version: 1,
    term: own,
    asOf: own.endsOn,
    commitments: told.map((promise) => ({
      id: northmoorId(`promise ${promise.slug}`),
      slug: promise.slug,
      title: promise.title,
      detail: promise.detail,
      owner: promise.owner,
      partner: { id: northmoorId(promise.lead), name: promise.lead === 'health' ? 'Northmoor Health Trust' : 'Northmoor Children’s Services' },
      due: rows[promise.due]!,
      status: promise.status as TermReport['commitments'][number]['status'],
      statusReason: promise.reason,
      impactMeasure: promise.measure,
      themes: promise.theme === null ? [] : [{ id: northmoorId(`theme ${promise.theme}`), name: promise.theme, activitySlug: 'autumn-evening', activityTitle: 'Autumn evening' }],
      evidence: promise.evidence === null ? [] : [{ title: promise.evidence, link: 'https://northmoor.example/letters', note: '', day: '2026-10-28' }],
      impacts: promise.impact === null ? [] : [{ statement: promise.impact, day: '2026-11-09' }],
      update: promise.update === null ? null : { done: promise.update.done, slipped: promise.update.slipped, slippedBecause: promise.update.slipped_because, next: promise.update.next, day: '2026-10-29', by: 'Ruth Aldersey' },
      saidNext: '',
    })),
    alarms: told.filter((promise) => promise.update === null).map((promise) => ({ kind: 'no-update', id: northmoorId(`promise ${promise.slug}`), title: promise.title })),
    before: before === null ? null : { termId: rows[before]!.id, name: rows[before]!.name },
    difference:
      before === null
        ? null
        : { kept: [{ id: northmoorId('promise a-quiet-half-hour'), title: 'A quiet half hour before lessons', from: 'started', to: 'embedded' }], slipped: [{ id: northmoorId('promise quiet-room-at-millbrook'), title: 'A quiet room at Millbrook Hall', from: 'started', to: 'started' }], dropped: [{ id: northmoorId('promise evening-bus'), title: 'A later bus on club nights', from: 'started', to: 'stopped' }], fresh: [{ id: northmoorId('promise a-letter-every-four-weeks'), title: 'A letter every four weeks while you wait', from: null, to: 'on-track' }], settled: [] },
  }
  await tx.insertInto('term_reports').values({ area_id: area.id, term_id: own.id, content: sql`${JSON.stringify(content)}::text::jsonb`, content_hash: 'invented', frozen_at: at(own.endsOn), approved_note: 'Approved by the partnership board.' }).execute()
}
