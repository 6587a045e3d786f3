/** What every question has around its input: wrapper, label, hint, error, and the ids that tie them. */
import type { ComponentChildren, VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { ErrorMessageOptions } from './error-message.tsx'
import { ErrorMessage } from './error-message.tsx'
import type { FieldsetOptions, LegendOptions } from './fieldset.tsx'
import { Fieldset } from './fieldset.tsx'
import type { HintOptions } from './hint.tsx'
import { Hint } from './hint.tsx'
import type { LabelOptions } from './label.tsx'
import { Label } from './label.tsx'
import type { FormGroupOptions, GroupedFormGroupOptions, Maybe, Styling } from './options.ts'
import { asContent, classNames, contentOf, idList } from './options.ts'

type Notes = {
  hint?: Maybe<string | HintOptions>
  errorMessage?: Maybe<string | ErrorMessageOptions>
}

/** The options shared by every single input. Hint, label and error may be plain words. */
export type FieldOptions = Notes & {
  name: string
  /** The name, unless given. */
  id?: string
  label?: Maybe<string | LabelOptions>
  describedBy?: string
  formGroup?: FormGroupOptions
}

/** The options shared by questions with several inputs. `legend` is short for `fieldset.legend`. */
export type GroupOptions = Notes & {
  legend?: Maybe<string | LegendOptions>
  fieldset?: FieldsetOptions
  describedBy?: string
  formGroup?: GroupedFormGroupOptions
}

/** The ids by which the parts of one question refer to each other. */
export function fieldIds(field: Notes & { id?: string; name: string; describedBy?: string }) {
  const id = field.id || field.name
  return { id, describedBy: describedByNotes(id, field) }
}

/** The question's own wrapper, with label, hint and error ahead of the input. */
export function Field(props: FieldOptions & { children: ComponentChildren }): VNode {
  const { id } = fieldIds(props)
  return (
    <FormGroup options={props.formGroup} wrong={Boolean(props.errorMessage)}>
      <Label {...asContent<LabelOptions>(props.label)} for={id} />
      <HintAndError id={id} {...props} />
      {props.children}
    </FormGroup>
  )
}

/** The wrapper of a question with several inputs, in a fieldset when it has one. */
export function FieldGroup(
  props: GroupOptions & { id: string; role?: 'group'; children: ComponentChildren },
): VNode {
  const fieldset = fieldsetOf(props)
  const inner = (
    <>
      <HintAndError {...props} />
      {props.children}
    </>
  )
  return (
    <FormGroup options={props.formGroup} wrong={Boolean(props.errorMessage)}>
      {fieldset ? (
        <Fieldset {...fieldset} describedBy={groupDescribedBy(props)} role={props.role}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

/** The fieldset of a group, when it has one. */
export const fieldsetOf = (group: GroupOptions): FieldsetOptions | undefined =>
  group.fieldset ?? (group.legend ? { legend: group.legend } : undefined)

/** What the whole group is described by. */
export const groupDescribedBy = (group: GroupOptions & { id: string }): string | undefined =>
  describedByNotes(group.id, {
    ...group,
    describedBy: group.fieldset?.describedBy || group.describedBy,
  })

function describedByNotes(id: string, field: Notes & { describedBy?: string }): string | undefined {
  return idList(field.describedBy, field.hint && `${id}-hint`, field.errorMessage && `${id}-error`)
}

function FormGroup(props: {
  options?: Styling
  wrong: boolean
  children: ComponentChildren
}): VNode {
  const { options, wrong, children } = props
  return (
    <div
      class={classNames('govuk-form-group', wrong && 'govuk-form-group--error', options?.classes)}
      {...htmlAttributes(options?.attributes)}
    >
      {children}
    </div>
  )
}

function HintAndError(props: Notes & { id: string }): VNode {
  const hint = asContent<HintOptions>(props.hint)
  const error = asContent<ErrorMessageOptions>(props.errorMessage)
  return (
    <>
      {hint && <Hint {...hint} id={`${props.id}-hint`} />}
      {error && <ErrorMessage {...error} id={`${props.id}-error`} />}
    </>
  )
}

/** An input with what its form group puts straight before and after it. */
export function WithNeighbours(props: {
  formGroup: FormGroupOptions | undefined
  children: ComponentChildren
}): VNode {
  return (
    <>
      {contentOf(props.formGroup?.beforeInput)}
      {props.children}
      {contentOf(props.formGroup?.afterInput)}
    </>
  )
}
