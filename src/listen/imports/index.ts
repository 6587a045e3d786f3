/** The door of imports: notes in, put right line by line, contributions out. */
export { bringInNotes, type NotesToBringIn } from './bring-in-notes.ts'
export type { ImportEdit } from './edits.ts'
export { importsRoutes } from './imports.routes.tsx'
export { importsPanel, importsToday } from './panels.ts'
