/** Adds worries and their holds; the only writes of `concerns` and `concern_holds` that raise one. */
import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'

export type NewConcerns = {
  contributionIds: readonly string[]
  /** 'words': the words themselves raised it; 'person': somebody who read them did. */
  how: 'words' | 'person'
  at: Date
  /** Account of the person who raised it, or null. */
  by: string | null
  /** Why, in the words of whoever raised it. Only a safeguarding lead can read this. */
  note: string
}

/**
 * Hides these contributions from everybody but the safeguarding leads, and puts each in their list. One statement.
 * A contribution that is hidden already keeps its first worry: the hold is the lock, so two who raise at once make one.
 * @returns how many were newly raised
 */
export async function raiseConcerns(tx: Tx, areaId: string, given: NewConcerns): Promise<number> {
  if (given.contributionIds.length === 0) return 0
  const rows = JSON.stringify(
    [...new Set(given.contributionIds)].map((contribution_id) => ({
      id: newId(given.at.getTime()),
      contribution_id,
    })),
  )
  const done = await sql`
    with given as (
      select id, contribution_id from jsonb_to_recordset(${rows}::text::jsonb) as t (id uuid, contribution_id uuid)
    ), held as (
      insert into concern_holds (area_id, contribution_id)
      select ${areaId}::uuid, contribution_id from given
      on conflict do nothing returning contribution_id
    )
    insert into concerns (area_id, id, contribution_id, raised_at, raised_by, raised_how, note)
    select ${areaId}::uuid, given.id, contribution_id, ${given.at}, ${given.by}::uuid, ${given.how}, ${given.note}
    from given join held using (contribution_id)`.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}
