/** Every field of our forms in the gallery: empty, filled, and with something to put right. */
import type { VNode } from 'preact'
import type { FormState } from './form-state.ts'
import {
  Button,
  DateField,
  Errors,
  FileField,
  Form,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  TickField,
  WholeNumberField,
} from './index.ts'

const empty: FormState = { values: {}, errors: [] }

const filled: FormState = {
  values: {
    title: 'Short breaks: what should change?',
    why: 'Families in Northmoor told us the booking page is hard to use.\nWe want to know what to fix first.',
    'held_on-day': '29',
    'held_on-month': '10',
    'held_on-year': '2026',
    came: '43',
    level: 'co-design',
    roles: ['parent-carer', 'young-person'],
    partner: 'harbour-lane',
    agree: 'yes',
  },
  errors: [],
}

const wrong: FormState = {
  values: {
    ...filled.values,
    title: '',
    why: '',
    'held_on-month': '13',
    came: 'about forty',
    level: '',
    roles: [],
    partner: '',
    agree: [],
  },
  errors: [
    { field: 'title', text: 'Give the activity a title' },
    { field: 'why', text: 'Say why you are asking' },
    { field: 'held_on-month', text: 'The month is a number from 1 to 12' },
    { field: 'came', text: 'Write the number of people in figures, like 40' },
    { field: 'level', text: 'Choose how open this is' },
    { field: 'roles', text: 'Tick at least one group of people' },
    { field: 'partner', text: 'Choose who runs it' },
    {
      field: 'notes',
      text: 'This file is locked with a password. Take the password off and choose it again',
    },
    {
      field: 'agree',
      text: 'Tick the box to say that people were told how their words will be used',
    },
  ],
}

const wholeDateWrong: FormState = {
  values: { 'held_on-day': '31', 'held_on-month': '2', 'held_on-year': '2026' },
  errors: [{ field: 'held_on', text: '31 February 2026 is not a day. Look at the date again' }],
}

function Words({ form }: { form: FormState }): VNode {
  return (
    <>
      <TextField form={form} name="title" label="Title" hint="People see this first" />
      <TextArea form={form} name="why" label="Why are you asking?" rows={4} maxLength={600} />
      <DateField form={form} name="held_on" label="When was it?" hint="For example, 29 10 2026" />
      <WholeNumberField
        form={form}
        name="came"
        label="How many people came?"
        suffix={{ text: 'people' }}
      />
    </>
  )
}

function Choices({ form }: { form: FormState }): VNode {
  return (
    <>
      <RadioField
        form={form}
        name="level"
        legend="How open is this?"
        items={[
          { value: 'consult', text: 'We ask, then we decide', hint: 'You hear what we did' },
          { value: 'co-design', text: 'We work it out together' },
          { divider: 'or' },
          { value: 'inform', text: 'It is already decided, and we tell people' },
        ]}
      />
      <TickField
        form={form}
        name="roles"
        legend="Who is it for?"
        hint="Tick all that apply"
        items={[
          { value: 'parent-carer', text: 'Parents and carers' },
          { value: 'young-person', text: 'Young people' },
          { divider: 'or' },
          { value: 'anyone', text: 'Anyone in Northmoor', behaviour: 'exclusive' },
        ]}
      />
    </>
  )
}

function RunBy({ form }: { form: FormState }): VNode {
  return (
    <>
      <SelectField
        form={form}
        name="partner"
        label="Who runs it?"
        items={[
          { value: '', text: 'Choose a partner' },
          { value: 'harbour-lane', text: 'Harbour Lane Family Centre' },
          { value: 'north-voice', text: 'North Voice' },
        ]}
      />
      <FileField
        form={form}
        name="notes"
        label="Notes from the day"
        accept=".docx,.pdf,.txt"
        multiple
      />
      <TickField
        form={form}
        name="agree"
        small
        items={[{ value: 'yes', text: 'People were told how their words will be used' }]}
      />
    </>
  )
}

const whole = (form: FormState): VNode => (
  <Form action="/areas/northmoor/activities" csrf="an-example" enctype="multipart/form-data">
    <Errors form={form} />
    <Words form={form} />
    <Choices form={form} />
    <RunBy form={form} />
    <Button>Save the activity</Button>
  </Form>
)

/** For the gallery of our interface. */
export const examples: { name: string; node: () => VNode }[] = [
  { name: 'Form, empty', node: () => whole(empty) },
  { name: 'Form, filled', node: () => whole(filled) },
  { name: 'Form, with errors', node: () => whole(wrong) },
  {
    name: 'Date that does not exist',
    node: () => (
      <Form action="/areas/northmoor/activities">
        <Errors form={wholeDateWrong} />
        <DateField form={wholeDateWrong} name="held_on" label="When was it?" />
      </Form>
    ),
  },
]
