/** The lists of an area: everything that was asked, every promise, every voice of an activity. */
import { voicesOf } from './counts.rules.ts'
import { answeringOn, statusOf } from './days.rules.ts'
import { forPublic, type ForPublic } from './for-public.ts'
import { openNow, type OpenNow } from './home.model.ts'
import { dated, groupBy, type Dated, type Known } from './known.ts'
import type { ActivityRow } from './material.types.ts'
import { commitmentPath, voicesPath, writeUpPath } from './publishing.paths.ts'
import { makeNaming, voiceModel, type VoiceModel } from './voices.model.ts'
import type { StatusName } from '../ui/index.ts'

export type ActivityLine = {
  readonly title: string
  readonly summary: string
  readonly href: string
  readonly kind: string
  readonly when: Dated | null
  readonly place: string
  readonly voices: { readonly count: number; readonly about: boolean } | null
  readonly themes: number
  readonly replied: number
}
export type ActivitiesModel = ForPublic<{
  slug: string
  open: readonly OpenNow[]
  coming: readonly ActivityLine[]
  past: readonly ActivityLine[]
}>

export function activitiesModel(known: Known): ActivitiesModel {
  const prompts = groupBy(known.material.prompts, (prompt) => prompt.activityId)
  const state = (each: ActivityRow): string => {
    const answering = answeringOn(each, prompts.get(each.id)?.length ?? 0, known.today)
    if (answering === 'open' || answering === 'later') return answering
    const last = known.lastDay.get(each.id) ?? null
    return last !== null && last >= known.today ? 'later' : 'past'
  }
  const lines = (wanted: string): ActivityLine[] =>
    known.material.activities
      .filter((each) => state(each) === wanted)
      .map((each) => lineOf(known, each))
  const byDay = (a: ActivityLine, b: ActivityLine): number =>
    (a.when?.dateTime ?? '').localeCompare(b.when?.dateTime ?? '')
  return forPublic({
    slug: known.slug,
    open: openNow(known),
    coming: lines('later').sort(byDay),
    past: lines('past').sort((a, b) => byDay(b, a)),
  })
}

function lineOf(known: Known, activity: ActivityRow): ActivityLine {
  const themes = known.themesOf.get(activity.id) ?? []
  const heard = known.material.heard
    .filter((row) => row.activityId === activity.id)
    .reduce((sum, row) => sum + row.contributions, 0)
  const last = known.lastDay.get(activity.id) ?? activity.opensOn
  const place = known.material.sessions.find((each) => each.activityId === activity.id)?.place
  return {
    title: activity.title,
    summary: activity.summary,
    href: writeUpPath(known.slug, activity.slug),
    kind: activity.kind,
    when: last === null ? null : dated(last),
    place: place ?? '',
    voices: voicesOf(heard, known.hidden.has(activity.id)),
    themes: themes.length,
    replied: themes.filter((theme) => theme.replies.length > 0).length,
  }
}

type PromiseLine = {
  readonly title: string
  readonly href: string
  readonly status: StatusName
  readonly lead: string
  readonly due: string
  readonly reason: string
}
export type CommitmentsModel = ForPublic<{
  slug: string
  total: number
  groups: readonly { title: string; intro: string; promises: readonly PromiseLine[] }[]
}>

const GROUPS: readonly { title: string; intro: string; statuses: readonly StatusName[] }[] = [
  { title: 'Late', intro: 'We said a date and missed it.', statuses: ['late'] },
  { title: 'Under way', intro: 'Work has begun.', statuses: ['started', 'on track'] },
  { title: 'Not started', intro: 'Promised, and still to begin.', statuses: ['not started'] },
  { title: 'Done', intro: 'Done, with proof you can open.', statuses: ['done', 'embedded'] },
  { title: 'Stopped', intro: 'We will not do these. Each says why.', statuses: ['stopped'] },
]

export function commitmentsModel(known: Known): CommitmentsModel {
  const lines = known.material.commitments.map((each) => ({
    title: each.title,
    href: commitmentPath(known.slug, each.slug),
    status: statusOf(each, known.today),
    lead: each.leadPartner,
    due: each.dueTerm,
    reason: each.statusReason,
  }))
  const groups = GROUPS.map(({ title, intro, statuses }) => ({
    title,
    intro,
    promises: lines.filter((line) => statuses.includes(line.status)),
  }))
  return forPublic({
    slug: known.slug,
    total: lines.length,
    groups: groups.filter((group) => group.promises.length > 0),
  })
}

export type VoicesModel = ForPublic<{
  slug: string
  activity: string
  activityHref: string
  page: number
  pages: readonly string[]
  total: number
  prompts: readonly { text: string | null; voices: readonly VoiceModel[] }[]
}>

const VOICES_A_PAGE = 50

/** Every released voice of an activity in the order it was said, page after page; none, no page. */
export function voicesModels(known: Known, activity: ActivityRow): VoicesModel[] {
  const naming = makeNaming(known)
  const prompts = known.material.prompts.filter((each) => each.activityId === activity.id)
  const order = new Map(prompts.map((prompt, at) => [prompt.id, at]))
  const place = (promptId: string | null): number => order.get(promptId ?? '') ?? prompts.length
  const voices = known.material.voices
    .filter((voice) => voice.activityId === activity.id)
    .toSorted((a, b) => place(a.promptId) - place(b.promptId))
  const count = Math.ceil(voices.length / VOICES_A_PAGE)
  const pages = Array.from({ length: count }, (_, at) =>
    voicesPath(known.slug, activity.slug, at + 1),
  )
  return pages.map((_, at) => {
    const here = voices.slice(at * VOICES_A_PAGE, (at + 1) * VOICES_A_PAGE)
    const groups = groupBy(here, (voice) => place(voice.promptId))
    return forPublic({
      slug: known.slug,
      activity: activity.title,
      activityHref: writeUpPath(known.slug, activity.slug),
      page: at + 1,
      pages,
      total: voices.length,
      prompts: [...groups].map(([prompt, own]) => ({
        text: prompts[prompt]?.text ?? null,
        voices: own.map((voice) => voiceModel(voice, naming, { activity: null })),
      })),
    })
  })
}
