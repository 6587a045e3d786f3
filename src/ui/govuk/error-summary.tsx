/** The list at the top of a page of everything that needs putting right. */
import type { ComponentChildren, VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type ErrorSummaryItem = Content & { href?: string; attributes?: Attributes }

export type ErrorSummaryProps = Styling & {
  title: ComponentChildren
  description?: ComponentChildren
  errorList?: readonly ErrorSummaryItem[]
  disableAutoFocus?: boolean
}

/** The error summary; each item links to the input it is about. */
export function ErrorSummary(props: ErrorSummaryProps): VNode {
  return (
    <div
      class={classNames('govuk-error-summary', props.classes)}
      data-disable-auto-focus={props.disableAutoFocus?.toString()}
      {...htmlAttributes(props.attributes)}
      data-module="govuk-error-summary"
    >
      {/* The alert sits inside what takes focus: on the same element some screen readers lose words. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title}</h2>
        <div class="govuk-error-summary__body">
          {props.description && <p>{props.description}</p>}
          {props.errorList && props.errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">{props.errorList.map(Item)}</ul>
          )}
        </div>
      </div>
    </div>
  )
}

function Item(item: ErrorSummaryItem): VNode {
  return (
    <li>
      {item.href ? (
        <a href={item.href} {...htmlAttributes(item.attributes)}>
          {contentOf(item)}
        </a>
      ) : (
        contentOf(item)
      )}
    </li>
  )
}
