/** One choice out of a long list. */
import type { VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { FieldOptions } from './form-group.tsx'
import { Field, fieldIds, WithNeighbours } from './form-group.tsx'
import type { Maybe, Styling } from './options.ts'
import { classNames } from './options.ts'

export type SelectItem = {
  text: string
  value?: string | number
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
}

export type SelectProps = FieldOptions &
  Styling & {
    items: readonly Maybe<SelectItem>[]
    value?: string | number
    disabled?: boolean
  }

/** A select with its label, hint and error. */
export function Select(props: SelectProps): VNode {
  const { id, describedBy } = fieldIds(props)
  return (
    <Field {...props}>
      <WithNeighbours formGroup={props.formGroup}>
        <select
          class={classNames(
            'govuk-select',
            props.classes,
            props.errorMessage && 'govuk-select--error',
          )}
          id={id}
          name={props.name}
          disabled={props.disabled}
          aria-describedby={describedBy}
          {...htmlAttributes(props.attributes)}
        >
          {props.items.map((item) => item && <Option item={item} value={props.value} />)}
        </select>
      </WithNeighbours>
    </Field>
  )
}

function Option({ item, value }: { item: SelectItem; value: SelectProps['value'] }): VNode {
  return (
    <option
      // As text: Preact would take a value of `false` for "leave the attribute out".
      value={item.value === undefined ? undefined : String(item.value)}
      selected={
        item.selected ?? (Boolean(value) && String(item.value ?? item.text) === String(value))
      }
      disabled={item.disabled}
      {...htmlAttributes(item.attributes)}
    >
      {item.text}
    </option>
  )
}
