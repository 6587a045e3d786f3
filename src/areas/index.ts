export {
  publicCountsChanged,
  publicWordsChanged,
  type TodayItem,
  type TodayPanel,
} from './facts.ts'
export { currentTerm, startingLevels, termOn } from './areas.rules.ts'
export {
  addArea,
  addLevels,
  addSafeguardingContacts,
  addTerms,
  selectAreaById,
  selectAreas,
  selectLevels,
  selectOptionalArea,
  selectSafeguardingContacts,
  selectTerms,
  type Area,
  type Level,
  type SafeguardingContact,
  type Term,
} from './areas.store.ts'
export { rememberAreas } from './remember-areas.ts'
export { areasRoutes } from './areas.routes.tsx'
