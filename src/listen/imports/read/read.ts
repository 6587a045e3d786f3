/** Turns a chosen file or pasted words into numbered lines, or says kindly what is wrong. */
import { fault, ok } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import type { SourceDocument, SourceFormat, SourceLine } from '../document.ts'
import { linesOfCsv } from './csv.ts'
import { decode, looksBinary } from './decode.ts'
import { linesOfDocx } from './docx.ts'
import { MAX_FILE_BYTES, readFault } from './faults.ts'
import type { ReadFault } from './faults.ts'
import { linesOfHtml } from './html.ts'
import { linesOfOdt } from './odt.ts'
import { sniff, sniffCompound } from './sniff.ts'
import { linesOfText } from './text.ts'
import { unzipParts } from './zip.ts'

type Read = Result<SourceDocument, ReadFault>

/**
 * Reads a file of at most 5 MB: TXT, Markdown, HTML, DOCX, ODT or CSV, told apart by content first and
 * by the ending of `name` where content cannot tell. Never throws.
 * @param asCells every cell of a CSV is a line, as progress tables need
 */
export function readDocument(bytes: Uint8Array, name: string, asCells = false): Read {
  if (bytes.length > MAX_FILE_BYTES) return fault(readFault('tooLarge'))
  if (bytes.length === 0) return fault(readFault('empty'))
  const kind = sniff(bytes)
  if (kind === 'zip') return readOffice(bytes, name)
  if (kind === 'compound') return fault(readFault(sniffCompound(bytes)))
  if (kind !== 'text') return fault(readFault(kind))
  const text = decode(bytes)
  if (looksBinary(text)) return fault(readFault('notText'))
  return readText(text, name, asCells)
}

/** Reads words pasted into a box. HTML is only read as HTML when it is a whole page. */
export function readPasted(text: string): Read {
  if (Buffer.byteLength(text) > MAX_FILE_BYTES) return fault(readFault('tooLarge'))
  return readText(text.startsWith('\uFEFF') ? text.slice(1) : text, '')
}

function readText(text: string, name: string, asCells = false): Read {
  const format = formatOfText(text, name)
  try {
    if (format === 'html') return finish(linesOfHtml(text), name, format)
    if (format === 'csv') return finish(linesOfCsv(text, asCells), name, format)
  } catch {
    return finish(linesOfText(text, 'text'), name, 'text')
  }
  return finish(linesOfText(text, format), name, format)
}

function formatOfText(text: string, name: string): SourceFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const head = text.slice(0, 2000).trimStart()
  if (/^(<!doctype html|<html[\s>]|<\?xml[^>]{0,200}\?>\s*<(!doctype html|html))/i.test(head))
    return 'html'
  if (/^(html?|xhtml|mhtml)$/.test(ending) && /<[a-z][^>]*>/i.test(text.slice(0, 20_000)))
    return 'html'
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  return /^(md|markdown|mkd)$/.test(ending) ? 'markdown' : 'text'
}

function readOffice(bytes: Uint8Array, name: string): Read {
  const parts = unzipParts(bytes)
  if (!parts.ok) return parts
  const format = parts.value.has('word/document.xml') ? 'docx' : 'odt'
  try {
    const lines = format === 'docx' ? linesOfDocx(parts.value) : linesOfOdt(parts.value)
    return finish(lines, name, format)
  } catch {
    return fault(readFault('broken'))
  }
}

function finish(lines: readonly SourceLine[], name: string, format: SourceFormat): Read {
  const hasWords = lines.some((each) => each.text !== '' && each.furniture !== 'no words')
  return hasWords ? ok({ name, format, lines }) : fault(readFault('empty'))
}
