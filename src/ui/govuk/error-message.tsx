/** What is wrong with one answer and what to do about it. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type ErrorMessageOptions = Content &
  Styling & {
    /** Said before the message to people who cannot see its colour; "Error" unless given. */
    visuallyHiddenText?: string
  }

export type ErrorMessageProps = ErrorMessageOptions & { id?: string }

/** The message beside an input. */
export function ErrorMessage(props: ErrorMessageProps): VNode {
  const spoken = props.visuallyHiddenText ?? 'Error'
  return (
    <p
      id={props.id || undefined}
      class={classNames('govuk-error-message', props.classes)}
      {...htmlAttributes(props.attributes)}
    >
      {spoken && <span class="govuk-visually-hidden">{spoken}:</span>}
      {spoken && ' '}
      {contentOf(props)}
    </p>
  )
}
