/** Which parts of a web page are furniture because the page's own tags say so. */

const byTag: Readonly<Record<string, string>> = {
  nav: 'site navigation',
  aside: 'side column',
  footer: 'page footer',
  button: 'a button',
  select: 'a form',
  label: 'a form',
  legend: 'a form',
  dialog: 'a pop-up',
}
const byRole: Readonly<Record<string, string>> = {
  navigation: 'site navigation',
  banner: 'page header',
  contentinfo: 'page footer',
  search: 'a form',
  complementary: 'side column',
  dialog: 'a pop-up',
}
const byClass: readonly (readonly [RegExp, string])[] = [
  [/skip-?(link|to)/, 'skip link'],
  [/bread-?crumb/, 'breadcrumbs'],
  [/cookie/, 'cookie notice'],
  [/^(?!.*\bmain).*\b(site|page|global)?-?(nav|navigation|menu|navbar)\b/, 'site navigation'],
  [/\b(site|page|global|govuk)-?footer\b|^footer\b/, 'page footer'],
  [/\b(site|page|global|govuk)-?header\b|\bmasthead\b/, 'page header'],
  [/\bside-?bar\b/, 'side column'],
  [/\b(share|social)-?(links?|buttons?|media|bar)\b/, 'share links'],
  [/\bpagination\b|\bpager\b/, 'page numbers'],
]

/**
 * Why a tag and all inside it is furniture, or null. A `header` or `footer` inside the main part or
 * an article belongs to it (it often holds the title), so only the page's own count.
 */
export function furnitureOfTag(
  name: string,
  attributes: ReadonlyMap<string, string>,
  inContent: boolean,
): string | null {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return null
  if (name === 'header') return inContent ? null : 'page header'
  if (name === 'footer' && inContent) return null
  const known = byTag[name] ?? byRole[attributes.get('role') ?? '']
  if (known) return known
  const words = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  if (words === ' ' || words.length > 400) return null
  return matchClass(words.toLowerCase())
}

function matchClass(words: string): string | null {
  for (const word of words.split(/\s+/))
    for (const [pattern, reason] of byClass) if (pattern.test(word)) return reason
  return null
}
