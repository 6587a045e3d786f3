/** Reads what the pages of replies show. */
import { dayOf, sayDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { threadFrom, type Knot, type When } from '../../ui/index.ts'
import { daysWaiting } from './replies.rules.ts'
import { selectCommitmentChoices } from './replies.store.ts'
import {
  selectOptionalActivityHere,
  selectThemesWithReplies,
  type ThemeWithReplies,
} from './theme-replies.store.ts'

export type { CommitmentChoice } from './replies.store.ts'
export type { GivenReply, ThemeWithReplies } from './theme-replies.store.ts'

/** @throws NotFound when the area has no such activity */
export async function findThemes(tx: Tx, areaId: string, slug: string) {
  const activity = await selectOptionalActivityHere(tx, areaId, slug)
  if (activity === null) throw new NotFound()
  return { activity, themes: await selectThemesWithReplies(tx, areaId, activity.id) }
}

/** @throws NotFound when the activity has no such theme */
export async function findTheme(
  tx: Tx,
  areaId: string,
  { slug, id }: { slug: string; id: string },
) {
  const { activity, themes } = await findThemes(tx, areaId, slug)
  const theme = themes.find((each) => each.id === id)
  if (theme === undefined) throw new NotFound()
  return { activity, theme, commitments: await selectCommitmentChoices(tx, areaId) }
}

/** Themes that wait stand first, the longest waiting at the top; then those with most to say. */
export function inOrder(themes: readonly ThemeWithReplies[], now: Date) {
  return themes
    .map((theme) => ({ ...theme, days: daysOf(theme, now) }))
    .sort(
      (a, b) =>
        (b.days ?? -1) - (a.days ?? -1) || (b.voices?.points ?? 0) - (a.voices?.points ?? 0),
    )
}

export const daysOf = (theme: ThemeWithReplies, now: Date): number | null =>
  daysWaiting(
    {
      firstSaidAt: theme.voices?.firstSaidAt ?? null,
      repliedAt: theme.replies[0]?.at ?? null,
    },
    now,
  )

/** Said, heard, promised, done for one theme or all of an activity's; a “no” ends the line. */
export function knotsOf(themes: readonly ThemeWithReplies[]): Knot[] {
  const said = themes.flatMap(({ voices }) => (voices === null ? [] : [voices.firstSaidAt]))
  const standing = themes.flatMap(({ replies }) => replies.slice(0, 1))
  const first = themes.flatMap(({ replies }) => replies.slice(-1)).map((reply) => reply.at)
  const points = themes.reduce((sum, { voices }) => sum + (voices?.points ?? 0), 0)
  const [only] = standing
  const dates = {
    ...(said.length === 0 ? {} : { said: when(earliest(said), countOf(points, 'point')) }),
    ...(themes.length === 0
      ? {}
      : {
          heard: when(earliest(themes.map((each) => each.madeAt)), countOf(themes.length, 'theme')),
        }),
    ...(first.length === 0
      ? {}
      : {
          promised: when(
            earliest(first),
            `${standing.length} of ${countOf(themes.length, 'theme')} answered`,
          ),
        }),
  }
  if (themes.length === 1 && only?.answer === 'no')
    return threadFrom({ ...dates, ended: { ...when(only.at, ''), step: 'promised' } })
  const done = standing.filter((reply) => reply.answer === 'done')
  return done.length > 0 && done.length === themes.length
    ? threadFrom({ ...dates, done: when(earliest(done.map((reply) => reply.at)), '') })
    : threadFrom(dates)
}

const earliest = (moments: readonly Date[]): Date =>
  new Date(Math.min(...moments.map((moment) => moment.getTime())))

const when = (moment: Date, note: string): When => ({
  date: sayDay(dayOf(moment)),
  dateTime: dayOf(moment),
  ...(note === '' ? {} : { note }),
})
