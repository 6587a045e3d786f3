/** The forms of our pages: the form itself, what is wrong with it, and fields for words and files. */
import type { ComponentChildren, VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import { CharacterCount } from './character-count.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FileUpload } from './file-upload.tsx'
import type { FieldOfForm, FormState } from './form-state.ts'
import { errorOf, valueOf } from './form-state.ts'
import type { HintOptions } from './hint.tsx'
import type { InputProps } from './input.tsx'
import { Input } from './input.tsx'
import type { LabelOptions } from './label.tsx'
import type { Maybe } from './options.ts'
import { Textarea } from './textarea.tsx'

export type FormProps = {
  action: string
  method?: 'post' | 'get'
  /** The token of a signed-in person; forms that are open to everyone have none. */
  csrf?: string
  enctype?: 'multipart/form-data'
  id?: string
  attributes?: Attributes
  children: ComponentChildren
}

/** A form that leaves checking to us, so that every fault is said in our words and read out. */
export function Form(props: FormProps): VNode {
  return (
    <form
      action={props.action}
      method={props.method ?? 'post'}
      enctype={props.enctype}
      id={props.id}
      novalidate
      {...htmlAttributes(props.attributes)}
    >
      {props.csrf !== undefined && <input type="hidden" name="csrf" value={props.csrf} />}
      {props.children}
    </form>
  )
}

/** The error summary of a form, each fault linked to its field; nothing when all is well. */
export function Errors({ form, title }: { form: FormState; title?: string }): VNode | null {
  if (form.errors.length === 0) return null
  return (
    <ErrorSummary
      title={title ?? 'There is a problem'}
      errorList={form.errors.map(({ field, text }) => ({
        text,
        href: field ? `#${field}` : undefined,
      }))}
    />
  )
}

export type LabelledField = FieldOfForm & {
  label: string | LabelOptions
  hint?: Maybe<string | HintOptions>
}

/** How wide a box is: in characters, or as a part of the column. */
export type FieldWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30 | 'one-third' | 'one-half' | 'two-thirds'

const widthClass = (width: FieldWidth | undefined): string | undefined => {
  if (width === undefined) return undefined
  return typeof width === 'number' ? `govuk-input--width-${width}` : `govuk-!-width-${width}`
}

const common = (field: LabelledField) => ({
  name: field.name,
  id: field.name,
  label: field.label,
  hint: field.hint,
  errorMessage: errorOf(field),
})

export type TextFieldProps = LabelledField &
  Pick<InputProps, 'type' | 'autocomplete' | 'inputmode' | 'spellcheck' | 'prefix' | 'suffix'> & {
    width?: FieldWidth
  }

/** One line of words. */
export function TextField(props: TextFieldProps): VNode {
  const { type, autocomplete, inputmode, spellcheck, prefix, suffix } = props
  return (
    <Input
      {...common(props)}
      {...{ type, autocomplete, inputmode, spellcheck, prefix, suffix }}
      value={valueOf(props)}
      classes={widthClass(props.width)}
    />
  )
}

/** A number without a fraction, typed as plain figures. */
export function WholeNumberField(
  props: LabelledField & Pick<InputProps, 'prefix' | 'suffix'> & { width?: FieldWidth },
): VNode {
  return (
    <Input
      {...common(props)}
      value={valueOf(props)}
      // Not type="number": it loses what was mistyped, and a turning mouse wheel changes it.
      inputmode="numeric"
      spellcheck={false}
      prefix={props.prefix}
      suffix={props.suffix}
      classes={widthClass(props.width ?? 5)}
    />
  )
}

export type TextAreaProps = LabelledField & {
  rows?: number
  /** In characters; with it the field says how many are left. */
  maxLength?: number
  spellcheck?: boolean
}

/** Several lines of words. */
export function TextArea(props: TextAreaProps): VNode {
  const { rows, spellcheck, maxLength } = props
  const field = { ...common(props), value: valueOf(props), rows, spellcheck }
  return maxLength ? <CharacterCount {...field} maxlength={maxLength} /> : <Textarea {...field} />
}

export type FileFieldProps = LabelledField & {
  /** What may be chosen, as the browser takes it: `.docx,.pdf,image/*`. */
  accept?: string
  multiple?: boolean
  /** A large box to drop files on. Its script puts a button in place of the input and takes its id. */
  dropZone?: boolean
}

/** One or more files. The form needs `enctype="multipart/form-data"`. */
export function FileField(props: FileFieldProps): VNode {
  return (
    <FileUpload
      {...common(props)}
      multiple={props.multiple}
      javascript={props.dropZone}
      attributes={{ accept: { value: props.accept, optional: true } }}
    />
  )
}
