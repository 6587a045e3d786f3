/** The three colours an area may choose, and the sums that keep every word readable in them. */
import { contrast, isHexColour } from './contrast.ts'

/** Colours as `#rrggbb`; one left out keeps ours. */
export interface Brand {
  /** Links, buttons and the thread line. */
  readonly thread?: string
  /** Background of quiet blocks. */
  readonly panel?: string
  /** The one accent: quotation marks and the strapline. */
  readonly warm?: string
}

/** What a page wears when its area has chosen nothing. Kept in step with styles/_tokens.scss. */
export const OUR_COLOURS = {
  paper: '#fffdf8',
  ink: '#1d2b2e',
  muted: '#4f5b5e',
  thread: '#0f6a5c',
  panel: '#e8f2ef',
  warm: '#b3402a',
} as const

/** WCAG 2.2, 1.4.3: 4.5 for text of ordinary size. */
const READABLE = 4.5

interface Pair {
  readonly front: string
  readonly back: string
  readonly words: string
}

/**
 * Faults of a brand in plain words, empty when it may be used.
 * Measured on the colours as they will stand together, ours filling the gaps.
 */
export function checkBrand(brand: Brand): string[] {
  const malformed = Object.entries(brand)
    .filter(([, colour]) => colour !== undefined && !isHexColour(colour))
    .map(
      ([name, colour]) =>
        `“${colour}” is not a colour we can use for ${name}. Write # and six digits, like ${OUR_COLOURS.thread}.`,
    )
  if (malformed.length > 0) return malformed
  return pairsOf(brand)
    .map((pair) => ({ ...pair, ratio: contrast(pair.front, pair.back) }))
    .filter(({ ratio }) => ratio < READABLE)
    .map(
      ({ words, ratio }) =>
        `${words} would be too hard to read: ${shown(ratio)} to 1, and it needs ${READABLE} to 1. Choose a darker or lighter colour.`,
    )
}

function pairsOf(brand: Brand): Pair[] {
  const { paper, ink, muted, thread, panel, warm } = { ...OUR_COLOURS, ...chosen(brand) }
  return [
    { front: thread, back: paper, words: 'Links on the page' },
    { front: thread, back: panel, words: 'Links on quiet blocks' },
    { front: paper, back: thread, words: 'Words on buttons' },
    { front: warm, back: paper, words: 'The strapline' },
    { front: ink, back: panel, words: 'Words on quiet blocks' },
    { front: muted, back: panel, words: 'Small words on quiet blocks' },
  ]
}

/** Rounded down, so that a fault never reads “4.5, and it needs 4.5”. */
function shown(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1)
}

function chosen(brand: Brand): Brand {
  return Object.fromEntries(Object.entries(brand).filter(([, colour]) => colour !== undefined))
}

/**
 * The body of `/AREA/brand.css`: custom properties and nothing else.
 * @throws when a colour is not `#rrggbb`, because it would be written into a style sheet as it is.
 */
export function brandCss(brand: Brand): string {
  const properties = (['thread', 'panel', 'warm'] as const).flatMap((name) => {
    const colour = brand[name]
    if (colour === undefined) return []
    if (!isHexColour(colour)) throw new Error(`Brand colour ${name} is not #rrggbb`)
    return [`--${name}:${colour.toLowerCase()}`]
  })
  return properties.length === 0 ? '' : `:root{${properties.join(';')}}\n`
}
