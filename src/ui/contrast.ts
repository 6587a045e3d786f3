/** How well two colours can be told apart, as the Web Content Accessibility Guidelines measure it. */

const HEX = /^#[0-9a-f]{6}$/i

/** Whether the text is a colour written `#rrggbb`. */
export function isHexColour(text: string): boolean {
  return HEX.test(text)
}

/**
 * Contrast ratio of two colours written `#rrggbb`, from 1 (the same) to 21 (black on white).
 * Source: WCAG 2.2, “contrast ratio” and “relative luminance”.
 * @throws when either is not `#rrggbb`
 */
export function contrast(hexA: string, hexB: string): number {
  const [dark, light] = [luminance(hexA), luminance(hexB)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(hex: string): number {
  if (!isHexColour(hex)) throw new Error(`Not a colour written #rrggbb: ${hex}`)
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16)))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
