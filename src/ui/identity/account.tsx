/** Small honest sums: how every line was used, and how this term stands against the last. */
import type { JSX } from 'preact'
import { Icon } from '../icon.tsx'

interface Counted {
  readonly count: number
  readonly one: string
  readonly many: string
}

export interface LineAccountProps {
  readonly parts: readonly Counted[]
  readonly total: number
  readonly unit?: { readonly one: string; readonly many: string }
}

/** “96 contributions + 4 headings + 6 set aside = 106 lines. Nothing lost.” It adds up, or says by how much it does not. */
export function LineAccount({
  parts,
  total,
  unit = { one: 'line', many: 'lines' },
}: LineAccountProps): JSX.Element {
  const missing = total - parts.reduce((sum, { count }) => sum + count, 0)
  return (
    <p class={`sd-account${missing === 0 ? '' : ' sd-account--short'}`}>
      <Icon name={missing === 0 ? 'circle-check' : 'triangle-alert'} size={20} />
      <span>
        {parts.map((part, at) => `${at === 0 ? '' : ' + '}${counted(part)}`)} ={' '}
        {counted({ count: total, ...unit })}.{' '}
        <strong>
          {missing === 0
            ? 'Nothing lost.'
            : `${counted({ count: Math.abs(missing), ...unit })} not accounted for.`}
        </strong>
      </span>
    </p>
  )
}

function counted({ count, one, many }: Counted): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

export interface ChipProps {
  readonly text: string
  /** suggested: by the machine, dashed · accepted: by a person, solid. */
  readonly state?: 'suggested' | 'accepted' | 'plain'
  /** Initials of who accepted it. */
  readonly by?: string
}

export function Chip({ text, state = 'plain', by }: ChipProps): JSX.Element {
  return (
    <span class={`sd-chip sd-chip--${state}`}>
      {text}
      {state === 'suggested' && <span class="sd-chip__by">suggested</span>}
      {by && <span class="sd-chip__by">{by}</span>}
    </span>
  )
}

export interface DifferenceProps {
  readonly kept: number
  readonly slipped: number
  readonly dropped: number
  readonly fresh: number
}

/** The difference against last term, as a bar; its numbers stand under it as words. */
export function Difference({ kept, slipped, dropped, fresh }: DifferenceProps): JSX.Element {
  const parts = [
    { count: kept, word: 'kept', icon: 'circle-check' },
    { count: slipped, word: 'slipped', icon: 'clock' },
    { count: dropped, word: 'dropped', icon: 'square' },
    { count: fresh, word: 'new', icon: 'plus' },
  ] as const
  const total = Math.max(1, kept + slipped + dropped + fresh)
  let from = 0
  return (
    <div class="sd-difference">
      <svg class="sd-difference__bar" width="100%" height="24" aria-hidden="true" focusable="false">
        {parts.map(({ count, word }) => {
          const x = `${(from / total) * 100}%`
          from += count
          return (
            <rect
              key={word}
              class={`sd-difference__${word}`}
              x={x}
              width={`${(count / total) * 100}%`}
              height="24"
            />
          )
        })}
      </svg>
      <ul class="sd-difference__words">
        {parts.map(({ count, word, icon }) => (
          <li key={word} class={`sd-difference__key sd-difference__key--${word}`}>
            <Icon name={icon} size={20} />
            <span>
              <strong>{count}</strong> {word}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
