/** A table whose rows carry a bar: the picture and its text are one thing, so they cannot disagree. */
import type { JSX } from 'preact'
import { Count } from './figures.tsx'

export interface BarRow {
  readonly label: string
  /** Null when held back; no bar is drawn then, because its length would tell. */
  readonly value: number | null
  readonly href?: string
  readonly note?: string
}

export interface BarChartProps {
  readonly caption: string
  /** Head of the number column: “People”, “Points”. */
  readonly unit: string
  readonly bars: readonly BarRow[]
  /** “43 people answered.” */
  readonly base?: string
  /** Length of a full bar; the largest value when left out. */
  readonly max?: number
}

export function BarChart({ caption, unit, bars, base, max }: BarChartProps): JSX.Element {
  const full = max ?? Math.max(1, ...bars.map(({ value }) => value ?? 0))
  return (
    <div class="sd-bars">
      <table class="sd-bars__table">
        <caption class="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead class="govuk-visually-hidden">
          <tr>
            <th scope="col">Name</th>
            <th scope="col">{unit}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <Row key={bar.label} bar={bar} full={full} />
          ))}
        </tbody>
      </table>
      {base && <p class="sd-bars__base">{base}</p>}
    </div>
  )
}

function Row({ bar, full }: { readonly bar: BarRow; readonly full: number }): JSX.Element {
  const { label, value, href, note } = bar
  return (
    <tr class="sd-bars__row">
      <th scope="row" class="sd-bars__label">
        {href ? <a href={href}>{label}</a> : label}
        {note && <span class="sd-bars__note">{note}</span>}
      </th>
      <td class="sd-bars__cell">
        {value !== null && <Strip share={value / full} />}
        <span class="sd-bars__number">
          <Count value={value} />
        </span>
      </td>
    </tr>
  )
}

function Strip({ share }: { readonly share: number }): JSX.Element {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
  return (
    <svg class="sd-bars__strip" width="100%" height="16" aria-hidden="true" focusable="false">
      <rect class="sd-bars__whole" width="100%" height="16" rx="3" />
      <rect class="sd-bars__part" width={width} height="16" rx="3" />
    </svg>
  )
}
