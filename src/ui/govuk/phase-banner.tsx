/** A line that says how finished the service is. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'
import { Tag } from './tag.tsx'

export type PhaseBannerProps = Content & Styling & { tag: Content & { classes?: string } }

/** A phase banner with its tag. */
export function PhaseBanner(props: PhaseBannerProps): VNode {
  const { tag } = props
  return (
    <div
      class={classNames('govuk-phase-banner govuk-width-container', props.classes)}
      {...htmlAttributes(props.attributes)}
    >
      <p class="govuk-phase-banner__content">
        <Tag {...tag} classes={classNames('govuk-phase-banner__content__tag', tag?.classes)} />{' '}
        <span class="govuk-phase-banner__text">{contentOf(props)}</span>
      </p>
    </div>
  )
}
