/** A warning a person must not miss. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf, hasContent } from './options.ts'

export type WarningTextProps = Content &
  Styling & {
    /** What a screen reader says for the icon; "Warning" unless given. */
    iconFallbackText?: string
  }

/** Warning text. */
export function WarningText(props: WarningTextProps): VNode {
  return (
    <div
      class={classNames('govuk-warning-text', props.classes)}
      {...htmlAttributes(props.attributes)}
    >
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.iconFallbackText || 'Warning'}</span>
        {hasContent(props) && ' '}
        {contentOf(props)}
      </strong>
    </div>
  )
}
