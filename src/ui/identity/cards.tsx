/** Things one may open, side by side where there is room. */
import type { ComponentChildren, JSX } from 'preact'
import { Heading, type Level } from './heading.tsx'

export interface CardsProps {
  readonly children: ComponentChildren
  readonly columns?: 2 | 3
  readonly label?: string
}

export function Cards({ children, columns = 2, label }: CardsProps): JSX.Element {
  return (
    <div
      class={`sd-cards sd-cards--${columns}`}
      role={label ? 'group' : undefined}
      aria-label={label}
    >
      {children}
    </div>
  )
}

export interface CardProps {
  readonly title: string
  readonly href?: string
  readonly level?: Level
  /** A small line above the title: kind, or days left. */
  readonly kicker?: ComponentChildren
  readonly children?: ComponentChildren
  /** Stands at the bottom edge: a status, a small thread. */
  readonly foot?: ComponentChildren
}

export function Card({ title, href, level = 3, kicker, children, foot }: CardProps): JSX.Element {
  return (
    <article class={`sd-card${href ? ' sd-card--opens' : ''}`}>
      {kicker && <p class="sd-card__kicker">{kicker}</p>}
      <Heading level={level} class="sd-card__title">
        {href ? <a href={href}>{title}</a> : title}
      </Heading>
      {children && <div class="sd-card__words">{children}</div>}
      {foot && <div class="sd-card__foot">{foot}</div>}
    </article>
  )
}
