/** Releases, holds, takes back or leaves out what people said: one row each, and the public's pages follow. */
import { publicWordsChanged } from '../../areas/index.ts'
import { idFromName } from '../../kernel/ids.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import {
  changesPublic,
  mayMove,
  stateAfter,
  stateOf,
  type Exclusion,
  type Move,
  type WordsState,
} from './moderation.rules.ts'
import { publicTextOf, type TakenOut } from './redaction.rules.ts'
import { insertReleases, selectStanding, type NewRelease, type Standing } from './releases.store.ts'

type Made = { readonly at: Date; readonly by: string }

/** What each contribution came to. `changed`: not moved, because of what stands there now. */
export type Moved = {
  readonly moved: readonly string[]
  /** It stood so already: the same form sent twice. */
  readonly already: readonly string[]
  readonly changed: readonly { id: string; state: WordsState; by: string | null; at: Date | null }[]
  /** Erased, undone, in another area, or with the safeguarding lead. */
  readonly gone: readonly string[]
}

export type WordsToMove = Made & {
  readonly contributionIds: readonly string[]
  readonly move: Move
  /** Per contribution, the id of the release row the person saw, or null for none; left out: whatever stands. */
  readonly seen?: ReadonlyMap<string, string | null>
  readonly publicText?: string
  readonly redactionReason?: string
  readonly exclusion?: Exclusion | ''
  readonly note?: string
}

/**
 * Releases words as they were said, any number in three statements. Words that are public already are left alone,
 * words left out under regulation 56(4) too.
 */
export const releaseWords = (
  tx: Tx,
  areaId: string,
  given: Made & Pick<WordsToMove, 'contributionIds' | 'seen'>,
): Promise<Moved> => moveWords(tx, areaId, { ...given, move: 'release' })

export type Redaction = Made & {
  readonly contributionId: string
  /** Stretches of the words in UTF-16 code units, each replaced by words that say what it was. */
  readonly takeOut: readonly TakenOut[]
  /** Why, in plain words; never empty. */
  readonly reason: string
  readonly seen?: string | null
}

/**
 * Releases words with some taken out; the words as said stay beside them, untouched.
 * @returns what came of it, or in plain words why this cannot be the public text
 * @throws when a stretch lies outside the words, or there is no reason
 */
export async function redactWords(
  tx: Tx,
  areaId: string,
  given: Redaction,
): Promise<Result<Moved>> {
  const { contributionId, takeOut, reason, seen, at, by } = given
  if (reason.trim() === '') throw new Error('a redaction needs a reason')
  const [standing] = await selectStanding(tx, areaId, [contributionId])
  if (standing === undefined)
    return ok({ moved: [], already: [], changed: [], gone: [contributionId] })
  const publicText = publicTextOf(standing.body, takeOut)
  if (!publicText.ok) return fault(publicText.fault)
  const moved = await moveWords(tx, areaId, {
    contributionIds: [contributionId],
    move: 'redact',
    publicText: publicText.value,
    redactionReason: reason,
    ...(seen === undefined ? {} : { seen: new Map([[contributionId, seen]]) }),
    at,
    by,
  })
  return ok(moved)
}

/** One move for any number of contributions. What cannot move is told, never lost. */
export async function moveWords(tx: Tx, areaId: string, given: WordsToMove): Promise<Moved> {
  const ids = [...new Set(given.contributionIds)]
  const standing = await selectStanding(tx, areaId, ids)
  const known = new Set(standing.map((row) => row.id))
  const [already, others] = parted(standing, (row) => standsSo(row, given))
  const [open, closed] = parted(others, (row) => isOpen(row, given))
  const rows = open.map((row) => rowAfter(row, given))
  const moved = new Set(await insertReleases(tx, areaId, { rows, at: given.at, by: given.by }))
  const overtaken = open.filter((row) => !moved.has(row.id)).map((row) => row.id)
  const now = await selectStanding(tx, areaId, overtaken)
  if (open.some((row) => moved.has(row.id) && changesPublic(state(row), given.move)))
    await publicWordsChanged(tx, areaId)
  const [alsoAlready, changed] = parted(now, (row) => standsSo(row, given))
  return {
    moved: [...moved],
    already: [...already, ...alsoAlready].map((row) => row.id),
    changed: [...closed, ...changed].map((row) => ({
      id: row.id,
      state: state(row),
      by: row.by,
      at: row.at,
    })),
    gone: ids.filter((id) => !known.has(id)),
  }
}

const state = (row: Standing): WordsState => stateOf(row, row.body)

/** Every word of it the same: the same form sent twice. Another note or reason is somebody else's. */
const standsSo = (row: Standing, given: WordsToMove): boolean =>
  state(row) === stateAfter(given.move) &&
  (row.note ?? '') === (given.note ?? '') &&
  (row.exclusion ?? '') === (given.exclusion ?? '') &&
  (given.move !== 'redact' ||
    (row.publicText === given.publicText && row.redactionReason === given.redactionReason))

const isOpen = (row: Standing, { move, seen }: WordsToMove): boolean =>
  mayMove(state(row), move) &&
  (seen?.get(row.id) === undefined || seen.get(row.id) === row.releaseId)

const KEPT_AS = {
  release: 'released',
  redact: 'released',
  hold: 'held',
  'take-back': 'taken-back',
  'leave-out': 'held',
} as const satisfies Record<Move, NewRelease['move']>

const rowAfter = (row: Standing, given: WordsToMove): NewRelease => ({
  id: idFromName(`release of ${row.id} after ${row.releaseId ?? 'nothing'}`),
  contributionId: row.id,
  move: KEPT_AS[given.move],
  publicText: given.publicText ?? null,
  redactionReason: given.redactionReason ?? '',
  exclusion: given.exclusion ?? '',
  note: given.note ?? '',
})

function parted<T>(rows: readonly T[], test: (row: T) => boolean): [T[], T[]] {
  return [rows.filter(test), rows.filter((row) => !test(row))]
}
