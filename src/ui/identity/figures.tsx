/** Honest numbers: each with what it counts, out of how many, and nothing so small that it names someone. */
import type { ComponentChildren, JSX } from 'preact'

export interface CountProps {
  /** Null when the number was held back, as the suppression rules decide. */
  readonly value: number | null
  readonly one?: string
  readonly many?: string
}

export function Count({ value, one, many }: CountProps): JSX.Element {
  const noun = value === 1 ? one : (many ?? one)
  return (
    <span class="sd-count">
      {value === null ? 'fewer than 5' : value.toLocaleString('en-GB')}
      {noun && ` ${noun}`}
    </span>
  )
}

export interface Figure {
  readonly value: ComponentChildren
  readonly label: string
  /** Out of what: “of 43 who answered”. */
  readonly base?: string
}

/** A description list, so that each number is read with its meaning. */
export function Figures({
  items,
  label = 'In numbers',
}: {
  readonly items: readonly Figure[]
  readonly label?: string
}): JSX.Element {
  return (
    <div class="sd-figures" role="group" aria-label={label}>
      <dl class="sd-figures__list">
        {items.map(({ value, label: meaning, base }) => (
          <div key={meaning} class="sd-figures__item">
            <dt>{meaning}</dt>
            <dd class="sd-figures__value">{value}</dd>
            {base && <dd class="sd-figures__base">{base}</dd>}
          </div>
        ))}
      </dl>
    </div>
  )
}
