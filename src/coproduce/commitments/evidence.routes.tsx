/** Adding evidence to a commitment, and saying what it changed. */
import { can } from '../../access/index.ts'
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
import { addEvidence, addImpact } from '../evidence/index.ts'
import { findOwnCommitment } from './commitment-page.ts'
import { signedInPerson } from './commitment.routes.tsx'
import { evidenceForm, impactForm, slugParams } from './commitments.forms.ts'
import { commitmentPaths } from './commitments.paths.ts'
import { EvidencePage, ImpactPage } from './evidence.views.tsx'

type Here = Pick<Context, 'area' | 'read' | 'clock'> & {
  person: Person | null
  params: { slug: string }
}
type Shown = { title: string; View: typeof EvidencePage; form: FormState; status: number }

const freshId = (ctx: Pick<Here, 'clock'>): string => newId(ctx.clock.now().getTime())

async function addingPage(ctx: Here, { title, View, form, status }: Shown) {
  const person = signedInPerson(ctx)
  const { slug } = ctx.params
  const commitment = await ctx.read((tx) => findOwnCommitment(tx, ctx.area.id, { slug, person }))
  const model = { area: ctx.area.slug, csrf: person.csrf, commitment, form }
  return page(title, <View {...model} />, {
    status,
    back: { href: commitmentPaths.one(ctx.area.slug, slug), text: commitment.title },
  })
}

const evidencePage = (ctx: Here, form: FormState, status = 200) =>
  addingPage(ctx, { title: 'Add what shows it', View: EvidencePage, form, status })
const impactPage = (ctx: Here, form: FormState, status = 200) =>
  addingPage(ctx, { title: 'Say what it changed', View: ImpactPage, form, status })

/** What every added row says: which commitment, when, by whom. */
async function addedBy(ctx: Here) {
  const person = signedInPerson(ctx)
  const { id } = await ctx.read((tx) =>
    findOwnCommitment(tx, ctx.area.id, { slug: ctx.params.slug, person }),
  )
  return { commitmentId: id, at: ctx.clock.now(), by: person.accountId }
}

export const evidenceRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/commitments/:slug/evidence',
    allow: can('give updates'),
    audit: notAudited,
    params: slugParams,
    handle: (ctx) => evidencePage(ctx, filledForm({ id: freshId(ctx) })),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/commitments/:slug/evidence',
    allow: can('give updates'),
    audit: 'commitment.evidence-added',
    params: slugParams,
    form: evidenceForm,
    handle: async (ctx) => {
      const added = await addedBy(ctx)
      if (!ctx.form.ok) return evidencePage(ctx, ctx.form.fault, 422)
      const given = { ...ctx.form.value, ...added, id: ctx.form.value.id ?? freshId(ctx) }
      const done = await ctx.write({ kind: 'commitment', id: added.commitmentId }, async (tx) => {
        const kept = await addEvidence(tx, ctx.area.id, given)
        return kept.ok ? kept : fault(refused(ctx.typed, kept.fault.field, kept.fault.text))
      })
      return done.ok
        ? redirect(commitmentPaths.one(ctx.area.slug, ctx.params.slug), 'The evidence is added.')
        : evidencePage(ctx, done.fault, 422)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/commitments/:slug/impact',
    allow: can('give updates'),
    audit: notAudited,
    params: slugParams,
    handle: (ctx) => impactPage(ctx, filledForm({ id: freshId(ctx) })),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/commitments/:slug/impact',
    allow: can('give updates'),
    audit: 'commitment.impact-added',
    params: slugParams,
    form: impactForm,
    handle: async (ctx) => {
      const added = await addedBy(ctx)
      if (!ctx.form.ok) return impactPage(ctx, ctx.form.fault, 422)
      const given = { ...ctx.form.value, ...added, id: ctx.form.value.id ?? freshId(ctx) }
      const done = await ctx.write({ kind: 'commitment', id: added.commitmentId }, async (tx) => {
        const kept = await addImpact(tx, ctx.area.id, given)
        return kept.ok ? kept : fault(refused(ctx.typed, kept.fault.field, kept.fault.text))
      })
      return done.ok
        ? redirect(commitmentPaths.one(ctx.area.slug, ctx.params.slug), 'What it changed is added.')
        : impactPage(ctx, done.fault, 422)
    },
  }),
]
