/** The thread before anybody has promised anything: partners, an activity, words, and themes they stand in. */
import { idFromName } from '../kernel/ids.ts'
import { addPartner } from '../partners/index.ts'
import type { Tx } from '../platform/db/connect.ts'

export type Thread = {
  readonly activity: { readonly id: string; readonly slug: string }
  readonly partners: { readonly council: string; readonly health: string }
  /** `waiting` holds three contributions since 1 October 2026, `lifts` one, `quiet` none. */
  readonly themes: { readonly waiting: string; readonly lifts: string; readonly quiet: string }
}

const words: readonly (readonly ['waiting' | 'lifts', string, string])[] = [
  ['waiting', '2026-10-01T18:30:00Z', 'Eleven months and not one letter.'],
  ['waiting', '2026-10-01T18:40:00Z', 'Please ring even when there is no news.'],
  ['waiting', '2026-10-20T09:00:00Z', 'I stopped asking. Nobody knew.'],
  ['lifts', '2026-11-02T09:00:00Z', 'The lift at the health centre is too small for his chair.'],
]

/** Puts it straight into the tables, all of it made up, and the same every time. */
export async function putThread(tx: Tx, areaId: string): Promise<Thread> {
  const id = (name: string): string => idFromName(`${areaId} ${name}`)
  const partners = { council: id('council'), health: id('health') }
  await addPartners(tx, areaId, partners)
  const at = new Date('2026-10-01T09:00:00Z')
  const activity = { id: id('evening'), slug: 'autumn-evening' }
  await tx
    .insertInto('activities')
    .values({
      area_id: areaId,
      id: activity.id,
      slug: activity.slug,
      kind: 'event',
      title: 'Autumn evening',
      made_at: at,
    })
    .execute()
  const themes = { waiting: id('waiting'), lifts: id('lifts'), quiet: id('quiet') }
  const names = { waiting: 'Waiting without news', lifts: 'Lifts and doors', quiet: 'Transport' }
  await tx
    .insertInto('themes')
    .values(
      (['waiting', 'lifts', 'quiet'] as const).map((key, position) => ({
        area_id: areaId,
        id: themes[key],
        activity_id: activity.id,
        name: names[key],
        position,
        made_at: new Date('2026-10-05T09:00:00Z'),
      })),
    )
    .execute()
  await putWords(tx, areaId, { activityId: activity.id, themes })
  return { activity, partners, themes }
}

async function addPartners(tx: Tx, areaId: string, ids: Thread['partners']): Promise<void> {
  const rest = { about: '', contact: '', agreement: '', agreementReviewOn: null, maySignOff: false }
  const council = { ...rest, id: ids.council, name: 'Children’s Services', sector: 'social-care' }
  const health = { ...rest, id: ids.health, name: 'Moorside Health Trust', sector: 'health' }
  await addPartner(tx, areaId, { ...council, sector: 'social-care' })
  await addPartner(tx, areaId, { ...health, sector: 'health' })
}

async function putWords(
  tx: Tx,
  areaId: string,
  { activityId, themes }: { activityId: string; themes: Thread['themes'] },
): Promise<void> {
  const rows = words.map(([theme, at, body], position) => ({
    id: idFromName(`${areaId} words ${position}`),
    themeId: themes[theme],
    at: new Date(at),
    body,
    position,
  }))
  await tx
    .insertInto('contributions')
    .values(
      rows.map(({ id, at, body, position }) => ({
        area_id: areaId,
        id,
        activity_id: activityId,
        position,
        channel: 'room',
        body,
        received_at: at,
      })),
    )
    .execute()
  await tx
    .insertInto('points')
    .values(
      rows.map(({ id, at, body }) => ({
        area_id: areaId,
        id: idFromName(`point of ${id}`),
        contribution_id: id,
        activity_id: activityId,
        starts: 0,
        ends: body.length,
        made_at: at,
      })),
    )
    .execute()
  await tx
    .insertInto('theme_labels')
    .values(
      rows.map(({ id, themeId }) => ({
        area_id: areaId,
        id: idFromName(`label of ${id}`),
        point_id: idFromName(`point of ${id}`),
        theme_id: themeId,
        maker: 'person',
        move: 'put',
        at: new Date('2026-10-05T10:00:00Z'),
      })),
    )
    .execute()
}
