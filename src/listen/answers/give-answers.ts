/** Takes in answers from a public form: receipts, contributions and audit lines, together and set-based. */
import { publicCountsChanged } from '../../areas/index.ts'
import { isTakingAnswers } from '../../engage/activities/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import { writeAudits } from '../../platform/audit.store.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { addContributions, type NewContribution } from '../contributions/index.ts'
import { ANSWERS_GIVEN } from './answers.rules.ts'
import { selectAsked, type Asked } from './answers.store.ts'
import { keepReceipts } from './keep-receipts.ts'
import { answerId, receiptIdentity } from './receipt-code.ts'

export type Sending = {
  readonly slug: string
  /** 22 letters made with the form: the same again is the same sending. */
  readonly sentKey: string
  /** "parent carer", or empty. */
  readonly role: string
  readonly answers: readonly { readonly promptId: string; readonly text: string }[]
}

export type Given = {
  readonly receiptId: string
  /** "copper lantern meadow" */
  readonly words: string
  readonly activity: { readonly title: string; readonly slug: string; readonly replyBy: string }
}

export type NotTaken = 'no such activity' | 'not taking answers'

/**
 * Adds every sending that can be taken, in one set of statements for all of them. A sending that came before adds
 * nothing and gives the same receipt; with changed words it adds those, so that neither version is lost.
 * @param secret the application's own; another one would give a repeated sending other words
 * @returns an outcome for each sending, in order
 */
export async function giveAnswers(
  tx: Tx,
  areaId: string,
  sendings: readonly Sending[],
  { at, secret }: { at: Date; secret: string },
): Promise<Result<Given, NotTaken>[]> {
  if (sendings.length === 0) return []
  const asked = new Map(
    (await selectAsked(tx, areaId, [...new Set(sendings.map(({ slug }) => slug))])).map((each) => [
      each.slug,
      each,
    ]),
  )
  const taken = sendings.flatMap((sending) => {
    const activity = asked.get(sending.slug)
    return activity !== undefined && isTakingAnswers(activity, at) ? [{ sending, activity }] : []
  })
  const given = { areaId, secret, at }
  const keys = taken.map(({ sending, activity }) => ({
    activityId: activity.id,
    sentKey: sending.sentKey,
  }))
  const receipts = await keepReceipts(tx, keys, given)
  const rows = taken.flatMap((each) => contributionsOf(each, given))
  const added = await addContributions(tx, areaId, rows, { at, by: null })
  await writeDown(
    tx,
    rows.filter((row) => new Set(added).has(row.id)),
    given,
  )
  return sendings.map((sending) => {
    const activity = asked.get(sending.slug)
    if (activity === undefined) return fault('no such activity')
    if (!isTakingAnswers(activity, at)) return fault('not taking answers')
    const receipt = receipts.get(
      receiptIdentity(secret, { areaId, activityId: activity.id, sentKey: sending.sentKey }).id,
    )!
    return ok({ receiptId: receipt.id, words: receipt.code.join(' '), activity })
  })
}

type Made = { areaId: string; secret: string; at: Date }

function contributionsOf(
  { sending, activity }: { sending: Sending; activity: Asked },
  { areaId, secret }: Made,
): NewContribution[] {
  const activityId = activity.id
  const receiptId = receiptIdentity(secret, { areaId, activityId, sentKey: sending.sentKey }).id
  const places = new Map(activity.prompts.map((prompt, place) => [prompt.id, place]))
  return sending.answers.map((answer) => ({
    id: answerId(secret, receiptId, answer),
    activityId,
    sessionId: null,
    // A prompt taken away while somebody was writing: their words stay, under no prompt.
    promptId: places.has(answer.promptId) ? answer.promptId : null,
    parentId: null,
    receiptId,
    importId: null,
    position: places.get(answer.promptId) ?? places.size,
    channel: 'online',
    role: sending.role,
    body: answer.text,
    points: null,
    judgements: [],
  }))
}

/** One audit line for each receipt that got something new; never who: an answer is not tied to a signed-in person. */
async function writeDown(
  tx: Tx,
  rows: readonly NewContribution[],
  { areaId, at }: Made,
): Promise<void> {
  if (rows.length === 0) return
  const lines = [...Map.groupBy(rows, (row) => row.receiptId)].map(([id, own]) => ({
    scope: { areaId },
    action: ANSWERS_GIVEN,
    subject: { kind: 'receipt', id, detail: { contributions: own.length } },
    at,
  }))
  await writeAudits(tx, lines)
  await publicCountsChanged(tx, areaId, at)
}
