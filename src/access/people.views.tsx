/** The pages about the people of an area. */
import type { VNode } from 'preact'
import type { FormState } from '../platform/web/form.ts'
import { Button, Errors, Form, TextField, TickField } from '../ui/govuk/index.ts'
import { Actions, ButtonLink, PageTitle, Panel, TableScroll } from '../ui/index.ts'
import { ROLES, roleWords, type Role } from './access.rules.ts'
import { invitePath, leavePath, personPath } from './people.paths.ts'
import type { AreaPerson } from './people.store.ts'

const rolesInWords = (roles: readonly string[]): string =>
  ROLES.filter((role) => roles.includes(role))
    .map((role) => roleWords[role].name)
    .join(', ')

export const PeoplePage = (props: { area: string; people: AreaPerson[]; me: string }): VNode => (
  <>
    <PageTitle
      title="People"
      lead="Who can sign in to this area and what each may do. People who give their views need no account."
    />
    <Actions>
      <ButtonLink href={invitePath(props.area)}>Invite somebody</ButtonLink>
    </Actions>
    <TableScroll label="People of this area" dense>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              Name
            </th>
            <th scope="col" class="govuk-table__header">
              Roles
            </th>
            <th scope="col" class="govuk-table__header">
              E-mail
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {props.people.map((person) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={personPath(props.area, person.id)}>
                  {person.name}
                </a>
                {person.id === props.me && ' (you)'}
              </th>
              <td class="govuk-table__cell">{rolesInWords(person.roles)}</td>
              <td class="govuk-table__cell">{person.email}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  </>
)

const RolesField = ({ form }: { form: FormState }): VNode => (
  <TickField
    form={form}
    name="roles"
    legend="What may they do here?"
    hint="Choose as few as they need. You can change this at any time."
    items={ROLES.map((role: Role) => ({
      value: role,
      text: roleWords[role].name,
      hint: { text: roleWords[role].may },
    }))}
  />
)

export const InvitePage = (props: { area: string; csrf: string; form: FormState }): VNode => (
  <>
    <Errors form={props.form} />
    <PageTitle
      title="Invite somebody"
      lead="We send them a link to sign in. It works once, for 3 days; after that they can ask for another."
    />
    <Form action={invitePath(props.area)} csrf={props.csrf}>
      <TextField form={props.form} name="name" label="Their name" autocomplete="off" />
      <TextField
        form={props.form}
        name="email"
        label="Their e-mail address"
        type="email"
        autocomplete="off"
        spellcheck={false}
      />
      <RolesField form={props.form} />
      <Button preventDoubleClick>Send the invitation</Button>
    </Form>
  </>
)

export const PersonPage = (props: {
  area: string
  csrf: string
  person: AreaPerson
  form: FormState
}): VNode => (
  <>
    <Errors form={props.form} />
    <PageTitle title={props.person.name} kicker="Person" lead={props.person.email} />
    <Form action={personPath(props.area, props.person.id)} csrf={props.csrf}>
      <RolesField form={props.form} />
      <Button preventDoubleClick>Save</Button>
    </Form>
    <Panel title="Take out of this area">
      <p>
        {props.person.name} can then no longer enter it. What they did here stays as it is, with
        their name in the audit log. You can invite them again.
      </p>
      <Form action={leavePath(props.area, props.person.id)} csrf={props.csrf}>
        <Button classes="govuk-button--warning" preventDoubleClick>
          Take out of this area
        </Button>
      </Form>
    </Panel>
  </>
)
