/** What a page of the workbench shows, made from what the database gave. */
import type { ThemeCount } from './progress.store.ts'
import type { Progress } from './themes.rules.ts'
import type { Theme } from './themes.store.ts'
import type { Shown } from './workbench.forms.ts'
import type { ActivityHere, JudgementOfPoint, LabelOfPoint, PointRow } from './workbench.store.ts'

export type ThemeModel = {
  readonly id: string
  readonly name: string
  readonly meaning: string
  readonly accepted: number
  readonly suggested: number
  /** Made by the machine, and no person has put a point in it yet. */
  readonly isSuggestion: boolean
}
export type LabelModel = {
  readonly themeId: string
  readonly name: string
  readonly isSuggestion: boolean
  readonly because: string
  /** Who put it there, as initials. */
  readonly initials: string
}
export type PointModel = {
  readonly id: string
  /** The words before the point, the point, and the words after it. */
  readonly before: string
  readonly words: string
  readonly after: string
  readonly above: string | null
  readonly prompt: string | null
  readonly session: string | null
  readonly polarity: { readonly value: string; readonly byPerson: boolean } | null
  readonly flags: readonly string[]
  readonly labels: readonly LabelModel[]
}
export type WorkbenchModel = {
  readonly activity: ActivityHere
  readonly themes: readonly ThemeModel[]
  readonly points: readonly PointModel[]
  readonly prompts: readonly { readonly id: string; readonly text: string }[]
  readonly progress: Progress
  readonly shown: Shown
  readonly found: number
  readonly pages: number
  readonly undo: { readonly id: string; readonly words: string } | null
  readonly mayChange: boolean
  readonly csrf: string
}

export function themeModels(themes: readonly Theme[], counts: readonly ThemeCount[]): ThemeModel[] {
  const countOf = new Map(counts.map((count) => [count.themeId, count]))
  return themes.map(({ id, name, meaning, madeBy, codeKey }) => {
    const { accepted = 0, suggested = 0 } = countOf.get(id) ?? {}
    const isSuggestion = madeBy === null && codeKey !== null && accepted === 0
    return { id, name, meaning, accepted, suggested, isSuggestion }
  })
}

type About = {
  readonly labels: readonly LabelOfPoint[]
  readonly judgements: readonly JudgementOfPoint[]
  readonly names: ReadonlyMap<string, string>
}

export function pointModels(rows: readonly PointRow[], about: About): PointModel[] {
  const labels = Map.groupBy(about.labels, (label) => label.pointId)
  const judged = Map.groupBy(about.judgements, (judgement) => judgement.pointId)
  return rows.map((row) => ({
    id: row.id,
    before: row.body.slice(0, row.starts),
    words: row.body.slice(row.starts, row.ends),
    after: row.body.slice(row.ends),
    above: row.parent,
    prompt: row.prompt,
    session: row.session,
    ...judgementsOf(judged.get(row.id) ?? []),
    labels: (labels.get(row.id) ?? []).map((label) => ({
      themeId: label.themeId,
      name: about.names.get(label.themeId) ?? '',
      isSuggestion: label.move === 'proposed',
      because: label.because,
      initials: initialsOf(label.who ?? ''),
    })),
  }))
}

const FLAGS: Readonly<Record<string, string>> = {
  unclear: 'unclear',
  question: 'a question',
  quote: 'a quotation',
}
const DENIED = new Set(['no', 'false', '', 'off'])

function judgementsOf(
  judgements: readonly JudgementOfPoint[],
): Pick<PointModel, 'polarity' | 'flags'> {
  const polarity = judgements.find(({ kind, value }) => kind === 'polarity' && value !== 'unknown')
  const flags = judgements.flatMap(({ kind, value }) =>
    DENIED.has(value) ? [] : (FLAGS[kind] ?? []),
  )
  return {
    polarity: polarity ? { value: polarity.value, byPerson: polarity.maker === 'person' } : null,
    flags,
  }
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('')
    .slice(0, 3)
