/** The front page of an area. */
import type { VNode } from 'preact'
import { countOf } from '../kernel/text.ts'
import {
  Actions,
  Band,
  Bands,
  ButtonLink,
  Card,
  Cards,
  EmptyState,
  Figures,
  PageTitle,
  StatusTag,
  Timeline,
  VoiceCard,
} from '../ui/index.ts'
import { HaveYourSay } from './have-your-say.views.tsx'
import type { HeardTheme, HomeModel } from './home.model.ts'
import { SmallThread } from './pieces.views.tsx'
import {
  activitiesPath,
  commitmentsPath,
  howThisWorksPath,
  receiptPath,
} from './publishing.paths.ts'

export const HomePage = ({ model }: { readonly model: HomeModel }): VNode => (
  <>
    <PageTitle
      title="You said it. Here is what happened."
      lead={
        model.introduction === ''
          ? `We are families, young people, schools, health and the council. We work together for children with special educational needs and disabilities in ${model.name}.`
          : model.introduction
      }
    >
      {model.credit !== '' && <p class="sd-muted">{model.credit}</p>}
    </PageTitle>
    <Bands>
      <HaveYourSay model={model} />
      <WhatWeHeard model={model} />
      <WhatChanged model={model} />
    </Bands>
    {model.figures.length > 0 && <Figures label="This year in numbers" items={model.figures} />}
    <FollowMyReceipt slug={model.slug} />
  </>
)

const ThemeCard = ({ theme }: { readonly theme: HeardTheme }): VNode => (
  <Card
    title={theme.name}
    href={theme.href}
    kicker={<StatusTag status={theme.status} {...waitingWord(theme)} />}
    foot={<SmallThread story={theme} />}
  >
    <p>
      {theme.times}. {theme.meaning}
    </p>
    {theme.voice !== null && <VoiceCard {...theme.voice} />}
  </Card>
)

/** The wait stands in the tag itself: a box for each would push the voices off a phone's screen. */
const waitingWord = ({ waiting }: HeardTheme): { word?: string } =>
  waiting === null ? {} : { word: `Waiting ${countOf(waiting.days, 'day')} for a reply` }

const WhatChanged = ({ model }: { readonly model: HomeModel }): VNode => (
  <Band
    id="what-changed"
    title="What changed"
    intro={model.changes.length === 0 ? undefined : 'The late and the missed stand here too.'}
    more={{ text: 'See all promises', href: commitmentsPath(model.slug) }}
  >
    {model.changes.length === 0 ? (
      <EmptyState title="No answers yet" level={3}>
        <p>
          Every reply and every promise comes here on the day it is given, also when the answer is
          no. <a href={howThisWorksPath(model.slug)}>How this works</a>
        </p>
      </EmptyState>
    ) : (
      <Timeline
        label="What changed, newest first"
        items={model.changes.map(({ words, ...change }) => ({
          ...change,
          children: words === '' ? undefined : <p>{shortened(words)}</p>,
        }))}
      />
    )}
  </Band>
)

/** The first sentences, up to a length a phone shows in four lines; the page behind has the rest. */
function shortened(words: string): string {
  if (words.length <= 180) return words
  const cut = words.slice(0, 180)
  const stop = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '))
  return stop > 60 ? cut.slice(0, stop + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

const FollowMyReceipt = ({ slug }: { readonly slug: string }): VNode => (
  <form class="sd-panel sd-panel--panel" method="get" action={receiptPath(slug)}>
    <h2 class="sd-panel__title">Follow my receipt</h2>
    <div class="govuk-form-group">
      <label class="govuk-label" for="words">
        The three words you were given
      </label>
      <input
        class="govuk-input govuk-input--width-20"
        id="words"
        name="words"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
    </div>
    <Actions>
      <button class="govuk-button" data-module="govuk-button">
        Show what happened
      </button>
      <ButtonLink href={`${howThisWorksPath(slug)}#receipt`} kind="second">
        I lost my words
      </ButtonLink>
    </Actions>
  </form>
)

const WhatWeHeard = ({ model }: { readonly model: HomeModel }): VNode => (
  <Band
    id="what-we-heard"
    title="What we heard"
    intro={
      model.heard.length === 0
        ? undefined
        : 'The latest, in people’s own words. Each says where it stands.'
    }
    more={{ text: 'Read everything we heard', href: activitiesPath(model.slug) }}
  >
    {model.heard.length === 0 ? (
      <EmptyState title="Nothing to show yet" level={3}>
        <p>
          After people have spoken, we read every word and write down here what they meant. Nothing
          stands here before a person has read it.
        </p>
      </EmptyState>
    ) : (
      <Cards>
        {model.heard.map((theme) => (
          <ThemeCard theme={theme} />
        ))}
      </Cards>
    )}
  </Band>
)
