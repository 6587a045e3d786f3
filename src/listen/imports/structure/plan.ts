/** Sorts headings: the document's title, its introduction, who-was-there lists, group labels, prompts. */
import type { SourceLine } from '../document.ts'
import {
  asideSection,
  hasQuestionNumber,
  isGroupLabel,
  isQuestionLabel,
  looksLikeTitle,
  promptText,
  promptWords,
} from './heading-words.ts'
import type { CellRole } from './tables.ts'

export type HeadingPlan =
  | { readonly kind: 'prompt' }
  | { readonly kind: 'label' }
  | { readonly kind: 'aside'; readonly reason: string; readonly section: boolean }

export interface Plan {
  readonly headings: ReadonlyMap<number, HeadingPlan>
  /** Lines before this position are the introduction. */
  readonly start: number
  readonly title: number | null
}

interface Found {
  readonly lines: readonly SourceLine[]
  /** Positions of all lines that are neither blank nor furniture. */
  readonly filled: readonly number[]
  readonly headings: readonly number[]
  readonly roles: ReadonlyMap<number, CellRole>
}

/** What each heading is for. */
export function planHeadings(found: Found): Plan {
  const { lines, filled } = found
  const labels = filled.filter(
    (i) => lines[i]!.bullet === null && !found.roles.has(i) && isGroupLabel(lines[i]!.text),
  )
  const headings = new Map<number, HeadingPlan>()
  for (const i of found.headings) headings.set(i, kindOf(lines[i]!))
  for (const i of labels) headings.set(i, { kind: 'label' })
  const title = titleOf(found, headings)
  if (title !== null) headings.set(title, { kind: 'aside', reason: 'title', section: true })
  return { headings, title, start: startOf(found, headings, title) }
}

function kindOf(each: SourceLine): HeadingPlan {
  const reason = asideSection(each.text)
  return reason === null ? { kind: 'prompt' } : { kind: 'aside', reason, section: true }
}

/** The first line when it names the event, not a prompt. */
function titleOf(found: Found, headings: ReadonlyMap<number, HeadingPlan>): number | null {
  const { lines, filled } = found
  const [first, second] = found.headings.filter((i) => headings.get(i)?.kind !== 'label')
  const opening = filled[0]
  if (first === undefined || headings.size === 0)
    return looksLikeNotesTitle(lines[opening ?? -1], filled.length) ? opening! : null
  const each = lines[first]!
  if (headings.get(first)?.kind !== 'prompt' || isPromptLike(each)) return null
  const end = second ?? filled.at(-1)! + 1
  const gap = filled.filter((i) => i > first && i < end)
  if (second === undefined)
    return gap.length > 0 && first === opening && looksLikeTitle(each.text) ? first : null
  const level = each.heading
  const others = found.headings.slice(1).map((i) => lines[i]!.heading ?? 9)
  if (level !== null && others.every((other) => other > level)) return first
  if (gap.length === 0) return level === null || looksLikeTitle(each.text) ? first : null
  return first === opening &&
    looksLikeTitle(each.text) &&
    gap.every((i) => lines[i]!.bullet === null)
    ? first
    : null
}

const isPromptLike = (each: SourceLine): boolean =>
  /\?$/.test(each.text) ||
  promptWords(promptText(each.text)) === 2 ||
  hasQuestionNumber(each.text) ||
  isQuestionLabel(each.text)

/** With no headings at all only a plain "Notes from…" or a dated first line is a title. */
const looksLikeNotesTitle = (each: SourceLine | undefined, count: number): boolean =>
  each !== undefined &&
  count > 2 &&
  each.bullet === null &&
  each.prompt === null &&
  each.text.length < 120 &&
  (/^(notes|minutes|feedback|summary|write-?up|flip ?charts?)\b.{0,20}\b(from|of|for|to|at|:)/i.test(
    each.text,
  ) ||
    (looksLikeTitle(each.text) && /\b20[0-3]\d\b/.test(each.text)))

/** Where voices begin. A long part before the first heading is not an introduction but more voices. */
function startOf(
  found: Found,
  headings: ReadonlyMap<number, HeadingPlan>,
  title: number | null,
): number {
  const { filled, roles, lines } = found
  const first = filled.find((i) => i !== title && opens(headings.get(i), roles.get(i), lines[i]!))
  if (first === undefined) return title === null ? 0 : title + 1
  const before = filled.filter((i) => i < first && i !== title)
  const bulleted = before.filter((i) => lines[i]!.bullet !== null).length
  const long = before.length > filled.length * 0.4 && before.length > 6
  return long || bulleted > filled.length * 0.3 ? (title === null ? 0 : title + 1) : first
}

const opens = (
  plan: HeadingPlan | undefined,
  role: CellRole | undefined,
  each: SourceLine,
): boolean => plan !== undefined || role !== undefined || each.prompt !== null
