/** Giving the update of a commitment. */
import { can } from '../../access/index.ts'
import { newId } from '../../kernel/ids.ts'
import { fault } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { NotAllowed } from '../../platform/web/errors.ts'
import { filledForm, type FormState } from '../../platform/web/form.ts'
import {
  notAudited,
  route,
  type Context,
  type Person,
  type Route,
} from '../../platform/web/route.ts'
import { commitmentPaths } from '../commitments/index.ts'
import { giveUpdate } from './give-update.ts'
import { slugParams, updateForm } from './progress.forms.ts'
import { countOwed } from './progress.today.ts'
import { readUpdatePage } from './update-page.ts'
import { UpdatePage } from './update.views.tsx'

type Here = Pick<Context, 'area' | 'read' | 'clock'> & {
  person: Person | null
  params: { slug: string }
}

async function read(ctx: Here) {
  if (ctx.person === null) throw new NotAllowed()
  const about = { slug: ctx.params.slug, person: ctx.person, now: ctx.clock.now() }
  return ctx.read(async (tx) => ({
    ...(await readUpdatePage(tx, ctx.area.id, about)),
    owed: await countOwed(tx, { areaId: ctx.area.id, ...about }),
    csrf: about.person.csrf,
    by: about.person.accountId,
  }))
}

function updatePage(ctx: Here, given: Awaited<ReturnType<typeof read>>, form: FormState) {
  // This one is among those owed until it is given.
  const others = given.standing === null ? Math.max(0, given.owed - 1) : given.owed
  return page(
    'Give an update',
    <UpdatePage {...given} area={ctx.area.slug} form={form} others={others} />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: {
        href: commitmentPaths.one(ctx.area.slug, ctx.params.slug),
        text: given.commitment.title,
      },
    },
  )
}

export const updatesRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/commitments/:slug/update',
    allow: can('give updates'),
    audit: notAudited,
    params: slugParams,
    handle: async (ctx) => {
      const given = await read(ctx)
      const { standing, term } = given
      const form = filledForm({
        ...standing,
        id: newId(ctx.clock.now().getTime()),
        replaces: standing?.id,
        termId: term?.id,
      })
      return updatePage(ctx, given, form)
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/commitments/:slug/update',
    allow: can('give updates'),
    audit: 'update.given',
    params: slugParams,
    form: updateForm,
    handle: async (ctx) => {
      const given = await read(ctx)
      if (!ctx.form.ok) return updatePage(ctx, given, ctx.form.fault)
      const update = {
        ...ctx.form.value,
        id: ctx.form.value.id ?? newId(ctx.clock.now().getTime()),
        termId: ctx.form.value.termId ?? given.term?.id ?? '',
        commitmentId: given.commitment.id,
        at: ctx.clock.now(),
        by: given.by,
      }
      const subject = {
        kind: 'commitment',
        id: given.commitment.id,
        detail: { term: update.termId },
      }
      const done = await ctx.write(subject, async (tx) => {
        const kept = await giveUpdate(tx, ctx.area.id, update)
        return kept.ok ? kept : fault({ values: ctx.typed, errors: kept.fault })
      })
      return done.ok
        ? redirect(
            commitmentPaths.one(ctx.area.slug, ctx.params.slug),
            'The update is given. It will be in this term’s report.',
          )
        : updatePage(ctx, given, done.fault)
    },
  }),
]
