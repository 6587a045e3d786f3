/** Every address under an activity's words. */
import type { Route } from '../../platform/web/route.ts'
import { eraseRoutes } from './erase.routes.tsx'
import { reasonRoutes } from './reason.routes.tsx'
import { wordRoutes } from './word.routes.tsx'
import { listRoutes } from './words.routes.tsx'

export const moderationRoutes: readonly Route[] = [
  ...listRoutes,
  ...wordRoutes,
  ...reasonRoutes,
  ...eraseRoutes,
]
