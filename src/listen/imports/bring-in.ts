/** Bringing an import in, all of it in one transaction, and taking it out again. */
import { publicWordsChanged } from '../../areas/index.ts'
import { addPrompts } from '../../engage/activities/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { addContributions } from '../contributions/index.ts'
import { lineAccount } from './account.ts'
import { askedPrompts, contributionsOf, linesOf, stillPublic } from './bring-in.rules.ts'
import { addImportMove, insertImportLines, lockImport } from './imports.store.ts'
import type { Import } from './imports.types.ts'
import { draftOf } from './keep-source.ts'
import { selectPublicCount } from './results.store.ts'
import type { Draft } from './structure/draft.ts'

type Moved = { readonly at: Date; readonly by: string | null }

/** Doubled: it was in already, so nothing was added. */
export type BroughtIn = { readonly contributions: number; readonly isDoubled: boolean }

/**
 * Makes the prompts, contributions, points and judgements of an import and writes down how each line was used.
 * Bringing in what is in already does nothing. The import must be locked.
 */
export async function bringIn(
  tx: Tx,
  areaId: string,
  { prepared, at, by }: { prepared: Import } & Moved,
): Promise<Result<BroughtIn>> {
  const draft = draftOf(prepared)
  if (draft === null)
    return fault('Words of this document were erased, so it cannot be brought in.')
  const said = saidIn(draft)
  if (said === 0)
    return fault('No line is a contribution yet. Make at least one line a contribution first.')
  if (!(await addImportMove(tx, areaId, { id: prepared.id, move: 'brought-in', at, by })))
    return ok({ contributions: said, isDoubled: true })
  const rows = contributionsOf(draft, {
    ...prepared,
    importId: prepared.id,
    edits: prepared.steps.flatMap((step) => step.edits),
    prompts: await promptsFor(tx, areaId, { draft, activityId: prepared.activityId }),
  })
  await addContributions(tx, areaId, rows, { at, by })
  await insertImportLines(tx, areaId, {
    importId: prepared.id,
    lines: linesOf(draft, prepared.id),
  })
  await publicWordsChanged(tx, areaId)
  return ok({ contributions: said, isDoubled: false })
}

/** How many contributions a draft makes: a line re-joined to another is part of that one. */
function saidIn(draft: Draft): number {
  const account = lineAccount(draft)
  return account.contributions - account.rejoined
}

async function promptsFor(
  tx: Tx,
  areaId: string,
  { draft, activityId }: { draft: Draft; activityId: string },
): Promise<Map<string, string>> {
  const asked = askedPrompts(draft)
  if (asked.length === 0) return new Map()
  const made = await addPrompts(tx, areaId, { activityId, texts: asked.map(({ text }) => text) })
  return new Map(asked.map(({ id }, at) => [id, made[at]!.id]))
}

/** Takes an import out again: its contributions no longer count as heard, their rows stay. */
export async function takeOut(
  tx: Tx,
  areaId: string,
  { id, at, by }: { id: string } & Moved,
): Promise<Result<null>> {
  await lockImport(tx, areaId, id)
  const open = await selectPublicCount(tx, areaId, id)
  if (open > 0) return fault(stillPublic(open))
  await addImportMove(tx, areaId, { id, move: 'undone', at, by })
  await publicWordsChanged(tx, areaId)
  return ok(null)
}

/** Ends an import that was never brought in; one that is finished stays as it is. */
export async function throwAway(
  tx: Tx,
  areaId: string,
  { prepared, at, by }: { prepared: Import } & Moved,
): Promise<Result<null>> {
  if (prepared.state === 'prepared')
    await addImportMove(tx, areaId, { id: prepared.id, move: 'thrown-away', at, by })
  return ok(null)
}
