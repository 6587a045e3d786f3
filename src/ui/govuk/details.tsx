/** A line that opens to show more. */
import type { ComponentChildren, VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type DetailsProps = Content &
  Styling & { summary: ComponentChildren; id?: string; open?: boolean }

/** `<Details summary="Who sees this">…</Details>` */
export function Details(props: DetailsProps): VNode {
  return (
    <details
      id={props.id || undefined}
      class={classNames('govuk-details', props.classes)}
      {...htmlAttributes(props.attributes)}
      open={props.open}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{contentOf(props)}</div>
    </details>
  )
}
