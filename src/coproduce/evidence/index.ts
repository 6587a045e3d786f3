export { addEvidence, addImpact } from './add-evidence.ts'
export { linkFault } from './evidence.rules.ts'
export type { NewEvidence, NewImpact } from './evidence.store.ts'
