/** A button, or a link that looks like one. */
import type { ComponentChildren, VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type ButtonProps = Content &
  Styling & {
    /** Makes it a link drawn as a button. */
    href?: string
    type?: 'submit' | 'button' | 'reset'
    kind?: 'secondary' | 'warning' | 'inverse'
    name?: string
    value?: string
    id?: string
    disabled?: boolean
    preventDoubleClick?: boolean
    isStartButton?: boolean
  }

/** `<Button>Save</Button>`, or with `href` a link drawn as a button. */
export function Button(props: ButtonProps): VNode {
  const common = {
    class: classNames(
      'govuk-button',
      props.kind && `govuk-button--${props.kind}`,
      props.classes,
      props.isStartButton && 'govuk-button--start',
    ),
    'data-module': 'govuk-button',
    ...htmlAttributes(props.attributes),
    ...(props.id ? { id: props.id } : {}),
  }
  if (props.href) {
    return (
      <a href={props.href} role="button" draggable={false} {...common}>
        <ButtonContent {...props} />
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value || undefined}
      name={props.name || undefined}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick?.toString()}
      {...common}
    >
      <ButtonContent {...props} />
    </button>
  )
}

function ButtonContent(props: ButtonProps): VNode {
  const content = contentOf(props)
  if (!props.isStartButton) return <>{content}</>
  return (
    <>
      {asOnePiece(content)} <StartIcon />
    </>
  )
}

// Start buttons are flex boxes, which would swallow the spaces between several pieces.
const asOnePiece = (content: ComponentChildren): ComponentChildren =>
  typeof content === 'string' ? content : <span>{content}</span>

function StartIcon(): VNode {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
