/** The page of lines, one line by itself, putting them right, and undoing the last change. */
import { can } from '../../access/index.ts'
import { fault, ok } from '../../kernel/result.ts'
import { page, redirect, type Answer } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { emptyForm, refused, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { askedEdits, linesAsked } from './asked-edits.rules.ts'
import { openDraft, theImport, theImportLocked, type Found } from './find-import.ts'
import {
  editForm,
  importParams,
  lineParams,
  shownQuery,
  undoForm,
  type EditForm,
  type Shown,
} from './imports.forms.ts'
import { importPaths } from './imports.paths.ts'
import { putSteps } from './imports.store.ts'
import { LinePage } from './line.views.tsx'
import { previewModel, previewRow } from './preview.model.ts'
import { PreviewPage } from './preview.views.tsx'
import { outcomePage } from './outcome-page.tsx'
import { sayDone } from './say-done.rules.ts'
import { withoutStep, withStep, type Stepped } from './steps.rules.ts'
import type { Draft } from './structure/draft.ts'

type Here = Pick<Context<{ slug: string; id: string }>, 'area' | 'person' | 'params' | 'read'>

export const previewRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/import/:id',
    allow: can('bring in notes'),
    audit: notAudited,
    params: importParams,
    query: shownQuery,
    handle: (ctx) => showImport(ctx, ctx.query, emptyForm),
  }),
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/import/:id/line/:line',
    allow: can('bring in notes'),
    audit: notAudited,
    params: lineParams,
    query: shownQuery,
    handle: (ctx) => showLine(ctx, { line: ctx.params.line, shown: ctx.query, form: emptyForm }),
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/import/:id',
    allow: can('bring in notes'),
    audit: 'import.put-right',
    params: importParams,
    form: editForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return showImport(ctx, { show: 'all', page: 1 }, ctx.form.fault)
      const form = ctx.form.value
      const [at, by] = [ctx.clock.now(), ctx.person?.accountId ?? null]
      const done = await ctx.write({ kind: 'import', id: ctx.params.id }, async (tx) => {
        const { prepared } = await theImportLocked(tx, ctx)
        const draft = openDraft(prepared)
        if (draft === null) return fault({ field: 'do', text: CLOSED })
        const asked = askedEdits(form, draft)
        if (!asked.ok) return asked
        const step = { edits: asked.value, seen: form.revision, by, at }
        const stepped = withStep(prepared, draft, step)
        if (!stepped.ok) return fault({ field: 'do', text: stepped.fault })
        await putSteps(tx, ctx.area.id, { id: prepared.id, ...stepped.value })
        return stepped
      })
      if (done.ok) return onwards(ctx, form, done.value)
      return refusedPage(ctx, form, refused(ctx.typed, done.fault.field, done.fault.text))
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/import/:id/undo',
    allow: can('bring in notes'),
    audit: 'import.step-undone',
    params: importParams,
    form: undoForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) throw new NotFound()
      const shown = ctx.form.value
      const done = await ctx.write({ kind: 'import', id: ctx.params.id }, async (tx) => {
        const { prepared } = await theImportLocked(tx, ctx)
        if (openDraft(prepared) === null) return fault(CLOSED)
        const undone = withoutStep(prepared, shown.seen)
        if (!undone.ok) return undone
        await putSteps(tx, ctx.area.id, { id: prepared.id, ...undone.value })
        return ok(null)
      })
      return redirect(
        pathsOf(ctx).shown(shown),
        done.ok ? 'Undone: the last change is taken back.' : done.fault,
      )
    },
  }),
]

const CLOSED = 'This import is finished, so its lines cannot change any more.'

const pathsOf = ({ area, params }: Pick<Here, 'area' | 'params'>) =>
  importPaths(area.slug, params.slug, params.id)

function onwards(ctx: Here, form: EditForm, done: Stepped): Answer {
  const shown: Shown = form
  const [line = 0] = linesAsked(form)
  const paths = pathsOf(ctx)
  const to =
    form.from === 'line' && line > 0
      ? paths.line(line, shown)
      : paths.shown(shown, line > 0 ? line : undefined)
  return redirect(to, sayDone(form, done))
}

const refusedPage = (ctx: Here, form: EditForm, state: FormState): Promise<Answer> =>
  form.from === 'line' && form.lines[0] !== undefined
    ? showLine(ctx, { line: Number(form.lines[0]), shown: form, form: state })
    : showImport(ctx, form, state)

async function showImport(ctx: Here, shown: Shown, form: FormState): Promise<Answer> {
  const found = await ctx.read((tx) => theImport(tx, ctx))
  const draft = openDraft(found.prepared)
  if (draft === null) return outcomePage(ctx, found)
  return page(
    `${found.prepared.fileName}: ${found.activity.title}`,
    <PreviewPage
      {...common(ctx, found)}
      model={previewModel(found.prepared, draft, shown)}
      form={form}
    />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: { href: pathsOf(ctx).all, text: 'Bring in notes' },
      islands: ['import-preview'],
    },
  )
}

const common = (ctx: Here, { activity, prepared }: Found) => ({
  paths: pathsOf(ctx),
  csrf: ctx.person?.csrf ?? '',
  activity,
  prepared,
})

async function showLine(
  ctx: Here,
  { line, shown, form }: { line: number; shown: Shown; form: FormState },
): Promise<Answer> {
  const found = await ctx.read((tx) => theImport(tx, ctx))
  const draft: Draft | null = openDraft(found.prepared)
  if (draft === null) return outcomePage(ctx, found)
  const row = previewRow(found.prepared, draft, line)
  if (row === null) throw new NotFound()
  return page(
    `Line ${line}: ${found.prepared.fileName}`,
    <LinePage {...common(ctx, found)} draft={draft} row={row} shown={shown} form={form} />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: { href: pathsOf(ctx).shown(shown, line), text: 'All lines' },
    },
  )
}
