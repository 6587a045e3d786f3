/** One promise with its whole thread: said, heard, promised, done. */
import type { VNode } from 'preact'
import {
  Actions,
  ButtonLink,
  Facts,
  Icon,
  PageTitle,
  Panel,
  StatusTag,
  Thread,
  Timeline,
  type Knot,
} from '../ui/index.ts'
import type { CommitmentModel } from './commitment.model.ts'
import { Paragraphs, VoiceCards } from './pieces.views.tsx'
import { receiptPath } from './publishing.paths.ts'

type Props = { readonly model: CommitmentModel }

export const CommitmentPage = ({ model }: Props): VNode => (
  <>
    <PageTitle
      kicker="A promise"
      title={model.title}
      lead={model.detail === '' ? undefined : model.detail}
    >
      <Facts
        items={[
          { icon: 'handshake', text: model.lead },
          { icon: 'users', text: `${model.owner} answers for it` },
          { icon: 'calendar-days', text: `By the end of ${model.dueTerm}` },
        ]}
      />
      <p class="govuk-!-margin-top-3">
        <StatusTag status={model.status} />
      </p>
      {model.statusReason !== '' && <p>{model.statusReason}</p>}
    </PageTitle>
    <Thread knots={[saidKnot(model), heardKnot(model), promisedKnot(model), doneKnot(model)]} />
    <Panel title="Did you say something about this?">
      <p>
        Your receipt shows how your own words led here. You need the three words you were given.
      </p>
      <Actions>
        <ButtonLink href={receiptPath(model.slug)}>Follow my receipt</ButtonLink>
      </Actions>
    </Panel>
  </>
)

function saidKnot(model: CommitmentModel): Knot {
  const { said, activities, voices } = model
  const links = activities.map(({ title, href }, at) => (
    <>
      {at > 0 && ', '}
      <a href={href}>{title}</a>
    </>
  ))
  return {
    step: 'said',
    state: 'done',
    ...(said ?? {}),
    note:
      activities.length === 0 ? (
        'This promise was not made because of one activity.'
      ) : (
        <>At {links}.</>
      ),
    children:
      voices.length === 0 ? undefined : <VoiceCards voices={voices} label="What people said" />,
  }
}

function heardKnot({ heard, themes }: CommitmentModel): Knot {
  return {
    step: 'heard',
    state: 'done',
    ...(heard ?? {}),
    note:
      themes.length === 0
        ? 'No theme is linked to it yet.'
        : 'We read every word. This is what people meant:',
    children:
      themes.length === 0 ? undefined : (
        <ul>
          {themes.map(({ name, href, times, meaning }) => (
            <li>
              <a href={href}>{name}</a>. {times}. {meaning}
            </li>
          ))}
        </ul>
      ),
  }
}

function promisedKnot(model: CommitmentModel): Knot {
  const { promised, lead, dueTerm, replies, updates } = model
  return {
    step: 'promised',
    state: 'done',
    ...promised,
    note: `${lead} promised this by the end of ${dueTerm}.`,
    children: (
      <>
        {replies.map((reply) => (
          <Panel title={`Our answer to “${reply.theme}”`} tone="plain">
            <Paragraphs text={reply.text} />
            <p class="sd-muted">
              {reply.from}, {reply.date}
            </p>
          </Panel>
        ))}
        {updates.length > 0 && <Updates updates={updates} />}
      </>
    ),
  }
}

const Updates = ({ updates }: Pick<CommitmentModel, 'updates'>): VNode => (
  <Timeline
    label="What the owner told us, newest first"
    items={updates.map((update) => ({
      date: update.date,
      dateTime: update.dateTime,
      title: update.term,
      children: (
        <>
          {update.done !== '' && (
            <p>
              <strong>Done:</strong> {update.done}
            </p>
          )}
          {update.slipped !== '' && (
            <p>
              <strong>Slipped:</strong> {update.slipped}
              {update.slippedBecause !== '' && ` Why: ${update.slippedBecause}`}
            </p>
          )}
          {update.next !== '' && (
            <p>
              <strong>Next:</strong> {update.next}
            </p>
          )}
        </>
      ),
    }))}
  />
)

function doneKnot(model: CommitmentModel): Knot {
  const { done, stopped, statusReason, due } = model
  const children = <Outcome model={model} />
  if (stopped !== null)
    return {
      step: 'done',
      state: 'ended',
      word: 'Stopped',
      ...stopped,
      note: statusReason,
      children,
    }
  if (done !== null)
    return {
      step: 'done',
      state: 'done',
      ...done,
      note: 'The promise is kept. Here is the proof.',
      children,
    }
  const note =
    model.status === 'late'
      ? `This is late. It was due by ${due.date}.`
      : `We look again by ${due.date}.`
  return { step: 'done', state: 'next', note, children }
}

const Outcome = ({ model: { evidence, impacts, impactMeasure } }: Props): VNode => (
  <>
    {evidence.length > 0 && (
      <ul class="sd-evidence">
        {evidence.map(({ title, href, note, date }) => (
          <li>
            <Icon name={href === null ? 'file-text' : 'link'} size={18} />
            <span>
              {href === null ? title : <a href={href}>{title}</a>}{' '}
              <span class="sd-muted">
                {note !== '' && `${note}. `}
                {date}
              </span>
            </span>
          </li>
        ))}
      </ul>
    )}
    {impacts.map(({ statement, date }) => (
      <Panel title="What is different now" tone="warm">
        <Paragraphs text={statement} />
        <p class="sd-muted">{date}</p>
      </Panel>
    ))}
    {impactMeasure !== '' && <p>How we tell whether it worked: {impactMeasure}</p>}
  </>
)
