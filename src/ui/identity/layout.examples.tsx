/** Titles, bands, cards, panels and columns. */
import type { Example } from '../example.types.ts'
import { Message } from '../frames/furniture.tsx'
import { Actions, ButtonLink } from './actions.tsx'
import { Card, Cards } from './cards.tsx'
import { Band, Bands, Columns, Facts, PageTitle, Panel } from './layout.tsx'

const card = (
  <Card title="Waiting without news" href="#a" kicker="41 points">
    What people want while they wait.
  </Card>
)

export const examples: Example[] = [
  { name: 'Message', node: <Message>3 quotes released.</Message> },
  {
    name: 'Columns and panel',
    node: (
      <Columns
        aside={
          <Panel title="Other ways to answer" level={3}>
            <p>Ring, write, or come along.</p>
          </Panel>
        }
        asideLabel="Other ways"
      >
        <p>Words at a length one can read.</p>
        <Facts
          items={[
            { icon: 'calendar-days', text: 'Saturday 11 July 2026' },
            { icon: 'users', text: 'About 100 people' },
          ]}
        />
        <Actions>
          <ButtonLink href="#go">Have your say</ButtonLink>
          <ButtonLink kind="second" href="#no">
            Ask for paper
          </ButtonLink>
        </Actions>
      </Columns>
    ),
  },
  {
    name: 'Bands of one, two and three cards',
    node: (
      <Bands>
        <Band id="band-one" title="One" intro="A single card keeps a readable width.">
          <Cards>{card}</Cards>
        </Band>
        <Band id="band-two" title="Two" more={{ text: 'See all', href: '#all' }}>
          <Cards>
            {card}
            {card}
          </Cards>
        </Band>
        <Band id="band-three" title="Three">
          <Cards columns={3}>
            {card}
            {card}
            {card}
          </Cards>
        </Band>
      </Bands>
    ),
  },
  {
    name: 'Panels',
    node: (
      <>
        <Panel tone="plain" title="Plain" level={3}>
          <p>On paper.</p>
        </Panel>
        <Panel tone="warm" title="Warm" level={3}>
          <p>One accent.</p>
        </Panel>
      </>
    ),
  },
]

/** Apart from the rest, because a page has one h1. */
export const titles: Example[] = [
  {
    name: 'Page title, long words',
    node: (
      <PageTitle
        kicker="Commitment"
        title="Neurodevelopmental-assessment-communication while families wait"
        lead="A named person writes every four weeks."
      />
    ),
  },
]
