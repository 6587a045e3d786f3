/** Everything one receipt leads to, read in one transaction. */
import type { ReceiptCode } from '../../analysis/receipt-words.ts'
import { selectTerms } from '../../areas/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { codeHash } from './receipt-code.ts'
import {
  selectCommitments,
  selectEvidence,
  selectLatestUpdates,
  selectReplies,
  type OwnCommitment,
  type OwnEvidence,
  type OwnReply,
  type OwnUpdate,
} from './came-of-it.store.ts'
import {
  selectOptionalReceipt,
  selectOwnThemes,
  selectOwnWords,
  type OwnReceipt,
  type OwnTheme,
  type OwnWords,
} from './receipt.store.ts'

export type Promised = OwnCommitment & { update: OwnUpdate | null; evidence: OwnEvidence[] }

export type Followed = {
  receipt: OwnReceipt
  words: OwnWords[]
  themes: OwnTheme[]
  replies: OwnReply[]
  commitments: Promised[]
  terms: { name: string; startsOn: string; endsOn: string }[]
}

/** @returns null when no receipt of the area has these words */
export async function followReceipt(
  tx: Tx,
  areaId: string,
  { code, secret }: { code: ReceiptCode; secret: string },
): Promise<Followed | null> {
  const receipt = await selectOptionalReceipt(tx, areaId, codeHash(secret, areaId, code))
  if (receipt === null) return null
  const words = await selectOwnWords(tx, areaId, receipt.id)
  const themes = await selectOwnThemes(tx, areaId, receipt.id)
  const terms = await selectTerms(tx, areaId)
  if (themes.length === 0) return { receipt, words, themes, replies: [], commitments: [], terms }
  const themeIds = themes.map((theme) => theme.id)
  const replies = await selectReplies(tx, areaId, themeIds)
  const named = replies.flatMap((reply) => reply.commitmentId ?? [])
  const commitments = await selectCommitments(tx, areaId, { themeIds, ids: named })
  return {
    receipt,
    words,
    themes,
    replies,
    commitments: await withProgress(tx, areaId, commitments),
    terms,
  }
}

async function withProgress(
  tx: Tx,
  areaId: string,
  commitments: readonly OwnCommitment[],
): Promise<Promised[]> {
  if (commitments.length === 0) return []
  const ids = commitments.map((commitment) => commitment.id)
  const updates = await selectLatestUpdates(tx, areaId, ids)
  const evidence = await selectEvidence(tx, areaId, ids)
  return commitments.map((commitment) => ({
    ...commitment,
    update: updates.find((update) => update.commitmentId === commitment.id) ?? null,
    evidence: evidence.filter((each) => each.commitmentId === commitment.id),
  }))
}
