/** The quiet line under a label that helps a person answer. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type HintOptions = Content & Styling
export type HintProps = HintOptions & { id?: string }

/** A hint. */
export function Hint(props: HintProps): VNode {
  return (
    <div
      id={props.id || undefined}
      class={classNames('govuk-hint', props.classes)}
      {...htmlAttributes(props.attributes)}
    >
      {contentOf(props)}
    </div>
  )
}
