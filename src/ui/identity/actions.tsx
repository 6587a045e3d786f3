/** What a person can do here: buttons that say what happens, and the wrapping of wide tables. */
import type { ComponentChildren, JSX } from 'preact'

interface Holder {
  readonly children: ComponentChildren
}

export function Actions({ children }: Holder): JSX.Element {
  return <div class="sd-actions">{children}</div>
}

/** A link that begins something, drawn as a button. Things that change data are forms instead. */
export function ButtonLink({
  href,
  children,
  kind = 'main',
}: Holder & { readonly href: string; readonly kind?: 'main' | 'second' }): JSX.Element {
  return (
    <a
      href={href}
      role="button"
      draggable={false}
      class={`govuk-button${kind === 'second' ? ' govuk-button--secondary' : ''}`}
      data-module="govuk-button"
    >
      {children}
    </a>
  )
}

/** Lets a wide table be moved sideways on a phone, by keyboard too, without moving the page. */
export function TableScroll({
  label,
  children,
  dense = false,
}: Holder & { readonly label: string; readonly dense?: boolean }): JSX.Element {
  return (
    <div
      class={`sd-table-scroll${dense ? ' sd-table-scroll--dense' : ''}`}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </div>
  )
}

/** “J next row”: which keys do what. */
export function KeyHint({
  keys,
  does,
}: {
  readonly keys: readonly string[]
  readonly does: string
}): JSX.Element {
  return (
    <span class="sd-keys">
      {keys.map((key) => (
        <kbd key={key} class="sd-keys__key">
          {key}
        </kbd>
      ))}{' '}
      <span>{does}</span>
    </span>
  )
}
