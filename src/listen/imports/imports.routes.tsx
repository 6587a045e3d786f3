/** Where notes are chosen or pasted; what follows has routes of its own. */
import { can } from '../../access/index.ts'
import { newId } from '../../kernel/ids.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import { countOf } from '../../kernel/text.ts'
import { page, redirect, type Answer } from '../../platform/web/answer.ts'
import { FILE_LIMIT } from '../../platform/web/body.ts'
import { refused, type FormState, type Typed } from '../../platform/web/form.ts'
import {
  notAudited,
  route,
  type Context,
  type Route,
  type Upload,
} from '../../platform/web/route.ts'
import { theActivity } from './find-import.ts'
import { activityParams, startForm } from './imports.forms.ts'
import { importPath, importsPath } from './imports.paths.ts'
import { insertImport } from './imports.store.ts'
import { ImportsPage } from './imports.views.tsx'
import { keepSource } from './keep-source.ts'
import { outcomeRoutes } from './outcome.routes.tsx'
import { previewRoutes } from './preview.routes.tsx'
import type { SourceDocument } from './document.ts'
import { readFault } from './read/faults.ts'
import { readDocument, readPasted } from './read/read.ts'
import { selectImports } from './results.store.ts'
import { lineAccount } from './account.ts'

const IMPORTS_SHOWN = 50
/** Room for the file, for words pasted beside it, and for the form around them. */
const BODY_LIMIT = 3 * FILE_LIMIT

const startRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/import',
    allow: can('bring in notes'),
    audit: notAudited,
    params: activityParams,
    handle: (ctx) => {
      const id = newId(ctx.clock.now().getTime())
      return startPage(ctx, { values: { id, channel: 'room' }, errors: [] })
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/import',
    allow: can('bring in notes'),
    audit: 'import.begun',
    params: activityParams,
    form: startForm,
    bodyLimit: BODY_LIMIT,
    handle: async (ctx) => {
      if (!ctx.form.ok) return startPage(ctx, ctx.form.fault)
      const { id, sessionId, channel, text } = ctx.form.value
      const read = readGiven(ctx.uploads['file'], text, ctx.typed)
      if (!read.ok) return startPage(ctx, read.fault)
      const source = keepSource(read.value)
      const [at, by] = [ctx.clock.now(), ctx.person?.accountId ?? null]
      const fileName = read.value.name === '' ? PASTED : read.value.name
      const done = await ctx.write(
        { kind: 'import', id, detail: sizes(source.draft) },
        async (tx) => {
          const activity = await theActivity(tx, ctx)
          if (sessionId !== null && !activity.sessions.some((each) => each.id === sessionId))
            return fault(refused(ctx.typed, 'sessionId', 'Choose a session of this activity'))
          const made = { id, activityId: activity.id, sessionId, fileName, channel, source }
          await insertImport(tx, ctx.area.id, { ...made, steps: [], at, by })
          return ok(null)
        },
      )
      if (!done.ok) return startPage(ctx, done.fault)
      const lines = sizes(source.draft).lines
      return redirect(
        importPath(ctx.area.slug, ctx.params.slug, id),
        `${countOf(lines, 'line')} read. Look them through: nothing counts yet.`,
      )
    },
  }),
]

export const importsRoutes: readonly Route[] = [...startRoutes, ...previewRoutes, ...outcomeRoutes]

const PASTED = 'Pasted words'
const PASTED_TOO_LARGE = 'These words are more than 5 MB. Paste them in parts, one after the other.'

const nameOf = ({ name }: Upload): string => name.toWellFormed().replaceAll('\0', '').slice(-200)

const sizes = (draft: Parameters<typeof lineAccount>[0]): { lines: number } => {
  const { lines, blank } = lineAccount(draft)
  return { lines: lines - blank }
}

/** A chosen file goes before pasted words. */
function readGiven(
  file: Upload | undefined,
  text: string,
  typed: Typed,
): Result<SourceDocument, FormState> {
  if (file?.tooLarge === true) return fault(refused(typed, 'file', readFault('tooLarge').message))
  if (file === undefined && text.trim() === '')
    return fault(refused(typed, 'file', 'Choose a file, or paste the words below'))
  // What a form may hold ends at the same size as a file: longer words would have been cut short unseen.
  if (file === undefined && Buffer.byteLength(text) >= FILE_LIMIT)
    return fault(refused(typed, 'text', PASTED_TOO_LARGE))
  const read = file === undefined ? readPasted(text) : readDocument(file.bytes, nameOf(file))
  if (read.ok) return read
  return fault(refused(typed, file === undefined ? 'text' : 'file', read.fault.message))
}

async function startPage(
  ctx: Pick<Context<{ slug: string }>, 'area' | 'person' | 'params' | 'read'>,
  form: FormState,
): Promise<Answer> {
  const { activity, rows, total } = await ctx.read(async (tx) => {
    const activity = await theActivity(tx, ctx)
    const wanted = { activityId: activity.id, limit: IMPORTS_SHOWN }
    return { activity, ...(await selectImports(tx, ctx.area.id, wanted)) }
  })
  return page(
    `Bring in notes: ${activity.title}`,
    <ImportsPage
      area={ctx.area.slug}
      csrf={ctx.person?.csrf ?? ''}
      activity={activity}
      form={form}
      rows={rows}
      total={total}
    />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: {
        href: importsPath(ctx.area.slug, activity.slug).replace(/\/import$/, ''),
        text: activity.title,
      },
    },
  )
}
