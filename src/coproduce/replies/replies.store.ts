/** Every row of `replies`, and what a reply may lean on. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { statuses } from '../commitments/index.ts'
import type { ReplyParts } from './replies.rules.ts'

export type ReplyRow = ReplyParts & {
  id: string
  themeId: string
  givenFor: string
  at: Date
  by: string | null
}

/** Holds the theme until the end of the transaction: replies to it, and its merging, take turns. False when it is gone. */
export async function holdTheme(tx: Tx, areaId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('themes')
    .select('id')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .where('removed_act', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** @returns false when this very reply is there already. */
export async function insertReply(tx: Tx, areaId: string, reply: ReplyRow): Promise<boolean> {
  const done = await tx
    .insertInto('replies')
    .values({
      area_id: areaId,
      id: reply.id,
      theme_id: reply.themeId,
      answer: reply.answer,
      text: reply.text,
      because: reply.because,
      who_decides: reply.whoDecides,
      by_when: reply.byWhen,
      link: reply.link,
      commitment_id: reply.commitmentId,
      given_for: reply.givenFor,
      at: reply.at,
      by: reply.by,
    })
    .onConflict((conflict) => conflict.columns(['area_id', 'id']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** The reply that stands, and whether this one is already among the older ones. */
export async function selectStandingReplyId(
  tx: Tx,
  areaId: string,
  themeId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('standing_replies')
    .select('id')
    .where('area_id', '=', areaId)
    .where('theme_id', '=', themeId)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function hasReply(tx: Tx, areaId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('replies')
    .select('id')
    .where('area_id', '=', areaId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

export type CommitmentChoice = {
  id: string
  slug: string
  title: string
  status: keyof typeof statuses
  dueTerm: string
}

/** The commitments a reply may name, newest first; with an id only that one. */
export function selectCommitmentChoices(
  tx: Tx,
  areaId: string,
  id?: string,
): Promise<CommitmentChoice[]> {
  let found = tx
    .selectFrom('commitments as c')
    .innerJoin('terms as t', (join) =>
      join.onRef('t.area_id', '=', 'c.area_id').onRef('t.id', '=', 'c.due_term_id'),
    )
    .leftJoin('standing_moves as m', (join) =>
      join.onRef('m.area_id', '=', 'c.area_id').onRef('m.commitment_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.slug', 'c.title', 't.name as dueTerm'])
    .select(sql<keyof typeof statuses>`coalesce(m.status, 'not-started')`.as('status'))
    .where('c.area_id', '=', areaId)
    .orderBy('c.made_at', 'desc')
    .orderBy('c.id')
  if (id !== undefined) found = found.where('c.id', '=', id)
  return found.execute()
}
