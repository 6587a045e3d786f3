/** Adding a session to an activity, and changing one: mostly to say afterwards who came. */
import { can } from '../../access/index.ts'
import { publicWordsChanged } from '../../areas/index.ts'
import { newId } from '../../kernel/ids.ts'
import { fault, ok } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { filledForm, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { sessionParams, slugParams } from './activities.params.ts'
import { activityPath, partPath, sessionPath } from './activities.paths.ts'
import { selectOptionalActivity } from './activities.store.ts'
import type { Activity, Session } from './activities.types.ts'
import { FormColumn } from './activity-pieces.tsx'
import { changedSince } from './part-routes.tsx'
import { sessionForm } from './sessions.forms.ts'
import { changeSession, insertSessions } from './sessions.store.ts'
import { SessionPage } from './sessions.views.tsx'

type Here = Pick<Context<{ slug: string }>, 'area' | 'person' | 'params' | 'read'>

export const sessionsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/sessions/new',
    allow: can('bring in notes'),
    audit: notAudited,
    params: slugParams,
    handle: (ctx) => {
      const id = newId(ctx.clock.now().getTime())
      return newSessionPage(ctx, { values: { id }, errors: [] })
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/sessions/new',
    allow: can('bring in notes'),
    audit: 'session.added',
    params: slugParams,
    form: sessionForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return newSessionPage(ctx, ctx.form.fault)
      const session = ctx.form.value
      await ctx.write({ kind: 'session', id: session.id }, async (tx) => {
        const activity = await theActivity(tx, ctx)
        await insertSessions(tx, ctx.area.id, { activityId: activity.id, sessions: [session] })
        await tellThePublic(tx, ctx.area.id, activity)
        return ok(null)
      })
      return redirect(activityPath(ctx.area.slug, ctx.params.slug), `${session.name} is added.`)
    },
  }),
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/sessions/:id',
    allow: can('bring in notes'),
    audit: notAudited,
    params: sessionParams,
    handle: async (ctx) => {
      const { session } = await ctx.read((tx) => theSession(tx, ctx))
      return oneSessionPage(ctx, filledForm(asTyped(session)))
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/sessions/:id',
    allow: can('bring in notes'),
    audit: 'session.changed',
    params: sessionParams,
    form: sessionForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return oneSessionPage(ctx, ctx.form.fault)
      const session = { ...ctx.form.value, id: ctx.params.id }
      const done = await ctx.write({ kind: 'session', id: session.id }, async (tx) => {
        const { activity, session: before } = await theSession(tx, ctx)
        if (!(await changeSession(tx, ctx.area.id, session))) {
          const values = { ...ctx.typed, revision: String(before.revision) }
          return fault({ values, errors: [changedSince] })
        }
        await tellThePublic(tx, ctx.area.id, activity)
        return ok(null)
      })
      return done.ok
        ? redirect(activityPath(ctx.area.slug, ctx.params.slug), `${session.name} is saved.`)
        : oneSessionPage(ctx, done.fault)
    },
  }),
]

async function theActivity(tx: Tx, { area, params }: Here): Promise<Activity> {
  const activity = await selectOptionalActivity(tx, area.id, params.slug)
  if (activity === null) throw new NotFound()
  return activity
}

async function theSession(
  tx: Tx,
  ctx: Here & { params: { id: string } },
): Promise<{ activity: Activity; session: Session }> {
  const activity = await theActivity(tx, ctx)
  const session = activity.sessions.find(({ id }) => id === ctx.params.id)
  if (session === undefined) throw new NotFound()
  return { activity, session }
}

const tellThePublic = async (tx: Tx, areaId: string, { isOpen }: Activity): Promise<void> => {
  if (isOpen) await publicWordsChanged(tx, areaId)
}

const asTyped = ({ headcounts, ...session }: Session): Record<string, unknown> => ({
  ...session,
  ...Object.fromEntries(
    headcounts.flatMap(({ role, people, exactness }) => [
      [`people-${role}`, people],
      [`about-${role}`, exactness === 'estimate' ? 'yes' : ''],
    ]),
  ),
})

async function newSessionPage(ctx: Here, form: FormState) {
  const activity = await ctx.read((tx) => theActivity(tx, ctx))
  const action = partPath(ctx.area.slug, activity.slug, 'sessions/new')
  return sessionPageFor(ctx, { activity, title: 'Add a session', action, form })
}

async function oneSessionPage(ctx: Here & { params: { id: string } }, form: FormState) {
  const { activity, session } = await ctx.read((tx) => theSession(tx, ctx))
  const action = sessionPath(ctx.area.slug, activity.slug, session.id)
  return sessionPageFor(ctx, { activity, title: session.name, action, form })
}

const sessionPageFor = (
  ctx: Here,
  given: { activity: Activity; title: string; action: string; form: FormState },
) => {
  const { activity, title, action, form } = given
  return page(
    `${title}: ${activity.title}`,
    <FormColumn>
      <SessionPage title={title} action={action} csrf={ctx.person?.csrf ?? ''} form={form} />
    </FormColumn>,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: { href: activityPath(ctx.area.slug, activity.slug), text: activity.title },
    },
  )
}
