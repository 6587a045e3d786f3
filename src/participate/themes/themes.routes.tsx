/** The workbench: every address under an activity's themes. */
import type { Route } from '../../platform/web/route.ts'

export const themesRoutes: readonly Route[] = []
