/**
 * Makes a receipt from the key a form carries, so that the same form sent twice gives the same receipt.
 *
 * The three words are an HMAC of that key under the area's secret: they can be made again when the key comes again, and
 * stand nowhere in clear. The database keeps keyed hashes of the key and of the words, so a copy of the database alone
 * gives neither. Entropy: 3 words of 2,064, 33.0 bits; the limits on guessing are in guesses.ts and the web limits.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { wordsFromBytes, type ReceiptCode } from '../../analysis/receipt-words.ts'

/** 128 random bits for a form: what makes a second sending of it the same sending. */
export const newSentKey = (): string => randomBytes(16).toString('base64url')

export const isSentKey = (key: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(key)

type Sent = { readonly areaId: string; readonly activityId: string; readonly sentKey: string }

const keyed = (secret: string, ...parts: readonly string[]): Buffer =>
  createHmac('sha256', secret).update(parts.join('\0')).digest()

/** The same sending has the same receipt id, and a stored key that says nothing about the form's own. */
export const receiptIdentity = (secret: string, sent: Sent): { id: string; storedKey: string } => {
  const hash = keyed(secret, 'receipt', sent.areaId, sent.activityId, sent.sentKey)
  return { id: uuidFrom(hash), storedKey: hash.subarray(16).toString('base64url') }
}

/** An answer's id: the same words to the same prompt in the same sending are one contribution, changed words another. */
export const answerId = (
  secret: string,
  receiptId: string,
  answer: { promptId: string; text: string },
): string => uuidFrom(keyed(secret, 'answer', receiptId, answer.promptId, answer.text))

/** The words of a receipt. `attempt` goes up only when another receipt of the area has the same three. */
export const receiptCode = (secret: string, sent: Sent, attempt: number): ReceiptCode =>
  wordsFromBytes(
    keyed(secret, 'receipt words', sent.areaId, sent.activityId, sent.sentKey, String(attempt)),
  )

/** How three words are kept and looked up. */
export const codeHash = (secret: string, areaId: string, code: ReceiptCode): Buffer =>
  keyed(secret, 'receipt code', areaId, ...code)

/** Version 8 of RFC 9562: our own bytes. */
function uuidFrom(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
