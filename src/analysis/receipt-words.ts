/** Receipts of three words: made from random bytes, read back from whatever a person typed. */
import { fault, ok, type Result } from '../kernel/result.ts'
import { listedReceiptWords } from './receipt-words-list.ts'

/** The words of receipts, in alphabetical order; no two are one slip of the finger apart. */
export const receiptWords: readonly string[] = listedReceiptWords.trim().split(/\s+/)

const WORDS_OF_RECEIPT = 3
const known = new Set(receiptWords)

/** Bits in a receipt: three independent words of the list, 33.0 with 2,064 words. */
export const entropyBits = WORDS_OF_RECEIPT * Math.log2(receiptWords.length)

/** Bytes to pass to `wordsFromBytes`: eight for each word. */
export const BYTES_FOR_WORDS = WORDS_OF_RECEIPT * 8

export type ReceiptCode = readonly [string, string, string]

/** Why a typed receipt cannot be read; `perhaps` holds a nearest receipt to offer, never taken silently. */
export type ReceiptFault = { readonly says: string; readonly perhaps?: string }

/**
 * Three words from 24 random bytes: each 64-bit number is scaled to the list (Lemire 2019), so the odds of any two words
 * differ by less than one part in 2^52: no modulo bias that could be used.
 * @throws when fewer than 24 bytes are given, because then the receipt would be guessable
 */
export function wordsFromBytes(bytes: Uint8Array): ReceiptCode {
  if (bytes.length < BYTES_FOR_WORDS) throw new Error(`needs ${BYTES_FOR_WORDS} random bytes`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (at: number): string => {
    const scaled = (view.getBigUint64(at * 8) * BigInt(receiptWords.length)) >> 64n
    return receiptWords[Number(scaled)] ?? ''
  }
  return [word(0), word(1), word(2)]
}

/**
 * The chance that somebody guessing blindly meets any receipt at all: receipts × guesses ÷ words³ (an upper bound).
 * With 10,000 receipts in an area and 20 wrong guesses an hour let through for the whole area, a day gives
 * 10,000 × 480 ÷ 8.8 thousand million = 0.05 %: one hit in about five years. At 20 an hour for each address, a thousand
 * addresses would take less than two days: so the limit must hold for the area, not only for the address.
 */
export function chanceOfGuess(odds: { receipts: number; perHour: number; hours: number }): number {
  const all = receiptWords.length ** WORDS_OF_RECEIPT
  return Math.min(1, (odds.receipts * odds.perHour * odds.hours) / all)
}

/**
 * Reads a receipt as typed: spaces, hyphens, commas, full stops, capitals and line ends are all one.
 * Nothing is put right silently: with a word one slip off, the fault offers the likely receipt.
 */
export function readReceiptCode(typed: string): Result<ReceiptCode, ReceiptFault> {
  const words =
    typed
      .slice(0, 200)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const [first, second, third] = words
  if (!first || !second || !third || words.length > WORDS_OF_RECEIPT) {
    const count =
      words.length === 0 ? 'no words' : words.length === 1 ? '1 word' : `${words.length} words`
    return fault({ says: `A receipt has three words. You typed ${count}.` })
  }
  const strange = words.filter((word) => !known.has(word))
  if (strange.length === 0) return ok([first, second, third])
  const nearest = words.map((word) => (known.has(word) ? word : oneSlipFrom(word)))
  const which = strange.map((word) => `“${word}”`).join(' and ')
  const says = `We do not know the word ${which}. Check your receipt and try again.`
  if (nearest.includes(undefined)) return fault({ says })
  const perhaps = nearest.join(' ')
  return fault({ says: `${says} Did you mean “${perhaps}”?`, perhaps })
}

const slips = new Map<string, string[]>()

/** The one listed word a single slip away; none when there is none, or two. */
function oneSlipFrom(word: string): string | undefined {
  if (slips.size === 0) for (const listed of receiptWords) fileUnderGaps(listed)
  const candidates = new Set(
    gapsOf(word)
      .flatMap((gap) => slips.get(gap) ?? [])
      .filter((listed) => isOneSlip(listed, word)),
  )
  return candidates.size === 1 ? [...candidates][0] : undefined
}

/** A word with any letter taken out, and itself: two words one slip apart share one of these (symmetric deletion). */
const gapsOf = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
]

function fileUnderGaps(listed: string): void {
  for (const gap of gapsOf(listed)) {
    const filed = slips.get(gap)
    if (filed === undefined) slips.set(gap, [listed])
    else filed.push(listed)
  }
}

/** One letter more, less or other, or two neighbours swapped (Damerau 1964). */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (a.length !== b.length)
    return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA
  if (restA.slice(1) === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
