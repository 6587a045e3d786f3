/** A titled frame around a summary list, and the links that change what it says. */
import type { ComponentChildren, VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { Content, HeadingLevel, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type SummaryAction = Content & {
  href: string
  /** What the link is about, for people who hear it out of place. */
  visuallyHiddenText?: string
  classes?: string
  attributes?: Attributes
}

export type SummaryActions = { classes?: string; items?: readonly SummaryAction[] }

export type CardTitle = Content & { classes?: string; headingLevel?: HeadingLevel }

export type SummaryCardProps = Styling & { title?: CardTitle; actions?: SummaryActions }

/** A summary card around its children. */
export function SummaryCard(props: SummaryCardProps & { children: ComponentChildren }): VNode {
  const { title, actions } = props
  const Heading = `h${title?.headingLevel ?? 2}` as const
  return (
    <div
      class={classNames('govuk-summary-card', props.classes)}
      {...htmlAttributes(props.attributes)}
    >
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading class={classNames('govuk-summary-card__title', title.classes)}>
            {contentOf(title)}
          </Heading>
        )}
        <CardActions actions={actions} title={title} />
      </div>
      <div class="govuk-summary-card__content">{props.children}</div>
    </div>
  )
}

type CardActionsProps = { actions: SummaryActions | undefined; title: CardTitle | undefined }

function CardActions({ actions, title }: CardActionsProps): VNode | null {
  const [first, ...others] = actions?.items ?? []
  const className = classNames('govuk-summary-card__actions', actions?.classes)
  if (!first) return null
  if (others.length === 0) {
    return (
      <div class={className}>
        <ActionLink action={first} cardTitle={title} />
      </div>
    )
  }
  return (
    <ul class={className}>
      {[first, ...others].map((action) => (
        <li class="govuk-summary-card__action">
          <ActionLink action={action} cardTitle={title} />
        </li>
      ))}
    </ul>
  )
}

/** A link that changes one thing; it says which one to people who hear it alone. */
export function ActionLink(props: {
  action: SummaryAction
  cardTitle?: CardTitle | undefined
}): VNode {
  const { action, cardTitle } = props
  return (
    <a
      class={classNames('govuk-link', action.classes)}
      href={action.href}
      {...htmlAttributes(action.attributes)}
    >
      {contentOf(action)}
      {(action.visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {cardTitle && <> ({contentOf(cardTitle)})</>}
        </span>
      )}
    </a>
  )
}
