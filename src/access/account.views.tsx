/** The page of a person's own account. */
import type { VNode } from 'preact'
import { dayOf, sayPlainDay } from '../kernel/dates.ts'
import { countOf } from '../kernel/text.ts'
import type { FormState } from '../platform/web/form.ts'
import { Button, Errors, Form, TextField } from '../ui/govuk/index.ts'
import { PageTitle, TableScroll } from '../ui/index.ts'
import type { Passkey } from './passkeys.store.ts'

export const AccountPage = (props: {
  csrf: string
  email: string
  form: FormState
  passkeys: readonly Passkey[]
  signIns: number
}): VNode => (
  <>
    <Errors form={props.form} />
    <PageTitle title="Your account" lead={`You sign in as ${props.email}.`} />
    <Form action="/account" csrf={props.csrf}>
      <TextField
        form={props.form}
        name="name"
        label="Your name"
        hint="The people you work with here see it."
        autocomplete="name"
        width={30}
      />
      <Button classes="govuk-button--secondary">Save</Button>
    </Form>
    <h2 id="passkeys">Passkeys</h2>
    <p>
      With a passkey you sign in with your fingerprint, face or device PIN. Nobody can read it from
      a letter or guess it.
    </p>
    {props.passkeys.length === 0 ? (
      <p>You have no passkey yet. You sign in with a link by e-mail.</p>
    ) : (
      <Passkeys passkeys={props.passkeys} csrf={props.csrf} />
    )}
    <said-passkey-add data-csrf={props.csrf} hidden>
      <div class="govuk-form-group">
        <label class="govuk-label" for="passkey-name">
          A name for this passkey
        </label>
        <div class="govuk-hint" id="passkey-name-hint">
          So that you know it again, like “my telephone”.
        </div>
        <input
          class="govuk-input govuk-input--width-20"
          id="passkey-name"
          aria-describedby="passkey-name-hint"
          maxlength={60}
          autocomplete="off"
        />
      </div>
      <Button type="button">Add a passkey on this device</Button>
      <p role="status" data-message></p>
    </said-passkey-add>
    <noscript>
      <p>To add a passkey, turn on JavaScript. Links by e-mail work without it.</p>
    </noscript>
    <h2>Where you are signed in</h2>
    <p>You are signed in on {countOf(props.signIns, 'browser')}, this one among them.</p>
    <Form action="/account/sign-out-everywhere" csrf={props.csrf}>
      <Button classes="govuk-button--secondary">Sign out everywhere</Button>
    </Form>
  </>
)

const Passkeys = (props: { passkeys: readonly Passkey[]; csrf: string }): VNode => (
  <TableScroll label="Your passkeys" dense>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            Passkey
          </th>
          <th scope="col" class="govuk-table__header">
            Added
          </th>
          <th scope="col" class="govuk-table__header">
            Last used
          </th>
          <th scope="col" class="govuk-table__header">
            <span class="govuk-visually-hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {props.passkeys.map((key) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {key.name}
            </th>
            <td class="govuk-table__cell">{sayPlainDay(dayOf(key.addedAt))}</td>
            <td class="govuk-table__cell">
              {key.usedAt === null ? 'Not yet' : sayPlainDay(dayOf(key.usedAt))}
            </td>
            <td class="govuk-table__cell">
              <Form action="/account/passkeys/remove" csrf={props.csrf}>
                <input type="hidden" name="passkey" value={key.id} />
                <Button classes="govuk-button--secondary govuk-!-margin-bottom-0">
                  Remove<span class="govuk-visually-hidden"> {key.name}</span>
                </Button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
)
