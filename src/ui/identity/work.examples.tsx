/** For people at work: next steps, empty places, sums, chips and keys. */
import type { Example } from '../example.types.ts'
import { Chip, LineAccount } from './account.tsx'
import { KeyHint } from './actions.tsx'
import { EmptyState, NextStep, NextSteps } from './next-step.tsx'

const line = { one: 'line', many: 'lines' }

export const examples: Example[] = [
  {
    name: 'Next step',
    node: (
      <NextStep title="Release 14 quotes" action={{ text: 'Read and release', href: '#release' }}>
        <p>Until you do, nobody outside can read them.</p>
      </NextStep>
    ),
  },
  {
    name: 'Next steps, urgent first',
    node: (
      <NextSteps
        steps={[
          {
            title: 'Someone may be at risk',
            why: 'Table 4 raised a worry 40 minutes ago.',
            urgent: true,
            action: { text: 'Read the worry', href: '#1' },
          },
          {
            title: 'Release 14 quotes',
            why: 'From the autumn evening',
            action: { text: 'Read and release', href: '#2' },
          },
          {
            title: '3 themes have waited more than 40 days',
            why: 'Northmoor Health Trust has two of them',
            action: { text: 'Ask for a reply', href: '#3' },
          },
        ]}
      />
    ),
  },
  { name: 'Next steps, none', node: <NextSteps steps={[]} /> },
  {
    name: 'Empty',
    node: (
      <EmptyState
        title="Nothing has been said here yet"
        action={{ text: 'Bring in your notes', href: '#import' }}
      >
        <p>
          Type up the flipcharts, or choose the file somebody already typed. We keep every line.
        </p>
      </EmptyState>
    ),
  },
  {
    name: 'Line account',
    node: (
      <LineAccount
        total={106}
        parts={[
          { count: 96, one: 'contribution', many: 'contributions' },
          { count: 4, one: 'heading', many: 'headings' },
          { count: 6, one: 'set aside', many: 'set aside' },
        ]}
      />
    ),
  },
  {
    name: 'Line account that does not add up',
    node: (
      <LineAccount
        total={9}
        unit={line}
        parts={[{ count: 8, one: 'contribution', many: 'contributions' }]}
      />
    ),
  },
  {
    name: 'Chips',
    node: (
      <p>
        <Chip text="Waiting without news" state="suggested" />{' '}
        <Chip text="Quiet places" state="accepted" by="RA" /> <Chip text="Plain" />
      </p>
    ),
  },
  {
    name: 'Keys',
    node: (
      <p>
        <KeyHint keys={['J']} does="next row" /> <KeyHint keys={['Ctrl', 'Z']} does="undo" />
      </p>
    ),
  },
]
