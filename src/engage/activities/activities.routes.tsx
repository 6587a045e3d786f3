/** The staff pages of activities: the list, making one, and each one's home. */
import { z } from 'zod'
import { can, mayDo } from '../../access/index.ts'
import { selectLevels } from '../../areas/index.ts'
import { newId } from '../../kernel/ids.ts'
import { fault, ok } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import type { FormState } from '../../platform/web/form.ts'
import {
  notAudited,
  route,
  type Context,
  type Person,
  type Route,
} from '../../platform/web/route.ts'
import { newActivityForm } from './activities.forms.ts'
import { slugParams } from './activities.params.ts'
import { activitiesPath, activityPath, newActivityPath } from './activities.paths.ts'
import { selectOptionalActivity, selectProgrammes } from './activities.store.ts'
import type { Activity, ActivityPanel } from './activities.types.ts'
import { ActivitiesPage, ROWS_A_PAGE } from './activities.views.tsx'
import { ActivityHome, type ShownPanel } from './activity-home.views.tsx'
import { FormColumn } from './activity-pieces.tsx'
import { selectOptionalSlug } from './activity-parts.store.ts'
import { selectActivities } from './activity-rows.store.ts'
import { addActivity } from './add-activity.ts'
import { NewActivityPage } from './basics.views.tsx'
import { openingRoutes } from './opening.routes.tsx'
import { partsRoutes } from './parts.tsx'
import { chosenProgramme, programmeFault } from './programmes.rules.ts'
import { sessionsRoutes } from './sessions.routes.tsx'

const pageQuery = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1) })

/** @param panels what later slices show about one activity on its page. */
export const activitiesRoutes = (panels: readonly ActivityPanel[] = []): readonly Route[] => [
  listRoute,
  ...makingRoutes,
  homeRoute([...panels].sort((a, b) => a.order - b.order)),
  ...partsRoutes,
  ...sessionsRoutes,
  ...openingRoutes,
]

const listRoute = route({
  method: 'GET',
  path: '/:area/staff/activities',
  allow: can('see activities'),
  audit: notAudited,
  query: pageQuery,
  handle: async (ctx) => {
    const rows = await ctx.read((tx) => selectActivities(tx, ctx.area.id))
    const pageNumber = Math.min(ctx.query.page, Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE)))
    return page(
      'Activities',
      <ActivitiesPage
        area={ctx.area.slug}
        rows={rows}
        now={ctx.clock.now()}
        mayMake={mayRun(ctx)}
        pageNumber={pageNumber}
      />,
    )
  },
})

const mayRun = ({ person }: { person: Person | null }): boolean =>
  person !== null && mayDo(person.roles, 'run activities')

const makingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/new',
    allow: can('run activities'),
    audit: notAudited,
    handle: (ctx) => {
      const id = newId(ctx.clock.now().getTime())
      return newPage(ctx, { values: { id }, errors: [] })
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/activities/new',
    allow: can('run activities'),
    audit: 'activity.made',
    form: newActivityForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return newPage(ctx, ctx.form.fault)
      const { value } = ctx.form
      const made = { at: ctx.clock.now(), by: ctx.person?.accountId ?? null }
      const done = await ctx.write({ kind: 'activity', id: value.id }, async (tx) => {
        const there = await selectOptionalSlug(tx, ctx.area.id, value.id)
        if (there !== null) return ok({ slug: there })
        const programmes = await selectProgrammes(tx, ctx.area.id)
        const wrong = programmeFault(value, programmes)
        if (wrong !== null) return fault({ values: ctx.typed, errors: [wrong] })
        const programme = chosenProgramme(value, programmes)
        return ok(await addActivity(tx, ctx.area.id, { ...value, ...made, programme }))
      })
      return done.ok
        ? redirect(activityPath(ctx.area.slug, done.value.slug), `${value.title} is made.`)
        : newPage(ctx, done.fault)
    },
  }),
]

type Here = Pick<Context, 'area' | 'person' | 'read'>

async function newPage(ctx: Here, form: FormState) {
  const programmes = await ctx.read((tx) => selectProgrammes(tx, ctx.area.id))
  return page(
    'Make an activity',
    <FormColumn>
      <NewActivityPage
        action={newActivityPath(ctx.area.slug)}
        csrf={ctx.person?.csrf ?? ''}
        form={form}
        programmes={programmes}
      />
    </FormColumn>,
    {
      status: form.errors.length > 0 ? 422 : 200,
      back: { href: activitiesPath(ctx.area.slug), text: 'Activities' },
    },
  )
}

const homeRoute = (panels: readonly ActivityPanel[]): Route =>
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug',
    allow: can('see activities'),
    audit: notAudited,
    params: slugParams,
    handle: async (ctx) => {
      const model = await ctx.read(async (tx) => {
        const activity = await selectOptionalActivity(tx, ctx.area.id, ctx.params.slug)
        const [row] = activity === null ? [] : await selectActivities(tx, ctx.area.id, activity.id)
        if (activity === null || row === undefined) throw new NotFound()
        const levels = await selectLevels(tx, ctx.area.id)
        return { activity, row, levels, panels: await readPanels(tx, ctx, { panels, activity }) }
      })
      return page(
        model.activity.title,
        <ActivityHome
          {...model}
          area={ctx.area.slug}
          now={ctx.clock.now()}
          mayRun={mayRun(ctx)}
          maySitIn={ctx.person !== null && mayDo(ctx.person.roles, 'bring in notes')}
        />,
        { back: { href: activitiesPath(ctx.area.slug), text: 'Activities' } },
      )
    },
  })

async function readPanels(
  tx: Tx,
  { area, person }: Here,
  { panels, activity }: { panels: readonly ActivityPanel[]; activity: Activity },
): Promise<ShownPanel[]> {
  if (person === null) return []
  const about = { areaId: area.id, areaSlug: area.slug, activity, person }
  const shown: ShownPanel[] = []
  for (const { key, title, read } of panels) {
    const said = await read(tx, about)
    if (said !== null) shown.push({ key, title, ...said })
  }
  return shown
}
