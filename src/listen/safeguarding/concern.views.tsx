/** One worry: the words, what has been done, and what happens next. */
import type { VNode } from 'preact'
import { sayMoment } from '../../kernel/dates.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, RadioField, TextArea, TickField } from '../../ui/govuk/index.ts'
import { PageTitle, Panel, Timeline, VoiceCard, Voices } from '../../ui/index.ts'
import { concernPath } from './safeguarding.paths.ts'
import { isEnded, nextSteps, stageWords, stepWords, waited } from './safeguarding.rules.ts'
import type { Concern } from './safeguarding.store.ts'
import { raisedBy, whereFrom } from './worries.views.tsx'

export type ConcernModel = {
  area: string
  csrf: string
  concern: Concern
  form: FormState
  now: Date
}

export const ConcernPage = (model: ConcernModel): VNode => {
  const { concern, form, now } = model
  return (
    <>
      <Errors form={form} />
      <PageTitle title="A worry" kicker={stageWords[concern.stage]} />
      <Voices>
        <VoiceCard words={concern.body} from={saidBy(concern)} />
      </Voices>
      <p>
        Came in {sayMoment(concern.raisedAt)}
        {concern.stage === 'waiting' && `, ${waited(concern.raisedAt, now)} ago`}. Raised by:{' '}
        {raisedBy(concern)}.
      </p>
      {concern.prompt !== null && <p>It answers: “{concern.prompt}”</p>}
      {concern.note !== '' && (
        <Panel title="Why it worried them">
          <Lines text={concern.note} />
        </Panel>
      )}
      <p>
        <strong>
          {concern.held
            ? 'Nobody but the safeguarding leads can see these words.'
            : 'These words are back with the people who work with the activity.'}
        </strong>
      </p>
      <NextForm {...model} />
      <History concern={concern} />
    </>
  )
}

/** Each line somebody wrote as a paragraph. */
const Lines = ({ text }: { text: string }): VNode => (
  <>
    {text.split(/\n+/).map((line) => (
      <p>{line}</p>
    ))}
  </>
)

const saidBy = (concern: Concern): string =>
  [
    concern.role === '' ? 'Role not said' : concern.role,
    whereFrom(concern),
    sayMoment(concern.receivedAt),
  ].join(', ')

/** Before anybody has read it there is one button; after that, a choice with a note. */
const NextForm = ({ area, csrf, concern, form }: ConcernModel): VNode => {
  const steps = nextSteps(concern.stage)
  const [only] = steps
  const ended = isEnded(concern.stage)
  return (
    <Form action={concernPath(area, concern.id)} method="post" csrf={csrf}>
      <input type="hidden" name="seen" value={String(concern.steps.length)} />
      {steps.length === 1 && only !== undefined ? (
        <input type="hidden" name="step" value={only} />
      ) : (
        <>
          <RadioField
            form={form}
            name="step"
            legend={{ text: 'What happens next?', classes: 'govuk-fieldset__legend--m' }}
            items={steps.map((step) => ({
              value: step,
              text: stepWords[step].do,
              hint: { text: stepWords[step].hint },
            }))}
          />
          {steps.includes('closed') && (
            <TickField
              form={form}
              name="mayBeUsed"
              items={[
                {
                  value: 'yes',
                  text: 'When closing: these words may be read and used like any others',
                },
              ]}
            />
          )}
          <TextArea
            form={form}
            name="note"
            label="In your own words"
            hint="Kept with the worry. Only safeguarding leads can read it."
            rows={4}
          />
        </>
      )}
      <Button preventDoubleClick>
        {ended ? 'Open it again' : steps.length === 1 ? 'I have read this' : 'Save'}
      </Button>
    </Form>
  )
}

const History = ({ concern }: { concern: Concern }): VNode | null =>
  concern.steps.length === 0 ? null : (
    <>
      <h2>What has been done</h2>
      <Timeline
        label="What has been done"
        items={concern.steps.map((step) => ({
          date: sayMoment(step.at),
          dateTime: step.at.toISOString(),
          title: `${stepWords[step.step].done}, ${step.by}`,
          children: step.note === '' ? undefined : <Lines text={step.note} />,
        }))}
      />
    </>
  )
