/** Reading term reports, and freezing one. */
import { can, mayDo } from '../../access/index.ts'
import { selectTerms } from '../../areas/index.ts'
import { dayOf } from '../../kernel/dates.ts'
import { fault } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { emptyForm, refused, type FormState } from '../../platform/web/form.ts'
import {
  notAudited,
  route,
  type Context,
  type Person,
  type Route,
} from '../../platform/web/route.ts'
import { freezeForm, reportParams, reportQuery } from './progress.forms.ts'
import { reportPath, reportsPath } from './progress.paths.ts'
import type { Grouping } from './report-body.tsx'
import { selectFrozen } from './report.store.ts'
import { ReportPage, ReportsPage } from './reports.views.tsx'
import { freezeTermReport, frozenBy, readReport } from './term-report.ts'

type Here = Pick<Context, 'area' | 'read' | 'clock'> & {
  person: Person | null
  params: { termId: string }
}

const mayFreeze = (person: Person | null): boolean =>
  person !== null && mayDo(person.roles, 'publish')

async function reportPage(ctx: Here, shown: { by: Grouping; form: FormState; status: number }) {
  const read = await ctx.read((tx) =>
    readReport(tx, ctx.area.id, { termId: ctx.params.termId, at: ctx.clock.now() }),
  )
  const model = {
    ...read,
    area: ctx.area.slug,
    csrf: ctx.person?.csrf ?? '',
    by: shown.by,
    mayFreeze: mayFreeze(ctx.person),
    form: shown.form,
  }
  return page(`${read.report.term.name}: report`, <ReportPage {...model} />, {
    status: shown.status,
    back: { href: reportsPath(ctx.area.slug), text: 'Term reports' },
  })
}

export const reportsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/reports',
    allow: can('see commitments'),
    audit: notAudited,
    handle: async (ctx) => {
      const { terms, frozen } = await ctx.read(async (tx) => ({
        terms: await selectTerms(tx, ctx.area.id),
        frozen: await selectFrozen(tx, ctx.area.id),
      }))
      const today = dayOf(ctx.clock.now())
      const words = new Map(frozen.map((report) => [report.termId, frozenBy(report)]))
      const lines = terms
        .map((term) => ({
          ...term,
          frozen: words.get(term.id) ?? null,
          hasBegun: term.startsOn <= today,
        }))
        .reverse()
      const model = { area: ctx.area.slug, lines, mayFreeze: mayFreeze(ctx.person) }
      return page('Term reports', <ReportsPage {...model} />)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/reports/:termId',
    allow: can('see commitments'),
    audit: notAudited,
    params: reportParams,
    query: reportQuery,
    handle: (ctx) => reportPage(ctx, { by: ctx.query.by, form: emptyForm, status: 200 }),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/reports/:termId',
    allow: can('publish'),
    audit: 'term-report.frozen',
    params: reportParams,
    form: freezeForm,
    handle: async (ctx) => {
      const again = (form: FormState) => reportPage(ctx, { by: 'partner', form, status: 422 })
      if (!ctx.form.ok) return again(ctx.form.fault)
      const { expects, approvedNote } = ctx.form.value
      const freeze = {
        termId: ctx.params.termId,
        approvedNote,
        at: ctx.clock.now(),
        by: ctx.person?.accountId ?? null,
        expects,
      }
      const done = await ctx.write({ kind: 'term', id: freeze.termId }, async (tx) => {
        const frozen = await freezeTermReport(tx, ctx.area.id, freeze)
        return frozen.ok ? frozen : fault(refused(ctx.typed, 'approvedNote', frozen.fault))
      })
      return done.ok
        ? redirect(
            reportPath(ctx.area.slug, freeze.termId),
            `The report for ${done.value.term.name} is frozen. Anyone can read it now.`,
          )
        : again(done.fault)
    },
  }),
]
