/** Addresses of public pages for what memory does not hold, the list of areas, and what staff see of it. */
import { can } from '../access/index.ts'
import { publicWordsChanged, selectAreas } from '../areas/index.ts'
import { ok } from '../kernel/result.ts'
import { file, page, redirect } from '../platform/web/answer.ts'
import { NotFound } from '../platform/web/errors.ts'
import { anyone, notAudited, route, type Route } from '../platform/web/route.ts'
import { AreasPage } from './areas.views.tsx'
import { pathOf } from './negotiate.ts'
import { CACHE_CONTROL } from './page-memory.ts'
import { selectOptionalPage, selectPublicPages } from './pages.store.ts'
import { whatPublicSeesPath } from './publishing.paths.ts'
import { WhatPublicSeesPage } from './what-public-sees.views.tsx'

/** One page from the database; memory takes it over from the next request on. */
const published = (path: string): Route =>
  route({
    method: 'GET',
    path,
    allow: anyone,
    audit: notAudited,
    handle: async (ctx) => {
      const found = await selectOptionalPage(ctx.db, ctx.area.id, pathOf(ctx.path))
      if (found === null) throw new NotFound()
      return file(found.contentType, found.body, { cache: CACHE_CONTROL })
    },
  })

export const publishingRoutes: readonly Route[] = [
  published('/:area'),
  published('/:area/activities'),
  published('/:area/activities/:slug'),
  published('/:area/activities/:slug/voices'),
  published('/:area/activities/:slug/voices/:page'),
  published('/:area/commitments'),
  published('/:area/commitments/:slug'),
  published('/:area/reports'),
  published('/:area/reports/:term'),
  published('/:area/accessibility'),
  published('/:area/privacy'),
  published('/:area/how-this-works'),

  route({
    method: 'GET',
    path: '/',
    allow: anyone,
    audit: notAudited,
    handle: async (ctx) => {
      const areas = await selectAreas(ctx.db)
      return areas.length === 1
        ? redirect(`/${areas[0]!.slug}`)
        : page('Choose your area', <AreasPage areas={areas} />)
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/publish',
    allow: can('publish'),
    audit: notAudited,
    handle: async (ctx) => {
      const pages = await ctx.read((tx) => selectPublicPages(tx, ctx.area.id))
      return page(
        'What the public sees',
        <WhatPublicSeesPage area={ctx.area.slug} csrf={ctx.person?.csrf ?? ''} pages={pages} />,
      )
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/publish',
    allow: can('publish'),
    audit: 'pages.published-again',
    handle: async (ctx) => {
      await ctx.write({ kind: 'area', id: ctx.area.id }, async (tx) => {
        await publicWordsChanged(tx, ctx.area.id)
        return ok(undefined)
      })
      return redirect(
        whatPublicSeesPath(ctx.area.slug),
        'The pages are being written again. Changes show within a minute.',
      )
    },
  }),
]
