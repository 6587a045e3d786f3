/** What a draft becomes when it is brought in: contributions, and one row for every line that was not blank. */
import { createHash } from 'node:crypto'
import type { NewContribution } from '../contributions/index.ts'
import { isBlank } from './document.ts'
import type { ImportEdit } from './edits.ts'
import type { ImportChannel, ImportLine, UsedAs } from './imports.types.ts'
import { joinedTexts } from './joined.ts'
import type { Contribution, Draft, Flag, Place, Prompt, PromptId } from './structure/draft.ts'

/** The words of each prompt that something stands under; a narrow heading carries its wider one before it. */
export function askedPrompts(draft: Draft): { id: PromptId; text: string }[] {
  const used = new Set(
    draft.places.flatMap((place) => (place.kind === 'contribution' ? [place.prompt] : [])),
  )
  const byId = new Map(draft.prompts.map((prompt) => [prompt.id, prompt]))
  return draft.prompts
    .filter((prompt) => used.has(prompt.id))
    .map((prompt) => ({ id: prompt.id, text: wholeText(prompt, byId) }))
}

function wholeText(prompt: Prompt, byId: ReadonlyMap<PromptId, Prompt>): string {
  const wider = prompt.under === null ? undefined : byId.get(prompt.under)
  return wider === undefined ? prompt.text : `${wholeText(wider, byId)} – ${prompt.text}`
}

export type BringingIn = {
  readonly importId: string
  readonly activityId: string
  readonly sessionId: string | null
  readonly channel: ImportChannel
  /** What people put right: a judgement they made is theirs, the rest the machine's. */
  readonly edits: readonly ImportEdit[]
  /** Ids of the activity's prompts for the draft's. */
  readonly prompts: ReadonlyMap<PromptId, string>
}

/** Parents stand before what is nested under them, so that any part of the list can go in by itself. */
export function contributionsOf(draft: Draft, given: BringingIn): NewContribution[] {
  const texts = joinedTexts(draft)
  const judged = judgedByPeople(given.edits)
  const rows = draft.places.flatMap((place, i) => {
    if (place.kind !== 'contribution') return []
    const line = i + 1
    return [{ place, line, depth: depthOf(draft, place) }]
  })
  return rows
    .sort((a, b) => a.depth - b.depth || a.line - b.line)
    .map(({ place, line }) => ({
      id: contributionId(given.importId, line),
      activityId: given.activityId,
      sessionId: given.sessionId,
      promptId: place.prompt === null ? null : (given.prompts.get(place.prompt) ?? null),
      parentId: place.parent === null ? null : contributionId(given.importId, place.parent),
      receiptId: null,
      importId: given.importId,
      position: line,
      channel: given.channel,
      role: roleOf(place),
      body: texts.get(line)!,
      points: place.points?.map(({ start, end }) => ({ starts: start, ends: end })) ?? null,
      judgements: judgementsOf(place, line, judged),
    }))
}

function depthOf(draft: Draft, place: Contribution): number {
  let depth = 0
  for (
    let at: Place | undefined = place;
    at?.kind === 'contribution' && at.parent !== null;
    depth++
  )
    at = draft.places[at.parent - 1]
  return depth
}

/** The same line of the same import is the same contribution, and stands beside its import in an index. */
function contributionId(importId: string, line: number): string {
  const hash = createHash('sha256').update(`${importId} line ${line}`).digest('hex')
  return `${importId.slice(0, 13)}-8${hash.slice(0, 3)}-a${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}

/** A spreadsheet's column that says who spoke. */
const roleColumn = /^(your )?role\b|^i am an?\b/i
const roleOf = ({ details }: Contribution): string =>
  (details.find(({ label }) => roleColumn.test(label))?.text ?? '').slice(0, 100)

function judgedByPeople(edits: readonly ImportEdit[]): Set<string> {
  return new Set(
    edits.flatMap((edit) => {
      if (edit.do === 'polarity') return [`${edit.line} polarity`]
      return edit.do === 'flag' ? [`${edit.line} ${edit.flag}`] : []
    }),
  )
}

const JUDGED_FLAGS = ['unclear', 'question', 'quote'] as const satisfies readonly Flag[]
type Judgement = NewContribution['judgements'][number]

function judgementsOf(
  { polarity, flags }: Contribution,
  line: number,
  judged: ReadonlySet<string>,
): Judgement[] {
  const maker = (what: string): Judgement['maker'] =>
    judged.has(`${line} ${what}`) ? 'person' : 'machine'
  const said = JUDGED_FLAGS.flatMap((kind): Judgement[] => {
    if (flags.includes(kind)) return [{ kind, value: 'yes', maker: maker(kind) }]
    // A person took the mark away: no machine may put it back.
    return maker(kind) === 'person' ? [{ kind, value: 'no', maker: 'person' }] : []
  })
  if (polarity === 'unknown' && maker('polarity') === 'machine') return said
  return [{ kind: 'polarity', value: polarity, maker: maker('polarity') }, ...said]
}

/** Every line that is not blank, in order, with what became of it. */
export function linesOf(draft: Draft, importId: string): ImportLine[] {
  return draft.places.flatMap((place, i) => {
    const source = draft.lines[i]!
    if (isBlank(source)) return []
    const text = source.text === '' ? (source.bullet ?? '') : source.text
    return [{ line: i + 1, text, ...useOf(place, i + 1, importId) }]
  })
}

type Use = { usedAs: UsedAs; reason: string; contributionId: string | null }

function useOf(place: Place, line: number, importId: string): Use {
  const kept = (at: number, reason: string): Use => ({
    usedAs: 'contribution',
    reason,
    contributionId: contributionId(importId, at),
  })
  switch (place.kind) {
    case 'contribution':
      return kept(line, '')
    case 'joined':
      return kept(place.to, `joined to line ${place.to}`)
    case 'prompt':
      return { usedAs: 'heading', reason: '', contributionId: null }
    case 'aside':
      return {
        usedAs: place.by === 'person' ? 'set-aside' : 'furniture',
        reason: place.reason,
        contributionId: null,
      }
    case 'blank':
      throw new Error(`line ${line} holds words but has no place`)
  }
}

/** Why an import cannot be undone yet, and what to do first. */
export const stillPublic = (count: number): string =>
  count === 1
    ? 'One contribution of this import is public. Take it back first, then undo the import.'
    : `${count.toLocaleString('en-GB')} contributions of this import are public. Take them back first, then undo the import.`
