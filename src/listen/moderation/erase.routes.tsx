/** Erasing words for good: the right to erasure (UK GDPR article 17), for an area administrator only. */
import { can } from '../../access/index.ts'
import { publicWordsChanged } from '../../areas/index.ts'
import { ok } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { emptyForm, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { ErasePage } from './erase.views.tsx'
import { eraseWords, isErased } from './releases.store.ts'
import { readWord } from './word.model.ts'
import { eraseForm, wordParams } from './words.forms.ts'

type Here = Pick<Context<{ slug: string; id: string }>, 'area' | 'person' | 'read' | 'params'>

async function erasePage(ctx: Here, form: FormState) {
  const { word, activity } = await ctx.read((tx) => readWord(tx, ctx.area.id, ctx.params))
  return page(
    'Erase words',
    <ErasePage
      area={ctx.area.slug}
      slug={activity.slug}
      csrf={ctx.person?.csrf ?? ''}
      id={word.id}
      body={word.body}
      form={form}
    />,
    { status: form.errors.length > 0 ? 422 : 200 },
  )
}

export const eraseRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/words/:id/erase',
    allow: can('erase words'),
    audit: notAudited,
    params: wordParams,
    handle: (ctx) => erasePage(ctx, emptyForm),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/words/:id/erase',
    allow: can('erase words'),
    audit: 'words.erased',
    params: wordParams,
    form: eraseForm,
    handle: async (ctx) => {
      const { id, slug } = ctx.params
      const home = `/${ctx.area.slug}/staff/activities/${slug}`
      if (await ctx.read((tx) => isErased(tx, ctx.area.id, id))) return redirect(home, 'Erased.')
      if (!ctx.form.ok) return erasePage(ctx, ctx.form.fault)
      const { reason } = ctx.form.value
      await ctx.write({ kind: 'contribution', id }, async (tx) => {
        await readWord(tx, ctx.area.id, ctx.params)
        await eraseWords(tx, id, reason)
        await publicWordsChanged(tx, ctx.area.id)
        return ok(null)
      })
      return redirect(home, 'Erased. The public pages are being written anew.')
    },
  }),
]
