/** The door of imports: notes in, numbered lines and a draft out, put right edit by edit. */
export { runImportCommand, processIo } from './cli.ts'
export { readDocument, readPasted } from './read/read.ts'
export { MAX_FILE_BYTES } from './read/faults.ts'
export { proposeDraft } from './structure/propose.ts'
export { applyEdit, replay } from './apply.ts'
export { importEdit } from './edits.ts'
export { lineAccount } from './account.ts'
