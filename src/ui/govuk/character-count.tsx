/** A text area that says how many characters or words are left. */
import type { VNode } from 'preact'
import { messageAttributes } from './attributes.ts'
import { Hint } from './hint.tsx'
import { classNames, contentOf } from './options.ts'
import type { TextareaProps } from './textarea.tsx'
import { Textarea } from './textarea.tsx'

type Plural = Readonly<Record<string, string>>

export type CharacterCountProps = Omit<
  TextareaProps,
  'describedBy' | 'disabled' | 'autocomplete'
> & {
  maxlength?: number
  maxwords?: number
  /** Per cent of the limit at which the count begins to show. */
  threshold?: number
  countType?: 'characters' | 'words' | 'characters-including-line-breaks'
  countMessage?: { classes?: string }
  /** Words with `%{count}` in place of the limit. */
  textareaDescriptionText?: string
  charactersUnderLimitText?: Plural
  charactersAtLimitText?: string
  charactersOverLimitText?: Plural
  wordsUnderLimitText?: Plural
  wordsAtLimitText?: string
  wordsOverLimitText?: Plural
}

/** A text area with a limit; the limit is stated in words and counted by the browser code. */
export function CharacterCount(props: CharacterCountProps): VNode {
  const id = props.id || props.name
  const { formGroup } = props
  return (
    <Textarea
      id={id}
      name={props.name}
      describedBy={`${id}-info`}
      rows={props.rows}
      spellcheck={props.spellcheck}
      value={props.value}
      classes={classNames('govuk-js-character-count', props.classes)}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      attributes={props.attributes}
      formGroup={{
        classes: classNames('govuk-character-count', formGroup?.classes),
        attributes: { ...countAttributes(props), ...formGroup?.attributes },
        beforeInput: formGroup?.beforeInput,
        afterInput: { children: <CountMessage {...props} id={id} /> },
      }}
    />
  )
}

function CountMessage(props: CharacterCountProps): VNode {
  return (
    <>
      <Hint
        text={limitInWords(props)}
        id={`${props.id}-info`}
        classes={classNames('govuk-character-count__message', props.countMessage?.classes)}
      />
      {contentOf(props.formGroup?.afterInput)}
    </>
  )
}

const countTypeOf = (props: CharacterCountProps): CharacterCountProps['countType'] =>
  props.countType || (props.maxwords ? 'words' : undefined)

function limitInWords(props: CharacterCountProps): string | undefined {
  const limit = props.maxwords || props.maxlength
  if (!limit) return undefined
  const unit = countTypeOf(props) === 'words' ? 'words' : 'characters'
  const words = props.textareaDescriptionText || `You can enter up to %{count} ${unit}`
  return words.replaceAll('%{count}', String(limit))
}

function countAttributes(props: CharacterCountProps) {
  const isLimitless = !props.maxwords && !props.maxlength
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': { value: props.maxlength, optional: true },
    'data-maxwords': { value: props.maxwords, optional: true },
    'data-threshold': { value: props.threshold, optional: true },
    'data-count-type': { value: countTypeOf(props), optional: true },
    ...messageAttributes({
      // The browser code fills in the limit itself when it is set there and not here.
      'textarea-description':
        isLimitless && props.textareaDescriptionText
          ? { other: props.textareaDescriptionText }
          : undefined,
      'characters-under-limit': props.charactersUnderLimitText,
      'characters-at-limit': props.charactersAtLimitText,
      'characters-over-limit': props.charactersOverLimitText,
      'words-under-limit': props.wordsUnderLimitText,
      'words-at-limit': props.wordsAtLimitText,
      'words-over-limit': props.wordsOverLimitText,
    }),
  }
}
