/** Builds Northmoor through the same rules as the screens use; the same day builds the same area. */
import { grantRole, keepAccount } from '../access/index.ts'
import {
  addArea,
  addLevels,
  addSafeguardingContacts,
  addTerms,
  selectOptionalArea,
  startingLevels,
} from '../areas/index.ts'
import { addActivity, openActivity } from '../engage/activities/index.ts'
import { idFromName } from '../kernel/ids.ts'
import { addPartner } from '../partners/index.ts'
import { writing, type Db, type Tx } from '../platform/db/connect.ts'
import type { JobTools } from '../platform/jobs.ts'
import { activitiesOf } from './activities.ts'
import { makeCalendar, type Calendar } from './calendar.ts'
import { hearVoices } from './hear-voices.ts'
import { keepPromises } from './keep-promises.ts'
import { AREA, COORDINATOR, partners, people } from './people.ts'
import { must } from './must.ts'

export const isBuilt = async (db: Db): Promise<boolean> =>
  (await selectOptionalArea(db, 'northmoor')) !== null

/** One transaction: a build that is killed leaves nothing, and the next start builds again. */
export async function buildNorthmoor({ db, clock, secret }: JobTools): Promise<void> {
  const now = clock.now()
  const calendar = makeCalendar(now)
  for (const person of people)
    await keepAccount(db, { ...person, at: calendar.at(9, 1, '08:00', 1) })
  await writing(db, { areaId: AREA, accountId: COORDINATOR.id }, async (tx) => {
    await foundArea(tx, calendar)
    for (const { activity, openedAt } of activitiesOf(calendar)) {
      await addActivity(tx, AREA, activity)
      if (openedAt === null) continue
      const opening = { activityId: activity.id, at: openedAt, by: COORDINATOR.id }
      must(await openActivity(tx, AREA, opening))
    }
    await hearVoices(tx, calendar, secret)
    await keepPromises(tx, calendar)
  })
}

async function foundArea(tx: Tx, calendar: Calendar): Promise<void> {
  await addArea(tx, {
    id: AREA,
    slug: 'northmoor',
    name: 'Northmoor local area partnership',
    shortName: 'Northmoor',
    gssCode: null,
    strapline: 'Ask us first, tell us after',
    straplineCredit: 'Words of Northmoor Young Voices',
    introduction:
      'Families, young people, the council, the NHS and schools in Northmoor shape services for children with special educational needs and disabilities together. Here you can see what was said and what happened next.',
    colourThread: '#0f6a5c',
    colourPanel: '#e8f2ef',
    colourWarm: '#b3402a',
    contactEmail: 'together@northmoor.example',
    contactTelephone: '01632 960100',
    adviceService:
      'For help with your own child’s plan or school, ring Northmoor advice and support: 01632 960123.',
    isDemonstration: true,
    validFrom: '2020-04-01',
  })
  await addTerms(tx, AREA, calendar.terms)
  await addLevels(tx, AREA, startingLevels)
  await addSafeguardingContacts(tx, AREA, [
    {
      id: idFromName('northmoor front door'),
      name: 'Northmoor children’s front door',
      telephone: '01632 960155',
      hours: 'Day and night',
    },
  ])
  for (const partner of Object.values(partners))
    await addPartner(tx, AREA, {
      ...partner,
      contact: '',
      agreement: 'Working together agreement',
      agreementReviewOn: calendar.day(3, 31, -1),
      maySignOff: true,
    })
  for (const { id, roles } of people)
    for (const role of roles)
      await grantRole(tx, {
        areaId: AREA,
        accountId: id,
        role,
        at: calendar.at(9, 1, '08:00', 1),
        by: COORDINATOR.id,
      })
}
