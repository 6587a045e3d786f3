/** Ending an import: bringing it in, throwing it away, taking it out again, beginning again from what was put right. */
import { can } from '../../access/index.ts'
import { newId } from '../../kernel/ids.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import { countOf } from '../../kernel/text.ts'
import { page, redirect, type Answer } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { emptyForm, refused, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { bringIn, takeOut, throwAway } from './bring-in.ts'
import { BringInPage } from './bring-in.views.tsx'
import { openDraft, theImport, theImportLocked } from './find-import.ts'
import { importParams, seenForm } from './imports.forms.ts'
import { importPath, importPaths, importsPath } from './imports.paths.ts'
import { insertImport } from './imports.store.ts'
import { TakeOutPage, ThrowAwayPage } from './outcome.views.tsx'
import { outcomePage } from './outcome-page.tsx'
import { previewModel } from './preview.model.ts'
import { selectPublicCount } from './results.store.ts'

type Here = Pick<Context<{ slug: string; id: string }>, 'area' | 'person' | 'params' | 'read'>

export const outcomeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/import/:id/bring-in',
    allow: can('bring in notes'),
    audit: notAudited,
    params: importParams,
    handle: (ctx) => checkPage(ctx, emptyForm),
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/import/:id/bring-in',
    allow: can('bring in notes'),
    audit: 'import.brought-in',
    params: importParams,
    form: seenForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) throw new NotFound()
      const seen = ctx.form.value.revision
      const [at, by] = [ctx.clock.now(), ctx.person?.accountId ?? null]
      const done = await ctx.write({ kind: 'import', id: ctx.params.id }, async (tx) => {
        const { prepared } = await theImportLocked(tx, ctx)
        if (prepared.state === 'prepared' && prepared.revision !== seen) return fault(CHANGED)
        if (prepared.state === 'thrown-away') return fault(THROWN_AWAY)
        return bringIn(tx, ctx.area.id, { prepared, at, by })
      })
      if (!done.ok) return checkPage(ctx, refused(ctx.typed, '', done.fault))
      const words = `${countOf(done.value.contributions, 'contribution')} brought in. Nothing is public yet.`
      return redirect(hereOf(ctx), words)
    },
  }),
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/import/:id/take-out',
    allow: can('bring in notes'),
    audit: notAudited,
    params: importParams,
    handle: (ctx) => takeOutPage(ctx, emptyForm),
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/import/:id/take-out',
    allow: can('bring in notes'),
    audit: 'import.taken-out',
    params: importParams,
    handle: async (ctx) => {
      const moved = { at: ctx.clock.now(), by: ctx.person?.accountId ?? null }
      const done = await ctx.write({ kind: 'import', id: ctx.params.id }, async (tx) => {
        const { prepared } = await theImportLocked(tx, ctx)
        if (prepared.state === 'undone') return ok(null)
        if (prepared.state !== 'brought-in') throw new NotFound()
        return takeOut(tx, ctx.area.id, { id: prepared.id, ...moved })
      })
      if (!done.ok) return takeOutPage(ctx, refused(ctx.typed, '', done.fault))
      return redirect(hereOf(ctx), 'Undone: its contributions no longer count.')
    },
  }),
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/import/:id/throw-away',
    allow: can('bring in notes'),
    audit: notAudited,
    params: importParams,
    handle: async (ctx) => {
      const found = await ctx.read((tx) => theImport(tx, ctx))
      if (found.prepared.state !== 'prepared') return outcomePage(ctx, found)
      return page(
        'Throw this import away',
        <ThrowAwayPage {...asked(ctx)} {...found} />,
        backTo(ctx),
      )
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/import/:id/throw-away',
    allow: can('bring in notes'),
    audit: 'import.thrown-away',
    params: importParams,
    handle: async (ctx) => {
      const moved = { at: ctx.clock.now(), by: ctx.person?.accountId ?? null }
      await ctx.write({ kind: 'import', id: ctx.params.id }, async (tx) => {
        const { prepared } = await theImportLocked(tx, ctx)
        return throwAway(tx, ctx.area.id, { prepared, ...moved })
      })
      return redirect(
        importsPath(ctx.area.slug, ctx.params.slug),
        'Thrown away. Nothing of it counts.',
      )
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/import/:id/again',
    allow: can('bring in notes'),
    audit: 'import.begun-again',
    params: importParams,
    handle: async (ctx) => {
      const [at, by] = [ctx.clock.now(), ctx.person?.accountId ?? null]
      const id = newId(at.getTime())
      const done = await ctx.write({ kind: 'import', id }, async (tx): Promise<Result<null>> => {
        const { prepared } = await theImport(tx, ctx)
        const { source } = prepared
        if (source === null || prepared.state === 'prepared') throw new NotFound()
        await insertImport(tx, ctx.area.id, { ...prepared, source, id, at, by })
        return ok(null)
      })
      if (!done.ok) throw new NotFound()
      return redirect(
        importPath(ctx.area.slug, ctx.params.slug, id),
        'The lines are here again, with all that was put right.',
      )
    },
  }),
]

const CHANGED =
  'The lines changed after you opened this page. See how they are used now, then bring them in.'
const THROWN_AWAY = 'This import was thrown away, so it cannot be brought in.'

const hereOf = (ctx: Here): string => importPath(ctx.area.slug, ctx.params.slug, ctx.params.id)
const backTo = (ctx: Here) => ({ back: { href: hereOf(ctx), text: 'All lines' } })
const asked = (ctx: Here) => ({
  paths: importPaths(ctx.area.slug, ctx.params.slug, ctx.params.id),
  csrf: ctx.person?.csrf ?? '',
})

async function checkPage(ctx: Here, form: FormState): Promise<Answer> {
  const found = await ctx.read((tx) => theImport(tx, ctx))
  const draft = openDraft(found.prepared)
  if (draft === null) return outcomePage(ctx, found)
  const model = previewModel(found.prepared, draft, { show: 'all', page: 1 })
  return page(
    `Bring in ${countOf(model.said, 'contribution')}`,
    <BringInPage {...asked(ctx)} {...found} draft={draft} model={model} form={form} />,
    { status: form.errors.length > 0 ? 422 : 200, ...backTo(ctx) },
  )
}

async function takeOutPage(ctx: Here, form: FormState): Promise<Answer> {
  const { open, ...found } = await ctx.read(async (tx) => ({
    ...(await theImport(tx, ctx)),
    open: await selectPublicCount(tx, ctx.area.id, ctx.params.id),
  }))
  if (found.prepared.state !== 'brought-in') return outcomePage(ctx, found)
  return page(
    'Undo this import',
    <TakeOutPage {...asked(ctx)} {...found} open={open} form={form} />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: { href: hereOf(ctx), text: 'What came of it' },
    },
  )
}
