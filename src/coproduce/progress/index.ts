import type { Route } from '../../platform/web/route.ts'
import { reportsRoutes } from './reports.routes.tsx'
import { updatesRoutes } from './updates.routes.tsx'

export const progressRoutes: readonly Route[] = [...updatesRoutes, ...reportsRoutes]
export { progressToday } from './progress.today.ts'
export { giveUpdate, type NewUpdate } from './give-update.ts'
export { freezeTermReport } from './term-report.ts'
export type { TermReport } from './report.types.ts'
