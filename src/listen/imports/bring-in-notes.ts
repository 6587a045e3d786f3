/** Brings in a whole document at once, without a screen, by the same rules as with one. */
import { newId } from '../../kernel/ids.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { replay } from './apply.ts'
import { bringIn, type BroughtIn } from './bring-in.ts'
import type { ImportEdit } from './edits.ts'
import { insertImport, lockImport, selectOptionalImport } from './imports.store.ts'
import type { ImportChannel } from './imports.types.ts'
import { keepSource } from './keep-source.ts'
import { readDocument } from './read/read.ts'

export type NotesToBringIn = {
  readonly areaId: string
  /** Given when the same notes must always make the same rows. */
  readonly id?: string
  readonly activityId: string
  readonly sessionId: string | null
  readonly channel?: ImportChannel
  /** Its ending tells the format where the content cannot. */
  readonly fileName: string
  readonly edits?: readonly ImportEdit[]
  readonly at: Date
  readonly by: string | null
} & ({ readonly text: string } | { readonly bytes: Uint8Array })

/**
 * Reads, puts right and brings in; the same id again adds nothing.
 * @returns the import's id and how many contributions it made, or one sentence saying what is wrong
 */
export async function bringInNotes(
  tx: Tx,
  notes: NotesToBringIn,
): Promise<Result<BroughtIn & { importId: string }>> {
  const { areaId, activityId, at, by, edits = [], id = newId(at.getTime()) } = notes
  const read = readNotes(notes)
  if (!read.ok) return fault(read.fault.message)
  const source = keepSource(read.value)
  const edited = replay(source.draft, edits)
  if (!edited.ok) return edited
  const steps = edits.length === 0 ? [] : [{ revision: 2, by, at: at.toISOString(), edits }]
  const channel = notes.channel ?? 'room'
  const { sessionId, fileName } = notes
  await insertImport(tx, areaId, {
    id,
    activityId,
    sessionId,
    fileName,
    channel,
    source,
    steps,
    at,
    by,
  })
  await lockImport(tx, areaId, id)
  const prepared = await selectOptionalImport(tx, areaId, { activityId, id })
  if (prepared === null) throw new Error('an import of this id belongs to another activity')
  const done = await bringIn(tx, areaId, { prepared, at, by })
  return done.ok ? ok({ ...done.value, importId: id }) : done
}

const readNotes = (notes: NotesToBringIn) =>
  'bytes' in notes
    ? readDocument(notes.bytes, notes.fileName)
    : readDocument(new TextEncoder().encode(notes.text), notes.fileName)
