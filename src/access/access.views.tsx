/** The pages of signing in. */
import type { VNode } from 'preact'
import { Button, Errors, Form, TextField } from '../ui/govuk/index.ts'
import { EmptyState, PageTitle } from '../ui/index.ts'
import type { FormState } from '../platform/web/form.ts'

export const SignInPage = (props: { form: FormState; next: string; passkeys: boolean }): VNode => (
  <>
    <Errors form={props.form} />
    <PageTitle
      title="Sign in"
      lead="For people who work with an area. To have your say or follow a receipt you do not need to sign in."
    />
    <Form action="/sign-in" method="post">
      <input type="hidden" name="next" value={props.next} />
      <TextField
        form={props.form}
        name="email"
        label="Your e-mail address"
        hint="We will send you a link. There is no password."
        type="email"
        autocomplete="username webauthn"
      />
      <Button>Send me a link</Button>
    </Form>
    <said-passkey-sign-in data-next={props.next} hidden>
      <h2 class="govuk-heading-m">Or use your passkey</h2>
      <p class="govuk-body">A passkey is your fingerprint, face or device PIN.</p>
      <button type="button" class="govuk-button govuk-button--secondary" data-module="govuk-button">
        Sign in with a passkey
      </button>
      <p class="govuk-body" role="status" data-message></p>
    </said-passkey-sign-in>
  </>
)

export const LinkSentPage = (): VNode => (
  <>
    <PageTitle title="Look in your e-mail" />
    <p class="govuk-body-l">
      If that address belongs to someone who works here, a link is on its way.
    </p>
    <p class="govuk-body">
      It works once, for 30 minutes. Nothing after five minutes? Look in your junk folder, or{' '}
      <a class="govuk-link" href="/sign-in">
        ask for another link
      </a>
      .
    </p>
  </>
)

export const UseLinkPage = (props: { token: string; next: string }): VNode => (
  <>
    <PageTitle title="Sign in to Said & Done" lead="Press the button to sign in on this device." />
    <Form action={`/sign-in/${props.token}`} method="post">
      <input type="hidden" name="next" value={props.next} />
      <Button>Sign in</Button>
    </Form>
  </>
)

export const LinkOverPage = (): VNode => (
  <>
    <PageTitle title="This link no longer works" />
    <p class="govuk-body">A link works once, and only for a short time.</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/sign-in">
        Ask for a new link
      </a>
    </p>
  </>
)

export const MyAreasPage = (props: { areas: { slug: string; name: string }[] }): VNode => (
  <>
    <PageTitle title="Your areas" />
    {props.areas.length === 0 ? (
      <EmptyState title="You are not in an area yet">
        Ask the administrator of your area to add you.
      </EmptyState>
    ) : (
      <ul class="govuk-list">
        {props.areas.map((area) => (
          <li>
            <a class="govuk-link govuk-!-font-size-24" href={`/${area.slug}/staff`}>
              {area.name}
            </a>
          </li>
        ))}
      </ul>
    )}
  </>
)
