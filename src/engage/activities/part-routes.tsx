/** The two routes of a page that changes one part of an activity: show it, and take what was typed. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { can } from '../../access/index.ts'
import { publicWordsChanged } from '../../areas/index.ts'
import { fault, ok } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { parseForm, type FieldFault, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { activityPath, partPath, type PartPage } from './activities.paths.ts'
import { slugParams } from './activities.params.ts'
import { selectOptionalActivity } from './activities.store.ts'
import { FormColumn } from './activity-pieces.tsx'
import type { Activity } from './activities.types.ts'

export type PartModel<More> = {
  readonly area: string
  readonly activity: Activity
  readonly action: string
  readonly csrf: string
  readonly form: FormState
  readonly more: More
}

/** What saving came to: nothing wrong, or what is wrong with which field. */
export type SaveFaults = readonly FieldFault[]

export type PartDefinition<Value, More> = {
  readonly part: PartPage
  readonly title: string
  readonly audit: string
  readonly form: z.ZodType<Value>
  /** The form as stored. */
  readonly fill: (activity: Activity) => FormState
  /** What the page shows beside the activity itself. */
  readonly read: (tx: Tx, areaId: string) => Promise<More>
  readonly show: (model: PartModel<More>) => VNode
  readonly save: (
    tx: Tx,
    about: { areaId: string; activity: Activity; value: Value; more: More; at: Date },
  ) => Promise<SaveFaults>
  /** What to say afterwards, and the place on this same page to stay at instead of the activity's own. */
  readonly then?: (value: Value) => { notice: string; stayAt?: string }
}

/** Everything typed is kept, and a second save is let through. */
export const changedSince: FieldFault = {
  field: '',
  text: 'Somebody else changed this activity since you opened the page. What you typed is still here and not saved yet. Look at the activity in another window, then save again to put yours in its place',
}

export function partRoutes<Value, More>(given: PartDefinition<Value, More>): readonly Route[] {
  const path = `/:area/staff/activities/:slug/${given.part}`
  return [
    route({
      method: 'GET',
      path,
      allow: can('run activities'),
      audit: notAudited,
      params: slugParams,
      handle: async (ctx) => {
        const model = await ctx.read((tx) => readModel(tx, ctx, given))
        return answer(given, { ...model, form: given.fill(model.activity) })
      },
    }),
    route({
      method: 'POST',
      path,
      allow: can('run activities'),
      audit: given.audit,
      params: slugParams,
      handle: (ctx) => take(ctx, given),
    }),
  ]
}

type Here = Context<{ slug: string }>

async function take<Value, More>(ctx: Here, given: PartDefinition<Value, More>) {
  const parsed = parseForm(given.form, ctx.typed)
  const model = await ctx.read((tx) => readModel(tx, ctx, given))
  if (!parsed.ok) return answer(given, { ...model, form: parsed.fault })
  const value = parsed.value
  const done = await ctx.write({ kind: 'activity', id: model.activity.id }, async (tx) => {
    const { activity, more } = await readModel(tx, ctx, given)
    const about = { areaId: ctx.area.id, activity, value, more, at: ctx.clock.now() }
    const faults = await given.save(tx, about)
    if (faults.length > 0) return fault({ faults, revision: activity.revision })
    if (activity.isOpen) await publicWordsChanged(tx, ctx.area.id)
    return ok(null)
  })
  if (!done.ok) {
    const { faults, revision } = done.fault
    // Only who has been told of the other change may save over it.
    const values = faults.includes(changedSince)
      ? { ...ctx.typed, revision: String(revision) }
      : ctx.typed
    return answer(given, { ...model, form: { values, errors: faults } })
  }
  const next = given.then?.(value) ?? { notice: 'Saved.' }
  const home = activityPath(ctx.area.slug, model.activity.slug)
  return redirect(next.stayAt === undefined ? home : `${ctx.path}#${next.stayAt}`, next.notice)
}

async function readModel<Value, More>(tx: Tx, ctx: Here, given: PartDefinition<Value, More>) {
  const activity = await selectOptionalActivity(tx, ctx.area.id, ctx.params.slug)
  if (activity === null) throw new NotFound()
  return {
    area: ctx.area.slug,
    activity,
    action: partPath(ctx.area.slug, activity.slug, given.part),
    csrf: ctx.person?.csrf ?? '',
    more: await given.read(tx, ctx.area.id),
  }
}

function answer<Value, More>(given: PartDefinition<Value, More>, model: PartModel<More>) {
  return page(
    `${given.title}: ${model.activity.title}`,
    <FormColumn>{given.show(model)}</FormColumn>,
    {
      status: model.form.errors.length > 0 ? 422 : 200,
      back: { href: activityPath(model.area, model.activity.slug), text: model.activity.title },
    },
  )
}
