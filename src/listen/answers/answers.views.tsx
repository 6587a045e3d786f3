/** The public form of an activity, and what stands there when it takes no answers. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, ExitThisPage, Form, RadioField, TextArea } from '../../ui/govuk/index.ts'
import { Facts, HarmNotice, PageTitle, Panel, VoiceCard, Voices } from '../../ui/index.ts'
import { fieldOf } from './answers.forms.ts'
import { answerPath } from './answers.paths.ts'
import { minutesFor, MOST_CHARACTERS, roleChoices } from './answers.rules.ts'
import type { Asked } from './answers.store.ts'

export type Contact = { name: string; telephone: string; hours: string }

export type AnswerModel = {
  area: string
  csrf: string | undefined
  activity: Pick<Asked, 'slug' | 'title' | 'purpose' | 'replyBy' | 'prompts'>
  /** "Friday 18 December 2026", or null when it has no last day. */
  openUntil: string | null
  contacts: readonly Contact[]
  sentKey: string
  form: FormState
}

export const AnswerPage = (model: AnswerModel): VNode => {
  const { area, activity, openUntil, form } = model
  return (
    <>
      <ExitThisPage />
      <Errors
        form={form}
        title={
          form.errors.length === 1
            ? 'There is one thing to put right'
            : 'There are things to put right'
        }
      />
      <PageTitle kicker="Have your say" title={activity.title} lead={activity.purpose} />
      <Facts
        items={[
          { icon: 'clock', text: `About ${minutesFor(activity.prompts.length)}` },
          ...(openUntil === null
            ? []
            : [{ icon: 'calendar-days' as const, text: `Open until ${openUntil}` }]),
          {
            icon: 'ticket',
            text: 'No name, no account: you get three words to follow what happens',
          },
        ]}
      />
      <Harm contacts={model.contacts} />
      <Form action={answerPath(area, activity.slug)} method="post" csrf={model.csrf}>
        <input type="hidden" name="sent_key" value={model.sentKey} />
        <p>
          Answer one question or all of them. A line is enough. Please leave out people’s names.
        </p>
        {activity.prompts.map((prompt) => (
          <TextArea
            form={form}
            name={fieldOf(prompt.id)}
            label={{ text: prompt.text, classes: 'govuk-label--m' }}
            rows={4}
            maxLength={MOST_CHARACTERS}
          />
        ))}
        <RoleField form={form} />
        <WhatHappens replyBy={activity.replyBy} />
        <Button preventDoubleClick>Send my words</Button>
      </Form>
    </>
  )
}

/** Said before the first box: what cannot stay secret, and who to ring instead of waiting for us. */
const Harm = ({ contacts }: { contacts: readonly Contact[] }): VNode => (
  <HarmNotice>
    <p>
      If you tell us that you or someone else is being hurt, a person trained for this reads it
      first and gets help. We do not read answers straight away.
    </p>
    <p>
      <strong>In danger now?</strong> Ring <a href="tel:999">999</a>. Children and young people can
      ring Childline free, day or night: <a href="tel:08001111">0800&nbsp;1111</a>.
    </p>
    {contacts.map((contact) => (
      <p>
        Worried about a child? {contact.name}:{' '}
        <a href={`tel:${contact.telephone.replace(/[^+\d]/g, '')}`}>{contact.telephone}</a>
        {contact.hours !== '' && `, ${contact.hours}`}.
      </p>
    ))}
  </HarmNotice>
)

const RoleField = ({ form }: { form: FormState }): VNode => (
  <RadioField
    form={form}
    name="role"
    legend={{ text: 'I am …', classes: 'govuk-fieldset__legend--m' }}
    hint="It helps us to see whose voices are missing."
    items={[
      ...roleChoices,
      { divider: 'or' },
      { value: '', text: 'I don’t want to say', checked: (form.values['role'] ?? '') === '' },
    ]}
    small
  />
)

const WhatHappens = ({ replyBy }: { replyBy: string }): VNode => (
  <Panel title="What happens to your words">
    <ol>
      <li>A person reads them before anybody else can see them.</li>
      <li>We put them together with what others said. We may show them, never with a name.</li>
      <li>
        {replyBy === ''
          ? 'We answer each theme in public.'
          : `We answer each theme in public by ${replyBy}.`}
      </li>
    </ol>
    <p>You can follow all of it with the three words you get when you send.</p>
  </Panel>
)

export type ClosedModel = {
  area: string
  title: string
  why: string
  /** The activity's own page, when the public may see it. */
  moreHref: string | null
  /** What somebody had written, so that it is not lost. */
  kept: readonly { prompt: string; text: string }[]
  email: string
  telephone: string
}

export const ClosedPage = ({
  area,
  title,
  why,
  moreHref,
  kept,
  email,
  telephone,
}: ClosedModel): VNode => (
  <>
    <PageTitle kicker="Not open for answers" title={title} lead={why} />
    {kept.length > 0 && (
      <>
        <h2>What you wrote is not sent, and not lost</h2>
        <p>Copy it from here, and send it in one of the ways below.</p>
        <Voices label="What you wrote">
          {kept.map(({ prompt, text }) => (
            <VoiceCard words={text} from={prompt} />
          ))}
        </Voices>
      </>
    )}
    <h2>What you can do</h2>
    <ul>
      {moreHref !== null && (
        <li>
          <a href={moreHref}>See what people said and what happened</a>
        </li>
      )}
      {email !== '' && (
        <li>
          Write to us: <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {telephone !== '' && (
        <li>
          Ring us: <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>
        </li>
      )}
      <li>
        <a href={`/${area}/activities`}>Find something that is open now</a>
      </li>
    </ul>
  </>
)

/** Stands for a prompt that is no more, or that is not public. */
export const PROMPT_GONE = 'Your answer'
