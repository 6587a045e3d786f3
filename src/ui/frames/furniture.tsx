/** The parts public and staff pages share: skip link, demonstration banner, way back, message and foot. */
import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icon.tsx'
import type { AreaFrame, FrameProps, NavItem } from './frame.types.ts'

export function SkipLink(): JSX.Element {
  return (
    <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">
      Skip to main content
    </a>
  )
}

/** Said before anything else on the page, so that nobody takes invented people for real ones. */
export function DemonstrationBanner(): JSX.Element {
  return (
    <aside class="sd-demonstration" aria-label="About this demonstration">
      <p class="sd-demonstration__words">
        <Icon name="info" size={20} />
        <span>This is a demonstration. The people and places in it are invented.</span>
      </p>
    </aside>
  )
}

/** Four knots on a line, the last one filled: our mark. Decoration beside the name. */
export function Mark(): JSX.Element {
  return (
    <svg
      class="sd-mark"
      width="40"
      height="14"
      viewBox="0 0 40 14"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M5 7H35" stroke="currentColor" stroke-width="2" />
      <circle class="sd-mark__open" cx="5" cy="7" r="3.5" stroke="currentColor" stroke-width="2" />
      <circle cx="15" cy="7" r="2.5" fill="currentColor" />
      <circle cx="24" cy="7" r="2.5" fill="currentColor" />
      <circle cx="34" cy="7" r="5" fill="currentColor" />
    </svg>
  )
}

export function BackLink({ href, text = 'Back' }: NonNullable<FrameProps['back']>): JSX.Element {
  return (
    <nav class="sd-way-back" aria-label="Way back">
      <a href={href} class="govuk-back-link">
        {text}
      </a>
    </nav>
  )
}

/** Stands at the top of the page after something worked; focusable so that a script may go to it. */
export function Message({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="sd-message" role="status" tabIndex={-1}>
      <Icon name="circle-check" />
      <div class="sd-message__words">{children}</div>
    </div>
  )
}

/** One list of links for both frames; GOV.UK Frontend's script folds it behind “Menu” on a phone. */
export function Navigation({
  nav,
  label,
}: {
  readonly nav: readonly NavItem[]
  readonly label: string
}): JSX.Element {
  return (
    <nav aria-label={label} class="govuk-service-navigation__wrapper">
      <button
        type="button"
        class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
        aria-controls="navigation"
        hidden
        aria-hidden="true"
      >
        Menu
      </button>
      <ul class="govuk-service-navigation__list" id="navigation">
        {nav.map((item) => (
          <NavigationItem key={item.href} {...item} />
        ))}
      </ul>
    </nav>
  )
}

function NavigationItem({ text, href, current = false }: NavItem): JSX.Element {
  const active = current ? ' govuk-service-navigation__item--active' : ''
  return (
    <li class={`govuk-service-navigation__item${active}`}>
      <a
        class="govuk-service-navigation__link"
        href={href}
        aria-current={current ? 'page' : undefined}
      >
        {current ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  )
}

interface FootProps {
  readonly area: AreaFrame | null
  readonly footer: readonly NavItem[] | undefined
  readonly tellUs: string | undefined
  readonly wide?: boolean
}

/** Where one is, who speaks, and the three pages the law and good manners ask for. */
export function Foot({ area, footer, tellUs, wide = false }: FootProps): JSX.Element {
  const links = footer ?? usualLinks(area)
  return (
    <footer class="sd-foot">
      <div class={`govuk-width-container${wide ? ' sd-wide' : ''}`}>
        {tellUs && (
          <p class="sd-foot__tell">
            Is something on this page wrong, or hard to read? <a href={tellUs}>Tell us</a>
          </p>
        )}
        <div class="sd-foot__row">
          <p class="sd-foot__name">
            <Mark />
            <span>
              <strong>Said &amp; Done</strong>
              {area && <span class="sd-foot__for"> for {area.name}</span>}
            </span>
          </p>
          {links.length > 0 && (
            <ul class="sd-foot__links">
              {links.map(({ text, href }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </footer>
  )
}

/** These pages belong to an area; outside of one there are none to lead to. */
function usualLinks(area: AreaFrame | null): NavItem[] {
  if (area === null) return []
  const root = `/${area.slug}`
  return [
    { text: 'How this works', href: `${root}/how-this-works` },
    { text: 'Accessibility', href: `${root}/accessibility` },
    { text: 'Privacy', href: `${root}/privacy` },
  ]
}
