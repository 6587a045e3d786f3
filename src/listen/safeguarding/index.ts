export { raiseConcerns, type NewConcerns } from './concerns.store.ts'
export { worryPath } from './safeguarding.paths.ts'
export { safeguardingRoutes } from './safeguarding.routes.tsx'
export { safeguardingToday } from './safeguarding.today.ts'
