/** Term reports as they were frozen, and how each differs from the one before. */
import type { TermReport } from '../coproduce/progress/index.ts'
import { slugFrom } from '../kernel/text.ts'
import type { StatusName } from '../ui/index.ts'
import { statusOf } from './days.rules.ts'
import { forPublic, type ForPublic } from './for-public.ts'
import { dated, type Dated, type Known } from './known.ts'
import type { ReportRow } from './material.types.ts'
import { commitmentPath, reportPath, writeUpPath } from './publishing.paths.ts'
import { safeHref } from './theme.model.ts'

type ReportLine = {
  readonly term: string
  readonly href: string
  readonly frozen: Dated
  readonly promises: number
  readonly done: number
  readonly late: number
}
export type ReportsModel = ForPublic<{ slug: string; reports: readonly ReportLine[] }>

export type ReportedPart = {
  readonly anchor: string
  readonly title: string
  readonly detail: string
  readonly href: string
  readonly status: StatusName
  readonly statusReason: string
  readonly owner: string
  readonly due: string
  readonly themes: readonly { readonly name: string; readonly href: string }[]
  readonly saidNext: string
  readonly update: {
    done: string
    slipped: string
    slippedBecause: string
    next: string
    on: string
  } | null
  readonly evidence: readonly { title: string; note: string; href: string | null }[]
  readonly impacts: readonly string[]
  readonly warnings: readonly string[]
}
export type DifferencePart = {
  readonly before: string
  readonly kept: number
  readonly slipped: number
  readonly dropped: number
  readonly fresh: number
  readonly lists: readonly { readonly title: string; readonly titles: readonly string[] }[]
}
export type ReportModel = ForPublic<{
  slug: string
  term: string
  frozen: Dated
  asOf: Dated
  note: string
  partners: readonly { name: string; parts: readonly ReportedPart[] }[]
  difference: DifferencePart | null
  previous: { text: string; href: string } | null
}>

export const reportSlug = (report: ReportRow): string => slugFrom(report.term, 'term')

export const reportsModel = (known: Known): ReportsModel =>
  forPublic({
    slug: known.slug,
    reports: known.material.reports.map((report) => {
      const statuses = report.content.commitments.map((each) => statusIn(report, each))
      const count = (...wanted: StatusName[]): number =>
        statuses.filter((status) => wanted.includes(status)).length
      return {
        term: report.term,
        href: reportPath(known.slug, reportSlug(report)),
        frozen: dated(report.frozenAt),
        promises: statuses.length,
        done: count('done', 'embedded'),
        late: count('late'),
      }
    }),
  })

export function reportModel(known: Known, report: ReportRow): ReportModel {
  const { content } = report
  const partners = new Map<string, ReportedPart[]>()
  for (const each of content.commitments) {
    const parts = partners.get(each.partner.name) ?? []
    parts.push(reportedPart(known, report, each))
    partners.set(each.partner.name, parts)
  }
  const before = known.material.reports.find((each) => each.termId === content.before?.termId)
  return forPublic({
    slug: known.slug,
    term: content.term.name,
    frozen: dated(report.frozenAt),
    asOf: dated(content.asOf),
    note: report.approvedNote,
    partners: [...partners].map(([name, parts]) => ({ name, parts })),
    difference: differencePart(content),
    previous:
      before === undefined
        ? null
        : { text: before.term, href: reportPath(known.slug, reportSlug(before)) },
  })
}

type Reported = TermReport['commitments'][number]

/** As it stood on the day of the report, whatever has happened since. */
const statusIn = ({ content }: ReportRow, { status, due }: Reported): StatusName =>
  statusOf({ status, dueOn: due.endsOn }, content.asOf)

function reportedPart(known: Known, report: ReportRow, each: Reported): ReportedPart {
  const update = each.update
  return {
    anchor: `promise-${each.slug}`,
    title: each.title,
    detail: each.detail,
    href: commitmentPath(known.slug, each.slug),
    status: statusIn(report, each),
    statusReason: each.statusReason,
    owner: each.owner,
    due: each.due.name,
    themes: publicThemes(known, each),
    saidNext: each.saidNext,
    update: update === null ? null : { ...pick(update), on: dated(update.day).date },
    evidence: each.evidence.map(({ title, note, link }) => ({ title, note, href: safeHref(link) })),
    impacts: each.impacts.map(({ statement }) => statement),
    warnings: report.content.alarms
      .filter((alarm) => alarm.id === each.id)
      .map((alarm) => WARNINGS[alarm.kind]),
  }
}

const pick = ({ done, slipped, slippedBecause, next }: NonNullable<Reported['update']>) => ({
  done,
  slipped,
  slippedBecause,
  next,
})

/** A report keeps the names it was frozen with; those of an activity no longer public are not shown. */
function publicThemes(known: Known, { themes }: Reported): ReportedPart['themes'] {
  return themes.flatMap(({ id, name }) => {
    const theme = known.themes.get(id)
    if (theme === undefined) return []
    return [{ name, href: `${writeUpPath(known.slug, theme.activity.slug)}#${theme.anchor}` }]
  })
}

const WARNINGS: Readonly<Record<TermReport['alarms'][number]['kind'], string>> = {
  'no-update': 'It was due this term, and nobody told us how it went.',
  late: 'It is past the term it was promised for.',
  'no-impact': 'It is done, but nobody has said what changed for people.',
  'nothing-next': 'Nothing is planned for next term.',
}

const LISTS = [
  ['kept', 'Kept going or done'],
  ['slipped', 'Slipped'],
  ['dropped', 'Dropped'],
  ['fresh', 'New'],
] as const

function differencePart({ difference, before }: TermReport): DifferencePart | null {
  if (difference === null || before === null) return null
  return {
    before: before.name,
    kept: difference.kept.length,
    slipped: difference.slipped.length,
    dropped: difference.dropped.length,
    fresh: difference.fresh.length,
    lists: LISTS.map(([key, title]) => ({
      title,
      titles: difference[key].map((changed) => changed.title),
    })).filter(({ titles }) => titles.length > 0),
  }
}
