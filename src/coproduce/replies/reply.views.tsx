/** Writing one reply: what was said, what was answered before, the form, and how the public will read it. */
import type { VNode } from 'preact'
import { dayOf, sayDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import type { FormState } from '../../platform/web/form.ts'
import { publicCount } from '../../analysis/suppression.ts'
import { Details } from '../../ui/govuk/index.ts'
import { Errors } from '../../ui/govuk/index.ts'
import { PageTitle, Panel, Thread, WaitingNote, type Knot } from '../../ui/index.ts'
import { themePath } from '../../participate/themes/index.ts'
import { PublicReply, type PublicReplyProps } from './public-reply.tsx'
import type { Answer } from './replies.rules.ts'
import { ReplyFields } from './reply-fields.views.tsx'
import type { CommitmentChoice } from './reply-page.ts'
import type { GivenReply, ThemeWithReplies } from './reply-page.ts'

export type ReplyModel = {
  area: { slug: string; name: string }
  activity: { slug: string; title: string }
  theme: ThemeWithReplies
  days: number | null
  knots: Knot[]
  csrf: string
  form: FormState
  /** The answer that is being written; null until one is chosen. */
  answer: Answer | null
  commitments: readonly CommitmentChoice[]
  /** How it will read, once somebody asked to see it. */
  preview: PublicReplyProps | null
}

export const ReplyPage = (model: ReplyModel): VNode => {
  const { area, activity, theme, form, preview } = model
  const [standing, ...older] = theme.replies
  return (
    <>
      <Errors form={form} />
      <PageTitle
        kicker={activity.title}
        title={standing === undefined ? `Reply to “${theme.name}”` : `The reply to “${theme.name}”`}
        lead={theme.meaning || undefined}
      />
      <Thread form="across" knots={model.knots} label={`Thread of ${theme.name}`} />
      <Said {...model} />
      {preview !== null && <Preview theme={theme} preview={preview} />}
      {standing !== undefined && preview === null && (
        <PublicReply {...asPublic(standing, area)} heading="The reply that stands" level={2} />
      )}
      {older.length > 0 && <Older area={area} older={older} />}
      <h2>{standing === undefined ? 'What is the answer?' : 'Give a newer reply'}</h2>
      <ReplyFields {...model} />
      <p>
        <a href={themePath(area.slug, activity.slug, theme.id)}>Read what people said</a>
      </p>
    </>
  )
}

const Said = ({ theme, days, area }: ReplyModel): VNode => (
  <>
    <p>
      {theme.voices === null
        ? 'Nobody has said this yet.'
        : `${countOf(theme.voices.points, 'point')} in ${countOf(theme.voices.contributions, 'contribution')}.`}
    </p>
    {days !== null && <WaitingNote days={days} from={area.name} />}
  </>
)

const Preview = ({
  theme,
  preview,
}: {
  theme: ThemeWithReplies
  preview: PublicReplyProps
}): VNode => {
  const count = publicCount(theme.voices?.points ?? 0)
  return (
    <Panel title="This is how people will read it">
      <p>
        <strong>{theme.name}</strong>:{' '}
        {'shown' in count ? countOf(count.shown, 'point') : `fewer than ${count.fewerThan} points`}
      </p>
      <PublicReply {...preview} level={3} />
    </Panel>
  )
}

const Older = ({ area, older }: { area: ReplyModel['area']; older: GivenReply[] }): VNode => (
  <Details summary={countOf(older.length, 'older reply', 'older replies')}>
    {older.map((reply) => (
      <PublicReply {...asPublic(reply, area)} heading="Was the reply" level={3} />
    ))}
  </Details>
)

const asPublic = (reply: GivenReply, area: { slug: string; name: string }): PublicReplyProps => ({
  ...reply,
  from: reply.givenFor || area.name,
  date: sayDay(dayOf(reply.at)),
  dateTime: dayOf(reply.at),
  commitment:
    reply.commitmentSlug === null
      ? null
      : {
          title: reply.commitmentTitle ?? '',
          href: `/${area.slug}/commitments/${reply.commitmentSlug}`,
        },
})
