/** Any number of choices out of several. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { ChoiceItem } from './choice.tsx'
import { Choice, choiceId, isChosen } from './choice.tsx'
import type { GroupOptions } from './form-group.tsx'
import { FieldGroup, fieldsetOf, groupDescribedBy } from './form-group.tsx'
import type { Maybe, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type CheckboxItem = ChoiceItem & {
  name?: string
  /** `exclusive` for "none of these": the browser code clears the others. */
  behaviour?: 'exclusive'
}

export type CheckboxesProps = GroupOptions &
  Styling & {
    name: string
    /** Starts every id; the name, unless given. */
    idPrefix?: string
    items: readonly Maybe<CheckboxItem>[]
    values?: readonly (string | number)[]
  }

/** Checkboxes with their legend, hint and error. */
export function Checkboxes(props: CheckboxesProps): VNode {
  const prefix = props.idPrefix || props.name
  // Without a fieldset to carry it, each box repeats what the question is described by.
  const describedBy = fieldsetOf(props) ? undefined : groupDescribedBy({ ...props, id: prefix })
  return (
    <FieldGroup {...props} id={prefix}>
      <div
        class={classNames('govuk-checkboxes', props.classes)}
        {...htmlAttributes(props.attributes)}
        data-module="govuk-checkboxes"
      >
        {contentOf(props.formGroup?.beforeInputs)}
        {props.items.map(
          (item, position) =>
            item && (
              <Choice
                kind="checkboxes"
                item={item}
                id={choiceId(item, prefix, position)}
                name={item.name || props.name}
                checked={isChosen(item, props.values ?? [])}
                describedBy={describedBy}
                behaviour={item.behaviour}
              />
            ),
        )}
        {contentOf(props.formGroup?.afterInputs)}
      </div>
    </FieldGroup>
  )
}
