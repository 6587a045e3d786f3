/** The large block that says a thing is done, or that stops a person before they go on. */
import type { ComponentChildren, VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import { Button } from './button.tsx'
import type { Content, HeadingLevel, Styling } from './options.ts'
import { classNames, contentOf, hasContent } from './options.ts'

export type PanelAction = {
  text: string
  href?: string
  type?: 'submit' | 'button' | 'reset'
  classes?: string
  attributes?: Attributes
}

export type PanelProps = Content &
  Styling & {
    title: ComponentChildren
    headingLevel?: HeadingLevel
    /** Only for an interruption, that is with the class `govuk-panel--interruption`. */
    actions?: Styling & { items?: readonly PanelAction[] }
  }

/** A confirmation panel, or by its class an interruption with actions. */
export function Panel(props: PanelProps): VNode {
  const isInterruption = Boolean(props.classes?.includes('govuk-panel--interruption'))
  const Heading = `h${props.headingLevel ?? 1}` as const
  return (
    <div
      class={classNames(
        'govuk-panel',
        !isInterruption && 'govuk-panel--confirmation',
        props.classes,
      )}
      {...htmlAttributes(props.attributes)}
    >
      <Heading class="govuk-panel__title">{props.title}</Heading>
      {hasContent(props) && <div class="govuk-panel__body">{contentOf(props)}</div>}
      {isInterruption && props.actions && <PanelActions {...props.actions} />}
    </div>
  )
}

function PanelActions(actions: NonNullable<PanelProps['actions']>): VNode {
  return (
    <div
      class={classNames('govuk-panel__actions', actions.classes)}
      {...htmlAttributes(actions.attributes)}
    >
      {actions.items && actions.items.length > 0 && (
        <div class="govuk-button-group">
          {actions.items.map((action, at) => [at > 0 && ' ', <PanelActionLink {...action} />])}
        </div>
      )}
    </div>
  )
}

function PanelActionLink(action: PanelAction): VNode {
  if (action.href && action.type !== 'button') {
    return (
      <a
        class={classNames('govuk-link govuk-link--inverse', action.classes)}
        href={action.href}
        {...htmlAttributes(action.attributes)}
      >
        {action.text}
      </a>
    )
  }
  return (
    <Button
      text={action.text}
      type={action.type ?? 'button'}
      kind="inverse"
      classes={action.classes}
      href={action.href}
      attributes={action.attributes}
    />
  )
}
