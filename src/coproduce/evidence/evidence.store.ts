/** Every row of `evidence` and `impacts`. */
import type { Tx } from '../../platform/db/connect.ts'

export type NewEvidence = {
  id: string
  commitmentId: string
  title: string
  link: string
  note: string
  at: Date
  by: string | null
}
export type NewImpact = {
  id: string
  commitmentId: string
  statement: string
  at: Date
  by: string | null
}

export async function insertEvidence(tx: Tx, areaId: string, given: NewEvidence): Promise<void> {
  await tx
    .insertInto('evidence')
    .values({
      area_id: areaId,
      id: given.id,
      commitment_id: given.commitmentId,
      title: given.title,
      link: given.link,
      note: given.note,
      at: given.at,
      by: given.by,
    })
    .onConflict((conflict) => conflict.columns(['area_id', 'id']).doNothing())
    .execute()
}

export async function insertImpact(tx: Tx, areaId: string, given: NewImpact): Promise<void> {
  await tx
    .insertInto('impacts')
    .values({
      area_id: areaId,
      id: given.id,
      commitment_id: given.commitmentId,
      statement: given.statement,
      at: given.at,
      by: given.by,
    })
    .onConflict((conflict) => conflict.columns(['area_id', 'id']).doNothing())
    .execute()
}
