/** Gathers all an area's public pages are made from: a fixed number of queries, however large the area. */
import {
  selectAreaById,
  selectLevels,
  selectSafeguardingContacts,
  selectTerms,
} from '../areas/index.ts'
import type { Tx } from '../platform/db/connect.ts'
import { selectAround, selectOpenedActivities } from './activities.store.ts'
import { selectHeardFacts } from './heard.store.ts'
import type { Material } from './material.types.ts'
import { selectPromiseFacts } from './promises.store.ts'

/** The transaction must not be a safeguarding lead's: what is held with them would be read too. */
export async function readMaterial(tx: Tx, areaId: string): Promise<Material> {
  const activities = await selectOpenedActivities(tx, areaId)
  const ids = activities.map((each) => each.id)
  return {
    area: await selectAreaById(tx, areaId),
    terms: await selectTerms(tx, areaId),
    levels: await selectLevels(tx, areaId),
    contacts: await selectSafeguardingContacts(tx, areaId),
    ...(await selectAround(tx, areaId, activities)),
    ...(await selectHeardFacts(tx, areaId, ids)),
    ...(await selectPromiseFacts(tx, areaId)),
  }
}
