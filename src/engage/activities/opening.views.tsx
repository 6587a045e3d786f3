/** Opening an activity to the public, with a last look at what they will read; and taking it back. */
import type { VNode } from 'preact'
import type { Level } from '../../areas/index.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, ErrorSummary, Form, InsetText, TextArea } from '../../ui/govuk/index.ts'
import { EmptyState, PageTitle, Panel } from '../../ui/index.ts'
import { partPath, publicActivityPath } from './activities.paths.ts'
import { missingWords, standingOf, type Part } from './activities.rules.ts'
import type { Activity } from './activities.types.ts'
import { sayDates } from './activity-pieces.tsx'
import { Openness } from './openness.views.tsx'
import { pageOfPart } from './tasks.rules.ts'

export type OpeningModel = {
  readonly area: string
  readonly activity: Activity
  readonly levels: readonly Level[]
  readonly missing: readonly Part[]
  /** Somebody pressed the button and was refused. */
  readonly refused: boolean
  readonly now: Date
  readonly csrf: string
}

export const OpeningPage = (model: OpeningModel): VNode => {
  const { area, activity, missing, refused } = model
  const links = missing.map((part) => ({
    text: missingWords[part],
    href: partPath(area, activity.slug, pageOfPart[part]),
  }))
  return (
    <>
      {refused && <ErrorSummary title="It cannot be opened yet" errorList={links} />}
      <PageTitle title="Open to the public" lead={leadOf(model)} />
      {missing.length > 0 && !refused && (
        <Panel title="Still to do" tone="warm">
          <ul>
            {links.map(({ text, href }) => (
              <li key={text}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {activity.isOpen ? <AlreadyOpen {...model} /> : <Preview {...model} />}
    </>
  )
}

function leadOf({ activity, missing }: OpeningModel): string {
  if (activity.isOpen) return 'People can see it now.'
  return missing.length > 0
    ? 'People must know how open it is and what can change before anyone is asked.'
    : 'This is what people will read. From the moment you open it anyone can see it.'
}

const AlreadyOpen = ({ area, activity }: OpeningModel): VNode => (
  <EmptyState
    title="It is open"
    action={{ text: 'See its public page', href: publicActivityPath(area, activity.slug) }}
  >
    <a href={partPath(area, activity.slug, 'take-back')}>Take it back from the public</a>
  </EmptyState>
)

const Preview = ({ area, activity, levels, missing, now, csrf }: OpeningModel): VNode => (
  <>
    <h2>{activity.title}</h2>
    {activity.summary !== '' && <p>{activity.summary}</p>}
    <p>
      {`You can take part ${sayDates(activity.opensOn, activity.closesOn) || 'from the day it opens'}. `}
      {activity.replyBy !== '' && `You will get a reply by ${activity.replyBy}.`}
    </p>
    {standingOf({ ...activity, isOpen: true }, now) === 'closed' && (
      <InsetText>
        Its last day has passed. People will be able to read about it and not to answer.
      </InsetText>
    )}
    <Openness activity={activity} levels={levels} />
    <h3>What we ask</h3>
    {activity.prompts.length === 0 ? (
      <p class="sd-muted">Nothing yet.</p>
    ) : (
      <ol>
        {activity.prompts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    )}
    {missing.length === 0 && (
      <Form action={partPath(area, activity.slug, 'open')} csrf={csrf}>
        <Button preventDoubleClick>Open it to the public</Button>
      </Form>
    )}
  </>
)

export type TakingBackModel = {
  readonly action: string
  readonly csrf: string
  readonly form: FormState
}

export const TakingBackPage = ({ action, csrf, form }: TakingBackModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle
      title="Take it back from the public"
      lead="Its page goes away. What people said stays with you, and their receipts still work."
    />
    <Form action={action} csrf={csrf}>
      <TextArea
        form={form}
        name="reason"
        label="Why?"
        hint="Kept with the activity. You can open it again at any time."
        rows={3}
      />
      <Button kind="warning" preventDoubleClick>
        Take it back
      </Button>
    </Form>
  </>
)
