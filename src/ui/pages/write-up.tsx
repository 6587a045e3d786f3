/** Example page: the write-up of an activity. */
import type { JSX } from 'preact'
import { PublicPage } from '../frames/public-page.tsx'
import { BarChart } from '../identity/bar-chart.tsx'
import { Columns, Facts, PageTitle, Panel } from '../identity/layout.tsx'
import { LevelScale } from '../identity/level-scale.tsx'
import { ReplyBlock, WaitingNote } from '../identity/reply-block.tsx'
import { ScopeCard } from '../identity/scope-card.tsx'
import { VoiceCard, Voices } from '../identity/voice-card.tsx'
import { northmoor, publicNav } from './northmoor.tsx'

export function WriteUpPage(): JSX.Element {
  return (
    <PublicPage
      title="Autumn evening"
      area={northmoor}
      nav={publicNav('What we heard')}
      demonstration
      back={{ href: '#back', text: 'What we heard' }}
    >
      <PageTitle
        kicker="Write-up of an evening"
        title="What families told us on the autumn evening"
        lead="Sixty-four people came to Millbrook Hall and answered two questions. They left 96 lines on twelve tables. Here they are, and what came of them."
      >
        <Facts
          items={[
            { icon: 'calendar-days', text: 'Thursday 1 October 2026' },
            { icon: 'map-pin', text: 'Millbrook Hall' },
            { icon: 'file-text', text: <a href="#easy">Read this in Easy Read</a> },
          ]}
        />
      </PageTitle>
      <Columns aside={<WhoCame />} asideLabel="Who came and who asked">
        <Openness />
      </Columns>
      <Theme />
    </PublicPage>
  )
}

function Openness(): JSX.Element {
  return (
    <>
      <h2>How open this was</h2>
      <LevelScale
        declared={2}
        experienced={{ level: 1, base: 43 }}
        reason="The money for this year is spent. How we keep in touch is not decided, so that is what we asked about."
      />
      <h2>What could change</h2>
      <ScopeCard
        canChange={['How and when we keep in touch', 'What a letter says']}
        cannot={['How long the law lets an assessment take']}
        notDecided={['Whether we send texts as well']}
        whoDecides="The partnership board, on Tuesday 24 November 2026."
      />
      <h2>“What is hard about waiting?”</h2>
      <BarChart
        caption="What people talked about, largest first"
        unit="Points"
        base="142 points from 96 contributions. Numbers under 5 are not shown, to protect people."
        bars={[
          { label: 'Waiting without news', value: 41, href: '#waiting' },
          { label: 'Who to ring', value: 23, href: '#quiet', note: 'half from young people' },
          { label: 'Getting there by bus', value: 12, href: '#bus' },
          { label: 'Short breaks', value: null },
        ]}
      />
    </>
  )
}

function WhoCame(): JSX.Element {
  return (
    <>
      <Panel title="Who came">
        <ul>
          <li>38 parents and carers</li>
          <li>9 young people</li>
          <li>11 people from schools</li>
          <li>6 from health and the council</li>
        </ul>
        <p class="sd-muted">Counted at the door.</p>
      </Panel>
      <Panel title="Who asked" tone="plain">
        <p>The parent carer forum proposed the evening. The council paid for the hall.</p>
      </Panel>
    </>
  )
}

function Theme(): JSX.Element {
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">Waiting without news</h2>
      <p>
        41 points. People did not ask for a shorter wait. They asked not to be left alone in it.
      </p>
      <Voices label="Voices about waiting without news">
        <VoiceCard
          words="Please just ring when you say you will. Even to say there is no news."
          from="parent carer, autumn evening"
        />
        <VoiceCard
          words={'Ask [name removed] at the desk. She rings back.\nThe others send a form.'}
          from="grandparent, autumn evening"
        />
      </Voices>
      <ReplyBlock
        kind="doing"
        level={3}
        from="Northmoor Children’s Services"
        date="Friday 16 October 2026"
        dateTime="2026-10-16"
        evidence={[{ text: 'The promise: a letter every four weeks', href: '#promise' }]}
      >
        <p>
          You are right. From November one named person writes to you every four weeks while you
          wait, even when there is no news.
        </p>
      </ReplyBlock>
      <h2 id="quiet">Who to ring</h2>
      <p>23 points. One number, and a person who answers it.</p>
      <WaitingNote days={48} from="Northmoor Health Trust" since="Tuesday 6 October" />
    </section>
  )
}
