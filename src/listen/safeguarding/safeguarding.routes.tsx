/** Where safeguarding leads answer worries, and where staff raise one. */
import { z } from 'zod'
import { can } from '../../access/index.ts'
import { publicWordsChanged } from '../../areas/index.ts'
import { ok } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { emptyForm, refused } from '../../platform/web/form.ts'
import { notAudited, route, type Route } from '../../platform/web/route.ts'
import { raiseConcerns } from './concerns.store.ts'
import { raiseForm, stepForm } from './safeguarding.forms.ts'
import { concernPath, worriesPath } from './safeguarding.paths.ts'
import { selectConcerns, selectOptionalConcern, selectRaisable } from './safeguarding.store.ts'
import { ConcernPage } from './concern.views.tsx'
import { AlreadyRaisedPage, RaisePage } from './raise.views.tsx'
import { WorriesPage } from './worries.views.tsx'
import { takeStep } from './take-step.ts'

const idParams = z.object({ id: z.uuid() })
const contributionParams = z.object({ contribution: z.uuid() })
const RAISED = 'The safeguarding lead has it now. Nobody else can see these words.'

export const safeguardingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/worries',
    allow: can('see worries'),
    audit: notAudited,
    safeguarding: true,
    handle: async (ctx) => {
      const rows = await ctx.read((tx) => selectConcerns(tx, ctx.area.id))
      return page('Worries', <WorriesPage area={ctx.area.slug} rows={rows} now={ctx.clock.now()} />)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/worries/:id',
    allow: can('see worries'),
    audit: notAudited,
    safeguarding: true,
    params: idParams,
    handle: async (ctx) => {
      const concern = await ctx.read((tx) => selectOptionalConcern(tx, ctx.area.id, ctx.params.id))
      if (concern === null) throw new NotFound()
      return page(
        'A worry',
        <ConcernPage
          area={ctx.area.slug}
          csrf={ctx.person?.csrf ?? ''}
          concern={concern}
          form={emptyForm}
          now={ctx.clock.now()}
        />,
        { back: { href: worriesPath(ctx.area.slug), text: 'Worries' } },
      )
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/worries/:id',
    allow: can('see worries'),
    audit: 'worry.moved-on',
    safeguarding: true,
    params: idParams,
    form: stepForm,
    handle: async (ctx) => {
      const again = async (form = ctx.form.ok ? emptyForm : ctx.form.fault) => {
        const concern = await ctx.read((tx) =>
          selectOptionalConcern(tx, ctx.area.id, ctx.params.id),
        )
        if (concern === null) throw new NotFound()
        return page(
          'A worry',
          <ConcernPage
            area={ctx.area.slug}
            csrf={ctx.person?.csrf ?? ''}
            concern={concern}
            form={form}
            now={ctx.clock.now()}
          />,
          { status: 422, back: { href: worriesPath(ctx.area.slug), text: 'Worries' } },
        )
      }
      if (!ctx.form.ok) return again()
      const form = ctx.form.value
      const step = { id: ctx.params.id, at: ctx.clock.now(), by: ctx.person?.accountId ?? '', form }
      const subject = { kind: 'concern', id: ctx.params.id, detail: { step: form.step } }
      const done = await ctx.write(subject, (tx) => takeStep(tx, ctx.area.id, step))
      return done.ok
        ? redirect(concernPath(ctx.area.slug, ctx.params.id), 'Saved.')
        : again(refused(ctx.typed, done.fault.field, done.fault.text))
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/worries/raise/:contribution',
    allow: can('raise a worry'),
    audit: notAudited,
    params: contributionParams,
    handle: async (ctx) => {
      const id = ctx.params.contribution
      const found = await ctx.read((tx) => selectRaisable(tx, ctx.area.id, id))
      if (found === null) throw new NotFound()
      return page(
        'I am worried about this',
        found.state === 'open' ? (
          <RaisePage
            area={ctx.area.slug}
            csrf={ctx.person?.csrf ?? ''}
            contributionId={id}
            body={found.body}
            form={emptyForm}
          />
        ) : (
          <AlreadyRaisedPage />
        ),
      )
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/worries/raise/:contribution',
    allow: can('raise a worry'),
    audit: 'worry.raised',
    params: contributionParams,
    form: raiseForm,
    handle: async (ctx) => {
      const id = ctx.params.contribution
      const found = await ctx.read((tx) => selectRaisable(tx, ctx.area.id, id))
      if (found === null) throw new NotFound()
      if (!ctx.form.ok)
        return page(
          'I am worried about this',
          <RaisePage
            area={ctx.area.slug}
            csrf={ctx.person?.csrf ?? ''}
            contributionId={id}
            body={found.state === 'open' ? found.body : ''}
            form={ctx.form.fault}
          />,
          { status: 422 },
        )
      const raised = {
        contributionIds: [id],
        how: 'person' as const,
        at: ctx.clock.now(),
        by: ctx.person?.accountId ?? null,
        note: ctx.form.value.note,
      }
      await ctx.write({ kind: 'contribution', id }, async (tx) => {
        await raiseConcerns(tx, ctx.area.id, raised)
        await publicWordsChanged(tx, ctx.area.id)
        return ok(null)
      })
      return redirect(`/${ctx.area.slug}/staff`, RAISED)
    },
  }),
]
