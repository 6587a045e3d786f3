/** Words as they are written on a page or in an address. */

/** "autumn-evening-2026" from "Autumn evening, 2026!"; never empty. */
export function slugFrom(title: string, fallback = 'page'): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '')
  return slug === '' ? fallback : slug
}

/** "1 day", "3 days" */
export const countOf = (count: number, one: string, many: string = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** "a, b and c" */
export const inWords = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
