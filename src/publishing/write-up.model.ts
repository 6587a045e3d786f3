/** The write-up of an activity: who asked and why, who came, what was said, and what happened next. */
import type { LevelStep } from '../ui/index.ts'
import { answeringOn, minutesFor, type Answering } from './days.rules.ts'
import { largestFirst, timesSaid, voicesOf, whoCame, type Came } from './counts.rules.ts'
import { forPublic, type ForPublic } from './for-public.ts'
import { dated, type Dated, type Known, type KnownTheme } from './known.ts'
import type { ActivityRow, SessionRow, VoiceRow } from './material.types.ts'
import { answerPath, voicesPath } from './publishing.paths.ts'
import { themeStory, type ThemeStory } from './theme.model.ts'
import {
  CARDS_FOLDED,
  CARDS_SHOWN,
  makeNaming,
  voiceModel,
  voicesOfTheme,
  type VoiceModel,
} from './voices.model.ts'

export type ThemePart = {
  readonly anchor: string
  readonly name: string
  readonly meaning: string
  readonly times: number | null
  readonly story: ThemeStory
  readonly voices: readonly VoiceModel[]
  readonly folded: readonly VoiceModel[]
  readonly released: number
}
export type PromptPart = {
  readonly text: string | null
  readonly themes: readonly ThemePart[]
  /** Released voices of a prompt that has no themes yet. */
  readonly voices: readonly VoiceModel[]
}
export type NextPart = ThemeStory & { readonly anchor: string }

export type WriteUpModel = ForPublic<{
  slug: string
  title: string
  kind: string
  summary: string
  purpose: string
  when: readonly (Dated & {
    name: string
    at: string
    place: string
    access: string
    past: boolean
  })[]
  askedBy: string | null
  because: { programme: string | null; words: string } | null
  parts: readonly { name: string; part: string }[]
  level: { declared: number; levels: readonly LevelStep[]; reason: string } | null
  scope: {
    can: readonly string[]
    cannot: readonly string[]
    undecided: readonly string[]
    whoDecides: string
  }
  came: Came | null
  contributions: { count: number; about: boolean } | null
  prompts: readonly PromptPart[]
  next: readonly NextPart[]
  replyBy: string
  answer: {
    state: Answering
    href: string
    minutes: number
    opens: Dated | null
    closes: Dated | null
  }
  allVoices: { href: string; count: number } | null
  back: { homePath: string }
}>

export function writeUpModel(known: Known, activity: ActivityRow): WriteUpModel {
  const { material, slug } = known
  const themes = known.themesOf.get(activity.id) ?? []
  const own = <T extends { activityId: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.activityId === activity.id)
  const prompts = own(material.prompts)
  const voices = own(material.voices)
  const heard = own(material.heard).reduce((sum, row) => sum + row.contributions, 0)
  return forPublic({
    slug,
    title: activity.title,
    kind: activity.kind,
    summary: activity.summary,
    purpose: activity.purpose,
    when: own(material.sessions).map((session) => sittingOf(known, session)),
    ...whoAsked(activity),
    parts: own(material.parts),
    level: levelOf(known, activity),
    scope: scopeOf(own(material.scope), activity.whoDecides),
    came: whoCame(own(material.headcounts)),
    contributions: voicesOf(heard, known.hidden.has(activity.id)),
    prompts: promptParts(known, themes, { prompts, voices }),
    next: largest(themes).map((theme) => ({ ...themeStory(known, theme), anchor: theme.anchor })),
    replyBy: activity.replyBy,
    answer: {
      state: answeringOn(activity, prompts.length, known.today),
      href: answerPath(slug, activity.slug),
      minutes: minutesFor(prompts.length),
      opens: activity.opensOn === null ? null : dated(activity.opensOn),
      closes: activity.closesOn === null ? null : dated(activity.closesOn),
    },
    allVoices:
      voices.length === 0 ? null : { href: voicesPath(slug, activity.slug), count: voices.length },
    back: { homePath: `/${slug}/activities` },
  })
}

const sittingOf = (known: Known, session: SessionRow): WriteUpModel['when'][number] => ({
  ...dated(session.heldOn),
  name: session.name,
  at: session.startsAt,
  place: session.place,
  access: session.accessNote,
  past: session.heldOn < known.today,
})

