/** The front page of an area: what is open, what was heard, what changed, and honest figures. */
import { currentTerm } from '../areas/index.ts'
import { countOf } from '../kernel/text.ts'
import type { StatusName } from '../ui/index.ts'
import {
  answeringOn,
  daysTo,
  isKept,
  isLate,
  medianDays,
  minutesFor,
  saidOn,
} from './days.rules.ts'
import { voicesOf } from './counts.rules.ts'
import { forPublic, type ForPublic } from './for-public.ts'
import { dated, groupBy, type Dated, type Known, type KnownTheme } from './known.ts'
import { changesOf } from './changes.model.ts'
import { answerPath, writeUpPath } from './publishing.paths.ts'
import { themeStory, type ThemeStory } from './theme.model.ts'
import { makeNaming, voiceModel, voicesOfTheme, type VoiceModel } from './voices.model.ts'

export type OpenNow = {
  readonly title: string
  readonly summary: string
  readonly href: string
  readonly moreHref: string
  readonly minutes: number
  readonly closes: string | null
  readonly daysLeft: string | null
}
export type ComingUp = {
  readonly title: string
  readonly summary: string
  readonly href: string
  readonly on: Dated
  readonly at: string
  readonly place: string
}
export type HeardTheme = ThemeStory & { readonly voice: VoiceModel | null }
export type Change = Dated & {
  readonly title: string
  readonly href: string
  readonly status: StatusName
  readonly words: string
}
type HomeFigure = { readonly value: string; readonly label: string; readonly base?: string }

export type HomeModel = ForPublic<{
  slug: string
  name: string
  introduction: string
  credit: string
  edition: string | null
  contact: { email: string; telephone: string }
  open: readonly OpenNow[]
  coming: readonly ComingUp[]
  heard: readonly HeardTheme[]
  changes: readonly Change[]
  figures: readonly HomeFigure[]
}>

const THEMES_SHOWN = 4
const CHANGES_SHOWN = 6

export function homeModel(known: Known): HomeModel {
  const { area, terms } = known.material
  return forPublic({
    slug: known.slug,
    name: area.shortName,
    introduction: area.introduction,
    credit: area.straplineCredit,
    edition: currentTerm(terms, known.now)?.name ?? null,
    contact: { email: area.contactEmail, telephone: area.contactTelephone },
    open: openNow(known),
    coming: comingUp(known),
    heard: latestThemes(known),
    changes: changesOf(known).slice(0, CHANGES_SHOWN),
    figures: figuresOf(known),
  })
}

/** Activities one can answer on the web today, those that close first in front. */
export function openNow(known: Known): OpenNow[] {
  const prompts = groupBy(known.material.prompts, (prompt) => prompt.activityId)
  const open = known.material.activities.filter(
    (each) => answeringOn(each, prompts.get(each.id)?.length ?? 0, known.today) === 'open',
  )
  return open
    .toSorted((a, b) => (a.closesOn ?? '9999').localeCompare(b.closesOn ?? '9999'))
    .map((each) => {
      const left = each.closesOn === null ? null : -daysTo(each.closesOn, known.now)
      return {
        title: each.title,
        summary: each.summary,
        href: answerPath(known.slug, each.slug),
        moreHref: writeUpPath(known.slug, each.slug),
        minutes: minutesFor(prompts.get(each.id)?.length ?? 0),
        closes: each.closesOn === null ? null : dated(each.closesOn).date,
        daysLeft:
          left === null ? null : left === 0 ? 'last day today' : `${countOf(left, 'day')} left`,
      }
    })
}

function comingUp(known: Known): ComingUp[] {
  const activities = new Map(known.material.activities.map((each) => [each.id, each]))
  return known.material.sessions.flatMap((session) => {
    const activity = activities.get(session.activityId)
    if (activity === undefined || session.heldOn < known.today) return []
    return [
      {
        title: session.name === '' ? activity.title : session.name,
        summary: activity.summary,
        href: writeUpPath(known.slug, activity.slug),
        on: dated(session.heldOn),
        at: session.startsAt,
        place: session.place,
      },
    ]
  })
}

/** The newest themes, those with a released voice in front. */
function latestThemes(known: Known): HeardTheme[] {
  const naming = makeNaming(known)
  const newest = [...known.themes.values()].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
  const voiced = newest.filter((theme) => known.spans.has(theme.id))
  const silent = newest.filter((theme) => !known.spans.has(theme.id))
  return [...voiced, ...silent].slice(0, THEMES_SHOWN).map((theme) => {
    const voice = voicesOfTheme(known, theme)[0]
    const at = { activity: theme.activity.title }
    return {
      ...themeStory(known, theme),
      voice: voice === undefined ? null : voiceModel(voice, naming, at),
    }
  })
}

function figuresOf(known: Known): HomeFigure[] {
  return [...voicesFigure(known), ...replyFigures(known), ...promiseFigures(known)]
}

function voicesFigure(known: Known): HomeFigure[] {
  const heard = known.material.heard.filter((row) => row.year === known.year)
  const contributions = heard.reduce((sum, row) => sum + row.contributions, 0)
  if (contributions === 0) return []
  const voices = voicesOf(
    contributions,
    heard.some((row) => known.hidden.has(row.activityId)),
  )
  const value = voices === null ? 'a few' : voices.count.toLocaleString('en-GB')
  const rounded = voices?.about === true ? { base: 'to the nearest five' } : {}
  return [{ value, label: `things said to us in ${known.year}`, ...rounded }]
}

function replyFigures(known: Known): HomeFigure[] {
  const themes = [...known.themes.values()]
  const days = themes.flatMap(daysToReply)
  const median = medianDays(days)
  const waiting = themes.length - days.length
  if (themes.length === 0) return []
  return [
    ...(median === null
      ? []
      : [
          {
            value: countOf(median, 'day'),
            label: 'to a reply',
            base: `half of ${countOf(days.length, 'reply', 'replies')} came within this`,
          },
        ]),
    {
      value: String(waiting),
      label: waiting === 1 ? 'theme waits for a reply' : 'themes wait for a reply',
      base: `of ${countOf(themes.length, 'theme')}`,
    },
  ]
}

function daysToReply(theme: KnownTheme): number[] {
  const first = theme.replies[0]
  if (first === undefined) return []
  return [daysTo(saidOn(theme.cells, theme.madeAt), first.at)]
}

function promiseFigures(known: Known): HomeFigure[] {
  const { commitments } = known.material
  if (commitments.length === 0) return []
  const kept = commitments.filter(isKept).length
  const late = commitments.filter((each) => isLate(each, known.today)).length
  const base = `of ${commitments.length} made`
  return [
    { value: String(kept), label: kept === 1 ? 'promise kept' : 'promises kept', base },
    { value: String(late), label: late === 1 ? 'promise late' : 'promises late', base },
  ]
}
