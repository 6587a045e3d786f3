/** One of everything in an area, so that a walk through every address opens real pages. */
import { addCommitment } from '../coproduce/commitments/index.ts'
import { addActivity, openActivity } from '../engage/activities/index.ts'
import { idFromName } from '../kernel/ids.ts'
import { addContributions } from '../listen/contributions/index.ts'
import { raiseConcerns } from '../listen/safeguarding/index.ts'
import { addTheme } from '../participate/themes/index.ts'
import { addPartner } from '../partners/index.ts'
import type { Tx } from '../platform/db/connect.ts'
import type { TestArea } from './world.ts'

const ids = {
  activity: idFromName('walk activity'),
  prompt: idFromName('walk prompt'),
  session: idFromName('walk session'),
  words: idFromName('walk words'),
  worry: idFromName('walk worry'),
  theme: idFromName('walk theme'),
  partner: idFromName('walk partner'),
  commitment: idFromName('walk commitment'),
} as const

const SLUG = 'autumn-evening'
export const SAID = 'The letter came after the meeting.'

/** Puts the records in, and tells which value each part of an address takes. */
export async function putOneOfEverything(tx: Tx, area: TestArea, at: Date): Promise<Addresses> {
  const by = { at, by: null }
  await addPartner(tx, area.id, { ...partner, id: ids.partner })
  await addActivity(tx, area.id, { ...activity, ...by, id: ids.activity })
  await openActivity(tx, area.id, { activityId: ids.activity, ...by })
  await addContributions(tx, area.id, [line(ids.words, SAID), line(ids.worry, 'I am afraid.')], by)
  await raiseConcerns(tx, area.id, {
    contributionIds: [ids.worry],
    how: 'person',
    note: '',
    ...by,
  })
  await addTheme(tx, area.id, { activityId: ids.activity, id: ids.theme, name: 'Letters', ...by })
  const owner = await tx
    .selectFrom('roles')
    .select('account_id as id')
    .where('area_id', '=', area.id)
    .where('role', '=', 'commitment-owner')
    .executeTakeFirst()
  await addCommitment(tx, area.id, {
    ...promise,
    ownerId: owner?.id ?? null,
    ...by,
    id: ids.commitment,
    leadPartnerId: ids.partner,
    dueTermId: area.terms[2]!.id,
    themeIds: [ids.theme],
  })
  const concern = await tx.selectFrom('concerns').select('id').executeTakeFirst()
  return { concern: concern?.id ?? ids.worry, term: area.terms[1]!.id }
}

export type Addresses = { concern: string; term: string }

/** `/:area/staff/partners/:id` to `/northmoor/staff/partners/…`, with what was put in. */
export function addressOf(path: string, area: string, found: Addresses): string {
  const id = IDS.find(([part]) => path.includes(part))?.[1] ?? ids.session
  const values: Record<string, string> = {
    area,
    slug: path.includes('/commitments') ? 'letters-before-meetings' : SLUG,
    id: path.includes('/worries') ? found.concern : id,
    contribution: ids.words,
    to: 'started',
    term: 'autumn-term-2026',
    termId: found.term,
    token: 'a-token-that-nobody-was-ever-given',
    words: 'apple-bridge-candle',
    page: '2',
  }
  return path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? ids.activity)
}

const IDS = [
  ['/partners/', ids.partner],
  ['/sessions/', ids.session],
  ['/words/', ids.words],
  ['/themes/', ids.theme],
] as const

const partner = {
  name: 'Northmoor Parent Carer Forum',
  sector: 'parent-carer-forum',
  about: '',
  contact: '',
  agreement: '',
  agreementReviewOn: null,
  maySignOff: false,
} as const

const activity = {
  kind: 'event',
  title: 'Autumn evening',
  levelKey: 'engage',
  levelReason: 'We have no plan yet.',
  scope: { canChange: ['How we write'], cannot: [], notDecided: [], whoDecides: 'The board' },
  prompts: [{ id: ids.prompt, text: 'What would you change?' }],
  sessions: [{ id: ids.session, name: 'Evening', heldOn: '2026-10-29' }],
} as const

const promise = {
  title: 'Letters before meetings',
  detail: 'Send the letter ten days before.',
  ownerName: 'Ivo Brandt',
  impactMeasure: 'Families who had the letter in time',
}

const line = (id: string, body: string) => ({
  id,
  activityId: ids.activity,
  sessionId: ids.session,
  promptId: ids.prompt,
  parentId: null,
  receiptId: null,
  importId: null,
  position: 0,
  channel: 'room' as const,
  role: '',
  body,
  points: null,
  judgements: [],
})
