/** The small forms of one line: each does one thing with it and comes back to its page. */
import type { ComponentChildren, VNode } from 'preact'
import { Button, Form, RadioField, SelectField, TextArea, TextField } from '../../ui/govuk/index.ts'
import { Actions } from '../../ui/index.ts'
import { polarityWords } from './imports.words.ts'
import type { LinePageProps } from './line.views.tsx'
import type { PreviewRow } from './preview.model.ts'
import type { SaidRow } from './said-row.model.ts'
import { proposePoints } from './structure/points.ts'

type ActProps = LinePageProps & { verb: string; children: ComponentChildren }

/** A small form that does one thing with this line and comes back here. */
export const Act = ({ paths, csrf, prepared, row, shown, verb, children }: ActProps): VNode => (
  <Form action={paths.here} csrf={csrf}>
    {Object.entries({
      revision: prepared.revision,
      lines: row.line,
      from: 'line',
      show: shown.show,
      page: shown.page,
      ...(verb === '' ? {} : { do: verb }),
    }).map(([name, value]) => (
      <input type="hidden" name={name} value={String(value)} />
    ))}
    {children}
  </Form>
)

export function SaidForms(props: LinePageProps & { row: SaidRow & PreviewRow }): VNode {
  return (
    <>
      <KindForm {...props} />
      <MarksForm {...props} />
      <PromptForm {...props} />
      <NestForm {...props} />
      <SplitForm {...props} />
    </>
  )
}

type SaidProps = LinePageProps & { readonly row: SaidRow & PreviewRow }

const KINDS = ['praise', 'problem', 'idea', 'question', 'unknown'] as const

const KindForm = (props: SaidProps): VNode => (
  <Act {...props} verb="">
    <RadioField
      form={{ ...props.form, values: { do: props.row.polarity, ...props.form.values } }}
      name="do"
      legend={{ text: 'What kind is it?', classes: 'govuk-fieldset__legend--m' }}
      small
      items={KINDS.map((value) => ({
        value,
        text: value === 'unknown' ? 'None of these' : polarityWords[value],
      }))}
    />
    <Button>Save its kind</Button>
  </Act>
)

const MARKS = [
  ['unclear', 'unclear: it cannot be read as it stands'],
  ['question', 'asking something'],
  ['quote', 'a quotation'],
  ['identifiable', 'able to point to somebody'],
] as const

const MarksForm = (props: SaidProps): VNode => (
  <Act {...props} verb="">
    <h2>Marks</h2>
    <ul class="sd-marks">
      {MARKS.map(([flag, text]) => {
        const isOn = props.row.flags.includes(flag)
        return (
          <li>
            <span>
              {isOn ? 'Marked as ' : 'Not marked as '}
              {text}
            </span>{' '}
            <button class="sd-act" name="do" value={`${isOn ? 'unmark' : 'mark'}-${flag}`}>
              {isOn ? 'Take the mark away' : 'Mark it'}
              <span class="govuk-visually-hidden">: {text}</span>
            </button>
          </li>
        )
      })}
    </ul>
  </Act>
)

const PromptForm = (props: SaidProps): VNode => {
  const place = props.draft.places[props.row.line - 1]
  const now = place?.kind === 'contribution' ? (place.prompt ?? 'none') : 'none'
  return (
    <Act {...props} verb="prompt">
      <SelectField
        form={{ ...props.form, values: { prompt: now, ...props.form.values } }}
        name="prompt"
        label={{ text: 'Which prompt does it answer?', classes: 'govuk-label--m' }}
        hint="All that is nested under it goes along."
        items={[
          ...props.draft.prompts.map(({ id, text }) => ({ value: id, text })),
          { value: 'none', text: 'No prompt' },
        ]}
      />
      <Button kind="secondary">Move it there</Button>
    </Act>
  )
}

const NestForm = (props: SaidProps): VNode => (
  <>
    <h2>Where it belongs</h2>
    <Act {...props} verb="nest">
      <TextField
        form={props.form}
        name="under"
        label="Inside which line?"
        hint="The number of a line. Leave it empty for the contribution above."
        inputmode="numeric"
        width={5}
      />
      <Button kind="secondary">Put it inside that line</Button>
    </Act>
    {props.row.parent !== null && (
      <Act {...props} verb="unnest">
        <Button kind="secondary">Take it out of line {props.row.parent}</Button>
      </Act>
    )}
    <Act {...props} verb="rejoin">
      <Button kind="secondary">Join it to the contribution before</Button>
    </Act>
  </>
)

const SplitForm = (props: SaidProps): VNode => {
  const { row, form } = props
  const pieces =
    row.points ??
    proposePoints(row.words).map(({ start }, at, all) =>
      row.words.slice(start, all[at + 1]?.start).trim(),
    )
  const words = form.values['words'] ?? pieces.join('\n')
  return (
    <>
      <h2>Points</h2>
      <Act {...props} verb="split">
        <TextArea
          form={{ ...form, values: { ...form.values, words } }}
          name="words"
          label="One point on each line"
          hint="Press Enter where a new point begins. The words themselves stay as they were given."
          rows={Math.min(12, pieces.length + 2)}
          spellcheck={false}
        />
        <Button kind="secondary">Cut it there</Button>
      </Act>
      {row.points !== null && (
        <Act {...props} verb="one-point">
          <Button kind="secondary">Make it one point again</Button>
        </Act>
      )}
    </>
  )
}

export const RenameForm = (
  props: LinePageProps & { row: Extract<PreviewRow, { kind: 'heading' }> },
): VNode => (
  <Act {...props} verb="rename">
    <input type="hidden" name="prompt" value={props.row.prompt.id} />
    <TextField
      form={{ ...props.form, values: { words: props.row.prompt.text, ...props.form.values } }}
      name="words"
      label={{ text: 'Words of the prompt', classes: 'govuk-label--m' }}
      hint="If the activity has a prompt of these words, the lines go under that one."
    />
    <Button>Save the prompt</Button>
  </Act>
)

export const UseForms = (props: LinePageProps): VNode => (
  <>
    <h2>Use it as something else</h2>
    <Act {...props} verb="">
      <Actions>
        {props.row.kind === 'aside' && (
          <Button kind="secondary" name="do" value="restore">
            Put it back
          </Button>
        )}
        {props.row.kind === 'heading' && (
          <Button kind="secondary" name="do" value="contribution">
            Make it a contribution
          </Button>
        )}
        {props.row.kind !== 'heading' && (
          <Button kind="secondary" name="do" value="heading">
            Make it a heading
          </Button>
        )}
      </Actions>
    </Act>
    <Act {...props} verb="set-aside">
      <TextField
        form={props.form}
        name="reason"
        label="Set it aside because"
        hint="For example: not something a person said."
        width="two-thirds"
      />
      <Button kind="secondary">Set it aside</Button>
    </Act>
  </>
)
