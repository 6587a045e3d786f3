/** Released voices as cards: the words, and from whom without pointing at anyone. */
import { mayNameRole } from './counts.rules.ts'
import { groupBy, type Known, type KnownTheme } from './known.ts'
import type { VoiceRow } from './material.types.ts'

export type VoiceModel = {
  readonly words: string
  readonly from: string
  readonly lang?: string
}

/** Cards that stand in the open, and how many more open beneath them; the rest is on pages of their own. */
export const CARDS_SHOWN = 3
export const CARDS_FOLDED = 12

const SOMEBODY = 'somebody who took part'
const CHANNELS: Readonly<Record<string, string>> = {
  online: 'online',
  room: 'in the room',
  paper: 'on paper',
  'e-mail': 'by e-mail',
  telephone: 'by telephone',
  social: 'on social media',
  artwork: 'in a drawing',
}
const ROLE_WORDS: Readonly<Record<string, string>> = {
  'parent carer': 'parent carer',
  'young person': 'a young person',
  'other family member': 'somebody in the family',
  'school or college staff': 'somebody from a school or college',
  'health staff': 'somebody from health',
  'council staff': 'somebody from the council',
  'voluntary organisation': 'somebody from a voluntary organisation',
}

/** How the people counted at the door are kept, for each role that people say of themselves. */
const AT_THE_DOOR: Readonly<Record<string, string>> = {
  'parent carer': 'parent-carers',
  'young person': 'young-people',
  'school or college staff': 'school-staff',
  'health staff': 'health-staff',
  'council staff': 'council-staff',
  'voluntary organisation': 'voluntary',
}

/** Tells how a voice may be named in an activity: by role where at least five people have it. */
export function makeNaming(known: Known): (voice: VoiceRow) => string {
  const { heard, headcounts } = known.material
  const key = (activityId: string, role: string): string => `${activityId} ${role.toLowerCase()}`
  const people = new Map<string, number>()
  const add = (at: string, number: number): void =>
    void people.set(at, (people.get(at) ?? 0) + number)
  for (const row of heard) add(key(row.activityId, row.role), row.contributions)
  const counted = groupBy(headcounts, (row) => key(row.activityId, row.role))
  return ({ activityId, role }) => {
    const at = key(activityId, role)
    const atTheDoor = key(activityId, AT_THE_DOOR[role.toLowerCase()] ?? role)
    const inRoom = (counted.get(atTheDoor) ?? []).reduce((sum, row) => sum + row.people, 0)
    if (!mayNameRole(role, Math.max(people.get(at) ?? 0, inRoom))) return SOMEBODY
    return ROLE_WORDS[role.toLowerCase()] ?? role.toLowerCase()
  }
}

/** Where it was said: on its own activity's page by what means, elsewhere at which activity. */
export type Place = { readonly activity: string | null }

export const voiceModel = (
  voice: VoiceRow,
  naming: (voice: VoiceRow) => string,
  place: Place,
): VoiceModel => ({
  words: voice.text,
  from: `${naming(voice)}, ${place.activity ?? CHANNELS[voice.channel] ?? voice.channel}`,
  ...(voice.language === 'en' ? {} : { lang: voice.language }),
})

const LONG = 320

/**
 * The released voices of a theme, those that read best as a card first. Of a long contribution from which
 * nothing was taken out, the part that is about this theme.
 */
export function voicesOfTheme(known: Known, theme: KnownTheme): VoiceRow[] {
  const seen = new Set<string>()
  const voices = (known.spans.get(theme.id) ?? []).flatMap((span) => {
    const voice = known.voices.get(span.contributionId)
    if (voice === undefined || seen.has(voice.id)) return []
    seen.add(voice.id)
    if (voice.text.length <= LONG || !voice.whole) return [voice]
    return [{ ...voice, text: voice.text.slice(span.starts, span.ends) }]
  })
  const place = (voice: VoiceRow): number => known.order.get(voice.id) ?? 0
  return voices.sort((a, b) => rank(a) - rank(b) || place(a) - place(b))
}

/** A card wants a sentence or two, whole: neither a single word nor a page. */
function rank(voice: VoiceRow): number {
  const length = voice.text.length
  if (length < 30) return 2
  return length <= 240 && voice.whole ? 0 : 1
}
