/** An area's school terms: commitments are due in them, reports close them. */
import { z } from 'zod'
import { can } from '../access/index.ts'
import { dayOf } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import { fault, ok, type Result } from '../kernel/result.ts'
import type { Tx } from '../platform/db/connect.ts'
import { page, redirect } from '../platform/web/answer.ts'
import { NotFound } from '../platform/web/errors.ts'
import { emptyForm, filledForm, refused, type FormState } from '../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../platform/web/route.ts'
import { currentTerm, termFault } from './areas.rules.ts'
import { addTerms, selectTerms, type Term } from './areas.store.ts'
import { publicWordsChanged } from './facts.ts'
import { termForm } from './settings.forms.ts'
import { settingsPath, settingsPaths } from './settings.paths.ts'
import { changeTerm, removeTerm } from './settings.store.ts'
import { TermPage, TermsPage } from './terms.views.tsx'

const administrators = can('change settings')
const idParams = z.object({ id: z.uuid() })
type Here = Pick<Context, 'area' | 'person'>
type OnOne = Here & Pick<Context<{ id: string }>, 'read' | 'params'>
const USED = 'A commitment, an update or a report belongs to this term, so it must stay'

export const termsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/settings/terms',
    allow: administrators,
    audit: notAudited,
    handle: async (ctx) => {
      const terms = await ctx.read((tx) => selectTerms(tx, ctx.area.id))
      const now = currentTerm(terms, ctx.clock.now())?.id ?? null
      return page(
        'School terms',
        <TermsPage
          area={ctx.area.slug}
          terms={terms}
          current={now}
          today={dayOf(ctx.clock.now())}
        />,
        { back: { href: settingsPath(ctx.area.slug), text: 'Settings' } },
      )
    },
  }),
  route({
    method: 'GET',
    path: '/:area/staff/settings/terms/new',
    allow: administrators,
    audit: notAudited,
    handle: async (ctx) => termPage(ctx, emptyForm, null),
  }),
  route({
    method: 'POST',
    path: '/:area/staff/settings/terms/new',
    allow: administrators,
    audit: 'term.added',
    form: termForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return termPage(ctx, ctx.form.fault, null)
      const term = { ...ctx.form.value, id: newId(ctx.clock.now().getTime()) }
      const done = await ctx.write({ kind: 'term', id: term.id }, async (tx) => {
        const fits = await fitting(tx, ctx.area.id, term)
        if (fits.ok) await addTerms(tx, ctx.area.id, [term])
        return fits.ok ? fits : fault(refused(ctx.typed, fits.fault.field, fits.fault.text))
      })
      return done.ok ? toTerms(ctx, `${term.name} is added.`) : termPage(ctx, done.fault, null)
    },
  }),
  route({
    method: 'GET',
    path: '/:area/staff/settings/terms/:id',
    allow: administrators,
    audit: notAudited,
    params: idParams,
    handle: async (ctx) => {
      const term = await onTerm(ctx)
      return termPage(ctx, filledForm(term), term)
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/settings/terms/:id',
    allow: administrators,
    audit: 'term.changed',
    params: idParams,
    form: termForm,
    handle: async (ctx) => {
      const before = await onTerm(ctx)
      if (!ctx.form.ok) return termPage(ctx, ctx.form.fault, before)
      const term = { ...ctx.form.value, id: before.id }
      const done = await ctx.write({ kind: 'term', id: term.id }, async (tx) => {
        const fits = await fitting(tx, ctx.area.id, term)
        if (fits.ok && !(await changeTerm(tx, ctx.area.id, term))) throw new NotFound()
        return fits.ok ? fits : fault(refused(ctx.typed, fits.fault.field, fits.fault.text))
      })
      return done.ok ? toTerms(ctx, `${term.name} is changed.`) : termPage(ctx, done.fault, before)
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/settings/terms/:id/remove',
    allow: administrators,
    audit: 'term.removed',
    params: idParams,
    handle: async (ctx) => {
      const term = await onTerm(ctx)
      const done = await ctx
        .write<null, string>({ kind: 'term', id: term.id }, async (tx) => {
          await removeTerm(tx, ctx.area.id, term.id)
          await publicWordsChanged(tx, ctx.area.id)
          return ok(null)
        })
        .catch(isUsed)
      return done.ok
        ? toTerms(ctx, `${term.name} is removed.`)
        : termPage(ctx, refused(filledForm(term).values, 'name', done.fault), term)
    },
  }),
]

/** The database knows every table that names a term, those of later slices too. */
function isUsed(error: unknown): Result<null> {
  if ((error as { code?: string }).code === '23503') return fault(USED)
  throw error
}

async function fitting(tx: Tx, areaId: string, term: Term) {
  const wrong = termFault(term, await selectTerms(tx, areaId))
  if (wrong !== null) return fault(wrong)
  await publicWordsChanged(tx, areaId)
  return ok(null)
}

async function onTerm({ read, area, params }: OnOne): Promise<Term> {
  const terms = await read((tx) => selectTerms(tx, area.id))
  const term = terms.find(({ id }) => id === params.id)
  if (term === undefined) throw new NotFound()
  return term
}

const toTerms = ({ area }: Here, said: string) => redirect(settingsPaths(area.slug).terms, said)

const termPage = ({ area, person }: Here, form: FormState, term: Term | null) =>
  page(
    term?.name ?? 'Add a term',
    <TermPage area={area.slug} csrf={person?.csrf ?? ''} form={form} term={term} />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: { href: settingsPaths(area.slug).terms, text: 'School terms' },
    },
  )
