/** A word that shows the state of something. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type TagProps = Content & Styling

/** `<Tag classes="…">Late</Tag>` */
export function Tag(props: TagProps): VNode {
  return (
    <strong class={classNames('govuk-tag', props.classes)} {...htmlAttributes(props.attributes)}>
      {contentOf(props)}
    </strong>
  )
}
