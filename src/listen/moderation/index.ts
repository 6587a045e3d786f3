export { moderationRoutes } from './moderation.routes.ts'
export { moderationPanel, moderationToday } from './panels.ts'
export { redactWords, releaseWords, type Moved, type Redaction } from './move-words.ts'
export { wordsPath } from './words.paths.ts'
