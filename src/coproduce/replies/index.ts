export { repliesRoutes } from './replies.routes.tsx'
export { repliesPanel, repliesToday } from './replies.today.ts'
export { giveReply, type NewReply } from './give-reply.ts'
