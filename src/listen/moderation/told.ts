/** What a person is told when their step changed nothing. */
import { sayMoment } from '../../kernel/dates.ts'
import { sayStanding } from './moderation.rules.ts'
import type { Moved } from './move-words.ts'

/** @returns null when it stood so already: the same form twice is not a fault. */
export function toldWhatStands(moved: Moved | null): string | null {
  const stands = moved?.changed[0]
  if (stands !== undefined)
    return sayStanding({ ...stands, at: stands.at === null ? null : sayMoment(stands.at) })
  return moved !== null && moved.gone.length > 0
    ? 'These words are not here any more. What you wrote is still below'
    : null
}
