/** Finds or makes the receipt of each sending: one for each key, each with words of its own. */
import type { ReceiptCode } from '../../analysis/receipt-words.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { addReceipts } from '../contributions/index.ts'
import { selectReceipts } from './answers.store.ts'
import { codeHash, receiptCode, receiptIdentity } from './receipt-code.ts'

export type ToReceipt = { readonly activityId: string; readonly sentKey: string }
export type Receipt = ToReceipt & { readonly id: string; readonly code: ReceiptCode }

/**
 * Two receipts of an area share their words once in 8.8 thousand million pairs; the later then takes its next words.
 * Eight in a row is not chance but a fault.
 */
const ATTEMPTS = 8

type Making = ToReceipt & { readonly id: string; readonly storedKey: string }

type Made = { readonly areaId: string; readonly secret: string; readonly at: Date }

/** @returns a receipt for each sending given, whether it is new or was made by an earlier sending of the same form. */
export async function keepReceipts(
  tx: Tx,
  sendings: readonly ToReceipt[],
  made: Made,
): Promise<Map<string, Receipt>> {
  const kept = new Map<string, Receipt>()
  let open = sendings.map((sent) => ({
    ...sent,
    ...receiptIdentity(made.secret, { ...made, ...sent }),
  }))
  for (let attempt = 0; attempt < ATTEMPTS && open.length > 0; attempt += 1) {
    for (const receipt of await tryWords(tx, open, { ...made, attempt }))
      kept.set(receipt.id, receipt)
    open = open.filter(({ id }) => !kept.has(id))
  }
  if (open.length > 0) throw new Error('no free words for a receipt')
  return kept
}

/** @returns those that are kept now: added with these words, or found as an earlier sending made them */
async function tryWords(
  tx: Tx,
  open: readonly Making[],
  made: Made & { attempt: number },
): Promise<Receipt[]> {
  const rows = open.map((making) => ({
    id: making.id,
    codeHash: hashOf(making, made),
    activityId: making.activityId,
    sentKey: making.storedKey,
    madeAt: made.at,
  }))
  const added = new Set(await addReceipts(tx, made.areaId, rows))
  const rest = open.filter(({ id }) => !added.has(id)).map(({ id }) => id)
  const earlier = rest.length === 0 ? [] : await selectReceipts(tx, made.areaId, rest)
  const hashes = new Map(earlier.map((row) => [row.id, row.codeHash]))
  return open.flatMap((making) => {
    if (added.has(making.id)) return [withWords(making, made)]
    const hash = hashes.get(making.id)
    return hash === undefined
      ? []
      : [withWords(making, { ...made, attempt: attemptOf(making, hash, made) })]
  })
}

type Attempt = { readonly areaId: string; readonly secret: string; readonly attempt: number }

const wordsOf = (making: Making, { areaId, secret, attempt }: Attempt): ReceiptCode =>
  receiptCode(secret, { areaId, ...making }, attempt)

const hashOf = (making: Making, tried: Attempt): Buffer =>
  codeHash(tried.secret, tried.areaId, wordsOf(making, tried))

const withWords = (making: Making, tried: Attempt): Receipt => ({
  id: making.id,
  activityId: making.activityId,
  sentKey: making.sentKey,
  code: wordsOf(making, tried),
})

function attemptOf(making: Making, stored: Buffer, made: Made): number {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
    if (hashOf(making, { ...made, attempt }).equals(Buffer.from(stored))) return attempt
  throw new Error('the words of a receipt cannot be made again')
}
