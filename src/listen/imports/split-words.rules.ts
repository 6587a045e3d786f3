/** Cutting a contribution into points by pressing Enter between them, no letter changed. */
import { fault, ok, type Result } from '../../kernel/result.ts'

/**
 * Where each typed line but the first begins in `text`, in UTF-16 code units; [] for one line.
 * White space at the cuts does not count; any other change is refused.
 */
export function cutsFrom(text: string, typed: string): Result<number[]> {
  const pieces = typed
    .split(/\r\n|\n|\r/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const cuts: number[] = []
  let from = 0
  for (const piece of pieces) {
    const start = from + (text.length - from - text.slice(from).trimStart().length)
    if (!text.startsWith(piece, start)) return fault(CHANGED)
    if (from > 0) cuts.push(start)
    from = start + piece.length
  }
  return text.slice(from).trim() === '' && pieces.length > 0 ? ok(cuts) : fault(CHANGED)
}

const CHANGED =
  'The words themselves cannot change: they stay as they were given. Only press Enter where a new point begins'
