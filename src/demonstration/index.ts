/** The fictional area Northmoor, built through the same rules as the screens use. */
import { grantRole, keepAccount, ROLES } from '../access/index.ts'
import { addArea, addLevels, selectOptionalArea, startingLevels } from '../areas/index.ts'
import { idFromName } from '../kernel/ids.ts'
import { writing, type Db, type Place } from '../platform/db/connect.ts'
import type { JobTools } from '../platform/jobs.ts'

export const COORDINATOR = {
  id: idFromName('northmoor coordinator'),
  email: 'coordinator@northmoor.example',
  name: 'Rosa Lindqvist',
}

export const isBuilt = async (db: Db): Promise<boolean> =>
  (await selectOptionalArea(db, 'northmoor')) !== null

export async function buildNorthmoor(tools: JobTools, _ownerPlace: Place): Promise<void> {
  const { db, clock } = tools
  const at = clock.now()
  const areaId = idFromName('area northmoor')
  await keepAccount(db, { ...COORDINATOR, at })
  await writing(db, { areaId }, async (tx) => {
    await addArea(tx, {
      id: areaId,
      slug: 'northmoor',
      name: 'Northmoor local area partnership',
      shortName: 'Northmoor',
      gssCode: null,
      strapline: 'Ask us first, tell us after',
      straplineCredit: 'Northmoor Young Voices',
      introduction: '',
      colourThread: '#0f6a5c',
      colourPanel: '#e8f2ef',
      colourWarm: '#b3402a',
      contactEmail: '',
      contactTelephone: '',
      adviceService: '',
      isDemonstration: true,
      validFrom: '2020-04-01',
    })
    await addLevels(tx, areaId, startingLevels)
    for (const role of ROLES)
      await grantRole(tx, { areaId, accountId: COORDINATOR.id, role, at, by: null })
  })
}
