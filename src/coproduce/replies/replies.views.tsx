/** The replies of an activity: every theme, how long it has waited, and its answer. */
import type { VNode } from 'preact'
import { countOf } from '../../kernel/text.ts'
import {
  EmptyState,
  NextStep,
  PageTitle,
  StatusTag,
  TableScroll,
  Thread,
  type Knot,
} from '../../ui/index.ts'
import { themePath, themesPath } from '../../participate/themes/index.ts'
import { replyPath } from './replies.paths.ts'
import { answers, LONG_WAIT } from './replies.rules.ts'
import type { ThemeWithReplies } from './reply-page.ts'

export type ThemeLine = ThemeWithReplies & { days: number | null }
export type RepliesModel = {
  area: string
  activity: { slug: string; title: string }
  themes: ThemeLine[]
  knots: Knot[]
  mayReply: boolean
}

export const RepliesPage = (model: RepliesModel): VNode => {
  const { area, activity, themes, knots } = model
  return (
    <>
      <PageTitle
        kicker={activity.title}
        title="Replies"
        lead="Everyone who said something is owed an answer. Anyone can read how long they have waited."
      />
      <Thread form="across" knots={knots} label={`Thread of ${activity.title}`} />
      {themes.length === 0 ? (
        <EmptyState
          title="No themes yet"
          action={{ text: 'Make themes', href: themesPath(area, activity.slug) }}
        >
          A reply is given to a theme: to everyone who said it at once.
        </EmptyState>
      ) : (
        <>
          <Next {...model} />
          <ThemesTable {...model} />
        </>
      )}
    </>
  )
}

const Next = ({ area, activity, themes, mayReply }: RepliesModel): VNode | null => {
  const longest = themes.find((theme) => theme.days !== null)
  if (longest === undefined || !mayReply) return null
  return (
    <NextStep
      title={`Reply to “${longest.name}”`}
      urgent={(longest.days ?? 0) >= LONG_WAIT}
      action={{ text: 'Write the reply', href: replyPath(area, activity.slug, longest.id) }}
    >
      <p>
        {countOf(longest.voices?.contributions ?? 0, 'contribution')}, the first{' '}
        {countOf(longest.days ?? 0, 'day')} ago.
      </p>
    </NextStep>
  )
}

const ThemesTable = ({ area, activity, themes, mayReply }: RepliesModel): VNode => (
  <TableScroll label="Themes and their replies" dense>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {['Theme', 'Points', 'Contributions', 'Reply', 'To do'].map((head) => (
            <th scope="col" class="govuk-table__header">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {themes.map((theme) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a href={themePath(area, activity.slug, theme.id)}>{theme.name}</a>
            </th>
            <td class="govuk-table__cell">{theme.voices?.points ?? 0}</td>
            <td class="govuk-table__cell">{theme.voices?.contributions ?? 0}</td>
            <td class="govuk-table__cell">
              <Standing theme={theme} />
            </td>
            <td class="govuk-table__cell">
              {mayReply && (
                <a
                  href={replyPath(area, activity.slug, theme.id)}
                  aria-label={`${toDo(theme)}: ${theme.name}`}
                >
                  {toDo(theme)}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
)

const toDo = (theme: ThemeLine): string =>
  theme.replies.length === 0 ? 'Write a reply' : 'Read or replace'

const Standing = ({ theme }: { theme: ThemeLine }): VNode => {
  const [reply] = theme.replies
  if (reply === undefined)
    return theme.days === null ? (
      <>Nobody has said it yet</>
    ) : (
      <StatusTag status="waiting" word={`Waiting ${countOf(theme.days, 'day')}`} />
    )
  return (
    <>
      <StatusTag status={answers[reply.answer].kind} />
      <br />
      {shortened(reply.text)}
    </>
  )
}

const shortened = (text: string): string =>
  text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s+\S*$/, '')}…`
