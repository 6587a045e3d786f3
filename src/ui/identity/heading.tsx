/** A heading whose rank the page decides, so that the outline of a page never skips a step. */
import type { ComponentChildren, JSX } from 'preact'

export type Level = 2 | 3 | 4

interface HeadingProps {
  readonly level: Level
  readonly children: ComponentChildren
  readonly class?: string
  readonly id?: string
}

export function Heading({ level, children, id, class: className }: HeadingProps): JSX.Element {
  const Tag = `h${level}` as const
  return (
    <Tag class={className} id={id}>
      {children}
    </Tag>
  )
}

/** A day in words for people, and for machines when we have it. */
export function Day({
  words,
  dateTime,
}: {
  readonly words: string
  readonly dateTime?: string
}): JSX.Element {
  return <time dateTime={dateTime}>{words}</time>
}
