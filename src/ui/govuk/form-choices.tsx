/** The fields of our forms that are not plain words: choices, ticks, lists and dates. */
import type { VNode } from 'preact'
import type { CheckboxItem } from './checkboxes.tsx'
import { Checkboxes } from './checkboxes.tsx'
import type { ChoiceItem } from './choice.tsx'
import { DateInput } from './date-input.tsx'
import type { LegendOptions } from './fieldset.tsx'
import type { FieldOfForm } from './form-state.ts'
import { errorOf, valueOf, valuesOf } from './form-state.ts'
import type { LabelledField } from './form.tsx'
import type { HintOptions } from './hint.tsx'
import type { Maybe } from './options.ts'
import { classNames } from './options.ts'
import { Radios } from './radios.tsx'
import type { SelectItem } from './select.tsx'
import { Select } from './select.tsx'

type GroupField = FieldOfForm & { hint?: Maybe<string | HintOptions>; small?: boolean }

export type RadioFieldProps = GroupField & {
  legend: string | LegendOptions
  items: readonly Maybe<ChoiceItem>[]
  /** Side by side; only for two short choices. */
  inline?: boolean
}

/** One choice out of several. */
export function RadioField(props: RadioFieldProps): VNode {
  return (
    <Radios
      name={props.name}
      legend={props.legend}
      hint={props.hint}
      errorMessage={errorOf(props)}
      items={props.items}
      value={valueOf(props)}
      classes={classNames(
        props.inline && 'govuk-radios--inline',
        props.small && 'govuk-radios--small',
      )}
    />
  )
}

export type TickFieldProps = GroupField & {
  /** Left out for a single tick whose own words say everything. */
  legend?: string | LegendOptions
  items: readonly Maybe<CheckboxItem>[]
}

/** Any number of ticks. */
export function TickField(props: TickFieldProps): VNode {
  return (
    <Checkboxes
      name={props.name}
      legend={props.legend}
      hint={props.hint}
      errorMessage={errorOf(props)}
      items={props.items}
      values={valuesOf(props)}
      classes={props.small ? 'govuk-checkboxes--small' : undefined}
    />
  )
}

/** One choice out of a long list. */
export function SelectField(props: LabelledField & { items: readonly Maybe<SelectItem>[] }): VNode {
  return (
    <Select
      name={props.name}
      label={props.label}
      hint={props.hint}
      errorMessage={errorOf(props)}
      items={props.items}
      value={valueOf(props)}
    />
  )
}

const PARTS = ['day', 'month', 'year'] as const

export type DateFieldProps = LabelledField & {
  /** For a person's own date of birth, so that the browser can fill it in. */
  isBirthday?: boolean
}

/**
 * A day in three boxes named `name-day`, `name-month` and `name-year`.
 * An error on `name` marks all three, an error on one of them only that one.
 */
export function DateField(props: DateFieldProps): VNode {
  const { form, name } = props
  const wholeError = errorOf(props)
  const partErrors = PARTS.map((part) => errorOf({ form, name: `${name}-${part}` }))
  return (
    <DateInput
      id={`${name}-date`}
      namePrefix={name}
      legend={props.label}
      hint={props.hint}
      errorMessage={wholeError ?? partErrors.find(Boolean)}
      items={PARTS.map((part, at) => ({
        name: part,
        // The error summary links to `#name`; a link to one box needs that box's own id.
        id: at === 0 && !partErrors[0] ? name : `${name}-${part}`,
        value: valueOf({ form, name: `${name}-${part}` }),
        error: wholeError ? undefined : Boolean(partErrors[at]),
        autocomplete: props.isBirthday ? `bday-${part}` : undefined,
      }))}
    />
  )
}
