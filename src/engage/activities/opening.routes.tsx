/** Opening an activity to the public and taking it back. */
import { can } from '../../access/index.ts'
import { selectLevels } from '../../areas/index.ts'
import { ok } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { emptyForm, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { takeBackForm } from './activities.forms.ts'
import { slugParams } from './activities.params.ts'
import { activityPath, partPath } from './activities.paths.ts'
import { missingToOpen, readinessOf } from './activities.rules.ts'
import { selectOptionalActivity } from './activities.store.ts'
import { FormColumn } from './activity-pieces.tsx'
import { openActivity, takeBackActivity } from './open-activity.ts'
import { OpeningPage, TakingBackPage } from './opening.views.tsx'

type Here = Pick<Context<{ slug: string }>, 'area' | 'person' | 'params' | 'read' | 'clock'>

export const openingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/open',
    allow: can('run activities'),
    audit: notAudited,
    params: slugParams,
    handle: (ctx) => openingPage(ctx, { refused: false }),
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/open',
    allow: can('run activities'),
    audit: 'activity.opened',
    params: slugParams,
    handle: async (ctx) => {
      const activity = await theActivity(ctx)
      const by = { at: ctx.clock.now(), by: ctx.person?.accountId ?? null }
      const done = await ctx.write({ kind: 'activity', id: activity.id }, (tx) =>
        openActivity(tx, ctx.area.id, { activityId: activity.id, ...by }),
      )
      return done.ok
        ? redirect(
            activityPath(ctx.area.slug, activity.slug),
            `${activity.title} is open to the public.`,
          )
        : openingPage(ctx, { refused: true })
    },
  }),
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/take-back',
    allow: can('run activities'),
    audit: notAudited,
    params: slugParams,
    handle: (ctx) => takingBackPage(ctx, emptyForm),
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/take-back',
    allow: can('run activities'),
    audit: 'activity.taken-back',
    params: slugParams,
    form: takeBackForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return takingBackPage(ctx, ctx.form.fault)
      const { reason } = ctx.form.value
      const activity = await theActivity(ctx)
      await ctx.write({ kind: 'activity', id: activity.id }, async (tx) => {
        const by = { at: ctx.clock.now(), by: ctx.person?.accountId ?? null }
        await takeBackActivity(tx, ctx.area.id, { activityId: activity.id, ...by, reason })
        return ok(null)
      })
      return redirect(
        activityPath(ctx.area.slug, activity.slug),
        `${activity.title} is no longer public.`,
      )
    },
  }),
]

async function theActivity(ctx: Here) {
  const activity = await ctx.read((tx) => selectOptionalActivity(tx, ctx.area.id, ctx.params.slug))
  if (activity === null) throw new NotFound()
  return activity
}

async function openingPage(ctx: Here, { refused }: { refused: boolean }) {
  const activity = await theActivity(ctx)
  const levels = await ctx.read((tx) => selectLevels(tx, ctx.area.id))
  return page(
    `Open to the public: ${activity.title}`,
    <OpeningPage
      area={ctx.area.slug}
      activity={activity}
      levels={levels}
      missing={missingToOpen(readinessOf(activity))}
      refused={refused}
      now={ctx.clock.now()}
      csrf={ctx.person?.csrf ?? ''}
    />,
    { status: refused ? 422 : 200, back: backTo(ctx, activity) },
  )
}

async function takingBackPage(ctx: Here, form: FormState) {
  const activity = await theActivity(ctx)
  return page(
    `Take it back: ${activity.title}`,
    <FormColumn>
      <TakingBackPage
        action={partPath(ctx.area.slug, activity.slug, 'take-back')}
        csrf={ctx.person?.csrf ?? ''}
        form={form}
      />
    </FormColumn>,
    { status: form.errors.length > 0 ? 422 : 200, back: backTo(ctx, activity) },
  )
}

const backTo = ({ area }: Here, { slug, title }: { slug: string; title: string }) => ({
  href: activityPath(area.slug, slug),
  text: title,
})
