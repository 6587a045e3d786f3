export { partnersRoutes } from './partners.routes.tsx'
export { addPartner, selectPartners, type Partner } from './partners.store.ts'
export type { Sector } from './partners.rules.ts'
