/** Example page: one commitment with its whole thread. */
import type { JSX } from 'preact'
import { PublicPage } from '../frames/public-page.tsx'
import { Actions, ButtonLink } from '../identity/actions.tsx'
import { Facts, PageTitle, Panel } from '../identity/layout.tsx'
import { StatusTag } from '../identity/status-tag.tsx'
import { Thread, type Knot } from '../identity/thread.tsx'
import { Timeline } from '../identity/timeline.tsx'
import { VoiceCard, Voices } from '../identity/voice-card.tsx'
import { northmoor, publicNav } from './northmoor.tsx'

export function CommitmentPage(): JSX.Element {
  return (
    <PublicPage
      title="A letter every four weeks"
      area={northmoor}
      nav={publicNav('What we are doing')}
      demonstration
      back={{ href: '#all', text: 'What we are doing' }}
    >
      <PageTitle
        kicker="A promise"
        title="A letter every four weeks while you wait"
        lead="Nobody should wait a year and hear nothing. One named person writes to every family, news or no news."
      >
        <Facts
          items={[
            { icon: 'handshake', text: 'Northmoor Children’s Services' },
            { icon: 'calendar-days', text: 'By the end of autumn term 2026' },
          ]}
        />
        <p class="govuk-!-margin-top-3">
          <StatusTag status="on track" />
        </p>
      </PageTitle>
      <Thread knots={knots} />
      <Panel title="Was this what you meant?">
        <p>
          If you said something about waiting, tell us whether this answers it. You need your
          receipt.
        </p>
        <Actions>
          <ButtonLink href="#meant">Tell us with my receipt</ButtonLink>
        </Actions>
      </Panel>
    </PublicPage>
  )
}

const knots: Knot[] = [
  {
    step: 'said',
    state: 'done',
    date: 'Thursday 1 October 2026',
    note: '41 points at the autumn evening and the summer picnic.',
    children: (
      <Voices>
        <VoiceCard
          words="Please just ring when you say you will. Even to say there is no news."
          from="parent carer, autumn evening"
        />
        <VoiceCard
          words="Eleven months. Not one call. I thought they had lost us."
          from="parent carer, summer picnic"
        />
      </Voices>
    ),
  },
  {
    step: 'heard',
    state: 'done',
    date: 'Monday 5 October 2026',
    note: (
      <>
        We read them with four parents and called it <a href="#theme">Waiting without news</a>.
      </>
    ),
  },
  {
    step: 'promised',
    state: 'done',
    date: 'Friday 16 October 2026',
    note: 'Northmoor Children’s Services promised a letter every four weeks, with a name and a number in it.',
    children: (
      <Timeline
        label="Updates on this promise"
        items={[
          {
            date: 'Thursday 29 October 2026',
            title: 'The first 212 letters went out',
            href: '#evidence',
            status: 'on track',
            children: <p>Two parents rewrote our draft. It is half as long now.</p>,
          },
          {
            date: 'Monday 19 October 2026',
            title: 'The telephone line opens a week late',
            status: 'late',
          },
        ]}
      />
    ),
  },
  {
    step: 'done',
    state: 'next',
    note: 'We look again on Friday 18 December 2026. We will ask families whether the letter came and whether it helped.',
  },
]
