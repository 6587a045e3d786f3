/** Example page for people at work: what needs them now, and how their activities stand. */
import type { JSX } from 'preact'
import { StaffPage } from '../frames/staff-page.tsx'
import { Table } from '../govuk/index.ts'
import { TableScroll } from '../identity/actions.tsx'
import { PageTitle } from '../identity/layout.tsx'
import { NextSteps, type Step } from '../identity/next-step.tsx'
import { Thread } from '../identity/thread.tsx'
import { threadFrom, type ThreadDates } from '../identity/thread-from.ts'
import { northmoor, signedIn, staffNav } from './northmoor.tsx'

const steps: Step[] = [
  {
    title: 'Read and release 14 quotes',
    why: 'They came in at the autumn evening. Until you release them, nobody outside can read them.',
    action: { text: 'Read 14 quotes', href: '#release' },
  },
  {
    title: '3 themes have waited more than 40 days for a reply',
    why: 'Two wait for Northmoor Health Trust, one for the schools',
    action: { text: 'Ask for replies', href: '#replies' },
  },
  {
    title: 'The autumn term report opens on Monday',
    why: '11 owners will be asked for an update',
    action: { text: 'Check the list', href: '#term' },
  },
]

const on = (date: string): { date: string } => ({ date })

const activities: [string, string, ThreadDates][] = [
  [
    'Autumn evening',
    '96 contributions',
    { said: on('1 October'), heard: on('5 October'), promised: on('16 October') },
  ],
  [
    'Summer picnic',
    '131 contributions',
    {
      said: on('11 July'),
      heard: on('3 August'),
      promised: on('18 September'),
      done: on('29 October'),
    },
  ],
  ['What would help while you wait?', '58 contributions', { said: on('9 November') }],
]

export function TodayPage(): JSX.Element {
  return (
    <StaffPage
      title="Today"
      area={northmoor}
      nav={staffNav('Today')}
      demonstration
      person={signedIn}
      message="3 quotes released. Anyone can read them now."
    >
      <PageTitle title="Today" kicker="Monday 23 November 2026" />
      <NextSteps steps={steps} />
      <h2>Activities</h2>
      <TableScroll label="Activities" dense>
        <Table
          firstCellIsHeader
          head={['Activity', 'What came in', 'Thread']}
          rows={activities.map(([name, count, dates]) => [
            { children: <a href="#activity">{name}</a> },
            count,
            {
              children: (
                <Thread form="small" knots={threadFrom(dates)} label={`Thread of ${name}`} />
              ),
            },
          ])}
        />
      </TableScroll>
    </StaffPage>
  )
}
