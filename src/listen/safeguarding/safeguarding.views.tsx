/** The safeguarding leads' list, one worry, and the page where somebody raises one. */
import type { VNode } from 'preact'
import { sayMoment } from '../../kernel/dates.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, RadioField, TextArea, TickField } from '../../ui/govuk/index.ts'
import {
  EmptyState,
  PageTitle,
  Panel,
  TableScroll,
  Timeline,
  VoiceCard,
  Voices,
} from '../../ui/index.ts'
import { concernPath, worryPath } from './safeguarding.paths.ts'
import { isEnded, nextSteps, stageWords, stepWords, waited } from './safeguarding.rules.ts'
import type { Concern, ConcernRow } from './safeguarding.store.ts'

export const WorriesPage = ({
  area,
  rows,
  now,
}: {
  area: string
  rows: ConcernRow[]
  now: Date
}): VNode => (
  <>
    <PageTitle title="Worries" lead="Only safeguarding leads can open this page." />
    {rows.length === 0 ? (
      <EmptyState title="No worries">
        Words that may tell of harm come here first, and nobody else sees them. People who run
        sessions can also send words here.
      </EmptyState>
    ) : (
      <ConcernTable area={area} rows={rows} now={now} />
    )}
  </>
)

const ConcernTable = ({
  area,
  rows,
  now,
}: {
  area: string
  rows: ConcernRow[]
  now: Date
}): VNode => (
  <>
    <TableScroll label="Worries" dense>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {['Came in', 'Waiting', 'From', 'Raised by', 'Stage'].map((word) => (
              <th scope="col" class="govuk-table__header">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={concernPath(area, row.id)}>
                  {sayMoment(row.raisedAt)}
                </a>
              </th>
              <td class="govuk-table__cell">
                {row.stage === 'waiting' ? waited(row.raisedAt, now) : ''}
              </td>
              <td class="govuk-table__cell">{whereFrom(row)}</td>
              <td class="govuk-table__cell">{raisedBy(row)}</td>
              <td class="govuk-table__cell">{stageWords[row.stage]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
    {(rows[0]?.total ?? 0) > rows.length && (
      <p>
        These are the first {rows.length} of {rows[0]?.total}. Open ones stand first.
      </p>
    )}
  </>
)

const whereFrom = (row: Pick<ConcernRow, 'activity' | 'session'>): string =>
  row.session === null ? row.activity : `${row.activity}, ${row.session}`

const raisedBy = (row: Pick<ConcernRow, 'how' | 'raisedBy'>): string =>
  row.how === 'words' ? 'The words themselves' : (row.raisedBy ?? 'Somebody at a session')

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

export type RaiseModel = {
  area: string
  csrf: string
  contributionId: string
  body: string
  form: FormState
}

export const RaisePage = ({ area, csrf, contributionId, body, form }: RaiseModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle
      title="I am worried about this"
      lead="The safeguarding lead will read it first. Until then nobody else can see these words, you included."
    />
    <Voices>
      <VoiceCard words={body} from="As it was said" />
    </Voices>
    <Form action={worryPath(area, contributionId)} method="post" csrf={csrf}>
      <TextArea
        form={form}
        name="note"
        label="What worries you?"
        hint="You can leave this empty. Do not wait until you are sure."
        rows={4}
      />
      <Button preventDoubleClick>Send to the safeguarding lead</Button>
    </Form>
    <p>If somebody is in danger now, ring 999 first.</p>
  </>
)

export const AlreadyRaisedPage = (): VNode => (
  <>
    <PageTitle
      title="The safeguarding lead has this"
      lead="Somebody has raised it already. You need do nothing more."
    />
    <p>If somebody is in danger now, ring 999.</p>
  </>
)
