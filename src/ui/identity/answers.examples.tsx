/** What came of it: statuses, replies, waits, the timeline, receipts, the harm notice. */
import type { Example } from '../example.types.ts'
import { HarmNotice, ReceiptWords } from './receipt-words.tsx'
import { ReplyBlock, WaitingNote } from './reply-block.tsx'
import { StatusTag, type StatusName } from './status-tag.tsx'
import { Timeline } from './timeline.tsx'

const statuses: StatusName[] = [
  'promised',
  'not started',
  'started',
  'on track',
  'late',
  'done',
  'embedded',
  'stopped',
  'doing',
  'not now',
  'no because',
  'waiting',
  'suggested',
  'draft',
  'published',
]
const from = 'Northmoor Children’s Services'
const date = 'Friday 18 September 2026'

export const examples: Example[] = [
  {
    name: 'Every status',
    node: (
      <p>
        {statuses.map((status) => (
          <>
            <StatusTag status={status} />{' '}
          </>
        ))}
      </p>
    ),
  },
  {
    name: 'Status, long word',
    node: (
      <StatusTag
        status="waiting"
        word="Waiting for the school, the council and the health trust to agree"
      />
    ),
  },
  {
    name: 'Reply: doing',
    node: (
      <ReplyBlock kind="doing" from={from} date={date}>
        <p>From November one named person writes to you every four weeks while you wait.</p>
      </ReplyBlock>
    ),
  },
  {
    name: 'Reply: done, with evidence',
    node: (
      <ReplyBlock
        kind="done"
        from={from}
        date={date}
        evidence={[{ text: 'The letter families get, and when', href: '#letter' }]}
      >
        <p>Every family on the list has had a letter with a name and a telephone number in it.</p>
      </ReplyBlock>
    ),
  },
  {
    name: 'Reply: not now',
    node: (
      <ReplyBlock kind="not now" from={from} date={date}>
        <p>We will look at this again in summer term 2027.</p>
      </ReplyBlock>
    ),
  },
  {
    name: 'Reply: no, because',
    node: (
      <ReplyBlock
        kind="no because"
        from={from}
        date={date}
        whoDecides="The county’s transport board, which next looks at this in March 2028."
      >
        <p>We cannot move the bus times. They are fixed in a contract until 2028.</p>
      </ReplyBlock>
    ),
  },
  {
    name: 'Waiting',
    node: <WaitingNote days={23} from="Northmoor Health Trust" since="Tuesday 6 October" />,
  },
  { name: 'Waiting long', node: <WaitingNote days={61} from="Northmoor Health Trust" /> },
  { name: 'Waiting one day', node: <WaitingNote days={1} from="the board" /> },
  {
    name: 'Timeline',
    node: (
      <Timeline
        items={[
          {
            date: 'Thursday 29 October 2026',
            title: 'Letters began for every family who waits',
            href: '#1',
            status: 'done',
            children: <p>212 families had one by the end of the month.</p>,
          },
          {
            date: 'Monday 5 October 2026',
            title: 'The quiet room did not open',
            status: 'late',
            children: <p>The door is the wrong width. The new date is January.</p>,
          },
          {
            date: 'Friday 18 September 2026',
            title: 'Bus times stay as they are',
            href: '#3',
            status: 'no because',
          },
        ]}
      />
    ),
  },
  {
    name: 'Receipt',
    node: (
      <ReceiptWords words="copper lantern meadow">
        <p>Write these words down, or take a photo of them.</p>
      </ReceiptWords>
    ),
  },
  {
    name: 'Receipt, long words',
    node: <ReceiptWords words="extraordinary-misunderstanding-refrigerator" />,
  },
  { name: 'Harm notice', node: <HarmNotice contact="If someone is in danger now, ring 999." /> },
]
