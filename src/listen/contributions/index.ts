export { addContributions } from './add-contributions.ts'
export { addReceipts } from './contributions.store.ts'
export { selectHeard } from './heard.store.ts'
export type {
  Channel,
  HeardContribution,
  HeardPoint,
  JudgementKind,
  NewContribution,
  NewReceipt,
  PointSpan,
} from './contribution.types.ts'
