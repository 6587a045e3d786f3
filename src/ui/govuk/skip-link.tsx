/** The first link of a page, past everything that repeats on each page. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type SkipLinkProps = Content & Styling & { href?: string }

/** `<SkipLink href="#main">Skip to main content</SkipLink>` */
export function SkipLink(props: SkipLinkProps): VNode {
  return (
    <a
      href={props.href || '#content'}
      class={classNames('govuk-skip-link', props.classes)}
      {...htmlAttributes(props.attributes)}
      data-module="govuk-skip-link"
    >
      {contentOf(props)}
    </a>
  )
}
