/** An invented Northmoor, lived in, for the tests of the public pages: written straight into the tables. */
import type { Tx } from '../platform/db/connect.ts'
import { addActivityRow, type ActivityGiven } from './northmoor.activity.fixture.ts'
import { at, northmoorId, type Filling } from './northmoor.ids.fixture.ts'
import { addPromises, addReplies } from './northmoor.promises.fixture.ts'
import { addReport } from './northmoor.report.fixture.ts'
import { addVoices, putAll } from './northmoor.voices.fixture.ts'
import { themes, voices } from './northmoor.words.fixture.ts'

/** Partners, three activities (one still open), voices, themes, replies, promises. */
export async function fillNorthmoor(tx: Tx, filling: Filling): Promise<void> {
  await tx
    .updateTable('areas')
    .set({
      strapline: 'Said by families. Done by all of us.',
      strapline_credit: 'The words over this page were chosen by the young people’s panel.',
      contact_email: 'hello@northmoor.example',
      contact_telephone: '01632 960 100',
      advice_service: 'Northmoor SEND Advice, 01632 960 200',
    })
    .where('id', '=', filling.area.id)
    .execute()
  await tx
    .insertInto('safeguarding_contacts')
    .values({
      area_id: filling.area.id,
      id: northmoorId('contact'),
      name: 'Northmoor children’s front door',
      telephone: '01632 960 300',
      hours: 'Monday to Friday, 9 to 5',
    })
    .execute()
  await addPartners(tx, filling)
  await addActivities(tx, filling)
  await addVoices(tx, filling, voices)
  await addThemes(tx, filling)
  await addPromises(tx, filling)
  await addReplies(tx, filling)
  await addReport(tx, filling, 0, null)
  await addReport(tx, filling, 1, 0)
}

async function addPartners(tx: Tx, { area }: Filling): Promise<void> {
  const names = {
    services: 'Northmoor Children’s Services',
    health: 'Northmoor Health Trust',
    forum: 'Northmoor Parent Carer Forum',
  }
  const sectors = { services: 'social-care', health: 'health', forum: 'parent-carer-forum' }
  await tx
    .insertInto('partners')
    .values(
      (['services', 'health', 'forum'] as const).map((key) => ({
        area_id: area.id,
        id: northmoorId(key),
        name: names[key],
        sector: sectors[key],
      })),
    )
    .execute()
}

const activities: readonly ActivityGiven[] = [
  {
    slug: 'autumn-evening',
    title: 'Autumn evening',
    summary: 'Sixty-one people came to Millbrook Hall and answered two questions on twelve tables.',
    closesOn: '2026-10-01',
    heldOn: '2026-10-01',
    opened: '2026-09-20',
    prompts: ['What is hard about waiting?', 'What works well?'],
  },
  {
    slug: 'summer-picnic',
    title: 'Summer picnic',
    summary: 'A hundred people, a field, and three tables with big sheets of paper.',
    closesOn: '2026-07-11',
    heldOn: '2026-07-11',
    opened: '2026-06-20',
    prompts: ['What would make a good school day?'],
  },
  {
    slug: 'while-you-wait',
    title: 'What would help while you wait?',
    kind: 'survey',
    summary: 'Two questions about the months between asking for help and getting it.',
    opensOn: '2026-11-02',
    closesOn: '2026-11-30',
    opened: '2026-11-01',
    prompts: ['What would help while you wait?', 'Who should tell you?'],
  },
  {
    slug: 'winter-breakfast',
    title: 'Winter breakfast',
    summary: 'Toast, drawing tables and a quiet room. Children are welcome.',
    opensOn: '2026-12-05',
    closesOn: '2026-12-05',
    heldOn: '2026-12-05',
    opened: '2026-11-10',
    prompts: ['What did we miss?'],
  },
]

async function addActivities(tx: Tx, filling: Filling): Promise<void> {
  await tx
    .insertInto('programmes')
    .values({
      area_id: filling.area.id,
      id: northmoorId('programme'),
      name: 'Waiting well',
      because_of: 'In spring, families told the inspectors that they wait and hear nothing.',
    })
    .execute()
  for (const activity of activities) await addActivityRow(tx, filling, activity)
}

async function addThemes(tx: Tx, { area, accountId }: Filling): Promise<void> {
  await tx
    .insertInto('themes')
    .values(
      themes.map((theme, position) => ({
        area_id: area.id,
        id: northmoorId(`theme ${theme.name}`),
        activity_id: northmoorId(theme.activity),
        name: theme.name,
        meaning: theme.meaning,
        position,
        made_at: at(theme.day),
      })),
    )
    .execute()
  await putAll(tx, { area, accountId }, voices)
}
