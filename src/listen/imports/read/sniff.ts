/** Tells what a file is from its first bytes; its name is only believed where bytes cannot tell. */
import type { ReadFault } from './faults.ts'

export type Sniffed = 'zip' | 'compound' | 'text' | ReadFault['kind']

const starts: readonly (readonly [Sniffed, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['compound', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'],
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['picture', '\u0089PNG'],
  ['picture', '\u00FF\u00D8\u00FF'],
  ['picture', 'GIF8'],
  ['picture', 'BM\u0000'],
  ['picture', 'II*\u0000'],
  ['picture', 'MM\u0000*'],
  ['notText', '\u001F\u008B'],
  ['notText', '7z\u00BC\u00AF'],
  ['notText', 'Rar!'],
  ['notText', '\u007FELF'],
  ['notText', 'OggS'],
  ['notText', 'ID3'],
  ['notText', 'SQLite format 3'],
]

/** The kind of file these bytes begin. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = String.fromCharCode(...bytes.subarray(0, 32))
  for (const [kind, start] of starts) if (head.startsWith(start)) return kind
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'picture'
  if (/^ftyp(heic|heix|mif1|avif)/.test(head.slice(4))) return 'picture'
  if (head.slice(4, 8) === 'ftyp' || head.startsWith('RIFF')) return 'notText'
  return 'text'
}

/**
 * An old Office container: locked new Word files are kept in one ("EncryptedPackage"), and so are
 * plain old .doc and .xls files. Names inside are UTF-16.
 */
export function sniffCompound(bytes: Uint8Array): ReadFault['kind'] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (name: string): boolean => text.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'locked'
  if (has('WordDocument')) return 'oldWord'
  if (has('Workbook') || has('Book')) return 'spreadsheet'
  if (has('PowerPoint Document')) return 'slides'
  return 'notText'
}
