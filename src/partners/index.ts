export { partnersRoutes } from './partners.routes.tsx'
export { partnersPath } from './partners.paths.ts'
export { addPartner, selectOptionalPartner, selectPartners, type Partner } from './partners.store.ts'
export { sectorNames, type Sector } from './partners.rules.ts'
