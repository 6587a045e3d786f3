/** A box for several lines of words. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { FieldOptions } from './form-group.tsx'
import { Field, fieldIds, WithNeighbours } from './form-group.tsx'
import type { Styling } from './options.ts'
import { classNames } from './options.ts'

export type TextareaProps = FieldOptions &
  Styling & {
    value?: string
    rows?: number
    spellcheck?: boolean
    autocomplete?: string
    disabled?: boolean
  }

/** A text area with its label, hint and error. */
export function Textarea(props: TextareaProps): VNode {
  const { id, describedBy } = fieldIds(props)
  return (
    <Field {...props}>
      <WithNeighbours formGroup={props.formGroup}>
        <textarea
          class={classNames(
            'govuk-textarea',
            props.errorMessage && 'govuk-textarea--error',
            props.classes,
          )}
          id={id}
          name={props.name}
          rows={props.rows || 5}
          spellcheck={props.spellcheck}
          disabled={props.disabled}
          aria-describedby={describedBy}
          autocomplete={props.autocomplete || undefined}
          {...htmlAttributes(props.attributes)}
        >
          {keepFirstLineBreak(props.value)}
        </textarea>
      </WithNeighbours>
    </Field>
  )
}

// HTML drops one line break straight after <textarea>: without a second, a leading empty line is lost.
const keepFirstLineBreak = (value: string | undefined): string | undefined =>
  value && /^\r?\n/.test(value) ? `\n${value}` : value
