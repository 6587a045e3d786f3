/**
 * Commits answers together. What arrives while one transaction is being committed waits a few milliseconds and goes into
 * the next, so a full hall costs the database a few commits a second and not hundreds. Nobody is told "your words are
 * in" before the commit that holds them.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Result } from '../../kernel/result.ts'
import type { Clock } from '../../platform/clock.ts'
import { writing, type Db } from '../../platform/db/connect.ts'
import { giveAnswers, type Given, type NotTaken, type Sending } from './give-answers.ts'

/** So many go into one transaction at most. */
const MOST_TOGETHER = 500

type Waiting<G, R> = { given: G; resolve: (outcome: R) => void; reject: (reason: unknown) => void }

/** Gathers what is given while `write` is busy, and hands it over together. */
export class Gatherer<G, R> {
  readonly #write: (given: readonly G[]) => Promise<readonly R[]>
  readonly #waiting: Waiting<G, R>[] = []
  #busy: Promise<void> | null = null

  /** @param write must be safe to repeat for one of them: after a fault each is tried alone. */
  constructor(write: (given: readonly G[]) => Promise<readonly R[]>) {
    this.#write = write
  }

  /** Resolves once what was given is written for good. */
  add(given: G): Promise<R> {
    const outcome = new Promise<R>((resolve, reject) => {
      this.#waiting.push({ given, resolve, reject })
    })
    this.#busy ??= this.#work()
    return outcome
  }

  /** Resolves when nothing waits any more. */
  async flush(): Promise<void> {
    while (this.#busy !== null) await this.#busy
  }

  /** One hand-over at a time: two at once were measured and are no faster, because they meet at the same rows. */
  async #work(): Promise<void> {
    // Requests that came in the same moment are read first, so that they go together.
    await nextTurn()
    while (this.#waiting.length > 0) await this.#together(this.#waiting.splice(0, MOST_TOGETHER))
    this.#busy = null
  }

  async #together(batch: readonly Waiting<G, R>[]): Promise<void> {
    try {
      const outcomes = await this.#write(batch.map((each) => each.given))
      batch.forEach((each, at) => each.resolve(outcomes[at]!))
    } catch (error) {
      if (batch.length === 1) return batch[0]!.reject(error)
      // One bad row must not cost the others their words.
      for (const each of batch) await this.#together([each])
    }
  }
}

type Outcome = Result<Given, NotTaken>
type Parts = { readonly db: Db; readonly clock: Clock; readonly secret: string }

/** A gatherer for each area: a fault in one area's rows cannot touch another's. They live as long as their database. */
const intakes = new WeakMap<Db, Map<string, Gatherer<Sending, Outcome>>>()

/** Takes one sending in; resolves after the commit that holds it. */
export function takeIn(
  { db, clock, secret }: Parts,
  areaId: string,
  sending: Sending,
): Promise<Outcome> {
  const areas = intakes.get(db) ?? new Map<string, Gatherer<Sending, Outcome>>()
  intakes.set(db, areas)
  const intake =
    areas.get(areaId) ??
    new Gatherer<Sending, Outcome>((sendings) =>
      writing(db, { areaId }, (tx) =>
        giveAnswers(tx, areaId, sendings, { at: clock.now(), secret }),
      ),
    )
  areas.set(areaId, intake)
  return intake.add(sending)
}
