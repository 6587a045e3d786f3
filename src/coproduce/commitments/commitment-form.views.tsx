/** The form in which a commitment is made or changed. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import {
  Button,
  Errors,
  Form,
  SelectField,
  TextArea,
  TextField,
  TickField,
} from '../../ui/govuk/index.ts'
import { InsetText } from '../../ui/govuk/index.ts'
import { PageTitle } from '../../ui/index.ts'
import type { Choices } from './keep-commitment.ts'

export type CommitmentFormModel = {
  action: string
  csrf: string
  title: string
  button: string
  form: FormState
  choices: Choices
}

export const CommitmentFormPage = (model: CommitmentFormModel): VNode => {
  const { action, csrf, title, button, form, choices } = model
  const value = (name: string): string => String(form.values[name] ?? '')
  return (
    <>
      <Errors form={form} />
      <PageTitle title={title} lead="Anyone can read this as soon as you save it." />
      <Missing choices={choices} />
      <Form action={action} method="post" csrf={csrf}>
        <input type="hidden" name="id" value={value('id')} />
        <input type="hidden" name="revision" value={value('revision') || '1'} />
        <TextField
          form={form}
          name="title"
          label="What is promised"
          hint="A few words that begin with what will be there. For example: a letter every four weeks while you wait"
        />
        <TextArea
          form={form}
          name="detail"
          label="In more words"
          hint="What will be different, and for whom. Plain and short."
          rows={4}
        />
        <SelectField
          form={form}
          name="leadPartnerId"
          label="Which partner leads"
          items={listed(choices.partners)}
        />
        <SelectField
          form={form}
          name="dueTermId"
          label="Done by the end of"
          items={listed(choices.terms)}
        />
        <SelectField
          form={form}
          name="ownerId"
          label="Who gives the updates"
          hint="Somebody who signs in here. They are asked each term."
          items={listed(choices.owners, 'Nobody signs in for it')}
        />
        <TextField
          form={form}
          name="ownerName"
          label="Owner, as the public reads it"
          hint="A name or a post, like “Head of Early Help”. Left empty, the name of the person above."
        />
        <TextArea
          form={form}
          name="impactMeasure"
          label="How you will know it made a difference"
          hint="For example: 8 in 10 families who get the letter say it told them what they needed. Without this it can never be marked embedded."
          rows={2}
        />
        <Themes form={form} choices={choices} />
        <Button preventDoubleClick>{button}</Button>
      </Form>
    </>
  )
}

const listed = (list: readonly { id: string; name: string }[], none = 'Choose') => [
  { value: '', text: none },
  ...list.map((each) => ({ value: each.id, text: each.name })),
]

const Missing = ({ choices }: { choices: Choices }): VNode | null => {
  if (choices.partners.length === 0)
    return <InsetText>Add a partner first: every commitment has one that leads.</InsetText>
  if (choices.terms.length === 0)
    return <InsetText>Add a term in settings first: every commitment is due in one.</InsetText>
  return null
}

const Themes = ({ form, choices }: { form: FormState; choices: Choices }): VNode =>
  choices.themes.length === 0 ? (
    <InsetText>There are no themes yet. You can choose what it answers later.</InsetText>
  ) : (
    <TickField
      form={form}
      name="themeIds"
      legend="Which themes does it answer?"
      small
      items={choices.themes.map((theme) => ({
        value: theme.id,
        text: theme.name,
        hint: theme.activityTitle,
      }))}
    />
  )
