/** Holding, taking back and leaving out one contribution. */
import { can } from '../../access/index.ts'
import { selectAreaById } from '../../areas/index.ts'
import { fault, ok } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { emptyForm, refused, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { moveWords } from './move-words.ts'
import { ReasonPage, reasonSteps } from './reason.views.tsx'
import { toldWhatStands } from './told.ts'
import { readWord } from './word.model.ts'
import { reasonForms, wordParams, type ReasonStep } from './words.forms.ts'
import { wordPath } from './words.paths.ts'

type Here = Pick<Context<{ slug: string; id: string }>, 'area' | 'person' | 'read' | 'params'>

async function reasonPage(ctx: Here, step: ReasonStep, form: FormState) {
  const { slug, id } = ctx.params
  const { word, area } = await ctx.read(async (tx) => ({
    word: (await readWord(tx, ctx.area.id, ctx.params)).word,
    area: await selectAreaById(tx, ctx.area.id),
  }))
  return page(
    reasonSteps[step].title,
    <ReasonPage
      area={ctx.area.slug}
      slug={slug}
      csrf={ctx.person?.csrf ?? ''}
      step={step}
      word={word}
      adviceService={area?.adviceService ?? ''}
      form={form}
    />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: { href: wordPath(ctx.area.slug, slug, id), text: 'One thing that was said' },
    },
  )
}

const routesOf = (step: ReasonStep, audit: string): readonly Route[] => [
  route({
    method: 'GET',
    path: `/:area/staff/activities/:slug/words/:id/${step}`,
    allow: can('release words'),
    audit: notAudited,
    params: wordParams,
    handle: (ctx) => reasonPage(ctx, step, emptyForm),
  }),

  route({
    method: 'POST',
    path: `/:area/staff/activities/:slug/words/:id/${step}`,
    allow: can('release words'),
    audit,
    params: wordParams,
    form: reasonForms[step],
    handle: async (ctx) => {
      if (!ctx.form.ok) return reasonPage(ctx, step, ctx.form.fault)
      const { id, slug } = ctx.params
      const { note, exclusion, seen } = ctx.form.value
      await ctx.read((tx) => readWord(tx, ctx.area.id, ctx.params))
      const done = await ctx.write(
        { kind: 'contribution', id, detail: { exclusion } },
        async (tx) => {
          const moved = await moveWords(tx, ctx.area.id, {
            contributionIds: [id],
            move: step,
            seen: new Map([[id, seen]]),
            exclusion,
            note,
            at: ctx.clock.now(),
            by: ctx.person?.accountId ?? '',
          })
          return moved.moved.length > 0 ? ok(moved) : fault(moved)
        },
      )
      const told = done.ok ? null : toldWhatStands(done.fault)
      return told === null
        ? redirect(wordPath(ctx.area.slug, slug, id), reasonSteps[step].done)
        : reasonPage(ctx, step, refused(ctx.typed, 'note', told))
    },
  }),
]

export const reasonRoutes: readonly Route[] = [
  ...routesOf('hold', 'words.held'),
  ...routesOf('take-back', 'words.taken-back'),
  ...routesOf('leave-out', 'words.left-out'),
]
