/** The workbench: looking, labelling, asking the machine, undoing. Themes themselves: theme.routes.tsx. */
import { can } from '../../access/index.ts'
import { fault, ok } from '../../kernel/result.ts'
import { countOf } from '../../kernel/text.ts'
import { page, redirect, type Answer } from '../../platform/web/answer.ts'
import { emptyForm, refused, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { sayAct } from './acts.rules.ts'
import { readDeed } from './deeds.rules.ts'
import { doDeed } from './do-deed.ts'
import { doingHere } from './doing-here.ts'
import { proposeThemesFor } from './propose-themes.ts'
import { readWorkbench } from './read-workbench.ts'
import { themeRoutes } from './theme.routes.tsx'
import { themesPath } from './themes.paths.ts'
import { undoAct } from './undo.ts'
import { activityParams, labelsForm, shownQuery, undoForm, type Shown } from './workbench.forms.ts'
import { shownPath, workbenchPaths } from './workbench.paths.ts'
import { WorkbenchPage } from './workbench.views.tsx'

type Here = Context<{ slug: string }, unknown, Shown>

async function bench(ctx: Here, form: FormState = emptyForm): Promise<Answer> {
  const { slug } = ctx.params
  const asked = { slug, shown: ctx.query, person: ctx.person }
  const model = await ctx.read((tx) => readWorkbench(tx, ctx.area.id, asked))
  return page('Themes', <WorkbenchPage area={ctx.area.slug} model={model} form={form} />, {
    status: form.errors.length > 0 ? 422 : 200,
    back: { href: workbenchPaths(ctx.area.slug, slug).activity, text: model.activity.title },
    islands: ['themes'],
  })
}

const backTo = (ctx: Here, notice: string): Answer =>
  redirect(shownPath(themesPath(ctx.area.slug, ctx.params.slug), ctx.query), notice)

export const themesRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/themes',
    allow: can('read what was said'),
    audit: notAudited,
    params: activityParams,
    query: shownQuery,
    handle: (ctx) => bench(ctx),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/themes/labels',
    allow: can('make themes'),
    audit: 'themes.labelled',
    params: activityParams,
    query: shownQuery,
    form: labelsForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return bench(ctx, ctx.form.fault)
      const asked = readDeed(ctx.form.value)
      const again = (what: { field: string; text: string }) =>
        bench(ctx, refused(ctx.typed, what.field, what.text))
      if (!asked.ok) return again(asked.fault)
      const detail = { points: ctx.form.value.points.length, did: asked.value.kind }
      const done = await ctx.write({ kind: 'themes', id: null, detail }, async (tx) =>
        doDeed(tx, ctx.area.id, { ...(await doingHere(tx, ctx)), asked: asked.value }),
      )
      return done.ok ? backTo(ctx, done.value) : again(done.fault)
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/themes/suggest',
    allow: can('make themes'),
    audit: 'themes.suggested',
    params: activityParams,
    query: shownQuery,
    handle: async (ctx) => {
      const done = await ctx.write({ kind: 'themes', id: null }, async (tx) =>
        ok(await proposeThemesFor(tx, ctx.area.id, await doingHere(tx, ctx))),
      )
      return backTo(ctx, done.ok ? saySuggested(done.value) : '')
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/themes/undo',
    allow: can('make themes'),
    audit: 'themes.undone',
    params: activityParams,
    query: shownQuery,
    form: undoForm,
    handle: async (ctx) => {
      const form = ctx.form
      if (!form.ok) return bench(ctx, form.fault)
      const { act: id } = form.value
      const done = await ctx.write({ kind: 'theme act', id }, async (tx) => {
        const undone = await undoAct(tx, ctx.area.id, { ...(await doingHere(tx, ctx)), id })
        return undone.ok ? ok(undone.value) : fault(refused(ctx.typed, 'points', undone.fault))
      })
      return done.ok ? backTo(ctx, `Undone: you ${sayAct(done.value)}.`) : bench(ctx, done.fault)
    },
  }),

  ...themeRoutes,
]

const saySuggested = ({ proposals, themes }: { proposals: number; themes: number }): string =>
  proposals === 0
    ? 'Nothing new to suggest.'
    : `${countOf(proposals, 'suggestion')} to look through${themes === 0 ? '' : `, ${countOf(themes, 'theme')} made for them`}.`
