/** The people of an area and what each may do: kept by its administrators. */
import { z } from 'zod'
import { fault, ok } from '../kernel/result.ts'
import { page, redirect } from '../platform/web/answer.ts'
import { NotFound } from '../platform/web/errors.ts'
import { emptyForm, filledForm, refused, type FormState } from '../platform/web/form.ts'
import { notAudited, route, type Context, type Person, type Route } from '../platform/web/route.ts'
import { inviteForm, rolesForm } from './access.forms.ts'
import { can } from './access.rules.ts'
import { changeRoles, invite } from './keep-people.ts'
import { peoplePath } from './people.paths.ts'
import { selectOptionalPerson, selectPeople, type AreaPerson } from './people.store.ts'
import { InvitePage, PeoplePage, PersonPage } from './people.views.tsx'

const idParams = z.object({ id: z.uuid() })
type InArea = Pick<Context, 'area' | 'person'>
type OnOne = Pick<
  Context<{ id: string }>,
  'area' | 'person' | 'params' | 'read' | 'write' | 'clock'
>

export const peopleRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/people',
    allow: can('change settings'),
    audit: notAudited,
    handle: async (ctx) => {
      const people = await ctx.read((tx) => selectPeople(tx, ctx.area.id))
      const me = ctx.person?.accountId ?? ''
      return page('People', <PeoplePage area={ctx.area.slug} people={people} me={me} />)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/people/new',
    allow: can('change settings'),
    audit: notAudited,
    handle: async (ctx) => invitePage(ctx, emptyForm),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/people/new',
    allow: can('change settings'),
    audit: 'person.invited',
    form: inviteForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return invitePage(ctx, ctx.form.fault, 422)
      const asked = ctx.form.value
      const { accountId: by, name: byName } = ctx.person as Person
      const doing = {
        at: ctx.clock.now(),
        by,
        byName,
        publicUrl: ctx.origin,
        areaName: ctx.area.name,
      }
      const done = await ctx.write(
        { kind: 'area', id: ctx.area.id, detail: { roles: asked.roles } },
        (tx) => invite(tx, ctx.area.id, { asked, doing }),
      )
      return done.ok
        ? redirect(peoplePath(ctx.area.slug), `${asked.name} is here. A link is on its way.`)
        : invitePage(ctx, refused(ctx.typed, 'email', done.fault), 422)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/people/:id',
    allow: can('change settings'),
    audit: notAudited,
    params: idParams,
    handle: async (ctx) => {
      const person = await onPage(ctx)
      return personPage(ctx, person, filledForm({ roles: person.roles }))
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/people/:id',
    allow: can('change settings'),
    audit: 'person.roles-changed',
    params: idParams,
    form: rolesForm.refine(({ roles }) => roles.length > 0, {
      path: ['roles'],
      message: 'Choose at least one role, or take the person out below',
    }),
    handle: async (ctx) => {
      const person = await onPage(ctx)
      if (!ctx.form.ok) return personPage(ctx, person, ctx.form.fault)
      return giveRoles(ctx, person, ctx.form.value.roles)
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/people/:id/remove',
    allow: can('change settings'),
    audit: 'person.removed',
    params: idParams,
    handle: async (ctx) => giveRoles(ctx, await onPage(ctx), []),
  }),
]

async function onPage(ctx: OnOne): Promise<AreaPerson> {
  const person = await ctx.read((tx) => selectOptionalPerson(tx, ctx.area.id, ctx.params.id))
  if (person === null) throw new NotFound()
  return person
}

async function giveRoles(ctx: OnOne, person: AreaPerson, roles: readonly string[]) {
  const by = ctx.person?.accountId ?? ''
  const at = ctx.clock.now()
  const subject = { kind: 'account', id: person.id, detail: { had: person.roles, roles } }
  const done = await ctx.write(subject, async (tx) => {
    const changed = await changeRoles(tx, ctx.area.id, { accountId: person.id, roles, at, by })
    return changed.ok
      ? ok(null)
      : fault(refused({ roles: [...person.roles] }, 'roles', changed.fault))
  })
  if (!done.ok) return personPage(ctx, person, done.fault)
  const said = roles.length === 0 ? 'can no longer enter this area' : 'has new roles'
  // Who gives up their own administration may not see the list any more.
  const on = person.id === by ? '/areas' : peoplePath(ctx.area.slug)
  return redirect(on, `${person.name} ${said}.`)
}

const backToPeople = (slug: string) => ({ href: peoplePath(slug), text: 'People' })

const invitePage = ({ area, person }: InArea, form: FormState, status = 200) =>
  page('Invite somebody', <InvitePage area={area.slug} csrf={person?.csrf ?? ''} form={form} />, {
    status,
    back: backToPeople(area.slug),
  })

const personPage = ({ area, person }: InArea, about: AreaPerson, form: FormState) =>
  page(
    about.name,
    <PersonPage area={area.slug} csrf={person?.csrf ?? ''} person={about} form={form} />,
    { status: form.errors.length > 0 ? 422 : 200, back: backToPeople(area.slug) },
  )
