/** What changed, newest first, with late and missed things in their place among the good ones. */
import type { ComponentChildren, JSX } from 'preact'
import { Day } from './heading.tsx'
import { StatusTag, type StatusName } from './status-tag.tsx'

export interface TimelineItem {
  readonly date: string
  readonly dateTime?: string
  readonly title: string
  readonly href?: string
  readonly status?: StatusName
  readonly children?: ComponentChildren
}

export function Timeline({
  items,
  label,
}: {
  readonly items: readonly TimelineItem[]
  readonly label?: string
}): JSX.Element {
  return (
    <ol class="sd-timeline" aria-label={label}>
      {items.map(({ date, dateTime, title, href, status, children }) => (
        <li key={`${date} ${title}`} class="sd-timeline__item">
          <p class="sd-timeline__date">
            <Day words={date} dateTime={dateTime} />
            {status && <StatusTag status={status} />}
          </p>
          <p class="sd-timeline__title">{href ? <a href={href}>{title}</a> : title}</p>
          {children && <div class="sd-timeline__words">{children}</div>}
        </li>
      ))}
    </ol>
  )
}
