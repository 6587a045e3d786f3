import type { Route } from '../../platform/web/route.ts'
import { commitmentRoutes } from './commitment.routes.tsx'
import { commitmentsRoutes as listRoutes } from './commitments.routes.tsx'
import { evidenceRoutes } from './evidence.routes.tsx'

export const commitmentsRoutes: readonly Route[] = [
  ...listRoutes,
  ...commitmentRoutes,
  ...evidenceRoutes,
]
export { addCommitment, answerTheme } from './keep-commitment.ts'
export { addEvidence, addImpact } from '../evidence/index.ts'
export { moveCommitment } from './move-commitment.ts'
export { commitmentPaths } from './commitments.paths.ts'
export { mayUpdate, statuses } from './commitments.rules.ts'
export { commitmentsToday } from './commitments.today.ts'
