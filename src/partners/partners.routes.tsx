/** Keeping the list of partners. */
import { z } from 'zod'
import { can } from '../access/index.ts'
import { newId } from '../kernel/ids.ts'
import { fault, ok } from '../kernel/result.ts'
import { page, redirect } from '../platform/web/answer.ts'
import { NotFound } from '../platform/web/errors.ts'
import { emptyForm, filledForm, refused } from '../platform/web/form.ts'
import { notAudited, route, type Route } from '../platform/web/route.ts'
import { partnerForm } from './partners.forms.ts'
import { newPartnerPath, partnerPath, partnersPath } from './partners.paths.ts'
import {
  addPartner,
  changePartner,
  isNameTaken,
  selectOptionalPartner,
  selectPartners,
} from './partners.store.ts'
import { PartnerFormPage, PartnersPage } from './partners.views.tsx'

const idParams = z.object({ id: z.uuid() })
const nameTaken = 'A partner with this name is already here'
const changedSince = 'Somebody else changed this partner. Look at it again, then make your change'

export const partnersRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/partners',
    allow: can('enter the staff side'),
    audit: notAudited,
    handle: async (ctx) => {
      const partners = await ctx.read((tx) => selectPartners(tx, ctx.area.id))
      return page('Partners', <PartnersPage area={ctx.area.slug} partners={partners} />)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/partners/new',
    allow: can('keep partners'),
    audit: notAudited,
    handle: async (ctx) =>
      page(
        'Add a partner',
        <PartnerFormPage
          title="Add a partner"
          action={newPartnerPath(ctx.area.slug)}
          csrf={ctx.person?.csrf ?? ''}
          form={emptyForm}
        />,
        { back: { href: partnersPath(ctx.area.slug), text: 'Partners' } },
      ),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/partners/new',
    allow: can('keep partners'),
    audit: 'partner.added',
    form: partnerForm,
    handle: async (ctx) => {
      const again = (form = ctx.form.ok ? emptyForm : ctx.form.fault) =>
        page(
          'Add a partner',
          <PartnerFormPage
            title="Add a partner"
            action={newPartnerPath(ctx.area.slug)}
            csrf={ctx.person?.csrf ?? ''}
            form={form}
          />,
          { status: 422, back: { href: partnersPath(ctx.area.slug), text: 'Partners' } },
        )
      if (!ctx.form.ok) return again()
      const partner = { ...ctx.form.value, id: newId(ctx.clock.now().getTime()) }
      const done = await ctx.write({ kind: 'partner', id: partner.id }, async (tx) =>
        (await addPartner(tx, ctx.area.id, partner))
          ? ok(partner)
          : fault(refused(ctx.typed, 'name', nameTaken)),
      )
      return done.ok
        ? redirect(partnersPath(ctx.area.slug), `${partner.name} is now a partner.`)
        : again(done.fault)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/partners/:id',
    allow: can('keep partners'),
    audit: notAudited,
    params: idParams,
    handle: async (ctx) => {
      const partner = await ctx.read((tx) => selectOptionalPartner(tx, ctx.area.id, ctx.params.id))
      if (partner === null) throw new NotFound()
      const form = filledForm({ ...partner, maySignOff: partner.maySignOff ? 'yes' : '' })
      return page(
        partner.name,
        <PartnerFormPage
          title={partner.name}
          action={partnerPath(ctx.area.slug, partner.id)}
          csrf={ctx.person?.csrf ?? ''}
          form={form}
        />,
        { back: { href: partnersPath(ctx.area.slug), text: 'Partners' } },
      )
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/partners/:id',
    allow: can('keep partners'),
    audit: 'partner.changed',
    params: idParams,
    form: partnerForm,
    handle: async (ctx) => {
      const again = (form = ctx.form.ok ? emptyForm : ctx.form.fault) =>
        page(
          'Change a partner',
          <PartnerFormPage
            title="Change a partner"
            action={partnerPath(ctx.area.slug, ctx.params.id)}
            csrf={ctx.person?.csrf ?? ''}
            form={form}
          />,
          { status: 422, back: { href: partnersPath(ctx.area.slug), text: 'Partners' } },
        )
      if (!ctx.form.ok) return again()
      const partner = { ...ctx.form.value, id: ctx.params.id }
      const done = await ctx.write({ kind: 'partner', id: partner.id }, async (tx) => {
        if ((await selectOptionalPartner(tx, ctx.area.id, partner.id)) === null)
          throw new NotFound()
        if (await isNameTaken(tx, ctx.area.id, partner))
          return fault(refused(ctx.typed, 'name', nameTaken))
        return (await changePartner(tx, ctx.area.id, partner))
          ? ok(partner)
          : fault(refused(ctx.typed, 'name', changedSince))
      })
      return done.ok
        ? redirect(partnersPath(ctx.area.slug), `${partner.name} is changed.`)
        : again(done.fault)
    },
  }),
]
