/** An area's material with every list one looks things up in, sorted out once. */
import { dayOf, sayDay, type Day } from '../kernel/dates.ts'
import { slugFrom } from '../kernel/text.ts'
import { timesSaid } from './counts.rules.ts'
import { lastDayOf } from './days.rules.ts'
import type {
  ActivityRow,
  CellRow,
  CommitmentRow,
  Material,
  ReplyRow,
  SessionRow,
  ThemeRow,
  VoiceRow,
} from './material.types.ts'

/** A theme with the activity it came from and the name it goes by in an address. */
export type KnownTheme = ThemeRow & {
  activity: ActivityRow
  anchor: string
  cells: CellRow[]
  /** Oldest first. */
  replies: ReplyRow[]
}

export type Known = {
  material: Material
  slug: string
  now: Date
  today: Day
  year: number
  themes: Map<string, KnownTheme>
  themesOf: Map<string, KnownTheme[]>
  voices: Map<string, VoiceRow>
  /** Place of a voice among all, in the order they were said. */
  order: Map<string, number>
  commitments: Map<string, CommitmentRow>
  spans: Map<string, { contributionId: string; starts: number; ends: number }[]>
  lastDay: Map<string, Day | null>
  /** Activities of which some number is held back. */
  hidden: Set<string>
}

export function makeKnown(material: Material, now: Date): Known {
  const today = dayOf(now)
  const sessions = groupBy(material.sessions, (each) => each.activityId)
  const themes = knownThemes(material)
  const released = new Set(material.voices.map((voice) => voice.id))
  return {
    material,
    slug: material.area.slug,
    now,
    today,
    year: Number(today.slice(0, 4)),
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    themesOf: groupBy(themes, (theme) => theme.activityId),
    voices: new Map(material.voices.map((voice) => [voice.id, voice])),
    order: new Map(material.voices.map((voice, at) => [voice.id, at])),
    commitments: new Map(material.commitments.map((each) => [each.id, each])),
    spans: groupBy(
      material.voiceThemes.filter((each) => released.has(each.contributionId)),
      (each) => each.themeId,
    ),
    lastDay: new Map(
      material.activities.map((each) => [each.id, lastDay(each, sessions.get(each.id) ?? [])]),
    ),
    hidden: new Set(
      themes
        .filter((theme) => theme.cells.some((cell) => timesSaid(cell) === null))
        .map((theme) => theme.activityId),
    ),
  }
}

const lastDay = (activity: ActivityRow, sessions: SessionRow[]): Day | null =>
  lastDayOf(
    activity.closesOn,
    sessions.map((each) => each.heldOn),
  )

/** Themes that somebody said, or that were answered; one that is still empty is a draft. */
function knownThemes(material: Material): KnownTheme[] {
  const activities = new Map(material.activities.map((each) => [each.id, each]))
  const cells = groupBy(material.cells, (cell) => cell.themeId)
  const replies = groupBy(material.replies, (reply) => reply.themeId)
  const taken = new Set<string>()
  return material.themes.flatMap((theme) => {
    const activity = activities.get(theme.activityId)
    const own = { cells: cells.get(theme.id) ?? [], replies: replies.get(theme.id) ?? [] }
    if (activity === undefined || own.cells.length + own.replies.length === 0) return []
    return [{ ...theme, ...own, activity, anchor: anchorFor(theme, taken) }]
  })
}

/** Two names of one activity may make the same anchor; the second gets a number. */
function anchorFor(theme: ThemeRow, taken: Set<string>): string {
  const base = slugFrom(theme.name, 'theme')
  let anchor = base
  for (let next = 2; taken.has(`${theme.activityId} ${anchor}`); next += 1)
    anchor = `${base}-${next}`
  taken.add(`${theme.activityId} ${anchor}`)
  return anchor
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

export type Dated = { readonly date: string; readonly dateTime: Day }
/** A day in words and for machines. */
export const dated = (when: Day | Date): Dated => {
  const day = typeof when === 'string' ? when : dayOf(when)
  return { date: sayDay(day), dateTime: day }
}
