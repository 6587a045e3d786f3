/** Opens the zip inside a Word or OpenDocument file, within a stated size. */
import { strFromU8, unzipSync } from 'fflate'
import { fault, ok } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { MAX_UNPACKED_BYTES, readFault } from './faults.ts'
import type { ReadFault } from './faults.ts'

/** The text parts of an office file by path, e.g. "word/document.xml". */
export type Parts = ReadonlyMap<string, string>

const wanted = /^(mimetype|word\/[^/]+\.xml|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/

/**
 * The XML parts of a zip. Pictures stay packed. The sizes the zip claims are added up before anything
 * is unpacked, and fflate never writes past a claimed size, so a zip bomb costs nothing.
 */
export function unzipParts(bytes: Uint8Array): Result<Parts, ReadFault> {
  let total = 0
  const names: string[] = []
  try {
    const files = unzipSync(bytes, {
      filter(file) {
        names.push(file.name)
        if (!wanted.test(file.name)) return false
        total += file.originalSize
        return total <= MAX_UNPACKED_BYTES
      },
    })
    if (total > MAX_UNPACKED_BYTES) return fault(readFault('unpacksTooLarge'))
    const parts = new Map(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]))
    return kindly(parts, names)
  } catch {
    return fault(readFault('broken'))
  }
}

/** Names what a zip that is not a document is instead. */
function kindly(parts: Parts, names: readonly string[]): Result<Parts, ReadFault> {
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data'))
    return fault(readFault('locked'))
  const mime = parts.get('mimetype') ?? ''
  const has = (start: string): boolean => names.some((name) => name.startsWith(start))
  if (has('xl/') || mime.includes('spreadsheet')) return fault(readFault('spreadsheet'))
  if (has('ppt/') || mime.includes('presentation')) return fault(readFault('slides'))
  if (parts.has('word/document.xml') || parts.has('content.xml')) return ok(parts)
  const isOffice = has('word/') || has('META-INF/') || mime.includes('opendocument')
  return fault(readFault(isOffice || names.length === 0 ? 'broken' : 'zip'))
}
