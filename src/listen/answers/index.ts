import type { Route } from '../../platform/web/route.ts'
import { answeringRoutes } from './answers.routes.tsx'
import { receiptRoutes } from './receipt.routes.tsx'

export { giveAnswers, type Given, type Sending } from './give-answers.ts'

export const answersRoutes: readonly Route[] = [...answeringRoutes, ...receiptRoutes]
