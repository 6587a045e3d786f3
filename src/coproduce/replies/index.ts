export { giveReply, type NewReply } from './give-reply.ts'
export { answers, daysWaiting, type Answer } from './replies.rules.ts'
