/** Reads what the form of an update shows: the term it is for, what stands, and what was said would come next. */
import { selectTerms } from '../../areas/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotAllowed, NotFound } from '../../platform/web/errors.ts'
import type { Person } from '../../platform/web/route.ts'
import { mayUpdate } from '../commitments/index.ts'
import { selectFrozen } from './report.store.ts'
import { selectCommitmentToUpdate, selectStandingUpdates } from './update-page.store.ts'
import { termForUpdate } from './updates.rules.ts'

export type UpdatePageModel = Awaited<ReturnType<typeof readUpdatePage>>

/**
 * @throws NotFound when the area has no such commitment
 * @throws NotAllowed when it is another owner's
 */
export async function readUpdatePage(
  tx: Tx,
  areaId: string,
  about: { slug: string; person: Person; now: Date },
) {
  const commitment = await selectCommitmentToUpdate(tx, areaId, about.slug)
  if (commitment === null) throw new NotFound()
  if (!mayUpdate(about.person, commitment)) throw new NotAllowed()
  const frozen = new Set((await selectFrozen(tx, areaId)).map((report) => report.termId))
  const term = termForUpdate(await selectTerms(tx, areaId), frozen, about.now)
  const updates = await selectStandingUpdates(tx, areaId, commitment.id)
  const earlier = updates.filter((each) => term !== null && each.startsOn < term.startsOn)
  return {
    commitment,
    term,
    standing: updates.find((each) => each.termId === term?.id) ?? null,
    before: earlier[0] ?? null,
  }
}
