/** One theme's way from what was said to what was done: its dates, its answer, or how long it waits. */
import { countOf } from '../kernel/text.ts'
import type { StatusName } from '../ui/index.ts'
import { totalOf } from './counts.rules.ts'
import { answerOf, daysTo, isKept, saidOn, type Answered } from './days.rules.ts'
import { dated, type Dated, type Known, type KnownTheme } from './known.ts'
import type { CommitmentRow, ReplyRow } from './material.types.ts'
import { commitmentPath, writeUpPath } from './publishing.paths.ts'

export type ReplyModel = Dated & {
  readonly kind: Answered
  readonly text: string
  readonly because: string
  readonly whoDecides: string
  readonly byWhen: string
  readonly from: string
  readonly links: readonly { readonly text: string; readonly href: string }[]
}

export type ThemeStory = {
  readonly name: string
  readonly meaning: string
  readonly href: string
  readonly status: StatusName
  readonly times: string
  readonly said: Dated
  readonly heard: Dated
  readonly promised: Dated | null
  readonly done: Dated | null
  /** A no or a not now: the line ends here. */
  readonly ended: (Dated & { readonly word: string }) | null
  readonly reply: ReplyModel | null
  readonly earlier: readonly ReplyModel[]
  readonly waiting: { readonly days: number; readonly since: string; readonly from: string } | null
}

export function themeStory(known: Known, theme: KnownTheme): ThemeStory {
  const reply = theme.replies.at(-1)
  const commitment = known.commitments.get(reply?.commitmentId ?? '')
  return {
    name: theme.name,
    meaning: theme.meaning,
    href: `${writeUpPath(known.slug, theme.activity.slug)}#${theme.anchor}`,
    status: reply === undefined ? 'waiting' : answerOf(reply.answer),
    times: timesWords(theme),
    said: dated(saidOn(theme.cells, theme.madeAt)),
    heard: dated(theme.madeAt),
    ...afterwards(reply, commitment),
    reply: reply === undefined ? null : replyModel(known, reply),
    earlier: theme.replies
      .slice(0, -1)
      .reverse()
      .map((each) => replyModel(known, each)),
    waiting: reply === undefined ? waitingFor(known, theme) : null,
  }
}

/** “Said 41 times”; a number held back is said as what it is. */
function timesWords(theme: KnownTheme): string {
  const total = totalOf(theme.cells)
  if (total === null) return 'Said by a few people'
  const times = countOf(total.times, 'time')
  return total.andMore ? `Said more than ${times}` : `Said ${times}`
}

/** Since when, how long, and whose turn it is. */
function waitingFor(known: Known, theme: KnownTheme): NonNullable<ThemeStory['waiting']> {
  const since = saidOn(theme.cells, theme.madeAt)
  return {
    days: Math.max(0, daysTo(since, known.now)),
    since: dated(since).date,
    from: whoseTurn(theme.activity.whoDecides) ?? known.material.area.name,
  }
}

/** The one who decides, when that is written as a name and not as a paragraph. */
function whoseTurn(whoDecides: string): string | null {
  const name = whoDecides
    .split(/[.,;(\n]/)[0]!
    .trim()
    .replace(/^The /, 'the ')
  return name === '' || name.length > 60 ? null : name
}

function afterwards(
  reply: ReplyRow | undefined,
  commitment: CommitmentRow | undefined,
): Pick<ThemeStory, 'promised' | 'done' | 'ended'> {
  if (reply === undefined) return { promised: null, done: null, ended: null }
  const at = dated(reply.at)
  if (reply.answer === 'no' || reply.answer === 'not-now')
    return {
      promised: null,
      done: null,
      ended: { ...at, word: reply.answer === 'no' ? 'No, because' : 'Not now' },
    }
  const kept = commitment !== undefined && isKept(commitment) ? commitment.statusAt : null
  const done = kept ?? (reply.answer === 'done' ? reply.at : null)
  return { promised: at, done: done === null ? null : dated(done), ended: null }
}

function replyModel(known: Known, reply: ReplyRow): ReplyModel {
  const commitment = known.commitments.get(reply.commitmentId ?? '')
  const promise =
    commitment === undefined
      ? []
      : [
          {
            text: `The promise: ${commitment.title}`,
            href: commitmentPath(known.slug, commitment.slug),
          },
        ]
  const more = safeHref(reply.link)
  return {
    kind: answerOf(reply.answer),
    text: reply.text,
    because: reply.because,
    whoDecides: reply.whoDecides,
    byWhen: reply.byWhen,
    from: reply.givenFor === '' ? known.material.area.name : reply.givenFor,
    links: [...promise, ...(more === null ? [] : [{ text: 'See for yourself', href: more }])],
    ...dated(reply.at),
  }
}

/** A link typed by a person, only if it leads to a page: never `javascript:`. */
export function safeHref(link: string): string | null {
  if (/^\/(?!\/)/.test(link)) return link
  if (!URL.canParse(link)) return null
  const { protocol } = new URL(link)
  return protocol === 'https:' || protocol === 'http:' ? link : null
}
