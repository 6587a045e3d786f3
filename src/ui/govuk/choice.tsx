/** One thing to choose, as radios and checkboxes draw it: input, label, hint, and what it opens. */
import type { ComponentChildren, VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { HintOptions } from './hint.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import type { Content, Maybe, Styling } from './options.ts'
import { asContent, classNames, hasContent, idList } from './options.ts'

export type ChoiceItem = Content & {
  value?: string | number
  id?: string
  checked?: boolean
  disabled?: boolean
  hint?: Maybe<string | HintOptions>
  label?: Styling
  /** Further questions shown only when this is chosen. */
  conditional?: { children?: ComponentChildren }
  /** A word such as "or" in place of a choice. */
  divider?: string
  attributes?: Attributes
}

type ChoiceProps = {
  kind: 'radios' | 'checkboxes'
  item: ChoiceItem
  id: string
  name: string
  checked: boolean
  describedBy?: string
  behaviour?: 'exclusive'
}

/** A radio or a checkbox with its label, or a divider. */
export function Choice(props: ChoiceProps): VNode {
  const { kind, item, id, checked } = props
  if (item.divider) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>
  const further = item.conditional?.children
  return (
    <>
      <ChoiceWithLabel {...props} />
      {further && (
        <div
          class={classNames(
            `govuk-${kind}__conditional`,
            !checked && `govuk-${kind}__conditional--hidden`,
          )}
          id={`conditional-${id}`}
        >
          {further}
        </div>
      )}
    </>
  )
}

function ChoiceWithLabel(props: ChoiceProps): VNode {
  const { kind, item, id } = props
  const hint = asContent<HintOptions>(item.hint)
  const hintId = hasContent(hint) ? `${id}-item-hint` : undefined
  return (
    <div class={`govuk-${kind}__item`}>
      <input
        class={`govuk-${kind}__input`}
        id={id}
        name={props.name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={item.value ?? ''}
        checked={props.checked}
        disabled={item.disabled}
        data-aria-controls={item.conditional?.children ? `conditional-${id}` : undefined}
        data-behaviour={props.behaviour}
        aria-describedby={idList(props.describedBy, hintId)}
        {...htmlAttributes(item.attributes)}
      />
      <Label
        text={item.text}
        classes={classNames(`govuk-${kind}__label`, item.label?.classes)}
        attributes={item.label?.attributes}
        for={id}
      >
        {item.children}
      </Label>
      {hintId && (
        <Hint
          {...hint}
          id={hintId}
          classes={classNames(`govuk-${kind}__hint`, hint && 'classes' in hint && hint.classes)}
        />
      )}
    </div>
  )
}

/** The id of a choice. The first has no number, so that an error summary can link to it. */
export const choiceId = (item: ChoiceItem, prefix: string, position: number): string =>
  item.id || (position > 0 ? `${prefix}-${position + 1}` : prefix)

/** Whether a choice is chosen: its own `checked` decides, else the values of the question. */
export function isChosen(item: ChoiceItem, values: readonly (string | number)[]): boolean {
  if (item.checked !== undefined) return item.checked
  return item.value !== undefined && values.some((value) => String(value) === String(item.value))
}
