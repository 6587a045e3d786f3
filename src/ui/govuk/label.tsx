/** The words that name an input. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf, hasContent } from './options.ts'

export type LabelOptions = Content &
  Styling & {
    /** Makes the label the one main heading of the page. */
    isPageHeading?: boolean
  }

export type LabelProps = LabelOptions & { for?: string }

/** A label; nothing at all when it has no words. */
export function Label(props: LabelProps): VNode | null {
  if (!hasContent(props)) return null
  const label = (
    <label
      class={classNames('govuk-label', props.classes)}
      {...htmlAttributes(props.attributes)}
      for={props.for || undefined}
    >
      {contentOf(props)}
    </label>
  )
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
