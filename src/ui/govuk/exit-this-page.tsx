/** The button that leaves a page at once, for people who may be overlooked. */
import type { VNode } from 'preact'
import { htmlAttributes, messageAttributes } from './attributes.ts'
import { Button } from './button.tsx'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf, hasContent } from './options.ts'

export type ExitThisPageProps = Content &
  Styling & {
    id?: string
    /** Where it leads; a weather forecast unless given. */
    redirectUrl?: string
    activatedText?: string
    timedOutText?: string
    pressTwoMoreTimesText?: string
    pressOneMoreTimeText?: string
  }

/** Exit this page. */
export function ExitThisPage(props: ExitThisPageProps): VNode {
  return (
    <div
      id={props.id || undefined}
      class={classNames('govuk-exit-this-page', props.classes)}
      data-module="govuk-exit-this-page"
      {...htmlAttributes(props.attributes)}
      {...messageAttributes({
        activated: props.activatedText,
        'timed-out': props.timedOutText,
        'press-two-more-times': props.pressTwoMoreTimesText,
        'press-one-more-time': props.pressOneMoreTimeText,
      })}
    >
      <Button
        classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        href={props.redirectUrl || 'https://www.bbc.co.uk/weather'}
        attributes={{ rel: 'nofollow noreferrer' }}
      >
        {hasContent(props) ? contentOf(props) : <UsualWords />}
      </Button>
    </div>
  )
}

function UsualWords(): VNode {
  return (
    <>
      <span class="govuk-visually-hidden">Emergency</span> Exit this page
    </>
  )
}
