/** The name of the service and the ways to its main pages. */
import type { ComponentChildren, VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { Content, Maybe, Styling } from './options.ts'
import { classNames, contentOf, hasContent } from './options.ts'

export type NavigationItem = Content & {
  href?: string
  /** The page itself. */
  current?: boolean
  /** A page below this one. */
  active?: boolean
  attributes?: Attributes
}

export type ServiceNavigationProps = Styling & {
  serviceName?: string
  serviceUrl?: string
  navigation?: readonly Maybe<NavigationItem>[]
  navigationId?: string
  navigationLabel?: string
  navigationClasses?: string
  ariaLabel?: string
  menuButtonText?: string
  menuButtonLabel?: string
  collapseNavigationOnMobile?: boolean
  /** Markup of our own at fixed places. */
  slots?: {
    start?: ComponentChildren
    end?: { children: ComponentChildren; align?: 'inline' }
    navigationStart?: ComponentChildren
    navigationEnd?: ComponentChildren
  }
}

/** Service navigation. */
export function ServiceNavigation(props: ServiceNavigationProps): VNode {
  const { slots } = props
  const common = {
    class: classNames('govuk-service-navigation', props.classes),
    'data-module': 'govuk-service-navigation',
    ...htmlAttributes(props.attributes),
  }
  const inner = (
    <div
      class={classNames(
        'govuk-width-container',
        slots?.end?.align === 'inline' && 'govuk-service-navigation__inlining-container',
      )}
    >
      {slots?.start}
      <div class="govuk-service-navigation__container">
        {props.serviceName && <ServiceName name={props.serviceName} url={props.serviceUrl} />}
        <Navigation {...props} />
      </div>
      {slots?.end?.children}
    </div>
  )
  // With a name there is more here than navigation, so the whole becomes a landmark of its own.
  if (props.serviceName || slots?.start || slots?.end?.children) {
    return (
      <section aria-label={props.ariaLabel ?? 'Service information'} {...common}>
        {inner}
      </section>
    )
  }
  return <div {...common}>{inner}</div>
}

function ServiceName({ name, url }: { name: string; url: string | undefined }): VNode {
  return (
    <span class="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} class="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  )
}

function Navigation(props: ServiceNavigationProps): VNode | null {
  const { slots } = props
  const items = (props.navigation ?? []).filter((item) => !!item)
  if (items.length === 0 && !slots?.navigationStart && !slots?.navigationEnd) return null
  const menuText = props.menuButtonText || 'Menu'
  const id = props.navigationId || 'navigation'
  return (
    <nav
      aria-label={props.navigationLabel || menuText}
      class={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        <MenuButton controls={id} text={menuText} label={props.menuButtonLabel} />
      )}
      <ul class="govuk-service-navigation__list" id={id}>
        {slots?.navigationStart}
        {items.map(Item)}
        {slots?.navigationEnd}
      </ul>
    </nav>
  )
}

function MenuButton(props: { controls: string; text: string; label: string | undefined }): VNode {
  return (
    <button
      type="button"
      class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
      aria-controls={props.controls}
      aria-label={props.label !== props.text ? props.label || undefined : undefined}
      hidden
      aria-hidden="true"
    >
      {props.text}
    </button>
  )
}

function Item(item: NavigationItem): VNode {
  const isHere = item.active || item.current
  const mark = isHere
    ? { 'aria-current': item.current ? ('page' as const) : ('true' as const) }
    : {}
  // Strong marks the current page for people who replace our colours and styles.
  const words = isHere ? (
    <strong class="govuk-service-navigation__active-fallback">{contentOf(item)}</strong>
  ) : (
    contentOf(item)
  )
  return (
    <li
      class={classNames(
        'govuk-service-navigation__item',
        isHere && 'govuk-service-navigation__item--active',
      )}
    >
      {item.href ? (
        <a
          class="govuk-service-navigation__link"
          href={item.href}
          {...mark}
          {...htmlAttributes(item.attributes)}
        >
          {words}
        </a>
      ) : (
        hasContent(item) && (
          <span class="govuk-service-navigation__text" {...mark}>
            {words}
          </span>
        )
      )}
    </li>
  )
}
