/** The foot of the page of lines: what to do with the ticked ones, undo, the running account, and the way on. */
import type { VNode } from 'preact'
import { countOf } from '../../kernel/text.ts'
import { Button } from '../../ui/govuk/index.ts'
import { ButtonLink, LineAccount } from '../../ui/index.ts'
import { accountParts, linesCounted } from './imports.words.ts'
import type { PreviewPageProps } from './preview.views.tsx'
import { sayStep } from './say-done.rules.ts'

export const ActionBar = (props: PreviewPageProps): VNode => (
  <div class="sd-import__foot">
    <WithTicked {...props} />
    <div class="sd-import__sum">
      <div data-account="">
        <LineAccount
          parts={accountParts(props.model.account)}
          total={linesCounted(props.model.account)}
        />
      </div>
      <div class="sd-import__ways">
        <Undo {...props} />
        <ButtonLink href={props.paths.step('bring-in')}>
          Bring in {countOf(props.model.said, 'contribution')}
        </ButtonLink>
      </div>
    </div>
  </div>
)

const BUTTONS = [
  ['praise', 'Praise'],
  ['problem', 'Problem'],
  ['idea', 'Idea'],
  ['question', 'Question'],
  ['contribution', 'Contribution'],
  ['heading', 'Heading'],
] as const

/** Why lines are set aside, in the words people use. */
const REASONS = ['not something a person said', 'part of the page', 'said twice', 'names of people']

const MORE = [
  ['unknown', 'None of these kinds'],
  ['rejoin', 'Join to the line above'],
  ['separate', 'Separate again'],
  ['nest-above', 'Put under the line above'],
  ['unnest', 'Take out of its list'],
  ['split-proposed', 'Cut into the points offered'],
  ['one-point', 'Make one point again'],
  ['mark-unclear', 'Mark as unclear'],
  ['unmark-unclear', 'Clear after all'],
  ['mark-identifiable', 'Could point to somebody'],
  ['unmark-identifiable', 'Points to nobody'],
] as const

function WithTicked({ model, form }: PreviewPageProps): VNode {
  const problem = form.errors.find(({ field }) => field === 'do' || field === 'lines')
  return (
    <fieldset class="sd-acts">
      <legend class="sd-acts__legend">
        Ticked lines <span data-count="" />
      </legend>
      {problem !== undefined && <p class="govuk-error-message">{problem.text}</p>}
      {BUTTONS.map(([verb, text]) => (
        <button class="sd-act" name="do" value={verb} id={verb === 'praise' ? 'do' : undefined}>
          {text}
        </button>
      ))}
      <span class="sd-acts__pair">
        <button class="sd-act" name="do" value="set-aside">
          Set aside
        </button>
        <label>
          <span class="govuk-visually-hidden">Why it is set aside</span>
          <select class="sd-act__choice" name="reason">
            {REASONS.map((reason) => (
              <option>{reason}</option>
            ))}
          </select>
        </label>
      </span>
      <span class="sd-acts__pair">
        <label>
          <span class="govuk-visually-hidden">Something else</span>
          <select class="sd-act__choice" name="more">
            <option value="">Something else…</option>
            {MORE.map(([verb, text]) => (
              <option value={verb}>{text}</option>
            ))}
            <optgroup label="Move under the prompt">
              {model.prompts.map(({ id, text }) => (
                <option value={`prompt ${id}`}>
                  {text.length > 60 ? `${text.slice(0, 59)}…` : text}
                </option>
              ))}
              <option value="prompt none">No prompt</option>
            </optgroup>
          </select>
        </label>
        <button class="sd-act" name="do" value="more">
          Do it
        </button>
      </span>
    </fieldset>
  )
}

/** Always there, so that nobody has to look for it; it says what it would undo. */
function Undo({ prepared }: PreviewPageProps): VNode {
  const last = prepared.steps.at(-1)
  if (last === undefined) return <span class="sd-import__last">Nothing to undo.</span>
  return (
    <span class="sd-import__last">
      Last change: {sayStep(last.edits)}.{' '}
      <Button kind="secondary" id="undo" attributes={{ form: 'undo-form' }}>
        Undo
      </Button>
    </span>
  )
}
