/** One choice out of several. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { ChoiceItem } from './choice.tsx'
import { Choice, choiceId, isChosen } from './choice.tsx'
import type { GroupOptions } from './form-group.tsx'
import { FieldGroup } from './form-group.tsx'
import type { Maybe, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type RadiosProps = Omit<GroupOptions, 'describedBy'> &
  Styling & {
    name: string
    /** Starts every id; the name, unless given. */
    idPrefix?: string
    items: readonly Maybe<ChoiceItem>[]
    value?: string
  }

/** Radios with their legend, hint and error. */
export function Radios(props: RadiosProps): VNode {
  const prefix = props.idPrefix || props.name
  const values = props.value ? [props.value] : []
  return (
    <FieldGroup {...props} id={prefix}>
      <div
        class={classNames('govuk-radios', props.classes)}
        {...htmlAttributes(props.attributes)}
        data-module="govuk-radios"
      >
        {contentOf(props.formGroup?.beforeInputs)}
        {props.items.map(
          (item, position) =>
            item && (
              <Choice
                kind="radios"
                item={item}
                id={choiceId(item, prefix, position)}
                name={props.name}
                checked={isChosen(item, values)}
              />
            ),
        )}
        {contentOf(props.formGroup?.afterInputs)}
      </div>
    </FieldGroup>
  )
}
