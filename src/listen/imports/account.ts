/** The line account: how every line of a document was used. It must always add up. */
import type { Draft } from './structure/draft.ts'

export interface LineAccount {
  readonly lines: number
  /** Lines that are contributions, those re-joined to one included. */
  readonly contributions: number
  /** How many of those were re-joined to another. */
  readonly rejoined: number
  readonly headings: number
  readonly setAsideByYou: number
  readonly furniture: number
  readonly blank: number
}

/** Counts the places. The five kinds add up to `lines`; anything else is a fault of ours and throws. */
export function lineAccount(draft: Draft): LineAccount {
  const count = { contribution: 0, joined: 0, prompt: 0, you: 0, page: 0, blank: 0 }
  for (const place of draft.places) {
    if (place.kind === 'aside') count[place.by === 'person' ? 'you' : 'page']++
    else count[place.kind]++
  }
  const account: LineAccount = {
    lines: draft.lines.length,
    contributions: count.contribution + count.joined,
    rejoined: count.joined,
    headings: count.prompt,
    setAsideByYou: count.you,
    furniture: count.page,
    blank: count.blank,
  }
  const sum = account.contributions + account.headings + count.you + count.page + count.blank
  if (sum !== account.lines)
    throw new Error(`line account: ${sum} places for ${account.lines} lines`)
  return account
}
