/** An activity that is open and asks two questions, for the tests of the slices that listen. */
import { idFromName } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { NewContribution } from './contribution.types.ts'

export type AskedActivity = { id: string; slug: string; prompts: [string, string] }

type Given = { slug: string; closesOn?: string; open?: boolean; title?: string; replyBy?: string }

/** Puts it straight into the tables; opened on 1 October 2026 unless `open` is false. */
export async function putActivity(tx: Tx, areaId: string, given: Given): Promise<AskedActivity> {
  const at = new Date('2026-10-01T09:00:00Z')
  const id = idFromName(`${areaId} activity ${given.slug}`)
  const prompts = [idFromName(`${id} first`), idFromName(`${id} second`)] as [string, string]
  await tx
    .insertInto('activities')
    .values({
      area_id: areaId,
      id,
      slug: given.slug,
      kind: 'survey',
      title: given.title ?? 'Waiting well',
      purpose: 'Letters about waiting times change in January. Your words decide how.',
      reply_by: given.replyBy ?? '',
      closes_on: given.closesOn ?? null,
      made_at: at,
    })
    .execute()
  const texts = ['What is waiting like for your family?', 'What would make it easier?']
  await tx
    .insertInto('prompts')
    .values(
      prompts.map((prompt, position) => ({
        area_id: areaId,
        id: prompt,
        activity_id: id,
        position,
        text: texts[position]!,
      })),
    )
    .execute()
  if (given.open !== false)
    await tx
      .insertInto('openings')
      .values({
        area_id: areaId,
        id: idFromName(`${id} open`),
        activity_id: id,
        move: 'opened',
        at,
      })
      .execute()
  return { id, slug: given.slug, prompts }
}

/** One loose line from a room; give what matters to the test. */
export function spoken(
  activityId: string,
  id: string,
  given: Partial<NewContribution> = {},
): NewContribution {
  return {
    id,
    activityId,
    sessionId: null,
    promptId: null,
    parentId: null,
    receiptId: null,
    importId: null,
    position: 0,
    channel: 'room',
    role: '',
    body: 'The lift was out of order again.',
    points: null,
    judgements: [],
    ...given,
  }
}
