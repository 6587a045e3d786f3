/** One session of an activity, and who came. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import {
  Button,
  Checkboxes,
  DateField,
  Errors,
  Fieldset,
  Form,
  Input,
  TextArea,
  TextField,
} from '../../ui/govuk/index.ts'
import { PageTitle } from '../../ui/index.ts'
import { PEOPLE, peopleWords, type People } from './sessions.rules.ts'

export type SessionModel = {
  readonly title: string
  readonly action: string
  readonly csrf: string
  readonly form: FormState
}

export const SessionPage = ({ title, action, csrf, form }: SessionModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle title={title} />
    <Form action={action} csrf={csrf}>
      <input type="hidden" name="id" value={valueOf(form, 'id')} />
      <input type="hidden" name="revision" value={valueOf(form, 'revision') || '1'} />
      <TextField form={form} name="name" label="Name" hint="For example: Autumn evening" />
      <DateField form={form} name="heldOn" label="Day" />
      <TextField
        form={form}
        name="startsAt"
        label="Time"
        hint="As you would say it: 6:30pm to 8pm"
        width={20}
      />
      <TextField
        form={form}
        name="place"
        label="Place"
        hint="With the town or postcode, so that people find it"
      />
      <TextArea
        form={form}
        name="accessNote"
        label="Getting in and taking part"
        hint="Parking, step-free way in, quiet room, toilets, interpreters. People plan around this."
        rows={3}
      />
      <WhoCame form={form} />
      <Button preventDoubleClick>Save</Button>
    </Form>
  </>
)

const WhoCame = ({ form }: { readonly form: FormState }): VNode => (
  <Fieldset
    legend={{ text: 'Who came', classes: 'govuk-fieldset__legend--m' }}
    describedBy="who-came-hint"
  >
    <p id="who-came-hint" class="govuk-hint">
      Fill this in afterwards. Leave a box empty when nobody counted, and write 0 when nobody came.
      Tick “About” when it is an estimate. Never names.
    </p>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            Who
          </th>
          <th scope="col" class="govuk-table__header">
            How many
          </th>
          <th scope="col" class="govuk-table__header">
            About?
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {PEOPLE.map((role) => (
          <CountRow key={role} role={role} form={form} />
        ))}
      </tbody>
    </table>
  </Fieldset>
)

const CountRow = ({ role, form }: { readonly role: People; readonly form: FormState }): VNode => {
  const name = `people-${role}`
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {peopleWords[role]}
      </th>
      <td class="govuk-table__cell">
        <Input
          id={name}
          name={name}
          formGroup={{ classes: 'govuk-!-margin-bottom-0' }}
          label={{ text: `How many: ${peopleWords[role]}`, classes: 'govuk-visually-hidden' }}
          classes="govuk-input--width-4"
          inputmode="numeric"
          spellcheck={false}
          value={valueOf(form, name)}
          errorMessage={form.errors.find(({ field }) => field === name)?.text}
        />
      </td>
      <td class="govuk-table__cell">
        <Checkboxes
          name={`about-${role}`}
          formGroup={{ classes: 'govuk-!-margin-bottom-0' }}
          classes="govuk-checkboxes--small"
          values={valueOf(form, `about-${role}`) === '' ? [] : ['yes']}
          items={[
            {
              value: 'yes',
              children: (
                <span class="govuk-visually-hidden">About this many {peopleWords[role]}</span>
              ),
            },
          ]}
        />
      </td>
    </tr>
  )
}

const valueOf = (form: FormState, name: string): string => {
  const value = form.values[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}
