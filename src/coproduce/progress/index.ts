export { giveUpdate, type NewUpdate } from './give-update.ts'
export { freezeTermReport } from './term-report.ts'
export { alarmWords, statusChanges } from './report.rules.ts'
export type { TermReport } from './report.types.ts'
