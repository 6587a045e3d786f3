/** Puts voices into the tables: said, pointed at, put in a theme, released. */
import type { Tx } from '../platform/db/connect.ts'
import { at, northmoorId, type Filling } from './northmoor.ids.fixture.ts'
import type { Voice } from './northmoor.words.fixture.ts'

/** Contributions with one point each, put in their theme, and released when they have a public text. */
export async function addVoices(
  tx: Tx,
  { area, accountId }: Filling,
  given: readonly Voice[],
): Promise<void> {
  const rows = given.map((voice, position) => ({
    ...voice,
    position,
    id: northmoorId(`${voice.activity} voice ${voice.words}`),
  }))
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
    .values(
      rows.map((row) => ({
        area_id: area.id,
        id: northmoorId(`point ${row.id}`),
        contribution_id: row.id,
        activity_id: northmoorId(row.activity),
        starts: 0,
        ends: row.words.length,
        made_at: at(row.day),
      })),
    )
    .execute()
  const released = rows.filter((row) => row.release !== 'none')
  if (released.length > 0)
    await tx
      .insertInto('releases')
      .values(
        released.map((row) => ({
          area_id: area.id,
          id: northmoorId(`release ${row.id}`),
          contribution_id: row.id,
          at: at(row.day, '21:00'),
          by: accountId,
          ...moveOf(row),
        })),
      )
      .execute()
}

const moveOf = ({ release, words }: Voice) =>
  release === 'held'
    ? { move: 'held' as const, public_text: null, note: words }
    : release === 'as it is'
      ? { move: 'released' as const, public_text: words }
      : { move: 'released' as const, public_text: release, redaction_reason: 'names a person' }

/** Puts each voice's point in its theme, as a person would. */
export async function putAll(
  tx: Tx,
  { area, accountId }: Filling,
  given: readonly Voice[],
): Promise<void> {
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
