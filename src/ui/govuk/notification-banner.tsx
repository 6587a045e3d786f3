/** News about the page or about what just happened. */
import type { ComponentChildren, VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, HeadingLevel, Styling } from './options.ts'
import { classNames } from './options.ts'

export type NotificationBannerProps = Content &
  Styling & {
    /** `success` is announced at once; without it the banner is a landmark to find. */
    type?: 'success'
    /** `alert` for success and `region` otherwise, unless given. */
    role?: 'alert' | 'region' | 'banner' | 'status'
    title?: ComponentChildren
    titleId?: string
    titleHeadingLevel?: HeadingLevel
    disableAutoFocus?: boolean
  }

/** A banner. `text` is drawn as its heading line; `children` as they are. */
export function NotificationBanner(props: NotificationBannerProps): VNode {
  const isSuccess = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const Heading = `h${props.titleHeadingLevel ?? 2}` as const
  return (
    <div
      class={classNames(
        'govuk-notification-banner',
        isSuccess && 'govuk-notification-banner--success',
        props.classes,
      )}
      role={props.role ?? (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus?.toString()}
      {...htmlAttributes(props.attributes)}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.title || (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {props.children ||
          (props.text && <p class="govuk-notification-banner__heading">{props.text}</p>)}
      </div>
    </div>
  )
}
