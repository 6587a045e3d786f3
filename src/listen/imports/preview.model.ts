/** What the page of lines shows: every line that is not blank beside what becomes of it, a page at a time. */
import type { Polarity } from '../../analysis/polarity.ts'
import { lineAccount, type LineAccount } from './account.ts'
import { isBlank } from './document.ts'
import type { ImportEdit } from './edits.ts'
import type { Shown } from './imports.forms.ts'
import type { Import } from './imports.types.ts'
import { joinedTexts } from './joined.ts'
import type { Acronym, Draft, Flag, Place, Prompt } from './structure/draft.ts'
import { groupsOf, saidRow, type Around, type Changed, type SaidRow } from './said-row.model.ts'

/** So many lines stand on one page: 5,000 lines stay quick. */
const LINES_A_PAGE = 200

type RowResult =
  | SaidRow
  | {
      readonly kind: 'heading'
      readonly prompt: Prompt
      readonly wider: string | null
      /** The same heading stood higher up already. */
      readonly isAgain: boolean
    }
  | { readonly kind: 'joined'; readonly to: number }
  | { readonly kind: 'aside'; readonly reason: string; readonly byPerson: boolean }

export type PreviewRow = RowResult & {
  readonly line: number
  /** The line as it stands in the document, bullet and all. */
  readonly source: string
  readonly indent: number
  readonly isChanged: boolean
}

export type PreviewModel = {
  readonly account: LineAccount
  readonly said: number
  readonly prompts: readonly Prompt[]
  readonly acronyms: readonly Acronym[]
  readonly rows: readonly PreviewRow[]
  /** The prompt the first row stands under, when its heading is on an earlier page. */
  readonly under: string | null
  readonly found: number
  readonly pages: number
  readonly shown: Shown
  /** How many rows each choice of `show` has. */
  readonly counts: Readonly<Partial<Record<Shown['show'], number>>>
}

/** @param shown a page that is not there becomes the last one */
export function previewModel(prepared: Import, draft: Draft, shown: Shown): PreviewModel {
  const rows = rowsOf(prepared, draft)
  const account = lineAccount(draft)
  const wanted = rows.filter(shows[shown.show])
  const pages = Math.max(1, Math.ceil(wanted.length / LINES_A_PAGE))
  const page = Math.min(shown.page, pages)
  const some = wanted.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE)
  return {
    account,
    said: account.contributions - account.rejoined,
    prompts: draft.prompts,
    acronyms: draft.acronyms,
    rows: some,
    under: underOf(draft, some[0]),
    found: wanted.length,
    pages,
    shown: { show: shown.show, page },
    counts: countsOf(rows),
  }
}

/** One line by itself, for its own page. */
export function previewRow(prepared: Import, draft: Draft, line: number): PreviewRow | null {
  return rowsOf(prepared, draft).find((row) => row.line === line) ?? null
}

const flagged = (flag: Flag) => (row: PreviewRow) => row.kind === 'said' && row.flags.includes(flag)
const leaning = (polarity: Polarity) => (row: PreviewRow) =>
  row.kind === 'said' && row.polarity === polarity

const shows: Readonly<Record<Shown['show'], (row: PreviewRow) => boolean>> = {
  all: () => true,
  contributions: (row) => row.kind === 'said',
  unclear: flagged('unclear'),
  continues: (row) => row.kind === 'said' && row.offers.includes('rejoin'),
  long: (row) => row.kind === 'said' && row.offers.includes('split'),
  repeat: (row) => row.kind === 'said' && row.repeats.lines.length > 0,
  identifiable: flagged('identifiable'),
  acronym: flagged('acronym'),
  problem: leaning('problem'),
  unknown: leaning('unknown'),
  aside: (row) => row.kind === 'aside',
  changed: (row) => row.isChanged,
}

function countsOf(rows: readonly PreviewRow[]): PreviewModel['counts'] {
  const names = Object.keys(shows) as Shown['show'][]
  return Object.fromEntries(names.map((name) => [name, rows.filter(shows[name]).length]))
}

function underOf(draft: Draft, first: PreviewRow | undefined): string | null {
  if (first === undefined || first.kind === 'heading') return null
  const place = draft.places[first.line - 1]
  const prompt = place?.kind === 'contribution' ? place.prompt : null
  return draft.prompts.find((each) => each.id === prompt)?.text ?? null
}

function changedIn({ steps }: Import): Changed {
  const edits = steps.flatMap((step) => step.edits)
  const linesOf = (some: readonly ImportEdit[]) =>
    new Set(some.flatMap((edit) => ('line' in edit ? [edit.line] : [])))
  return {
    lines: linesOf(edits),
    polarity: linesOf(edits.filter((edit) => edit.do === 'polarity')),
  }
}

function rowsOf(prepared: Import, draft: Draft): PreviewRow[] {
  const around: Around = {
    draft,
    changed: changedIn(prepared),
    texts: joinedTexts(draft),
    repeats: groupsOf(prepared, draft),
    prompts: new Map(draft.prompts.map((prompt) => [prompt.id, prompt])),
    depths: new Map(),
  }
  const seen = new Set<string>()
  let heading: string | null = null
  return draft.places.flatMap((place, i): PreviewRow[] => {
    const source = draft.lines[i]!
    if (isBlank(source)) return []
    const line = i + 1
    const common = {
      line,
      source: [source.bullet, source.text].filter(Boolean).join(' '),
      indent: Math.min(6, Math.ceil(source.indent / 4)),
      isChanged: around.changed.lines.has(line),
    }
    if (place.kind !== 'prompt')
      return [{ ...common, ...resultOf(place, line, { ...around, heading }) }]
    const prompt = around.prompts.get(place.prompt)!
    const isAgain = seen.has(prompt.id)
    seen.add(prompt.id)
    heading = prompt.id
    return [{ ...common, kind: 'heading', prompt, wider: widerOf(prompt, around), isAgain }]
  })
}

const widerOf = (prompt: Prompt, { prompts }: Around): string | null =>
  prompt.under === null ? null : (prompts.get(prompt.under)?.text ?? null)

function resultOf(
  place: Place,
  line: number,
  around: Around & { heading: string | null },
): RowResult {
  if (place.kind === 'joined') return { kind: 'joined', to: place.to }
  if (place.kind === 'aside')
    return { kind: 'aside', reason: place.reason, byPerson: place.by === 'person' }
  if (place.kind !== 'contribution') throw new Error(`line ${line} has no result`)
  return saidRow(place, line, around)
}
