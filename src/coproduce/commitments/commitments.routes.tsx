/** The list of commitments, and making and changing one. */
import { can, mayDo } from '../../access/index.ts'
import { currentTerm, selectTerms } from '../../areas/index.ts'
import { dayOf } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { fault } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { filledForm, refused, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { CommitmentFormPage } from './commitment-form.views.tsx'
import { findCommitment } from './commitment-page.ts'
import { selectThemeIds } from './commitment-page.store.ts'
import { selectCommitmentRows } from './commitment-rows.store.ts'
import { listCommitments } from './commitments-list.rules.ts'
import { commitmentForm, listQuery, newQuery, slugParams } from './commitments.forms.ts'
import { commitmentPaths } from './commitments.paths.ts'
import { CommitmentsPage } from './commitments.views.tsx'
import { addCommitment, changeCommitment, selectChoices } from './keep-commitment.ts'

type Here = Pick<Context, 'area' | 'person' | 'read' | 'clock'>
const freshId = (ctx: Pick<Here, 'clock'>): string => newId(ctx.clock.now().getTime())

async function addPage(ctx: Here, form: FormState, status = 200) {
  const choices = await ctx.read((tx) => selectChoices(tx, ctx.area.id))
  const title = 'Make a commitment'
  return page(
    title,
    <CommitmentFormPage
      title={title}
      button="Make this commitment"
      action={commitmentPaths.add(ctx.area.slug)}
      csrf={ctx.person?.csrf ?? ''}
      form={form}
      choices={choices}
    />,
    { status, back: { href: commitmentPaths.list(ctx.area.slug), text: 'Commitments' } },
  )
}

async function changePage(ctx: Here, slug: string, shown: { form: FormState; status: number }) {
  const choices = await ctx.read((tx) => selectChoices(tx, ctx.area.id))
  const title = 'Change a commitment'
  return page(
    title,
    <CommitmentFormPage
      title={title}
      button="Save"
      action={commitmentPaths.change(ctx.area.slug, slug)}
      csrf={ctx.person?.csrf ?? ''}
      form={shown.form}
      choices={choices}
    />,
    {
      status: shown.status,
      back: { href: commitmentPaths.one(ctx.area.slug, slug), text: 'The commitment' },
    },
  )
}

export const commitmentsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/commitments',
    allow: can('see commitments'),
    audit: notAudited,
    query: listQuery,
    handle: async (ctx) => {
      const now = ctx.clock.now()
      const rows = await ctx.read(async (tx) => {
        const term = currentTerm(await selectTerms(tx, ctx.area.id), now)
        return selectCommitmentRows(tx, ctx.area.id, term?.id ?? null)
      })
      const today = dayOf(now)
      const list = listCommitments(rows, ctx.query, today)
      const mayMake = mayDo(ctx.person?.roles ?? new Set(), 'make commitments')
      const model = { area: ctx.area.slug, list, mayMake, today }
      return page('Commitments', <CommitmentsPage {...model} />)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/commitments/new',
    allow: can('make commitments'),
    audit: notAudited,
    query: newQuery,
    handle: (ctx) =>
      addPage(ctx, filledForm({ id: freshId(ctx), themeIds: [ctx.query.theme ?? ''] })),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/commitments/new',
    allow: can('make commitments'),
    audit: 'commitment.made',
    form: commitmentForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return addPage(ctx, ctx.form.fault, 422)
      const id = ctx.form.value.id ?? freshId(ctx)
      const given = {
        ...ctx.form.value,
        id,
        at: ctx.clock.now(),
        by: ctx.person?.accountId ?? null,
      }
      const done = await ctx.write({ kind: 'commitment', id }, async (tx) => {
        const made = await addCommitment(tx, ctx.area.id, given)
        return made.ok ? made : fault(refused(ctx.typed, made.fault.field, made.fault.text))
      })
      return done.ok
        ? redirect(
            commitmentPaths.one(ctx.area.slug, done.value.slug),
            'The commitment is made. Anyone can read it now.',
          )
        : addPage(ctx, done.fault, 422)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/commitments/:slug/change',
    allow: can('make commitments'),
    audit: notAudited,
    params: slugParams,
    handle: async (ctx) => {
      const stored = await ctx.read(async (tx) => {
        const commitment = await findCommitment(tx, ctx.area.id, ctx.params.slug)
        const themeIds = await selectThemeIds(tx, ctx.area.id, commitment.id)
        return { ...commitment, themeIds }
      })
      return changePage(ctx, ctx.params.slug, { form: filledForm(stored), status: 200 })
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/commitments/:slug/change',
    allow: can('make commitments'),
    audit: 'commitment.changed',
    params: slugParams,
    form: commitmentForm,
    handle: async (ctx) => {
      const { slug } = ctx.params
      const { id } = await ctx.read((tx) => findCommitment(tx, ctx.area.id, slug))
      if (!ctx.form.ok) return changePage(ctx, slug, { form: ctx.form.fault, status: 422 })
      const given = { ...ctx.form.value, id }
      const done = await ctx.write({ kind: 'commitment', id }, async (tx) => {
        const changed = await changeCommitment(tx, ctx.area.id, given)
        return changed.ok
          ? changed
          : fault(refused(ctx.typed, changed.fault.field, changed.fault.text))
      })
      return done.ok
        ? redirect(commitmentPaths.one(ctx.area.slug, slug), 'The commitment is changed.')
        : changePage(ctx, slug, { form: done.fault, status: 422 })
    },
  }),
]
