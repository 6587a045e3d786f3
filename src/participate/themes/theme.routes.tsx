/** One theme: making it, its name and meaning, merging it into another, removing it. */
import { can } from '../../access/index.ts'
import { dayOf, sayMoment } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { page, redirect, type Answer } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { emptyForm, filledForm, refused, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { sayAct } from './acts.rules.ts'
import { selectHistory, type Doing, type HistoryLine } from './acts.store.ts'
import { doingHere } from './doing-here.ts'
import { addTheme, changeTheme, mergeThemes, removeTheme } from './make-themes.ts'
import { selectCounts } from './progress.store.ts'
import { NewThemePage, ThemePage, type ThemePageModel } from './theme.views.tsx'
import { themesPath } from './themes.paths.ts'
import { selectThemes, type Theme } from './themes.store.ts'
import { activityParams, mergeForm, themeForm, themeParams } from './workbench.forms.ts'
import { workbenchPaths } from './workbench.paths.ts'

type InActivity<F = unknown> = Context<{ slug: string }, F>
type OfTheme<F = unknown> = Context<{ slug: string; id: string }, F>

const HISTORY_LINES = 50

async function readTheme(tx: Tx, ctx: OfTheme) {
  const { activityId } = await doingHere(tx, ctx)
  const themes = await selectThemes(tx, ctx.area.id, activityId)
  const theme = themes.find(({ id }) => id === ctx.params.id)
  if (theme === undefined) throw new NotFound()
  const asked = { activityId, themeIds: [theme.id] }
  const [counts] = (await selectCounts(tx, ctx.area.id, asked)).themes
  const history = await selectHistory(tx, ctx.area.id, { themeId: theme.id, most: HISTORY_LINES })
  return { theme, themes, counts: counts ?? { accepted: 0, suggested: 0 }, history }
}

/** The page of a theme, with what is wrong when a form came back. */
async function themePage(ctx: OfTheme, form?: FormState): Promise<Answer> {
  const { theme, themes, counts, history } = await ctx.read((tx) => readTheme(tx, ctx))
  const names = new Map(themes.map(({ id, name }) => [id, name]))
  const typed = form === undefined ? {} : { ...form.values }
  const model: ThemePageModel = {
    id: theme.id,
    name: theme.name,
    csrf: ctx.person?.csrf ?? '',
    form: { values: { ...filledForm(theme).values, ...typed }, errors: form?.errors ?? [] },
    others: themes.filter(({ id }) => id !== theme.id),
    accepted: counts.accepted,
    suggested: counts.suggested,
    history: history.map((line) => historyLine(line, names)),
  }
  const paths = workbenchPaths(ctx.area.slug, ctx.params.slug)
  return page(theme.name, <ThemePage model={model} paths={paths} />, {
    status: form === undefined ? 200 : 422,
    back: { href: paths.themes, text: 'Themes' },
  })
}

const historyLine = (line: HistoryLine, names: ReadonlyMap<string, string>) => ({
  title: `${line.who ?? 'Somebody'} ${line.kind === 'undone' ? 'undid what was done before' : sayAct({ kind: line.kind, detail: line.detail }, names)}`,
  date: sayMoment(line.at),
  dateTime: dayOf(line.at),
})

const newPage = (ctx: InActivity, form: FormState = emptyForm): Answer => {
  const paths = workbenchPaths(ctx.area.slug, ctx.params.slug)
  return page(
    'Make a theme',
    <NewThemePage paths={paths} csrf={ctx.person?.csrf ?? ''} form={form} />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: { href: paths.themes, text: 'Themes' },
    },
  )
}

/** Does something with a theme in one transaction; a refusal shows its page again with everything typed. */
async function withTheme<T>(
  ctx: OfTheme,
  {
    field,
    work,
    said,
  }: {
    field: string
    work: (tx: Tx, doing: Doing) => Promise<Result<T>>
    said: (done: T) => string
  },
): Promise<Answer> {
  const done = await ctx.write({ kind: 'theme', id: ctx.params.id }, async (tx) => {
    const outcome = await work(tx, await doingHere(tx, ctx))
    return outcome.ok ? outcome : fault(refused(ctx.typed, field, outcome.fault))
  })
  return done.ok
    ? redirect(themesPath(ctx.area.slug, ctx.params.slug), said(done.value))
    : themePage(ctx, done.fault)
}

export const themeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/themes/new',
    allow: can('make themes'),
    audit: notAudited,
    params: activityParams,
    handle: async (ctx) => {
      await ctx.read((tx) => doingHere(tx, ctx))
      return newPage(ctx)
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/themes/new',
    allow: can('make themes'),
    audit: 'theme.added',
    params: activityParams,
    form: themeForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return newPage(ctx, ctx.form.fault)
      const theme = { ...ctx.form.value, id: newId(ctx.clock.now().getTime()) }
      const done = await ctx.write({ kind: 'theme', id: theme.id }, async (tx) => {
        const added = await addTheme(tx, ctx.area.id, { ...(await doingHere(tx, ctx)), ...theme })
        return added.ok ? ok(theme) : fault(refused(ctx.typed, 'name', added.fault))
      })
      return done.ok
        ? redirect(themesPath(ctx.area.slug, ctx.params.slug), `${theme.name} is now a theme.`)
        : newPage(ctx, done.fault)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/themes/:id',
    allow: can('make themes'),
    audit: notAudited,
    params: themeParams,
    handle: (ctx) => themePage(ctx),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/themes/:id',
    allow: can('make themes'),
    audit: 'theme.changed',
    params: themeParams,
    form: themeForm,
    handle: async (ctx) => {
      const { form } = ctx
      if (!form.ok) return themePage(ctx, form.fault)
      const theme = { ...form.value, id: ctx.params.id }
      return withTheme(ctx, {
        field: 'name',
        work: (tx, doing) => changeTheme(tx, ctx.area.id, { ...doing, ...theme }),
        said: () => `${theme.name} is changed.`,
      })
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/themes/:id/merge',
    allow: can('make themes'),
    audit: 'theme.merged',
    params: themeParams,
    form: mergeForm,
    handle: async (ctx) => {
      const { form } = ctx
      if (!form.ok) return themePage(ctx, form.fault)
      const { into } = form.value
      return withTheme<Theme>(ctx, {
        field: 'into',
        work: (tx, doing) => mergeThemes(tx, ctx.area.id, { ...doing, id: ctx.params.id, into }),
        said: (theme) => `Everything is now in ${theme.name}.`,
      })
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/themes/:id/remove',
    allow: can('make themes'),
    audit: 'theme.removed',
    params: themeParams,
    handle: (ctx) =>
      withTheme(ctx, {
        field: 'name',
        work: (tx, doing) => removeTheme(tx, ctx.area.id, { ...doing, id: ctx.params.id }),
        said: (name) => `${name} is removed.`,
      }),
  }),
]
