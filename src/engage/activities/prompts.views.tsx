/** The prompts of an activity: add, change, move and remove, each with a button of its own. */
import type { VNode } from 'preact'
import { Button, Errors, Form, TextArea } from '../../ui/govuk/index.ts'
import { PageTitle } from '../../ui/index.ts'
import type { Prompt } from './activities.types.ts'
import type { PartModel } from './part-routes.tsx'

export const PromptsPage = ({ action, activity, csrf, form: typed }: PartModel<null>): VNode => {
  const { prompts } = activity
  const stored = Object.fromEntries(prompts.map(({ id, text }) => [`text-${id}`, text]))
  // Somebody else may have added one since this person's page was made: it has no typed words.
  const form = { ...typed, values: { ...stored, ...typed.values } }
  return (
    <>
      <Errors form={form} />
      <PageTitle
        title="What you ask"
        lead="Two or three open questions are plenty. Notes from the room and answers on the web stand under the same ones."
      />
      <Form action={action} csrf={csrf}>
        <input type="hidden" name="revision" value={String(form.values['revision'] ?? '1')} />
        <input type="hidden" name="newId" value={String(form.values['newId'] ?? '')} />
        {prompts.length > 0 && (
          <ol class="govuk-list">
            {prompts.map((prompt, at) => (
              <li id={`prompt-${prompt.id}`} tabIndex={-1} key={prompt.id}>
                <PromptFields
                  form={form}
                  prompt={prompt}
                  at={at}
                  last={at === prompts.length - 1}
                />
              </li>
            ))}
          </ol>
        )}
        <TextArea
          form={form}
          name="new"
          label={prompts.length === 0 ? 'The first question' : 'Another question'}
          hint="For example: What helps you or your child at school?"
          rows={2}
          maxLength={300}
        />
        <Button name="press" value="save" preventDoubleClick>
          {prompts.length === 0 ? 'Add this question' : 'Save'}
        </Button>
      </Form>
    </>
  )
}

type PromptFieldsProps = {
  readonly form: PartModel<null>['form']
  readonly prompt: Prompt
  readonly at: number
  readonly last: boolean
}

const PromptFields = ({ form, prompt, at, last }: PromptFieldsProps): VNode => (
  <>
    <input type="hidden" name="prompt" value={prompt.id} />
    {prompt.isAnswered ? (
      <>
        <input type="hidden" name={`text-${prompt.id}`} value={prompt.text} />
        <p>
          <strong>{prompt.text}</strong>
          <br />
          <span class="sd-muted">People have answered this. Its words stay as they are.</span>
        </p>
      </>
    ) : (
      <TextArea form={form} name={`text-${prompt.id}`} label={`Question ${at + 1}`} rows={2} />
    )}
    <div class="govuk-button-group">
      {at > 0 && <Press act="up" at={at} id={prompt.id} text="Move up" />}
      {!last && <Press act="down" at={at} id={prompt.id} text="Move down" />}
      {!prompt.isAnswered && <Press act="remove" at={at} id={prompt.id} text="Remove" />}
    </div>
  </>
)

const Press = (props: { act: string; at: number; id: string; text: string }): VNode => (
  <Button kind="secondary" name="press" value={`${props.act} ${props.id}`}>
    {props.text}
    <span class="govuk-visually-hidden"> question {props.at + 1}</span>
  </Button>
)
