/** What we keep about people, why, how long, and what they can ask: for grown-ups and a short one for the young. */
import type { VNode } from 'preact'
import { PageTitle, Panel } from '../ui/index.ts'
import type { AboutModel } from './about.model.ts'
import { Contact } from './accessibility.views.tsx'
import { howThisWorksPath } from './publishing.paths.ts'

type Props = { readonly model: AboutModel }

export const PrivacyPage = ({ model }: Props): VNode => (
  <>
    <PageTitle
      title="Privacy"
      lead="What we keep when you tell us something, why, how long, and what you can ask us to do."
    />
    <ForYoungPeople model={model} />
    <WhatWeKeep model={model} />
    <WhyAndWho model={model} />
    <HowLong />
    <YourRights model={model} />
  </>
)

const ForYoungPeople = ({ model }: Props): VNode => (
  <Panel title="If you are a child or young person" tone="warm">
    <ul>
      <li>You can tell us what you think. You do not have to say who you are.</li>
      <li>Please leave out names, also your own.</li>
      <li>A person reads what you write before anyone else can see it.</li>
      <li>You can change your mind. Ask us and we take your words away.</li>
      <li>
        If you tell us that somebody is hurting you, we get help.{' '}
        <a href={`${howThisWorksPath(model.slug)}#harm`}>What happens then</a>
      </li>
    </ul>
  </Panel>
)

const WhatWeKeep = ({ model }: Props): VNode => (
  <>
    <h2>What we keep</h2>
    <ul>
      <li>
        <strong>Your words</strong>, exactly as you gave them, with the day, the activity and the
        question they answer.
      </li>
      <li>
        <strong>Who you are in one word</strong>, such as “parent” or “young person”, if you tell
        us. We do not ask for your name.
      </li>
      <li>
        <strong>Your receipt</strong>, turned into a code that cannot be turned back into your three
        words.
      </li>
      <li>
        <strong>The e-mail address of people who work here</strong> and sign in, and what they
        changed.
      </li>
    </ul>
    <p>
      We set no cookie when you visit or answer. Nothing on these pages comes from another company,
      and nobody follows you. We do not keep your computer’s address with your words.
    </p>
    <h2>What others see</h2>
    <p>
      Only what a person has read and released. Names and other things that point at somebody are
      taken out first. We do not show how many when fewer than five people said something.{' '}
      <a href={`${howThisWorksPath(model.slug)}#what-we-publish`}>What we publish and leave out</a>
    </p>
  </>
)

const WhyAndWho = ({ model }: Props): VNode => (
  <>
    <h2>Why we may</h2>
    <p>
      The Children and Families Act 2014 asks us to listen to children, young people and parents,
      and to publish what they say and what we will do. In the words of the law this is a “public
      task” (UK GDPR, Article 6(1)(e)). What you say about health or disability has extra protection
      (Article 9(2)(g)): we use it only for this.
    </p>
    <h2>Who is responsible</h2>
    <p>{model.name}.</p>
    <Contact model={model} />
  </>
)

const HowLong = (): VNode => (
  <>
    <h2>How long</h2>
    <p>
      We keep your words for as long as we are still answering them, and look every year at what we
      no longer need. What has been published stays, so that promises can be checked. An old version
      of a page is kept for 30 days. When your words are erased, the versions that held them go too.
    </p>
  </>
)

const YourRights = ({ model }: Props): VNode => (
  <>
    <h2>What you can ask</h2>
    <ul>
      <li>to see what we hold about you, and have a copy</li>
      <li>to put right what is wrong</li>
      <li>to erase your words, or take them off these pages</li>
      <li>to stop using them</li>
    </ul>
    <p>
      Tell us your three words or enough for us to find what you said. It costs nothing. We answer
      within one month.
    </p>
    <h2>If you are not happy</h2>
    <p>
      Complain to us first: write to us
      {model.email !== '' && (
        <>
          {' '}
          at <a href={`mailto:${model.email}`}>{model.email}</a>
        </>
      )}{' '}
      and say that it is a data protection complaint. We tell you within 30 days that we have it,
      and what we will do. You can also go to the Information Commissioner’s Office: ring 0303 123
      1113, or look at ico.org.uk.
    </p>
  </>
)