function whoAsked(activity: ActivityRow): Pick<WriteUpModel, 'askedBy' | 'because'> {
  const { programme, becauseOf, proposedBy, proposedByPartner } = activity
  const asked = proposedByPartner ?? proposedBy
  return {
    askedBy: asked === '' ? null : asked,
    because: programme === null ? null : { programme, words: becauseOf ?? '' },
  }
}

function levelOf(known: Known, activity: ActivityRow): WriteUpModel['level'] {
  const { levels } = known.material
  const declared = levels.findIndex((level) => level.key === activity.levelKey)
  if (declared === -1) return null
  const steps = levels.map(({ name, meaning }) => ({ word: name, meaning }))
  return { declared, levels: steps, reason: activity.levelReason }
}

function scopeOf(
  rows: readonly { kind: string; text: string }[],
  whoDecides: string,
): WriteUpModel['scope'] {
  const of = (kind: string): string[] =>
    rows.filter((row) => row.kind === kind).map((row) => row.text)
  return { can: of('can'), cannot: of('cannot'), undecided: of('undecided'), whoDecides }
}

type Parts = { prompts: readonly { id: string; text: string }[]; voices: readonly VoiceRow[] }

/** Each prompt with its themes; what was said under none comes last. */
function promptParts(known: Known, themes: KnownTheme[], { prompts, voices }: Parts): PromptPart[] {
  const naming = makeNaming(known)
  const homes = homesOf(themes, [...prompts.map((prompt) => prompt.id), null])
  const loose =
    voices.some((voice) => voice.promptId === null) ||
    themes.some((each) => each.cells.some((cell) => cell.promptId === null))
  const places = [...prompts, ...(loose ? [{ id: null, text: null }] : [])]
  return places.map(({ id, text }) => {
    const parts = themes
      .filter((theme) => theme.cells.some((cell) => cell.promptId === id))
      .map((theme) =>
        themePart(known, theme, { promptId: id, isHome: homes.get(theme.id) === id, naming }),
      )
    const own = voices.filter((voice) => voice.promptId === id).slice(0, CARDS_SHOWN)
    return {
      text,
      themes: largestFirst(parts),
      voices:
        parts.length > 0 ? [] : own.map((voice) => voiceModel(voice, naming, { activity: null })),
    }
  })
}

/** The prompt under which a theme was said first in page order: links to the theme lead there. */
const homesOf = (
  themes: readonly KnownTheme[],
  order: readonly (string | null)[],
): Map<string, string | null | undefined> =>
  new Map(
    themes.map((theme) => [
      theme.id,
      order.find((id) => theme.cells.some((cell) => cell.promptId === id)),
    ]),
  )

type Under = {
  promptId: string | null
  isHome: boolean
  naming: (voice: VoiceRow) => string
}

function themePart(
  known: Known,
  theme: KnownTheme,
  { promptId, isHome, naming }: Under,
): ThemePart {
  const cell = theme.cells.find((each) => each.promptId === promptId)
  const voices = voicesOfTheme(known, theme).filter((voice) => voice.promptId === promptId)
  const cards = voices.map((voice) => voiceModel(voice, naming, { activity: null }))
  return {
    anchor: isHome ? theme.anchor : `${theme.anchor}-${(promptId ?? 'other').slice(-6)}`,
    name: theme.name,
    meaning: theme.meaning,
    times: cell === undefined ? null : timesSaid(cell),
    story: themeStory(known, theme),
    voices: cards.slice(0, CARDS_SHOWN),
    folded: cards.slice(CARDS_SHOWN, CARDS_SHOWN + CARDS_FOLDED),
    released: cards.length,
  }
}

/** In the order of the numbers shown for them, so that the order tells nothing more. */
function largest(themes: readonly KnownTheme[]): KnownTheme[] {
  const sized = themes.map((theme) => {
    const shown = theme.cells.map(timesSaid).filter((times) => times !== null)
    const times = shown.length === 0 ? null : shown.reduce((sum, one) => sum + one, 0)
    return { name: theme.name, times, theme }
  })
  return largestFirst(sized).map(({ theme }) => theme)
}
