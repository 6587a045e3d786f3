/**
 * How often an area lets wrong receipts be tried, all addresses together, kept in memory of this process.
 *
 * 20 at once and then one more every 3 minutes. With 10,000 receipts in an area, guessing without pause hits one in
 * about five years (see chanceOfGuess). Only three words of our list that belong to nobody count: a slip of the pen is
 * noticed before this and costs nothing. When it is used up nobody's receipt can be looked up for those minutes;
 * answers are still taken, and nothing is lost.
 */
import type { Db } from '../../platform/db/connect.ts'

const AT_ONCE = 20
const ONE_MORE_EVERY_MS = 180_000

type Left = { count: number; since: number }

class GuessBudget {
  readonly #left = new Map<string, Left>()

  /** @returns how many wrong ones the area lets through now, between 0 and 20 */
  left(areaId: string, now: Date): number {
    const { count, since } = this.#left.get(areaId) ?? { count: AT_ONCE, since: now.getTime() }
    return Math.min(AT_ONCE, count + (now.getTime() - since) / ONE_MORE_EVERY_MS)
  }

  /** Takes one before looking; false when none is left. Taken first, so that many at once cannot slip through. */
  take(areaId: string, now: Date): boolean {
    const left = this.left(areaId, now)
    if (left < 1) return false
    this.#left.set(areaId, { count: left - 1, since: now.getTime() })
    return true
  }

  /** The receipt was right: it cost nothing. */
  giveBack(areaId: string, now: Date): void {
    const left = this.left(areaId, now)
    this.#left.set(areaId, { count: Math.min(AT_ONCE, left + 1), since: now.getTime() })
  }
}

const budgets = new WeakMap<Db, GuessBudget>()

export function guessBudget(db: Db): GuessBudget {
  const budget = budgets.get(db) ?? new GuessBudget()
  budgets.set(db, budget)
  return budget
}
