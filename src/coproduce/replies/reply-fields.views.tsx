/** Choosing one of the four answers, and the form of the one chosen with the parts it needs. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Form, SelectField, TextArea, TextField } from '../../ui/govuk/index.ts'
import { Actions, Card, Cards, StatusTag } from '../../ui/index.ts'
import { commitmentPaths, statuses } from '../commitments/index.ts'
import { replyPath } from './replies.paths.ts'
import { ANSWERS, answers, fieldFor, type Answer, type Part } from './replies.rules.ts'
import type { CommitmentChoice } from './reply-page.ts'

type Model = {
  area: { slug: string; name: string }
  activity: { slug: string }
  theme: { id: string }
  csrf: string
  form: FormState
  answer: Answer | null
  commitments: readonly CommitmentChoice[]
}

export const ReplyFields = (model: Model): VNode =>
  model.answer === null ? <Choice {...model} /> : <ReplyForm {...model} answer={model.answer} />

const Choice = ({ area, activity, theme }: Model): VNode => (
  <Cards label="What is the answer?">
    {ANSWERS.map((answer) => (
      <Card
        title={answers[answer].name}
        href={`${replyPath(area.slug, activity.slug, theme.id)}?answer=${answer}`}
      >
        <p>{answers[answer].hint}</p>
      </Card>
    ))}
  </Cards>
)

type FormModel = Model & { answer: Answer }

const ReplyForm = (model: FormModel): VNode => {
  const { area, activity, theme, csrf, form, answer } = model
  const hidden = (name: string): VNode => (
    <input type="hidden" name={name} value={String(form.values[name] ?? '')} />
  )
  return (
    <Form action={replyPath(area.slug, activity.slug, theme.id)} method="post" csrf={csrf}>
      {hidden('id')}
      {hidden('replaces')}
      <input type="hidden" name="answer" value={answer} />
      <p>
        <StatusTag status={answers[answer].kind} /> {answers[answer].hint}
      </p>
      {answer === 'doing' && (
        <p>
          Not promised yet?{' '}
          <a href={`${commitmentPaths.add(area.slug)}?theme=${theme.id}`}>
            Make a commitment for it first
          </a>
          .
        </p>
      )}
      <TextArea
        form={form}
        name="text"
        label="Your answer, in plain words"
        hint="Say it to the people who said it. Short, and without words from the office."
        rows={5}
      />
      {Object.values(parts[answer]).map((Field) => (
        <Field {...model} />
      ))}
      <TextField
        form={form}
        name="givenFor"
        label="Who answers"
        hint={`The partner or the post whose answer this is. Left empty: ${area.name}`}
      />
      <p>
        Anyone can read it as soon as you give it. It is never taken away; a newer one can stand
        above it.
      </p>
      <Actions>
        <Button kind="secondary" name="step" value="preview">
          See how people will read it
        </Button>
        <Button name="step" value="give" preventDoubleClick>
          Give this reply
        </Button>
      </Actions>
      <h2>Or is it another answer?</h2>
      <Actions>
        {ANSWERS.filter((other) => other !== answer).map((other) => (
          <Button kind="secondary" name="step" value={other}>
            {answers[other].name}
          </Button>
        ))}
      </Actions>
    </Form>
  )
}

type Fields = Partial<Record<Part, (props: FormModel) => VNode>>

const why = (props: FormModel): VNode => (
  <TextArea
    form={props.form}
    name={fieldFor(props.answer, 'because')}
    label="Because"
    hint="The real reason."
    rows={3}
  />
)
const commitment =
  (label: string) =>
  (props: FormModel): VNode => (
    <SelectField
      form={props.form}
      name={fieldFor(props.answer, 'commitmentId')}
      label={label}
      items={[
        { value: '', text: 'None' },
        ...props.commitments.map((each) => ({
          value: each.id,
          text: `${each.title} (${statuses[each.status].name.toLowerCase()}, due ${each.dueTerm})`,
        })),
      ]}
    />
  )
const line =
  (part: Part, label: string, hint: string) =>
  (props: FormModel): VNode => (
    <TextField form={props.form} name={fieldFor(props.answer, part)} label={label} hint={hint} />
  )

const parts: Readonly<Record<Answer, Fields>> = {
  doing: {
    commitmentId: commitment('The commitment that does it'),
    byWhen: line(
      'byWhen',
      'Or by when',
      'Needed when there is no commitment. For example: the end of March 2027',
    ),
  },
  done: {
    commitmentId: commitment('The commitment that was done'),
    link: line(
      'link',
      'Or a link that shows it',
      'It begins with https://. Needed when there is no commitment.',
    ),
  },
  'not-now': {
    because: why,
    byWhen: line(
      'byWhen',
      'When you look at it again',
      'For example: when the budget is set in February 2027',
    ),
  },
  no: {
    because: why,
    whoDecides: line(
      'whoDecides',
      'Who decides this',
      'A body or a post, so that people know where to go. For example: the schools forum',
    ),
  },
}
