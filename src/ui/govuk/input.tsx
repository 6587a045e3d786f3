/** A box for one line of words. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { FieldOptions } from './form-group.tsx'
import { Field, fieldIds, WithNeighbours } from './form-group.tsx'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf, hasContent } from './options.ts'

export type AffixOptions = Content & Styling

export type InputProps = FieldOptions &
  Styling & {
    type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'number'
    value?: string | number | null
    inputmode?: 'text' | 'none' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search'
    pattern?: string
    spellcheck?: boolean
    autocomplete?: string
    autocapitalize?: 'none' | 'sentences' | 'words' | 'characters'
    disabled?: boolean
    prefix?: AffixOptions
    suffix?: AffixOptions
    inputWrapper?: Styling
  }

/** A text input with its label, hint and error. */
export function Input(props: InputProps): VNode {
  const { formGroup, prefix, suffix } = props
  const hasNeighbours = [prefix, suffix, formGroup?.beforeInput, formGroup?.afterInput].some(
    hasContent,
  )
  return (
    <Field {...props}>
      {hasNeighbours ? (
        <div
          class={classNames('govuk-input__wrapper', props.inputWrapper?.classes)}
          {...htmlAttributes(props.inputWrapper?.attributes)}
        >
          <WithNeighbours formGroup={formGroup}>
            <Affix kind="prefix" affix={prefix} />
            <InputElement {...props} />
            <Affix kind="suffix" affix={suffix} />
          </WithNeighbours>
        </div>
      ) : (
        <InputElement {...props} />
      )}
    </Field>
  )
}

function InputElement(props: InputProps): VNode {
  const { id, describedBy } = fieldIds(props)
  return (
    <input
      class={classNames('govuk-input', props.classes, props.errorMessage && 'govuk-input--error')}
      id={id}
      name={props.name}
      spellcheck={props.spellcheck}
      value={props.value ?? undefined}
      disabled={props.disabled}
      aria-describedby={describedBy}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...htmlAttributes({ type: props.type ?? 'text', ...props.attributes })}
    />
  )
}

function Affix(props: {
  kind: 'prefix' | 'suffix'
  affix: AffixOptions | undefined
}): VNode | null {
  const { kind, affix } = props
  if (!hasContent(affix)) return null
  return (
    <div
      class={classNames(`govuk-input__${kind}`, affix?.classes)}
      aria-hidden="true"
      {...htmlAttributes(affix?.attributes)}
    >
      {contentOf(affix)}
    </div>
  )
}
