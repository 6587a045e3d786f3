/** A place to choose one or more files. */
import type { ComponentChildren, VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes, messageAttributes } from './attributes.ts'
import type { FieldOptions } from './form-group.tsx'
import { Field, fieldIds, WithNeighbours } from './form-group.tsx'
import type { Styling } from './options.ts'
import { classNames } from './options.ts'

export type FileUploadProps = FieldOptions &
  Styling & {
    multiple?: boolean
    disabled?: boolean
    /** Lets the browser code turn it into a box to drop files on; a plain input without it. */
    javascript?: boolean
    wrapperClasses?: string
    wrapperAttributes?: Attributes
    chooseFilesButtonText?: string
    noFileChosenText?: string
    multipleFilesChosenText?: Readonly<Record<string, string>>
    dropInstructionText?: string
    enteredDropZoneText?: string
    leftDropZoneText?: string
  }

/** A file input with its label, hint and error. */
export function FileUpload(props: FileUploadProps): VNode {
  const { id, describedBy } = fieldIds(props)
  const input = (
    <input
      class={classNames(
        'govuk-file-upload',
        props.classes,
        props.errorMessage && 'govuk-file-upload--error',
      )}
      id={id}
      name={props.name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      aria-describedby={describedBy}
      {...htmlAttributes(props.attributes)}
    />
  )
  return (
    <Field {...props}>
      <WithNeighbours formGroup={props.formGroup}>
        {props.javascript ? <DropZone {...props}>{input}</DropZone> : input}
      </WithNeighbours>
    </Field>
  )
}

function DropZone(props: FileUploadProps & { children: ComponentChildren }): VNode {
  return (
    <div
      class={classNames('govuk-file-upload-wrapper', props.wrapperClasses)}
      data-module="govuk-file-upload"
      {...messageAttributes({
        'choose-files-button': props.chooseFilesButtonText,
        'no-file-chosen': props.noFileChosenText,
        'multiple-files-chosen': props.multipleFilesChosenText,
        'drop-instruction': props.dropInstructionText,
        'entered-drop-zone': props.enteredDropZoneText,
        'left-drop-zone': props.leftDropZoneText,
      })}
      {...htmlAttributes(props.wrapperAttributes)}
    >
      {props.children}
    </div>
  )
}
