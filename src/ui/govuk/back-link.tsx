/** The link at the top of a page that leads one step back. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf, hasContent } from './options.ts'

export type BackLinkProps = Content & Styling & { href?: string }

/** A back link; says "Back" unless told otherwise. */
export function BackLink(props: BackLinkProps): VNode {
  return (
    <a
      href={props.href || '#'}
      class={classNames('govuk-back-link', props.classes)}
      {...htmlAttributes(props.attributes)}
    >
      {hasContent(props) ? contentOf(props) : 'Back'}
    </a>
  )
}
