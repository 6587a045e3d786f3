/** An area's settings: kept by its administrators, each change on the public pages at once. */
import { z } from 'zod'
import { can } from '../access/index.ts'
import { idFromName } from '../kernel/ids.ts'
import { fault, ok } from '../kernel/result.ts'
import { countOf } from '../kernel/text.ts'
import { page, redirect } from '../platform/web/answer.ts'
import { filledForm, parseForm, refused, type FormState } from '../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../platform/web/route.ts'
import {
  changeArea,
  selectAreaById,
  selectLevels,
  selectSafeguardingContacts,
  selectTerms,
} from './areas.store.ts'
import { publicWordsChanged } from './facts.ts'
import { areaForm, contactsForm, CONTACTS, levelsForm } from './settings.forms.ts'
import { settingsPath } from './settings.paths.ts'
import { colourFaults } from './settings.rules.ts'
import { changeLevels, putSafeguardingContacts } from './settings.store.ts'
import { AreaPage, ContactsPage, LevelsPage, SettingsPage } from './settings.views.tsx'

const administrators = can('change settings')
const CHANGED = 'Somebody else changed these settings. Open them again, then make your change'

type Here = Pick<Context, 'area' | 'person'>
const formOf = ({ area, person }: Here, form: FormState) => ({
  area: area.slug,
  csrf: person?.csrf ?? '',
  form,
})
const around = ({ area }: Here, form: FormState) => ({
  status: form.errors.length > 0 ? 422 : 200,
  back: { href: settingsPath(area.slug), text: 'Settings' },
})
const saved = ({ area }: Here, what: string) => redirect(settingsPath(area.slug), what)

const areaPage = (ctx: Here, form: FormState) =>
  page('Names, looks and contact', <AreaPage {...formOf(ctx, form)} />, around(ctx, form))
const contactsPage = (ctx: Here, form: FormState) =>
  page('Safeguarding contacts', <ContactsPage {...formOf(ctx, form)} />, around(ctx, form))

export const settingsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/settings',
    allow: administrators,
    audit: notAudited,
    handle: async (ctx) => {
      const now = await ctx.read(async (tx) => ({
        area: `${ctx.area.name}: name, introduction, colours and contact.`,
        terms: countOf((await selectTerms(tx, ctx.area.id)).length, 'term'),
        levels: (await selectLevels(tx, ctx.area.id)).map(({ name }) => name).join(', '),
        contacts: (await selectSafeguardingContacts(tx, ctx.area.id))
          .map(({ name }) => name)
          .join(', '),
      }))
      return page('Settings', <SettingsPage area={ctx.area.slug} now={now} />)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/settings/area',
    allow: administrators,
    audit: notAudited,
    handle: async (ctx) =>
      areaPage(ctx, filledForm(await ctx.read((tx) => selectAreaById(tx, ctx.area.id)))),
  }),
  route({
    method: 'POST',
    path: '/:area/staff/settings/area',
    allow: administrators,
    audit: 'area.changed',
    form: areaForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return areaPage(ctx, ctx.form.fault)
      const change = ctx.form.value
      const errors = colourFaults(change)
      if (errors.length > 0) return areaPage(ctx, { values: ctx.typed, errors })
      const done = await ctx.write({ kind: 'area', id: ctx.area.id }, async (tx) => {
        if (!(await changeArea(tx, ctx.area.id, change)))
          return fault(refused(ctx.typed, 'name', CHANGED))
        await publicWordsChanged(tx, ctx.area.id)
        return ok(null)
      })
      return done.ok ? saved(ctx, 'The settings are changed.') : areaPage(ctx, done.fault)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/settings/levels',
    allow: administrators,
    audit: notAudited,
    handle: async (ctx) => {
      const levels = await ctx.read((tx) => selectLevels(tx, ctx.area.id))
      const filled = levels.flatMap(({ key, name, meaning }) => [
        [`name-${key}`, name],
        [`meaning-${key}`, meaning],
      ])
      const form = filledForm(Object.fromEntries(filled))
      const body = <LevelsPage {...formOf(ctx, form)} levels={levels} />
      return page('Levels of openness', body, around(ctx, form))
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/settings/levels',
    allow: administrators,
    audit: 'levels.changed',
    form: z.looseObject({}),
    handle: async (ctx) => {
      const levels = await ctx.read((tx) => selectLevels(tx, ctx.area.id))
      const given = parseForm(levelsForm(levels), ctx.typed)
      if (!given.ok) {
        const body = <LevelsPage {...formOf(ctx, given.fault)} levels={levels} />
        return page('Levels of openness', body, around(ctx, given.fault))
      }
      const words = given.value
      const changed = levels.map((level) => ({
        ...level,
        name: words[`name-${level.key}`] ?? level.name,
        meaning: words[`meaning-${level.key}`] ?? level.meaning,
      }))
      await ctx.write({ kind: 'area', id: ctx.area.id }, async (tx) => {
        await changeLevels(tx, ctx.area.id, changed)
        await publicWordsChanged(tx, ctx.area.id)
        return ok(null)
      })
      return saved(ctx, 'The levels are changed.')
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/settings/contacts',
    allow: administrators,
    audit: notAudited,
    handle: async (ctx) => {
      const contacts = await ctx.read((tx) => selectSafeguardingContacts(tx, ctx.area.id))
      const filled = contacts.flatMap(({ name, telephone, hours }, index) => [
        [`name-${index}`, name],
        [`telephone-${index}`, telephone],
        [`hours-${index}`, hours],
      ])
      return contactsPage(ctx, filledForm(Object.fromEntries(filled)))
    },
  }),
  route({
    method: 'POST',
    path: '/:area/staff/settings/contacts',
    allow: administrators,
    audit: 'safeguarding-contacts.changed',
    form: contactsForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return contactsPage(ctx, ctx.form.fault)
      const contacts = contactsFrom(ctx.area.id, ctx.form.value)
      await ctx.write({ kind: 'area', id: ctx.area.id }, async (tx) => {
        await putSafeguardingContacts(tx, ctx.area.id, contacts)
        await publicWordsChanged(tx, ctx.area.id)
        return ok(null)
      })
      return saved(ctx, 'The safeguarding contacts are changed.')
    },
  }),
]

const contactsFrom = (areaId: string, given: Record<string, string | undefined>) =>
  Array.from({ length: CONTACTS }, (_, index) => ({
    id: idFromName(`${areaId} safeguarding contact ${index}`),
    name: given[`name-${index}`] ?? '',
    telephone: given[`telephone-${index}`] ?? '',
    hours: given[`hours-${index}`] ?? '',
  })).filter(({ name }) => name !== '')
