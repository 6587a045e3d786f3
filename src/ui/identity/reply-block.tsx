/** What happened next: the answer a theme or a contribution got, or how long it has waited for one. */
import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icon.tsx'
import { Day, Heading, type Level } from './heading.tsx'
import { StatusTag } from './status-tag.tsx'

export type ReplyKind = 'doing' | 'done' | 'not now' | 'no because'

export interface ReplyBlockProps {
  readonly kind: ReplyKind
  /** The answer, in plain words. */
  readonly children: ComponentChildren
  /** Who answers: a partner or a named role. */
  readonly from: string
  readonly date: string
  readonly dateTime?: string
  /** Who can decide otherwise; a “no” owes this to the people it is told to. */
  readonly whoDecides?: string
  readonly evidence?: readonly { readonly text: string; readonly href: string }[]
  readonly heading?: string
  readonly level?: Level
}

export function ReplyBlock(props: ReplyBlockProps): JSX.Element {
  const { kind, children, from, date, dateTime, whoDecides, evidence = [] } = props
  return (
    <section class={`sd-reply sd-reply--${kind.replace(' ', '-')}`}>
      <div class="sd-reply__head">
        <Heading level={props.level ?? 3} class="sd-reply__heading">
          {props.heading ?? 'What happened next'}
        </Heading>
        <StatusTag status={kind} />
      </div>
      <div class="sd-reply__words">{children}</div>
      {whoDecides && (
        <p class="sd-reply__decides">
          <strong>Who decides:</strong> {whoDecides}
        </p>
      )}
      {evidence.length > 0 && <Evidence evidence={evidence} />}
      <p class="sd-reply__from">
        {from}, <Day words={date} dateTime={dateTime} />
      </p>
    </section>
  )
}

function Evidence({ evidence }: Required<Pick<ReplyBlockProps, 'evidence'>>): JSX.Element {
  return (
    <ul class="sd-evidence">
      {evidence.map(({ text, href }) => (
        <li key={href}>
          <Icon name="link" size={18} />
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}

export interface WaitingNoteProps {
  readonly days: number
  /** Whose turn it is, by name. */
  readonly from: string
  readonly since?: string
}

/** After this many days silence is said louder (the public promise: a reply within 40 days). */
const LONG_WAIT = 40

export function WaitingNote({ days, from, since }: WaitingNoteProps): JSX.Element {
  return (
    <p class={`sd-waiting${days >= LONG_WAIT ? ' sd-waiting--long' : ''}`}>
      <Icon name="hourglass" />
      <span>
        Waiting <strong>{days === 1 ? '1 day' : `${days} days`}</strong> for a reply from{' '}
        <strong>{from}</strong>
        {since && <span class="sd-waiting__since"> since {since}</span>}
      </span>
    </p>
  )
}
