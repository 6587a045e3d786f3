/** How Said & Done works, for somebody who has never heard of it. */
import type { VNode } from 'preact'
import { Band, Bands, HarmNotice, PageTitle, Panel, Thread, type Knot } from '../ui/index.ts'
import type { AboutModel } from './about.model.ts'
import { privacyPath, receiptPath } from './publishing.paths.ts'

type Props = { readonly model: AboutModel }

const steps: Knot[] = [
  {
    step: 'said',
    state: 'done',
    date: 'You tell us',
    note: 'At an event, on paper, or here. You need no account. Before we ask, we say what can change, what cannot, and who decides.',
  },
  {
    step: 'heard',
    state: 'done',
    date: 'We read every word',
    note: 'A person reads it all and puts what belongs together into themes. We never change your words.',
  },
  {
    step: 'promised',
    state: 'done',
    date: 'Every theme gets an answer',
    note: 'We are doing it, it is done, not now, or no and why. Until there is an answer, the page shows how many days it has waited.',
  },
  {
    step: 'done',
    state: 'done',
    date: 'We show what we did',
    note: 'A promise has an owner and a date. We only say “done” when there is proof you can open. What is late stays on the page.',
  },
]

export const HowThisWorksPage = ({ model }: Props): VNode => (
  <>
    <PageTitle
      title="How this works"
      lead="You tell us something. We keep your words, answer them, and show what we did. Anyone can check."
    />
    <Thread label="The four steps" knots={steps} />
    <Bands>
      <Receipt model={model} />
      <Harm model={model} />
      <Moderation />
      <Numbers />
    </Bands>
    <NotHere model={model} />
  </>
)

const Receipt = ({ model }: Props): VNode => (
  <Band id="receipt" title="Your receipt">
    <p>
      When you answer here, we give you three words, such as “copper lantern meadow”. They are your
      receipt. Put them in at <a href={receiptPath(model.slug)}>Follow my receipt</a> to see what
      you said and what came of it. Only somebody with the three words can see it.
    </p>
    <p>
      <strong>If you lose the words</strong>, we cannot find them for you: we do not know whose they
      are. You can still read what happened to each theme on these pages.
    </p>
  </Band>
)

const Harm = ({ model }: Props): VNode => (
  <Band id="harm" title="If you tell us about harm">
    <HarmNotice>
      <p>
        If you tell us that somebody is being hurt or is not safe, a person whose job is to keep
        people safe reads it first. They may have to tell others so that help can come. It never
        stands on these pages.
      </p>
    </HarmNotice>
    <p>We do not read answers at night or the moment you send them.</p>
    <ul>
      <li>
        <strong>In danger now:</strong> ring 999.
      </li>
      <li>
        <strong>Children and young people:</strong> ring Childline on 0800 1111, at any hour. It is
        free.
      </li>
      {model.contacts.map(({ name, telephone, hours }) => (
        <li>
          <strong>{name}:</strong> {telephone}
          {hours !== '' && `, ${hours}`}
        </li>
      ))}
    </ul>
  </Band>
)

const Moderation = (): VNode => (
  <Band id="what-we-publish" title="What we publish, and what we leave out">
    <p>Nothing you write is public until a person has read it. They then do one of these:</p>
    <ul>
      <li>
        <strong>Release it</strong>, word for word.
      </li>
      <li>
        <strong>Take something out first</strong>: a name, a telephone number, an address, or
        anything that points at one person. You see “[name removed]” in its place.
      </li>
      <li>
        <strong>Keep it back</strong>. It is still read and counted.
      </li>
    </ul>
    <p>
      We do not leave things out because they are rude about us, or because we do not like them. The
      law lets us leave two kinds unanswered: messages meant only to annoy, and messages about one
      person’s own case. We write down each time we do, and who decided.
    </p>
  </Band>
)

const Numbers = (): VNode => (
  <Band id="small-numbers" title="Why some numbers are missing">
    <p>
      When fewer than five people said something, we show no number. In a small group, a number can
      point at one person. Sometimes we also leave out a second number, so that nobody can work out
      the first.
    </p>
  </Band>
)

const NotHere = ({ model }: Props): VNode => (
  <Panel title="For help with one child or young person">
    <p>
      These pages are about services for everyone. They cannot sort out one person’s plan, school
      place or complaint.{' '}
      {model.adviceService === ''
        ? 'Ask your area’s SEND information, advice and support service. It is free and independent.'
        : `For that, ask ${model.adviceService}. It is free and independent.`}
    </p>
    <p>
      <a href={privacyPath(model.slug)}>How we look after what you tell us</a>
    </p>
  </Panel>
)
