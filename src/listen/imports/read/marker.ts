/** Takes the bullet or number off the front of a line of text, and nothing else. */

export interface Marked {
  readonly bullet: string | null
  readonly text: string
}

/** Bullets people and programs type, among them Wingdings left over from Word (U+F0xx). */
const glyph = /^([•◦▪▫■□●○◆◇‣⁃∙·►▶▸➢➤➔→✓✔✗✘☐☑☒\uF0A7\uF0B7\uF0D8\uF0FC\uF0E8]+)[\s\u200B]*(?=\S|$)/u
const dash = /^([-*+–—]|--|>>?)(?:\s+(?=\S)|$)/u
const tightDash = /^([-–—*])(?=[\p{L}"'“‘£(])/u
const letterO = /^(o|§|Ø|ü)(?:\t\s*| {1,8})(?=\S)/u
const checkbox = /^(\[[ xX✓]?\])\s*(?=\S)/u
const number = /^(\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)]|[A-H][.)])(?:\s+(?=\S)|$)/u
const tightNumber = /^(\d{1,2}[.)])(?=\p{Lu}\p{Ll})/u
const outline = /^(\d{1,2}(?:\.\d{1,2}){1,4}\.?)\s+(?=\S)/u
const clock = /^(?:[01]?\d|2[0-3])\.(?:00|05|10|15|20|25|30|35|40|45|50|55)\s/

/** How much of a long line is looked at for a marker. */
const nearStart = 64

/**
 * The bullet at the front of `raw` and the words after it. `raw` has no leading white space.
 * "10.30 tea" keeps its time and "-5" its sign; "**bold**" is not a bullet.
 */
export function splitMarker(raw: string): Marked {
  const head = raw.slice(0, nearStart)
  const found = firstMarker(head)
  if (!found) return { bullet: null, text: raw }
  const rest = raw.slice(found.taken)
  const box = /^[-*+•]$/u.test(found.bullet) ? checkbox.exec(rest.slice(0, nearStart)) : null
  if (!box) return { bullet: found.bullet, text: rest }
  return { bullet: `${found.bullet} ${box[1]!}`, text: rest.slice(box[0].length) }
}

function firstMarker(head: string): { bullet: string; taken: number } | null {
  const isRule = /^[-*_=–—+. ]{3,}$/u.test(head)
  if (isRule || /^\*\*|^\*[^*\s][^*]*\*/u.test(head)) return null
  const kinds = clock.test(head)
    ? [glyph, dash, tightDash]
    : [glyph, dash, tightDash, letterO, checkbox, outline, number, tightNumber]
  for (const kind of kinds) {
    const hit = kind.exec(head)
    if (hit) return { bullet: hit[1]!, taken: hit[0].length }
  }
  return null
}

/** A number or letter in order ("1.", "(a)", "2.3"), as against a dot or a dash. */
export const isNumberMarker = (bullet: string | null): boolean =>
  bullet !== null && /^\(?(?:\d|[a-zA-Z][.)]|[ivx]+[.)])/u.test(bullet)
