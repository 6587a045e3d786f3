/** Every address of areas: the colours as a stylesheet, and the settings. */
import { notAudited, anyone, route, type Route } from '../platform/web/route.ts'
import { file } from '../platform/web/answer.ts'
import { brandCss } from '../ui/index.ts'
import { selectAreaById } from './areas.store.ts'
import { settingsRoutes } from './settings.routes.tsx'
import { termsRoutes } from './terms.routes.tsx'

export const areasRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/brand.css',
    allow: anyone,
    audit: notAudited,
    handle: async (ctx) => {
      const area = await selectAreaById(ctx.db, ctx.area.id)
      const css = brandCss({
        thread: area.colourThread,
        panel: area.colourPanel,
        warm: area.colourWarm,
      })
      // The address carries the revision, so these bytes never change under it.
      return file('text/css; charset=utf-8', css, { cache: 'public, max-age=31536000, immutable' })
    },
  }),
  ...settingsRoutes,
  ...termsRoutes,
]
