/** Puts together the staff page of one commitment. */
import { currentTerm, selectTerms } from '../../areas/index.ts'
import { dayOf } from '../../kernel/dates.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotAllowed, NotFound } from '../../platform/web/errors.ts'
import type { Person } from '../../platform/web/route.ts'
import { selectOptionalCommitment, selectParts, type Commitment } from './commitment-page.store.ts'
import { historyOf, knotsOf, nextThing } from './commitment-story.rules.ts'
import { isLate, mayUpdate, statuses } from './commitments.rules.ts'

export type { Commitment } from './commitment-page.store.ts'
export type CommitmentPageModel = Awaited<ReturnType<typeof readCommitmentPage>>
type About = { areaId: string; area: string; person: Person; now: Date }

/** Everything that hangs on a commitment, and what this person may do about it. */
export async function readCommitmentPage(tx: Tx, commitment: Commitment, about: About) {
  const { areaId, area, person, now } = about
  const term = currentTerm(await selectTerms(tx, areaId), now)
  const parts = await selectParts(tx, areaId, commitment.id)
  const hasUpdate = parts.updates.some((each) => each.termId === term?.id)
  const late = isLate(commitment, dayOf(now))
  const facts = {
    status: commitment.status,
    themes: parts.themes.length,
    evidence: parts.evidence.length,
    impacts: parts.impacts.length,
    hasMeasure: commitment.impactMeasure !== '',
    owesUpdate: term !== null && statuses[commitment.status].isOpen && !hasUpdate,
    isLate: late && commitment.status !== 'delayed',
  }
  const keeps = mayUpdate(person, commitment)
  return {
    ...parts,
    area,
    csrf: person.csrf,
    now,
    commitment,
    isLate: late,
    mayUpdate: keeps,
    next: keeps ? nextThing(facts, { area, slug: commitment.slug, term: term?.name ?? '' }) : null,
    knots: knotsOf(commitment, parts),
    history: historyOf(commitment, parts),
  }
}

/** @throws NotFound when the area has no such commitment */
export async function findCommitment(tx: Tx, areaId: string, slug: string): Promise<Commitment> {
  const commitment = await selectOptionalCommitment(tx, areaId, slug)
  if (commitment === null) throw new NotFound()
  return commitment
}

/** The same, for somebody about to change it. @throws NotAllowed when it is another owner's */
export async function findOwnCommitment(
  tx: Tx,
  areaId: string,
  { slug, person }: { slug: string; person: Person },
): Promise<Commitment> {
  const commitment = await findCommitment(tx, areaId, slug)
  if (!mayUpdate(person, commitment)) throw new NotAllowed()
  return commitment
}
