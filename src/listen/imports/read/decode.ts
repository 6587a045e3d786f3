/** Bytes into letters: finds the encoding from the bytes themselves. */

/**
 * The text in `bytes`: a byte order mark decides; else UTF-16 shows itself by its zero bytes, valid
 * UTF-8 is UTF-8, and anything else is taken as Windows-1252, which Word and Excel still write.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = wideOrder(bytes)
  if (wide) return wide
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** English in UTF-16 without a mark has a zero in every other byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = Math.min(bytes.length, 4096) & ~1
  if (sample < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = sample / 2
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** More than a stray control character in a sample: a program's file, not words. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8192)
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 28) || code === 0xfffd || code === 0x7f) odd++
  }
  return odd > Math.max(2, sample.length * 0.02)
}
