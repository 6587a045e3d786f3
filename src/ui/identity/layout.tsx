/** The pieces a page is laid out with: title, bands on the thread, cards, quiet blocks. */
import type { ComponentChildren, JSX } from 'preact'
import type { NavItem } from '../frames/frame.types.ts'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { Heading, type Level } from './heading.tsx'

interface Holder {
  readonly children: ComponentChildren
}

export interface PageTitleProps {
  readonly title: string
  /** A small line above: what kind of page this is. */
  readonly kicker?: string
  /** The first sentence, large: the whole page in one breath. */
  readonly lead?: ComponentChildren
  readonly children?: ComponentChildren
}

export function PageTitle({ title, kicker, lead, children }: PageTitleProps): JSX.Element {
  return (
    <div class="sd-title">
      {kicker && <p class="sd-title__kicker">{kicker}</p>}
      <h1 class="sd-title__heading">{title}</h1>
      {lead && <p class="sd-title__lead">{lead}</p>}
      {children}
    </div>
  )
}

/** Bands hang on the thread, one below the other. */
export function Bands({ children }: Holder): JSX.Element {
  return <div class="sd-bands">{children}</div>
}

export interface BandProps extends Holder {
  /** Also its address on the page. */
  readonly id: string
  readonly title: string
  readonly intro?: ComponentChildren
  readonly more?: NavItem
}

export function Band({ id, title, intro, more, children }: BandProps): JSX.Element {
  return (
    <section class="sd-band" aria-labelledby={id}>
      <h2 class="sd-band__title" id={id}>
        {title}
      </h2>
      {intro && <p class="sd-band__intro">{intro}</p>}
      {children}
      {more && (
        <p class="sd-band__more">
          <a class="sd-more" href={more.href}>
            {more.text}
            <Icon name="arrow-right" size={20} />
          </a>
        </p>
      )}
    </section>
  )
}

/** A reading column with something beside it where there is room. */
export function Columns({
  children,
  aside,
  asideLabel,
}: Holder & { readonly aside: ComponentChildren; readonly asideLabel?: string }): JSX.Element {
  return (
    <div class="sd-columns">
      <div class="sd-columns__main">{children}</div>
      <aside class="sd-columns__aside" aria-label={asideLabel ?? 'More about this page'}>
        {aside}
      </aside>
    </div>
  )
}

export interface FactsProps {
  readonly items: readonly { readonly icon: IconName; readonly text: ComponentChildren }[]
}

export function Facts({ items }: FactsProps): JSX.Element {
  return (
    <ul class="sd-facts">
      {items.map(({ icon, text }, at) => (
        <li key={at}>
          <Icon name={icon} size={20} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

export interface PanelProps extends Holder {
  readonly title?: string
  readonly level?: Level
  readonly tone?: 'panel' | 'plain' | 'warm'
}

export function Panel({ title, level = 2, tone = 'panel', children }: PanelProps): JSX.Element {
  return (
    <div class={`sd-panel sd-panel--${tone}`}>
      {title && (
        <Heading level={level} class="sd-panel__title">
          {title}
        </Heading>
      )}
      {children}
    </div>
  )
}
