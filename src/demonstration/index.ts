export { buildNorthmoor, isBuilt } from './build.ts'
export { COORDINATOR } from './people.ts'
