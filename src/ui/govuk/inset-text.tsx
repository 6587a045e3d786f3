/** A block set apart by a line at its left. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type InsetTextProps = Content & Styling & { id?: string }

/** Inset text. */
export function InsetText(props: InsetTextProps): VNode {
  return (
    <div
      id={props.id || undefined}
      class={classNames('govuk-inset-text', props.classes)}
      {...htmlAttributes(props.attributes)}
    >
      {contentOf(props)}
    </div>
  )
}
