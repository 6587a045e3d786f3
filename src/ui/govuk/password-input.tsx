/** A box for a password, with a button that shows what was typed. */
import type { VNode } from 'preact'
import { messageAttributes } from './attributes.ts'
import { Button } from './button.tsx'
import type { FieldOptions } from './form-group.tsx'
import { Input } from './input.tsx'
import type { Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type PasswordInputProps = FieldOptions &
  Styling & {
    value?: string
    disabled?: boolean
    autocomplete?: string
    button?: { classes?: string }
    showPasswordText?: string
    hidePasswordText?: string
    showPasswordAriaLabelText?: string
    hidePasswordAriaLabelText?: string
    passwordShownAnnouncementText?: string
    passwordHiddenAnnouncementText?: string
  }

/** A password input; its button works only with scripts and stays hidden without. */
export function PasswordInput(props: PasswordInputProps): VNode {
  const { formGroup } = props
  return (
    <Input
      name={props.name}
      id={props.id}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      describedBy={props.describedBy}
      value={props.value}
      disabled={props.disabled}
      attributes={props.attributes}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      classes={classNames(
        'govuk-password-input__input govuk-js-password-input-input',
        props.classes,
      )}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      formGroup={{
        classes: classNames('govuk-password-input', formGroup?.classes),
        attributes: { ...moduleAttributes(props), ...formGroup?.attributes },
        beforeInput: formGroup?.beforeInput,
        afterInput: { children: <ShowButton {...props} /> },
      }}
    />
  )
}

const moduleAttributes = (props: PasswordInputProps) => ({
  'data-module': 'govuk-password-input',
  ...messageAttributes({
    'show-password': props.showPasswordText,
    'hide-password': props.hidePasswordText,
    'show-password-aria-label': props.showPasswordAriaLabelText,
    'hide-password-aria-label': props.hidePasswordAriaLabelText,
    'password-shown-announcement': props.passwordShownAnnouncementText,
    'password-hidden-announcement': props.passwordHiddenAnnouncementText,
  }),
})

function ShowButton(props: PasswordInputProps): VNode {
  return (
    <>
      <Button
        type="button"
        kind="secondary"
        classes={classNames(
          'govuk-password-input__toggle govuk-js-password-input-toggle',
          props.button?.classes,
        )}
        text={props.showPasswordText ?? 'Show'}
        attributes={{
          'aria-controls': props.id || props.name,
          'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
          hidden: { value: true, optional: true },
        }}
      />
      {contentOf(props.formGroup?.afterInput)}
    </>
  )
}
