/** One promise with its whole thread: the voices before it, and what came of it. */
import type { StatusName } from '../ui/index.ts'
import { isKept, statusOf } from './days.rules.ts'
import { forPublic, type ForPublic } from './for-public.ts'
import { dated, type Dated, type Known, type KnownTheme } from './known.ts'
import type { CommitmentRow } from './material.types.ts'
import { safeHref, themeStory, type ReplyModel, type ThemeStory } from './theme.model.ts'
import { makeNaming, voiceModel, voicesOfTheme, type VoiceModel } from './voices.model.ts'
import { writeUpPath } from './publishing.paths.ts'

type UpdateModel = Dated & {
  readonly term: string
  readonly done: string
  readonly slipped: string
  readonly slippedBecause: string
  readonly next: string
}
type EvidenceModel = Dated & {
  readonly title: string
  readonly note: string
  readonly href: string | null
}
export type CommitmentModel = ForPublic<{
  slug: string
  title: string
  detail: string
  owner: string
  lead: string
  dueTerm: string
  due: Dated
  status: StatusName
  statusReason: string
  promised: Dated
  /** When it was kept. */
  done: Dated | null
  stopped: Dated | null
  said: Dated | null
  heard: Dated | null
  themes: readonly ThemeStory[]
  activities: readonly { title: string; href: string }[]
  voices: readonly VoiceModel[]
  replies: readonly (ReplyModel & { theme: string })[]
  updates: readonly UpdateModel[]
  evidence: readonly EvidenceModel[]
  impacts: readonly (Dated & { statement: string })[]
  impactMeasure: string
}>

const VOICES_SHOWN = 3

export function commitmentModel(known: Known, commitment: CommitmentRow): CommitmentModel {
  const themes = themesOf(known, commitment)
  const stories = themes.map((theme) => themeStory(known, theme))
  const days = (pick: (story: ThemeStory) => Dated | null): Dated | null =>
    stories
      .map(pick)
      .filter((day) => day !== null)
      .sort((a, b) => a.dateTime.localeCompare(b.dateTime))[0] ?? null
  const at = commitment.statusAt
  return forPublic({
    slug: known.slug,
    title: commitment.title,
    detail: commitment.detail,
    owner: commitment.ownerName,
    lead: commitment.leadPartner,
    dueTerm: commitment.dueTerm,
    due: dated(commitment.dueOn),
    status: statusOf(commitment, known.today),
    statusReason: commitment.statusReason,
    promised: dated(commitment.madeAt),
    done: isKept(commitment) && at !== null ? dated(at) : null,
    stopped: commitment.status === 'stopped' && at !== null ? dated(at) : null,
    said: days((story) => story.said),
    heard: days((story) => story.heard),
    themes: stories,
    activities: activitiesOf(known, themes),
    voices: voicesFor(known, themes),
    replies: stories.flatMap((story) =>
      story.reply === null ? [] : [{ ...story.reply, theme: story.name }],
    ),
    ...outcomes(known, commitment),
  })
}

function themesOf(known: Known, commitment: CommitmentRow): KnownTheme[] {
  const linked = known.material.commitmentThemes
    .filter((link) => link.commitmentId === commitment.id)
    .map((link) => link.themeId)
  const answered = [...known.themes.values()]
    .filter((theme) => theme.replies.at(-1)?.commitmentId === commitment.id)
    .map((theme) => theme.id)
  return [...new Set([...linked, ...answered])].flatMap((id) => known.themes.get(id) ?? [])
}

const activitiesOf = (known: Known, themes: readonly KnownTheme[]): CommitmentModel['activities'] =>
  [...new Map(themes.map((theme) => [theme.activity.id, theme.activity])).values()].map(
    ({ title, slug }) => ({ title, href: writeUpPath(known.slug, slug) }),
  )

/** The best voice of each theme in turn, then the second best, until there are enough. */
function voicesFor(known: Known, themes: readonly KnownTheme[]): VoiceModel[] {
  const naming = makeNaming(known)
  const chosen = new Map<string, VoiceModel>()
  const lists = themes.map((theme) => ({ theme, voices: voicesOfTheme(known, theme) }))
  for (let turn = 0; turn < VOICES_SHOWN; turn += 1)
    for (const { theme, voices } of lists) {
      const voice = voices[turn]
      if (voice === undefined || chosen.has(voice.id) || chosen.size >= VOICES_SHOWN) continue
      chosen.set(voice.id, voiceModel(voice, naming, { activity: theme.activity.title }))
    }
  return [...chosen.values()]
}

function outcomes(
  known: Known,
  { id, impactMeasure }: CommitmentRow,
): Pick<CommitmentModel, 'updates' | 'evidence' | 'impacts' | 'impactMeasure'> {
  const own = <T extends { commitmentId: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.commitmentId === id)
  return {
    updates: own(known.material.updates).map(
      ({ term, done, slipped, slippedBecause, next, at }) => ({
        ...dated(at),
        term,
        done,
        slipped,
        slippedBecause,
        next,
      }),
    ),
    evidence: own(known.material.evidence).map(({ title, note, link, at }) => ({
      ...dated(at),
      title,
      note,
      href: safeHref(link),
    })),
    impacts: own(known.material.impacts).map(({ statement, at }) => ({ ...dated(at), statement })),
    impactMeasure,
  }
}
