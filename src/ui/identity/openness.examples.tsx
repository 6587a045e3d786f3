/** How open an activity was, what could change, and the numbers that go with it. */
import type { Example } from '../example.types.ts'
import { Difference } from './account.tsx'
import { BarChart } from './bar-chart.tsx'
import { Count, Figures } from './figures.tsx'
import { LevelScale } from './level-scale.tsx'
import { ScopeCard } from './scope-card.tsx'

const many = Array.from({ length: 14 }, (_, at) => ({
  label: `Theme ${at + 1}`,
  value: 60 - at * 4,
}))

export const examples: Example[] = [
  {
    name: 'Level, declared',
    node: <LevelScale declared={2} reason="The budget is set. How we spend it is not." />,
  },
  {
    name: 'Level, declared and felt',
    node: <LevelScale declared={3} experienced={{ level: 1, base: 43 }} />,
  },
  { name: 'Level, lowest', node: <LevelScale declared={0} /> },
  {
    name: 'Scope',
    node: (
      <ScopeCard
        canChange={['When and how we write to you', 'What the letter says']}
        cannot={['How long the law lets an assessment take']}
        notDecided={['Whether texts are sent as well']}
        whoDecides="The partnership board, on Tuesday 24 November 2026."
      />
    ),
  },
  {
    name: 'Scope, empty',
    node: (
      <ScopeCard
        canChange={[]}
        cannot={[]}
        notDecided={['Everything']}
        whoDecides="You and us, together."
      />
    ),
  },
  {
    name: 'Figures',
    node: (
      <Figures
        items={[
          { value: '312', label: 'voices this year' },
          { value: '19 days', label: 'to a reply, half were quicker', base: '27 replies' },
          { value: '37', label: 'promises kept', base: 'of 52 made' },
          { value: '6', label: 'promises late', base: 'of 52 made' },
        ]}
      />
    ),
  },
  {
    name: 'Count, held back',
    node: (
      <p>
        <Count value={null} one="person" many="people" /> ·{' '}
        <Count value={1} one="person" many="people" /> ·{' '}
        <Count value={1204} one="person" many="people" />
      </p>
    ),
  },
  {
    name: 'Bars',
    node: (
      <BarChart
        caption="What people talked about"
        unit="Points"
        base="142 points from 96 contributions."
        bars={[
          { label: 'Waiting without news', value: 41, href: '#waiting' },
          {
            label: 'Quiet places in school',
            value: 23,
            href: '#quiet',
            note: 'most from young people',
          },
          { label: 'Getting there by bus', value: 12 },
          { label: 'Short breaks', value: null },
        ]}
      />
    ),
  },
  { name: 'Bars, too many', node: <BarChart caption="Every theme" unit="Points" bars={many} /> },
  {
    name: 'Bars, all held back',
    node: (
      <BarChart
        caption="By school phase"
        unit="People"
        bars={[
          { label: 'Nursery', value: null },
          { label: 'College', value: null },
        ]}
      />
    ),
  },
  { name: 'Difference', node: <Difference kept={21} slipped={5} dropped={1} fresh={9} /> },
]
