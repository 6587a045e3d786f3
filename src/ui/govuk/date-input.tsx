/** A date in three boxes: day, month, year. */
import type { VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { DatePart } from './date-parts.ts'
import { datePartsOf, isMarkedWrong } from './date-parts.ts'
import type { GroupOptions } from './form-group.tsx'
import { FieldGroup } from './form-group.tsx'
import type { InputProps } from './input.tsx'
import { Input } from './input.tsx'
import type { Maybe, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type DateItem = {
  /** Put after `namePrefix` and a hyphen: day, month, year or a name of your own. */
  name?: string
  id?: string
  label?: string
  value?: string | number
  classes?: string
  /** Marks this box, or with `false` leaves it unmarked when the whole date is wrong. */
  error?: boolean
  inputmode?: InputProps['inputmode']
  autocomplete?: string
  pattern?: string
  attributes?: Attributes
}

export type DateInputProps = Omit<GroupOptions, 'describedBy'> &
  Styling & {
    id: string
    namePrefix?: string
    /** Values by the full name of each box. */
    values?: Readonly<Record<string, string | number | undefined>>
    day?: DateItem | false
    month?: DateItem | false
    year?: DateItem | false
    items?: readonly Maybe<DateItem>[]
  }

/** A date input with its legend, hint and error. */
export function DateInput(props: DateInputProps): VNode {
  const parts = datePartsOf(props)
  const anyMarked = parts.some((part) => isMarkedWrong(part.item))
  return (
    <FieldGroup {...props} role="group">
      <div
        class={classNames('govuk-date-input', props.classes)}
        {...htmlAttributes(props.attributes)}
        id={props.id || undefined}
      >
        {contentOf(props.formGroup?.beforeInputs)}
        {parts.map((part) => (
          <div class="govuk-date-input__item">
            <DateBox date={props} part={part} anyMarked={anyMarked} />
          </div>
        ))}
        {contentOf(props.formGroup?.afterInputs)}
      </div>
    </FieldGroup>
  )
}

type DateBoxProps = { date: DateInputProps; part: DatePart; anyMarked: boolean }

function DateBox({ date, part, anyMarked }: DateBoxProps): VNode {
  const { item, name } = part
  const fullName = date.namePrefix ? `${date.namePrefix}-${name}` : name
  const wholeDateWrong = Boolean(date.errorMessage) && !anyMarked && item.error !== false
  const isWrong = isMarkedWrong(item) || wholeDateWrong
  return (
    <Input
      label={{ text: item.label || capitalised(name), classes: 'govuk-date-input__label' }}
      id={item.id || `${date.id}-${name}`}
      classes={classNames(
        'govuk-date-input__input',
        isWrong && !item.classes?.includes('govuk-input--error') && 'govuk-input--error',
        !item.classes?.includes('govuk-input--width-') && `govuk-input--width-${part.width}`,
        item.classes,
      )}
      name={fullName}
      value={part.value ?? date.values?.[fullName]}
      type="text"
      inputmode={item.inputmode || 'numeric'}
      autocomplete={item.autocomplete}
      pattern={item.pattern}
      attributes={item.attributes}
    />
  )
}

const capitalised = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
