/** Steps of putting an import right: adding one, two people at once, and taking the last away. */
import { fault, ok, type Result } from '../../kernel/result.ts'
import { applyEdit } from './apply.ts'
import type { ImportEdit } from './edits.ts'
import type { Step } from './imports.types.ts'
import type { Draft } from './structure/draft.ts'

type Kept = { readonly revision: number; readonly steps: readonly Step[] }

export type NewStep = {
  readonly edits: readonly ImportEdit[]
  /** The revision the person was looking at. */
  readonly seen: number
  readonly by: string | null
  readonly at: Date
}

export type Stepped = Kept & {
  /** Lines that were put right. */
  readonly done: number
  /** Why some were left as they were, one sentence each, without repeats. */
  readonly left: readonly string[]
  /** Somebody else changed other lines meanwhile; both changes stand. */
  readonly beside: boolean
}

/**
 * The import with one more step. Of many edits those that cannot be done are left out; when none can,
 * or somebody else changed the same thing since `seen`, nothing is done.
 */
export function withStep(kept: Kept, draft: Draft, step: NewStep): Result<Stepped> {
  const since = kept.steps.filter((each) => each.revision > step.seen)
  if (isTwice(since, step)) return ok({ ...kept, done: step.edits.length, left: [], beside: false })
  const others = since.filter((each) => each.by !== step.by)
  const clash = clashOf(
    step.edits,
    others.flatMap((each) => each.edits),
  )
  if (clash !== null)
    return fault(
      `Somebody else changed ${clash} while you were looking at it. Nothing of yours was done. See what it is now, then make your change again.`,
    )
  const { edits, left } = sift(draft, step.edits)
  if (edits.length === 0) return left[0] === undefined ? ok(unchanged(kept)) : fault(left[0])
  const revision = kept.revision + 1
  const made: Step = { revision, by: step.by, at: step.at.toISOString(), edits }
  return ok({
    revision,
    steps: [...kept.steps, made],
    done: edits.length,
    left: [...new Set(left)],
    beside: others.length > 0,
  })
}

const unchanged = (kept: Kept): Stepped => ({ ...kept, done: 0, left: [], beside: false })

/** The same press twice: the first has done it. */
const isTwice = (since: readonly Step[], step: NewStep): boolean =>
  since.length === 1 &&
  since[0]!.by === step.by &&
  JSON.stringify(since[0]!.edits) === JSON.stringify(step.edits)

function clashOf(mine: readonly ImportEdit[], theirs: readonly ImportEdit[]): string | null {
  const touched = new Set(theirs.map(subjectOf))
  const clash = mine.find((edit) => touched.has(subjectOf(edit)))
  return clash === undefined ? null : subjectOf(clash)
}

function subjectOf(edit: ImportEdit): string {
  if (edit.do === 'expand') return `the short form ${edit.acronym}`
  return edit.do === 'rename' ? 'this prompt' : `line ${edit.line}`
}

function sift(draft: Draft, asked: readonly ImportEdit[]): { edits: ImportEdit[]; left: string[] } {
  const [edits, left]: [ImportEdit[], string[]] = [[], []]
  let now = draft
  for (const edit of asked) {
    const next = applyEdit(now, edit)
    if (!next.ok) left.push(next.fault)
    else if (next.value !== now) {
      edits.push(edit)
      now = next.value
    }
  }
  return { edits, left }
}

/** Without the last step; refused when it is not the one the person saw. */
export function withoutStep(kept: Kept, seen: number): Result<Kept> {
  const last = kept.steps.at(-1)
  if (last === undefined) return fault('There is nothing left to undo.')
  if (last.revision !== seen)
    return fault(
      'The lines changed after you opened this page, so nothing was undone. Look at the last change now.',
    )
  return ok({ revision: kept.revision + 1, steps: kept.steps.slice(0, -1) })
}
