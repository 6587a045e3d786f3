/** Example page for people at work: many contributions in a dense table, with keys. */
import type { JSX } from 'preact'
import { StaffPage } from '../frames/staff-page.tsx'
import { Table } from '../govuk/index.ts'
import { Chip, LineAccount } from '../identity/account.tsx'
import { Actions, ButtonLink, KeyHint, TableScroll } from '../identity/actions.tsx'
import { PageTitle } from '../identity/layout.tsx'
import { StatusTag, type StatusName } from '../identity/status-tag.tsx'
import { Thread } from '../identity/thread.tsx'
import { threadFrom } from '../identity/thread-from.ts'
import { northmoor, signedIn, staffNav } from './northmoor.tsx'

const dates = {
  said: { date: '1 October 2026', note: '96 contributions' },
  heard: { date: '5 October 2026', note: '7 themes' },
}

const rows: [string, number, string, StatusName, string][] = [
  ['Please just ring when you say you will.', 12, 'Waiting without news', 'published', 'problem'],
  [
    'The picture timetable in the hall changed our mornings.',
    13,
    'Quiet places',
    'draft',
    'praise',
  ],
  [
    'Could there be a text as well as a letter?',
    14,
    'Waiting without news',
    'suggested',
    'question',
  ],
  [
    'Bus leaves before the club ends, so he has never been to the club.',
    15,
    'Getting there',
    'suggested',
    'problem',
  ],
]

export function TablePage(): JSX.Element {
  return (
    <StaffPage
      title="Contributions"
      area={northmoor}
      nav={staffNav('Activities')}
      demonstration
      person={signedIn}
      wide
      back={{ href: '#activity', text: 'Autumn evening' }}
    >
      <PageTitle title="Autumn evening: contributions" />
      <Thread form="across" knots={threadFrom(dates)} />
      <WhatOneCanDo />
      <Contributions />
      <LineAccount
        total={106}
        parts={[
          { count: 96, one: 'contribution', many: 'contributions' },
          { count: 4, one: 'heading', many: 'headings' },
          { count: 6, one: 'set aside', many: 'set aside' },
        ]}
      />
    </StaffPage>
  )
}

function WhatOneCanDo(): JSX.Element {
  return (
    <Actions>
      <ButtonLink href="#release">Release 2 quotes</ButtonLink>
      <ButtonLink href="#theme" kind="second">
        Put in a theme
      </ButtonLink>
      <KeyHint keys={['J']} does="next" />
      <KeyHint keys={['K']} does="back" />
      <KeyHint keys={['R']} does="release" />
    </Actions>
  )
}

function Contributions(): JSX.Element {
  return (
    <TableScroll label="Contributions" dense>
      <Table
        firstCellIsHeader
        head={['Words', { text: 'Line', format: 'numeric' }, 'Theme', 'Kind', 'Where it stands']}
        rows={rows.map(([words, line, theme, status, kind]) => [
          words,
          { text: line, format: 'numeric' },
          { children: <Theme name={theme} suggested={status === 'suggested'} /> },
          kind,
          { children: <StatusTag status={status} /> },
        ])}
      />
    </TableScroll>
  )
}

function Theme({
  name,
  suggested,
}: {
  readonly name: string
  readonly suggested: boolean
}): JSX.Element {
  return suggested ? (
    <Chip text={name} state="suggested" />
  ) : (
    <Chip text={name} state="accepted" by="RA" />
  )
}
