/** The forms for what an activity is: short when it is made, longer when it is described. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import {
  Button,
  DateField,
  Details,
  Errors,
  Fieldset,
  Form,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/govuk/index.ts'
import { PageTitle } from '../../ui/index.ts'
import { KINDS, kindWords } from './activities.rules.ts'
import type { Programme } from './activities.types.ts'
import type { PartModel } from './part-routes.tsx'

type WithForm = { readonly form: FormState }

export type NewActivityModel = WithForm & {
  readonly action: string
  readonly csrf: string
  readonly programmes: readonly Programme[]
}

export const NewActivityPage = ({ action, csrf, form, programmes }: NewActivityModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle
      title="Make an activity"
      lead="A title and a kind are enough to begin. Nobody outside sees it until you open it."
    />
    <Form action={action} csrf={csrf}>
      <input type="hidden" name="id" value={String(form.values['id'] ?? '')} />
      <TitleAndKind form={form} />
      <ProgrammeFields form={form} programmes={programmes} />
      <DateFields form={form} />
      <Button preventDoubleClick>Make it</Button>
    </Form>
  </>
)

export type BasicsMore = {
  readonly programmes: readonly Programme[]
  readonly partners: readonly { id: string; name: string }[]
}

export const BasicsPage = ({ action, csrf, form, more }: PartModel<BasicsMore>): VNode => (
  <>
    <Errors form={form} />
    <PageTitle title="What it is" />
    <Form action={action} csrf={csrf}>
      <input type="hidden" name="revision" value={String(form.values['revision'] ?? '1')} />
      <TitleAndKind form={form} />
      <TextArea
        form={form}
        name="summary"
        label="In a sentence or two"
        hint="The first thing people read. Say who it is for and what it is about."
        rows={3}
        maxLength={600}
      />
      <TextArea
        form={form}
        name="purpose"
        label="What it is for"
        hint="What will be decided or made with what people say."
        rows={4}
        maxLength={2000}
      />
      <ProposedBy form={form} partners={more.partners} />
      <ProgrammeFields form={form} programmes={more.programmes} />
      <DateFields form={form} />
      <TextField
        form={form}
        name="replyBy"
        label="When people will get a reply by"
        hint="For example: 18 December 2026. People read this before they answer, and again on their receipt."
        width={20}
      />
      <Button preventDoubleClick>Save</Button>
    </Form>
  </>
)

const TitleAndKind = ({ form }: WithForm): VNode => (
  <>
    <TextField
      form={form}
      name="title"
      label="Title"
      hint="For example: Autumn evening on support at school"
    />
    <RadioField
      form={form}
      name="kind"
      legend="What kind of activity is it?"
      small
      items={KINDS.map((kind) => ({
        value: kind,
        text: kindWords[kind].name,
        hint: kindWords[kind].meaning,
      }))}
    />
  </>
)

const ProgrammeFields = ({
  form,
  programmes,
}: WithForm & { readonly programmes: readonly Programme[] }): VNode => {
  const isTyped = ['programmeName', 'becauseOf'].some((name) => (form.values[name] ?? '') !== '')
  const hint = 'A programme holds together activities that have the same cause.'
  if (programmes.length === 0)
    return (
      <Fieldset legend={{ text: 'Programme, if it is part of one', classes: LEGEND }}>
        <p class="govuk-hint">{hint}</p>
        <NewProgramme form={form} />
      </Fieldset>
    )
  return (
    <>
      <SelectField
        form={form}
        name="programme"
        label="Programme"
        hint={hint}
        items={[
          { value: '', text: 'None' },
          ...programmes.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Details summary="It is part of a new programme" open={isTyped}>
        <NewProgramme form={form} />
      </Details>
    </>
  )
}

const LEGEND = 'govuk-fieldset__legend--m'

const NewProgramme = ({ form }: WithForm): VNode => (
  <>
    <TextField form={form} name="programmeName" label="Name of the programme" />
    <TextArea
      form={form}
      name="becauseOf"
      label="Because of what?"
      hint="An inspection finding, a line of a plan, an idea a partner had. People can read this."
      rows={2}
    />
  </>
)

const DateFields = ({ form }: WithForm): VNode => (
  <>
    <DateField
      form={form}
      name="opensOn"
      label="First day people can take part"
      hint="Leave empty if it starts when you open it."
    />
    <DateField
      form={form}
      name="closesOn"
      label="Last day people can take part"
      hint="Leave empty if it has no end yet."
    />
  </>
)

const ProposedBy = ({
  form,
  partners,
}: WithForm & { readonly partners: BasicsMore['partners'] }): VNode => (
  <Fieldset legend={{ text: 'Whose idea was it?', classes: LEGEND }}>
    {partners.length > 0 && (
      <SelectField
        form={form}
        name="proposedByPartnerId"
        label="A partner"
        items={[
          { value: '', text: 'Not one of our partners' },
          ...partners.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    )}
    <TextField
      form={form}
      name="proposedBy"
      label={partners.length > 0 ? 'Or in your own words' : 'In your own words'}
      hint="For example: a parent at the summer picnic. No names of people."
    />
  </Fieldset>
)
