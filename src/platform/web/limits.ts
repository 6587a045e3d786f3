/** How often one address or one account may ask, counted in memory and stated here. */
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { LimitName } from './route.ts'

/** points in seconds. An address may be a whole hall or a school, so the limits are wide; guessing is not. */
export const LIMITS: Readonly<Record<LimitName, { points: number; seconds: number }>> = {
  /** Anything that changes something: per account, or per address without one. */
  writes: { points: 600, seconds: 60 },
  /** Answers to a public form, per address: a hall of 300 telephones behind one address fits. */
  answers: { points: 6000, seconds: 60 },
  /** Receipts asked for, per address. The area's own limit is in the receipts slice. */
  codes: { points: 30, seconds: 600 },
  /** Sign-in links asked for and passkeys tried, per address. */
  'sign-in': { points: 20, seconds: 600 },
}

export type Limits = {
  /** Seconds to wait, or null when the request may go on. */
  take(name: LimitName, who: string): Promise<number | null>
}

export function memoryLimits(): Limits {
  const limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
    ]),
  )
  return {
    take: async (name, who) => {
      try {
        await limiters[name]!.consume(who)
        return null
      } catch (refusal) {
        return Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000)
      }
    },
  }
}

/** For measuring how fast the rest is. */
export const noLimits: Limits = { take: async () => null }
