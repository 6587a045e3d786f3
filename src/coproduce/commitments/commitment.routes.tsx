/** One commitment: its page, and moving it on. */
import { can, mayDo } from '../../access/index.ts'
import { newId } from '../../kernel/ids.ts'
import { fault } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { filledForm, refused, type FormState } from '../../platform/web/form.ts'
import {
  notAudited,
  route,
  type Context,
  type Person,
  type Route,
} from '../../platform/web/route.ts'
import { findCommitment, findOwnCommitment, readCommitmentPage } from './commitment-page.ts'
import { moveForm, moveParams, slugParams } from './commitments.forms.ts'
import { commitmentPaths } from './commitments.paths.ts'
import { statuses, type Status } from './commitments.rules.ts'
import { selectFacts } from './commitments.store.ts'
import { CommitmentPage } from './commitment.views.tsx'
import { moveCommitment } from './move-commitment.ts'
import { MovePage } from './move.views.tsx'

type Here = Pick<Context, 'area' | 'read' | 'clock'> & { person: Person | null }
const freshId = (ctx: Pick<Here, 'clock'>): string => newId(ctx.clock.now().getTime())

/** Every route here is for somebody signed in; the check is for the types. */
export function signedInPerson(ctx: { person: Person | null }): Person {
  if (ctx.person === null) throw new Error('a route for signed-in people was opened by a visitor')
  return ctx.person
}

async function movePage(
  ctx: Here,
  params: { slug: string; to: Status },
  shown: { form: FormState; status: number },
) {
  const person = signedInPerson(ctx)
  const { commitment, standing } = await ctx.read(async (tx) => {
    const found = await findOwnCommitment(tx, ctx.area.id, { slug: params.slug, person })
    const facts = await selectFacts(tx, ctx.area.id, found.id)
    return { commitment: found, standing: { ...facts, impactMeasure: found.impactMeasure } }
  })
  const model = { area: ctx.area.slug, csrf: person.csrf, commitment, standing, to: params.to }
  return page('Move it on', <MovePage {...model} form={shown.form} />, {
    status: shown.status,
    back: { href: commitmentPaths.one(ctx.area.slug, params.slug), text: commitment.title },
  })
}

export const commitmentRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/commitments/:slug',
    allow: can('see commitments'),
    audit: notAudited,
    params: slugParams,
    handle: async (ctx) => {
      const person = signedInPerson(ctx)
      const about = { areaId: ctx.area.id, area: ctx.area.slug, person, now: ctx.clock.now() }
      const model = await ctx.read(async (tx) =>
        readCommitmentPage(tx, await findCommitment(tx, ctx.area.id, ctx.params.slug), about),
      )
      const mayChange = mayDo(person.roles, 'make commitments')
      return page(
        model.commitment.title,
        <CommitmentPage {...model} mayChange={mayChange} moveId={freshId(ctx)} />,
        { back: { href: commitmentPaths.list(ctx.area.slug), text: 'Commitments' } },
      )
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/commitments/:slug/move/:to',
    allow: can('give updates'),
    audit: notAudited,
    params: moveParams,
    handle: (ctx) =>
      movePage(ctx, ctx.params, { form: filledForm({ id: freshId(ctx) }), status: 200 }),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/commitments/:slug/move/:to',
    allow: can('give updates'),
    audit: 'commitment.moved',
    params: moveParams,
    form: moveForm,
    handle: async (ctx) => {
      const { slug, to } = ctx.params
      const person = signedInPerson(ctx)
      const { id: commitmentId } = await ctx.read((tx) =>
        findOwnCommitment(tx, ctx.area.id, { slug, person }),
      )
      if (!ctx.form.ok) return movePage(ctx, ctx.params, { form: ctx.form.fault, status: 422 })
      const move = {
        id: ctx.form.value.id ?? freshId(ctx),
        commitmentId,
        to,
        reason: ctx.form.value.reason,
        at: ctx.clock.now(),
        by: person.accountId,
      }
      const subject = { kind: 'commitment', id: commitmentId, detail: { to } }
      const done = await ctx.write(subject, async (tx) => {
        const moved = await moveCommitment(tx, ctx.area.id, move)
        return moved.ok ? moved : fault(refused(ctx.typed, moved.fault.field, moved.fault.text))
      })
      return done.ok
        ? redirect(
            commitmentPaths.one(ctx.area.slug, slug),
            `It is ${statuses[to].name.toLowerCase()} now. Anyone can read that.`,
          )
        : movePage(ctx, ctx.params, { form: done.fault, status: 422 })
    },
  }),
]
