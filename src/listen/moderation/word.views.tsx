/** One contribution: its words, what the public reads, what can be done next, and what was done. */
import type { VNode } from 'preact'
import { dayOf, sayDay, sayMoment } from '../../kernel/dates.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Details, Errors, Form } from '../../ui/govuk/index.ts'
import {
  Actions,
  ButtonLink,
  Columns,
  PageTitle,
  Panel,
  Timeline,
  VoiceCard,
  Voices,
} from '../../ui/index.ts'
import { worryPath } from '../safeguarding/index.ts'
import { exclusionWords, isPublic, mayMove, stateOf, stateWords } from './moderation.rules.ts'
import { RedactionEditor } from './redaction.views.tsx'
import type { OneWordRead } from './word.model.ts'
import { pickOf } from './words.forms.ts'
import { MarkedWords, StateTag } from './words-pieces.tsx'
import { manyPath, stepPath } from './words.paths.ts'
import type { PastMove } from './words.store.ts'

export type WordModel = OneWordRead & {
  area: string
  csrf: string
  mayMove: boolean
  mayErase: boolean
  mayWorry: boolean
  form: FormState
  /** What the public would read with what is ticked now; null when that cannot be. */
  preview: string | null
  /** Somebody pressed "See it first". */
  isPreview: boolean
}

export const WordPage = (model: WordModel): VNode => {
  const { word, activity, state, form, found } = model
  return (
    <>
      <Errors form={form} />
      <PageTitle title="One thing that was said" kicker={activity.title} />
      <Columns aside={<Beside {...model} />} asideLabel="What else can be done">
        <p>
          <StateTag state={state} />
        </p>
        {word.prompt !== null && <p>{word.prompt}</p>}
        {word.parentBody !== null && <p>Said under “{word.parentBody}”</p>}
        <Voices>
          <figure class="sd-voice">
            <blockquote class="sd-voice__words">
              <p>
                <MarkedWords body={word.body} found={found} />
              </p>
            </blockquote>
            <figcaption class="sd-voice__from">{saidBy(model)}</figcaption>
          </figure>
        </Voices>
        {state === 'redacted' && word.publicText !== null && (
          <>
            <h2>What the public reads</h2>
            <Voices>
              <VoiceCard
                words={word.publicText}
                from={`Taken out because: ${word.redactionReason ?? ''}`}
              />
            </Voices>
          </>
        )}
        {model.mayMove && <AsItIs {...model} />}
        {model.mayMove && mayMove(state, 'redact') && <Editor {...model} />}
        <History history={model.history} body={word.body} />
      </Columns>
    </>
  )
}

/** Folded away once the words are public: then it is the exception. */
const Editor = (model: WordModel): VNode =>
  isPublic(model.state) && model.form.errors.length === 0 && !model.isPreview ? (
    <Details summary={model.state === 'redacted' ? 'Take out more or less' : 'Take words out'}>
      <RedactionEditor {...model} />
    </Details>
  ) : (
    <RedactionEditor {...model} />
  )

const saidBy = ({ word }: OneWordRead): string =>
  [word.role === '' ? 'Role not said' : word.role, word.session, sayDay(dayOf(word.receivedAt))]
    .filter((part) => part !== null)
    .join(', ')

/** One press when nothing was found; one more look when something was. */
const AsItIs = ({ area, csrf, activity, word, state, found }: WordModel): VNode | null =>
  !mayMove(state, 'release') ? null : (
    <Form action={manyPath(area, activity.slug)} method="post" csrf={csrf}>
      <input type="hidden" name="word" value={pickOf(word.id, word.releaseId)} />
      <input type="hidden" name="show" value="waiting" />
      <Button
        name="act"
        value="release"
        preventDoubleClick
        {...(found.length > 0 ? { kind: 'secondary' } : {})}
      >
        Release as it is
      </Button>
    </Form>
  )

const Beside = (model: WordModel): VNode => {
  const { area, activity, word, state } = model
  const at = { slug: activity.slug, id: word.id }
  const steps = [
    { step: 'hold', text: state === 'left-out' ? 'Look at it again' : 'Hold' },
    { step: 'take-back', text: 'Take back from the public' },
    { step: 'leave-out', text: 'Leave out (regulation 56)' },
  ] as const
  return (
    <>
      {model.mayMove && (
        <Panel title="Or instead">
          <Actions>
            {steps
              .filter(({ step }) => mayMove(state, step))
              .map(({ step, text }) => (
                <ButtonLink kind="second" href={stepPath(area, at, step)}>
                  {text}
                </ButtonLink>
              ))}
          </Actions>
        </Panel>
      )}
      {model.mayWorry && (
        <Panel title="Worried?" tone="warm">
          <p>
            If these words may tell of harm, send them to the safeguarding lead. Nobody else will
            see them then.
          </p>
          <Actions>
            <ButtonLink kind="second" href={worryPath(area, word.id)}>
              I’m worried about this
            </ButtonLink>
          </Actions>
        </Panel>
      )}
      <Panel title="Erase" tone="plain">
        {model.mayErase ? (
          <p>
            <a href={stepPath(area, at, 'erase')}>Erase these words for good</a>
          </p>
        ) : (
          <p>
            Only an area administrator can erase words for good. Send them the address of this page
            with “/erase” at its end.
          </p>
        )}
      </Panel>
    </>
  )
}

const History = ({
  history,
  body,
}: {
  history: readonly PastMove[]
  body: string
}): VNode | null =>
  history.length === 0 ? null : (
    <>
      <h2>What was decided</h2>
      <Timeline
        label="What was decided"
        items={history.map((past) => ({
          date: sayMoment(past.at),
          dateTime: past.at.toISOString(),
          title: `${stateWords[stateOf(past, body)]}, by ${past.by}`,
          children: <Reasons past={past} body={body} />,
        }))}
      />
    </>
  )

const Reasons = ({ past, body }: { past: PastMove; body: string }): VNode => (
  <>
    {past.exclusion !== '' && <p>{exclusionWords[past.exclusion].name}.</p>}
    {past.redactionReason !== '' && <p>Why: {past.redactionReason}</p>}
    {past.note !== '' && <p>{past.note}</p>}
    {isPublic(stateOf(past, body)) && past.publicText !== body && <p>“{past.publicText}”</p>}
  </>
)
