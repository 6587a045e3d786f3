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

/** @returns a receipt for each sending given, whether it is new or was made by an earlier sending of the same form. */
export async function keepReceipts(
  tx: Tx,
  areaId: string,
  { sendings, at, secret }: { sendings: readonly ToReceipt[]; at: Date; secret: string },
): Promise<Map<string, Receipt>> {
  const kept = new Map<string, Receipt>()
  let open = new Map(
    sendings.map((sent) => {
      const made = { ...sent, ...receiptIdentity(secret, { areaId, ...sent }) }
      return [made.id, made]
    }),
  )
  const hashOf = (making: Making, attempt: number): Buffer =>
    codeHash(secret, areaId, receiptCode(secret, { areaId, ...making }, attempt))
  for (let attempt = 0; attempt < ATTEMPTS && open.size > 0; attempt += 1) {
    const rows = [...open.values()].map((making) => ({
      id: making.id,
      codeHash: hashOf(making, attempt),
      activityId: making.activityId,
      sentKey: making.storedKey,
      madeAt: at,
    }))
    const added = new Set(await addReceipts(tx, areaId, rows))
    const rest = [...open.keys()].filter((id) => !added.has(id))
    const earlier = rest.length === 0 ? [] : await selectReceipts(tx, areaId, rest)
    for (const id of added) keep(open.get(id)!, attempt)
    for (const row of earlier) keep(open.get(row.id)!, attemptOf(open.get(row.id)!, row.codeHash))
    open = new Map([...open].filter(([id]) => !kept.has(id)))
  }
  if (open.size > 0) throw new Error('no free words for a receipt')
  return kept

  function keep(making: Making, attempt: number): void {
    const { id, activityId, sentKey } = making
    const code = receiptCode(secret, { areaId, ...making }, attempt)
    kept.set(id, { id, activityId, sentKey, code })
  }
  function attemptOf(making: Making, stored: Buffer): number {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
      if (hashOf(making, attempt).equals(Buffer.from(stored))) return attempt
    throw new Error('a receipt was made with another secret; its words cannot be made again')
  }
}
