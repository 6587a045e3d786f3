/** Finds the lines that belong to a web page or a printed page rather than to what people said. */
import type { SourceLine } from '../document.ts'

/** Furniture wherever it stands. Every pattern is anchored and its line short. */
const anywhere: readonly (readonly [RegExp, string])[] = [
  [/^skip (to|past) .{0,30}(content|navigation|menu|search|header|results)\.?$/i, 'skip link'],
  [/^(jump|go) to (main )?(content|navigation)$/i, 'skip link'],
  [
    /^(print|e-?mail|save|download|listen to|translate) this (page|document|notes?)\.?$/i,
    'page tools',
  ],
  [/^(back|return) to (the )?top( of (the )?page)?\.?$/i, 'page tools'],
  [/^share (this )?(page )?(on|via|with|by|this)( .{0,30})?$/i, 'share links'],
  [/^(share|tweet|like|pin) this( page| post)?$/i, 'share links'],
  [/^(page )?last (updated|modified|reviewed|published)\b.{0,40}$/i, 'page date'],
  [/^(page )?(published|updated|reviewed)( on)?:? \d.{0,30}$/i, 'page date'],
  [/^[-–—]? ?page \d{1,4}( ?(of|\/) ?\d{1,4})?( ?[-–—|].{0,60})?$/i, 'page number'],
  [/^\d{1,4} ?(of|\/) ?\d{1,4}$/, 'page number'],
  [/^\d{1,4} [-–—]$/, 'page number'],
  [/^(©|\(c\) |copyright\b).{0,120}$/i, 'copyright'],
  [/^.{0,60}all rights reserved\.?$/i, 'copyright'],
  [/^(you are here|breadcrumbs?):?.{0,120}$/i, 'breadcrumbs'],
  [/^home ?[>»›/|\\→] ?.{1,160}$/i, 'breadcrumbs'],
  [
    /^(this (site|website|page)|we) uses? (small )?(files called )?cookies.{0,160}$/i,
    'cookie notice',
  ],
  [
    /^((accept|reject|allow|manage|hide) .{0,24}cookies?|cookie (settings|preferences|policy|notice)|cookies( on .{0,60})?)( message)?$/i,
    'cookie notice',
  ],
  [
    /^(toggle|open|close|show|hide) (the )?(main |site |mobile )?(menu|navigation|search)$/i,
    'site navigation',
  ],
  [
    /^(was this|did you find this|is this|how useful was this|rate this) (page|information).{0,40}$/i,
    'page survey',
  ],
  [/^(is there anything wrong|report a problem) with this page\??$/i, 'page survey'],
  [/^opens? in (a )?new (window|tab)\.?$/i, 'page tools'],
  [/^official(-sensitive)?$/i, 'page marking'],
]

/** Furniture only among the first or last lines: the same words could be a contribution elsewhere. */
const atEdges: readonly (readonly [RegExp, string])[] = [
  [/^a ?(-|–|to) ?z\b.{0,40}$/i, 'site navigation'],
  [
    /^(main )?(menu|home|home ?page|search|search (this )?(site|website).{0,20}|navigation|contents|site ?map|browse.{0,20})$/i,
    'site navigation',
  ],
  [/^(give|leave|send|share) (us )?(your )?feedback( .{0,30})?$/i, 'page survey'],
  [/^(feedback|rate this page|your views on this (page|site|website))$/i, 'page survey'],
  [
    /^(contact( us)?|contact details|get in touch|about( us| this (site|website))?|help|faqs?|news|news and events|events|jobs|careers|services|all services|local offer home|directory|what'?s on|latest news|pay|apply|report|my account|council tax|bins)$/i,
    'site navigation',
  ],
  [
    /^(accessibility|privacy|cookies?|terms|disclaimer|legal|data protection|freedom of information|modern slavery)( (statement|policy|notice|information|and .{0,30}|of use|settings))?$/i,
    'page footer',
  ],
  [
    /^(sign|log) ?(in|out|up)( .{0,30})?$|^register$|^my (account|favourites|shortlist).{0,12}$/i,
    'site navigation',
  ],
  [
    /^(follow|find|like|join) us( on .{0,30})?$|^(facebook|twitter|instagram|youtube|linkedin|x|bluesky|whatsapp)$/i,
    'share links',
  ],
  [/^(subscribe|sign up)( (to|for) .{0,50})?$|^(e-?)?newsletters?$/i, 'page footer'],
  [
    /^(related|useful|quick|more|other|popular) (pages|links|information|documents|content|services)$|^(see also|in this section|on this page|downloads?|documents|attachments?)$/i,
    'site navigation',
  ],
  [/^(next|previous|prev)( page)?( ?[:>»›].{0,60})?$/i, 'page tools'],
  [/^(powered|designed|built|hosted|website|site) by .{1,50}$/i, 'page footer'],
  [/^(yes|no|yes ?\/? ?no|thank you for your feedback)$/i, 'page survey'],
  [
    /^(print|share|email|tweet|rss|translate|select language|listen|browsealoud|readspeaker)$/i,
    'page tools',
  ],
]

/** How far into a page its furniture may reach. */
const edgeLines = 40

/**
 * Why each line is furniture, by position; null where it is not. At the top and bottom, short lines
 * standing between furniture are furniture too, as long as half of the lines there are known ones.
 */
export function findFurniture(lines: readonly SourceLine[]): (string | null)[] {
  const why = lines.map((each) => each.furniture ?? match(anywhere, each))
  const filled = lines.flatMap((each, i) => (each.text === '' && each.bullet === null ? [] : [i]))
  const edge = Math.min(edgeLines, Math.floor(filled.length / 2))
  spread(lines, why, filled.slice(0, edge))
  spread(lines, why, filled.slice(filled.length - edge).reverse())
  return why
}

/** Walks inward from an edge; everything up to the last furniture line it can justify is furniture. */
function spread(
  lines: readonly SourceLine[],
  why: (string | null)[],
  inward: readonly number[],
): void {
  let known = 0
  let reach = -1
  const found = inward.map((i) => why[i] ?? match(atEdges, lines[i]!))
  for (const [step, reason] of found.entries()) {
    if (reason !== null) known++
    if (reason !== null && known * 2 > step + 1) reach = step
    if (reason === null && isWordy(lines[inward[step]!]!)) break
  }
  for (let step = 0; step <= reach; step++) {
    const i = inward[step]!
    why[i] = found[step] ?? why[i] ?? 'among page furniture'
  }
}

const isWordy = (each: SourceLine): boolean =>
  each.heading !== null || /[?:]$/.test(each.text) || each.text.split(/\s+/, 9).length > 8

function match(patterns: readonly (readonly [RegExp, string])[], each: SourceLine): string | null {
  if (each.text.length > 200 || each.text.length === 0) return null
  const text = each.text.replace(/\u00A0/g, ' ')
  for (const [pattern, reason] of patterns) if (pattern.test(text)) return reason
  return null
}
