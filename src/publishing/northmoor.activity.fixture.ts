/** Puts one invented activity into the tables, with all that stands around it. */
import type { Tx } from '../platform/db/connect.ts'
import { at, northmoorId, type Area, type Filling } from './northmoor.ids.fixture.ts'

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
      purpose:
        'Letters are about to change, and we want to know what they should say before anybody writes them.',
      programme_id: given.slug === 'autumn-evening' ? northmoorId('programme') : null,
      level_key: 'engage',
      level_reason:
        'The money for this year is spent. How we keep in touch is not decided, so that is what we asked about.',
      who_decides: 'The partnership board, on Tuesday 24 November 2026.',
      proposed_by_partner_id: given.slug === 'autumn-evening' ? northmoorId('forum') : null,
      opens_on: given.opensOn ?? null,
      closes_on: given.closesOn ?? null,
      reply_by: 'by the end of the autumn term',
      made_at: at('2026-06-01'),
    })
    .execute()
  const scope = [
    ['can', 'How and when we keep in touch'],
    ['can', 'What a letter says'],
    ['cannot', 'How long the law lets an assessment take'],
    ['undecided', 'Whether we send texts as well'],
  ] as const
  await tx
    .insertInto('scope_items')
    .values(
      scope.map(([kind, text], position) => ({
        ...own,
        id: northmoorId(`${given.slug} ${text}`),
        kind,
        text,
        position,
      })),
    )
    .execute()
  await tx
    .insertInto('prompts')
    .values(
      (given.prompts ?? ['What matters most?']).map((text, position) => ({
        ...own,
        id: northmoorId(`${given.slug} prompt ${position}`),
        text,
        position,
      })),
    )
    .execute()
  if (given.heldOn !== undefined) await addSession(tx, area, given)
  if (given.opened !== null)
    await tx
      .insertInto('openings')
      .values({
        ...own,
        id: northmoorId(`${given.slug} opening`),
        move: 'opened',
        at: at(given.opened ?? '2026-09-01'),
        by: accountId,
      })
      .execute()
}

async function addSession(tx: Tx, area: Area, given: ActivityGiven): Promise<void> {
  const session_id = northmoorId(`${given.slug} session`)
  await tx
    .insertInto('sessions')
    .values({
      area_id: area.id,
      id: session_id,
      activity_id: northmoorId(given.slug),
      name: given.title,
      held_on: given.heldOn!,
      starts_at: '6 pm to 8 pm',
      place: 'Millbrook Hall',
      access_note: 'Step-free, with a quiet room and a hearing loop.',
    })
    .execute()
  const came = [
    ['parents and carers', 38],
    ['young people', 9],
    ['people from schools', 11],
    ['grandparents', 3],
  ] as const
  if (given.heldOn! > '2026-11-16') return
  await tx
    .insertInto('headcounts')
    .values(
      came.map(([role, people]) => ({
        area_id: area.id,
        session_id,
        role,
        people,
        exactness: 'exact',
      })),
    )
    .execute()
}
