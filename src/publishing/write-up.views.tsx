/** The write-up of an activity, in the order a person asks: what was this, what was said, what came of it. */
import type { VNode } from 'preact'
import {
  Actions,
  Band,
  Bands,
  ButtonLink,
  Columns,
  Facts,
  LevelScale,
  PageTitle,
  Panel,
  ScopeCard,
} from '../ui/index.ts'
import { Answered, saidWords } from './pieces.views.tsx'
import { PromptBand } from './prompt.views.tsx'
import { WhoCameAndAsked } from './who-asked.views.tsx'
import type { WriteUpModel } from './write-up.model.ts'

type Props = { readonly model: WriteUpModel }

const KINDS: Readonly<Record<string, string>> = {
  event: 'an event',
  workshop: 'a workshop',
  survey: 'a survey',
  meeting: 'a meeting',
  vote: 'a vote',
  drafting: 'writing together',
}

export const WriteUpPage = ({ model }: Props): VNode => (
  <>
    <PageTitle
      kicker={`What we asked and heard: ${KINDS[model.kind] ?? model.kind}`}
      title={model.title}
      lead={model.summary === '' ? undefined : model.summary}
    >
      <Facts items={factsOf(model)} />
      {model.next.length > 0 && (
        <p>
          <strong>{answeredWords(model)}</strong>{' '}
          <a href="#what-happened-next">Go straight to what happened next</a>
        </p>
      )}
    </PageTitle>
    <AnswerCall model={model} />
    <Columns aside={<WhoCameAndAsked model={model} />} asideLabel="Who asked and who came">
      <Openness model={model} />
    </Columns>
    <div class="govuk-!-padding-top-9">
      <Bands>
        {nothingYet(model) ? (
          <Questions model={model} />
        ) : (
          model.prompts.map((prompt, at) => (
            <PromptBand prompt={prompt} number={at + 1} allVoices={model.allVoices} />
          ))
        )}
        <EveryVoice model={model} />
        <WhatHappenedNext model={model} />
      </Bands>
    </div>
  </>
)

/** Themes show some voices, and what fits no theme stands in none: all that was released is one step away. */
const EveryVoice = ({ model: { allVoices } }: Props): VNode | null =>
  allVoices === null ? null : (
    <p>
      <a href={allVoices.href}>
        {allVoices.count === 1
          ? 'Read the one voice in its own words'
          : `Read all ${allVoices.count.toLocaleString('en-GB')} voices in their own words`}
      </a>
    </p>
  )

const nothingYet = ({ prompts }: WriteUpModel): boolean =>
  prompts.every((prompt) => prompt.themes.length + prompt.voices.length === 0)

const Questions = ({ model: { prompts } }: Props): VNode => (
  <Band id="questions" title={prompts.length === 1 ? 'The question' : 'The questions'}>
    <ul>
      {prompts.map(({ text }) => (
        <li>{text}</li>
      ))}
    </ul>
    <p class="sd-muted">Nothing can be read here before a person has read it first.</p>
  </Band>
)

/** “2 of the 4 things we heard have an answer.” */
function answeredWords({ next }: WriteUpModel): string {
  const answered = next.filter((story) => story.reply !== null).length
  if (answered === next.length) return 'Everything we heard has an answer.'
  if (answered === 0) return 'Nothing we heard has an answer yet.'
  return `${answered} of the ${next.length} things we heard ${answered === 1 ? 'has' : 'have'} an answer.`
}

type Fact = { icon: 'calendar-days' | 'map-pin' | 'message-circle' | 'accessibility'; text: string }

function factsOf(model: WriteUpModel): Fact[] {
  const { opens, closes } = model.answer
  const web = opens === null && closes === null ? [] : [openDays(model)]
  return [
    ...model.when.flatMap((session): Fact[] => [
      {
        icon: 'calendar-days',
        text: `${session.date}${session.at === '' ? '' : `, ${session.at}`}`,
      },
      ...(session.place === '' ? [] : [{ icon: 'map-pin' as const, text: session.place }]),
      ...(session.access === '' || session.past
        ? []
        : [{ icon: 'accessibility' as const, text: session.access }]),
    ]),
    ...web,
    ...(model.prompts.some((prompt) => prompt.themes.length > 0)
      ? [{ icon: 'message-circle' as const, text: saidWords(model.contributions) }]
      : []),
  ]
}

function openDays({ answer }: WriteUpModel): Fact {
  const { opens, closes, state } = answer
  const words =
    state === 'closed'
      ? `Closed on ${closes?.date}`
      : state === 'later'
        ? `Opens on ${opens?.date}`
        : closes === null
          ? `Open since ${opens?.date}`
          : `Open until ${closes.date}`
  return { icon: 'calendar-days', text: words }
}

const AnswerCall = ({ model }: Props): VNode | null => {
  const { state, href, minutes, opens, closes } = model.answer
  if (state === 'never') return null
  if (state === 'open')
    return (
      <Panel title="You can still answer" tone="warm">
        <p>
          It takes about {minutes} minutes. You need no account and you do not have to give your
          name.{closes !== null && ` It closes on ${closes.date}.`}
        </p>
        <Actions>
          <ButtonLink href={href}>Have your say</ButtonLink>
        </Actions>
      </Panel>
    )
  return state === 'later' ? (
    <Panel title="Not open yet" tone="plain">
      <p>You can answer here from {opens?.date}.</p>
    </Panel>
  ) : null
}

const Openness = ({ model }: Props): VNode => (
  <>
    {model.purpose !== '' && (
      <>
        <h2>Why we asked</h2>
        <p>{model.purpose}</p>
      </>
    )}
    {model.level !== null && (
      <>
        <h2>How open this was</h2>
        <LevelScale {...model.level} />
      </>
    )}
    <h2>What could change</h2>
    <ScopeCard
      canChange={model.scope.can}
      cannot={model.scope.cannot}
      notDecided={model.scope.undecided}
      whoDecides={model.scope.whoDecides === '' ? 'Not named.' : model.scope.whoDecides}
    />
  </>
)

const WhatHappenedNext = ({ model }: Props): VNode => (
  <Band
    id="what-happened-next"
    title="What happened next"
    intro={
      model.next.length === 0
        ? undefined
        : 'One answer to each thing we heard. No answer stands here too.'
    }
  >
    {model.next.length === 0 && (
      <p>
        {model.prompts.some((prompt) => prompt.voices.length > 0) || model.contributions !== null
          ? 'We are reading what people said. Then every theme gets an answer here.'
          : 'Nothing yet. When people have spoken, every theme gets an answer here.'}
      </p>
    )}
    {model.next.map((story) => (
      <div id={`reply-${story.anchor}`}>
        <h3>
          <a href={`#${story.anchor}`}>{story.name}</a>
        </h3>
        <Answered story={story} level={4} heading="Our answer" />
      </div>
    ))}
  </Band>
)
