/** Example page: the front page of an area. */
import type { JSX } from 'preact'
import { PublicPage } from '../frames/public-page.tsx'
import { Actions, ButtonLink } from '../identity/actions.tsx'
import { Card, Cards } from '../identity/cards.tsx'
import { Figures } from '../identity/figures.tsx'
import { Band, Bands, Facts, PageTitle } from '../identity/layout.tsx'
import { WaitingNote } from '../identity/reply-block.tsx'
import { StatusTag } from '../identity/status-tag.tsx'
import { Thread } from '../identity/thread.tsx'
import { threadFrom } from '../identity/thread-from.ts'
import { Timeline } from '../identity/timeline.tsx'
import { VoiceCard, Voices } from '../identity/voice-card.tsx'
import { northmoor, publicNav } from './northmoor.tsx'

export function HomePage(): JSX.Element {
  return (
    <PublicPage
      title="Home"
      area={northmoor}
      nav={publicNav()}
      demonstration
      home
      edition="Autumn term 2026"
      tellUs="#tell"
    >
      <PageTitle
        title="You said it. Here is what happened."
        lead="We are families, young people, schools, health and the council, working together for children with special educational needs and disabilities in Northmoor."
      />
      <Bands>
        <HaveYourSay />
        <WhatWeHeard />
        <WhatChanged />
      </Bands>
      <Figures
        label="This year in numbers"
        items={[
          { value: '312', label: 'voices this year' },
          { value: '19 days', label: 'to a reply', base: 'half of 27 came sooner' },
          { value: '37', label: 'promises kept', base: 'of 52 made' },
          { value: '6', label: 'promises late', base: 'of 52 made' },
        ]}
      />
      <FollowMyReceipt />
    </PublicPage>
  )
}

function HaveYourSay(): JSX.Element {
  return (
    <Band
      id="have-your-say"
      title="Have your say"
      intro="Open now. You need no account and you do not have to give your name."
    >
      <OpenNow />
      <Facts
        items={[
          {
            icon: 'info',
            text: (
              <>
                You can also <a href="#ways">ring us, write to us, or ask for paper</a>.
              </>
            ),
          },
        ]}
      />
    </Band>
  )
}

function OpenNow(): JSX.Element {
  return (
    <Cards>
      <Card
        title="What would help while you wait?"
        href="#wait"
        foot={
          <Facts
            items={[
              { icon: 'clock', text: 'About 3 minutes' },
              { icon: 'calendar-days', text: '9 days left' },
            ]}
          />
        }
      >
        <p>Two questions about the months between asking for help and getting it.</p>
      </Card>
      <Card
        title="Come to the winter breakfast"
        href="#breakfast"
        foot={
          <Facts
            items={[
              { icon: 'map-pin', text: 'Millbrook Hall' },
              { icon: 'calendar-days', text: 'Saturday 5 December' },
            ]}
          />
        }
      >
        <p>Toast, drawing tables and a quiet room. Children are welcome.</p>
      </Card>
    </Cards>
  )
}

function WhatWeHeard(): JSX.Element {
  return (
    <Band
      id="what-we-heard"
      title="What we heard"
      intro="From the autumn evening, in people’s own words."
      more={{ text: 'Read everything we heard', href: '#all' }}
    >
      <Voices>
        <VoiceCard
          words="Please just ring when you say you will. Even to say there is no news."
          from="parent carer, autumn evening"
        />
        <VoiceCard
          words="I like it when it is quiet first. Then I can talk."
          from="a young person, in a drawing"
        />
      </Voices>
      <LatestThemes />
      <WaitingNote days={23} from="Northmoor Schools Partnership" since="Saturday 31 October" />
    </Band>
  )
}

function LatestThemes(): JSX.Element {
  const said = { date: 'Saturday 11 July 2026' }
  const heard = { date: 'Monday 3 August 2026' }
  return (
    <Cards>
      <Card
        title="Waiting without news"
        href="#t1"
        kicker={<StatusTag status="doing" />}
        foot={
          <Thread
            form="small"
            knots={threadFrom({ said, heard, promised: { date: 'Friday 18 September 2026' } })}
          />
        }
      >
        <p>41 points. Families want one name, one number and a date.</p>
      </Card>
      <Card
        title="Quiet places in school"
        href="#t2"
        kicker={<StatusTag status="waiting" />}
        foot={<Thread form="small" knots={threadFrom({ said, heard })} />}
      >
        <p>23 points. A place to go before it gets too much.</p>
      </Card>
    </Cards>
  )
}

function WhatChanged(): JSX.Element {
  return (
    <Band
      id="what-changed"
      title="What changed"
      intro="The late and the missed stand here too."
      more={{ text: 'See all promises', href: '#promises' }}
    >
      <Timeline
        items={[
          {
            date: 'Thursday 29 October 2026',
            title: 'Every family who waits now gets a letter with a name in it',
            href: '#c1',
            status: 'done',
            children: <p>212 families had one by the end of the month.</p>,
          },
          {
            date: 'Monday 5 October 2026',
            title: 'The quiet room at Millbrook Hall did not open',
            href: '#c2',
            status: 'late',
            children: <p>The door is the wrong width. The new date is January.</p>,
          },
          {
            date: 'Friday 18 September 2026',
            title: 'School buses keep their times',
            href: '#c3',
            status: 'no because',
            children: <p>The county’s contract runs to 2028. The county decides.</p>,
          },
        ]}
      />
    </Band>
  )
}

function FollowMyReceipt(): JSX.Element {
  return (
    <form class="sd-panel sd-panel--panel" method="get" action="/northmoor/receipt">
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
          spellcheck={false}
        />
      </div>
      <Actions>
        <button class="govuk-button" data-module="govuk-button">
          Show what happened
        </button>
        <ButtonLink href="#lost" kind="second">
          I lost my words
        </ButtonLink>
      </Actions>
    </form>
  )
}
