/** One contribution: reading it, and releasing it with words taken out. */
import { can, mayDo, type Role } from '../../access/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { refused, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { redactWords, type Moved } from './move-words.ts'
import { chosenFrom, openEditor } from './redact-form.ts'
import { toldWhatStands } from './told.ts'
import { readWord, type OneWordRead } from './word.model.ts'
import { WordPage } from './word.views.tsx'
import { redactForm, wordParams } from './words.forms.ts'
import { wordPath, wordsPath } from './words.paths.ts'

type Here = Pick<Context, 'area' | 'person'>
type Shown = { form: FormState; preview: string | null; isPreview?: boolean }

function wordPage(
  { area, person }: Here,
  read: OneWordRead,
  { form, preview, isPreview = false }: Shown,
) {
  const roles = person?.roles ?? new Set<Role>()
  return page(
    'One thing that was said',
    <WordPage
      {...read}
      area={area.slug}
      csrf={person?.csrf ?? ''}
      mayMove={mayDo(roles, 'release words')}
      mayErase={mayDo(roles, 'erase words')}
      mayWorry={mayDo(roles, 'raise a worry')}
      form={form}
      preview={preview}
      isPreview={isPreview}
    />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: { href: wordsPath(area.slug, read.activity.slug), text: 'What was said' },
    },
  )
}

const moved = (outcome: Result<Moved>): Result<Moved, { moved: Moved | null; text: string }> => {
  if (!outcome.ok) return fault({ moved: null, text: outcome.fault })
  const done = outcome.value.moved.length > 0
  return done ? ok(outcome.value) : fault({ moved: outcome.value, text: '' })
}

export const wordRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/words/:id',
    allow: can('read what was said'),
    audit: notAudited,
    params: wordParams,
    handle: async (ctx) => {
      const read = await ctx.read((tx) => readWord(tx, ctx.area.id, ctx.params))
      const { body, publicText } = read.word
      return wordPage(ctx, read, openEditor({ body, found: read.found, publicText }))
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/words/:id/redact',
    allow: can('release words'),
    audit: 'words.redacted',
    params: wordParams,
    form: redactForm,
    handle: async (ctx) => {
      const again = async (form: FormState, preview: string | null = null) => {
        const read = await ctx.read((tx) => readWord(tx, ctx.area.id, ctx.params))
        return wordPage(ctx, read, { form, preview, isPreview: preview !== null })
      }
      if (!ctx.form.ok) return again(ctx.form.fault)
      const { id } = ctx.params
      const form = ctx.form.value
      const { word, found } = await ctx.read((tx) => readWord(tx, ctx.area.id, ctx.params))
      const chosen = chosenFrom(form, { body: word.body, found })
      if (!chosen.ok) return again({ values: ctx.typed, errors: chosen.fault })
      if (form.press === 'preview')
        return again({ values: ctx.typed, errors: [] }, chosen.value.publicText)
      const { takeOut, reason, publicText } = chosen.value
      const by = ctx.person?.accountId ?? ''
      const given = {
        contributionId: id,
        takeOut,
        reason,
        seen: form.seen,
        at: ctx.clock.now(),
        by,
      }
      const done = await ctx.write({ kind: 'contribution', id }, async (tx) =>
        moved(await redactWords(tx, ctx.area.id, given)),
      )
      const told = done.ok ? null : done.fault.text || toldWhatStands(done.fault.moved)
      return told === null
        ? redirect(wordPath(ctx.area.slug, ctx.params.slug, id), 'Released with words taken out.')
        : again(refused(ctx.typed, 'span', told), publicText)
    },
  }),
]
