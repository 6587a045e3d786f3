/** The golden thread, drawn: a line with four knots, and an ordered list underneath. */
import type { ComponentChildren, JSX } from 'preact'

export type ThreadStep = 'said' | 'heard' | 'promised' | 'done'
export type KnotState = 'done' | 'next' | 'open' | 'ended'

export interface Knot {
  readonly step: ThreadStep
  /** done: has happened · next: what we wait for · open: later · ended: the line stops here, with a reason. */
  readonly state: KnotState
  /** In place of the usual word, such as “No, because”. */
  readonly word?: string
  /** In words: “Thursday 29 October 2026”. */
  readonly date?: string
  /** The same day for machines: 2026-10-29. */
  readonly dateTime?: string
  /** One short sentence beside the knot. */
  readonly note?: ComponentChildren
  /** The substance at this knot; shown in the long form only. */
  readonly children?: ComponentChildren
}

export interface ThreadProps {
  readonly knots: readonly Knot[]
  /** down: public pages · across: top of staff pages · small: cards and rows. */
  readonly form?: 'down' | 'across' | 'small'
  readonly label?: string
}

export const STEP_WORDS: Readonly<Record<ThreadStep, string>> = {
  said: 'Said',
  heard: 'Heard',
  promised: 'Promised',
  done: 'Done',
}

export function Thread({ knots, form = 'down', label }: ThreadProps): JSX.Element {
  return (
    <ol
      class={`sd-thread sd-thread--${form}`}
      aria-label={label ?? 'From what was said to what was done'}
    >
      {knots.map((knot) => (
        <KnotItem key={knot.step} knot={knot} form={form} />
      ))}
    </ol>
  )
}

function KnotItem({ knot, form }: { readonly knot: Knot; readonly form: string }): JSX.Element {
  const word = knot.word ?? STEP_WORDS[knot.step]
  return (
    <li class={`sd-knot sd-knot--${knot.state}`}>
      <KnotShape state={knot.state} />
      <div class="sd-knot__words">
        <strong class="sd-knot__step">{word}</strong> <KnotWhen knot={knot} form={form} />
        {form !== 'small' && knot.note && <p class="sd-knot__note">{knot.note}</p>}
        {form === 'down' && knot.children && <div class="sd-knot__substance">{knot.children}</div>}
      </div>
    </li>
  )
}

function KnotWhen({ knot, form }: { readonly knot: Knot; readonly form: string }): JSX.Element {
  const when = knot.date ? (
    <time dateTime={knot.dateTime}>{knot.date}</time>
  ) : (
    stateWords(knot.state)
  )
  const hidden = form === 'small' ? ' govuk-visually-hidden' : ''
  return <span class={`sd-knot__when${hidden}`}>{when}</span>
}

function stateWords(state: KnotState): string {
  return { done: 'has happened', next: 'next', open: 'not yet', ended: 'ends here' }[state]
}

/** Filled: happened. Ringed: next. Hollow: later. Square: the line ends. Shape, so never colour alone. */
function KnotShape({ state }: { readonly state: KnotState }): JSX.Element {
  return (
    <svg
      class="sd-knot__shape"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {state === 'next' && <circle class="sd-knot__ring" cx="12" cy="12" r="10.5" />}
      {state === 'next' && <circle class="sd-knot__core" cx="12" cy="12" r="5" />}
      {state === 'done' && <circle class="sd-knot__core" cx="12" cy="12" r="9" />}
      {state === 'done' && <path class="sd-knot__tick" d="M8 12.2 10.8 15 16 9.4" />}
      {state === 'open' && <circle class="sd-knot__ring" cx="12" cy="12" r="7" />}
      {state === 'ended' && (
        <rect class="sd-knot__core" x="3" y="3" width="18" height="18" rx="2" />
      )}
      {state === 'ended' && <path class="sd-knot__tick" d="M8 12H16" />}
    </svg>
  )
}
