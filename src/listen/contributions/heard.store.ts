/** What an activity heard: every contribution that still stands, with its points and what is judged about them. */
import type { Tx } from '../../platform/db/connect.ts'
import type { HeardContribution, HeardPoint, JudgementKind } from './contribution.types.ts'

type Judgement = HeardPoint['judgements'][number]

/**
 * In the order it was given. Leaves out what an undone import brought, what was erased, and what is with the
 * safeguarding lead. Three queries whatever the number of contributions.
 */
export async function selectHeard(
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<HeardContribution[]> {
  const rows = await selectWords(tx, areaId, activityId)
  const judged = await selectJudged(tx, areaId, activityId)
  const points = Map.groupBy(
    await selectSpans(tx, areaId, activityId),
    (span) => span.contributionId,
  )
  return rows.map((row) => ({
    ...row,
    points: (points.get(row.id) ?? []).map(({ id, starts, ends }) => ({
      id,
      starts,
      ends,
      judgements: judged.get(id) ?? [],
    })),
  }))
}

const selectWords = (
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<Omit<HeardContribution, 'points'>[]> =>
  tx
    .selectFrom('heard')
    .select([
      'id',
      'session_id as sessionId',
      'prompt_id as promptId',
      'parent_id as parentId',
      'import_id as importId',
      'position',
      'channel',
      'role',
      'body',
      'received_at as receivedAt',
    ])
    .where('area_id', '=', areaId)
    .where('activity_id', '=', activityId)
    .orderBy('received_at')
    .orderBy('position')
    .orderBy('id')
    .$castTo<Omit<HeardContribution, 'points'>>()
    .execute()

const selectSpans = (tx: Tx, areaId: string, activityId: string) =>
  tx
    .selectFrom('points')
    .select(['id', 'contribution_id as contributionId', 'starts', 'ends'])
    .where('area_id', '=', areaId)
    .where('activity_id', '=', activityId)
    .orderBy('contribution_id')
    .orderBy('starts')
    .execute()

async function selectJudged(
  tx: Tx,
  areaId: string,
  activityId: string,
): Promise<Map<string, Judgement[]>> {
  const rows = await tx
    .selectFrom('points as p')
    .innerJoin('standing_judgements as j', (join) =>
      join.onRef('j.area_id', '=', 'p.area_id').onRef('j.point_id', '=', 'p.id'),
    )
    .select(['p.id', 'j.kind', 'j.value', 'j.maker'])
    .where('p.area_id', '=', areaId)
    .where('j.area_id', '=', areaId)
    .where('p.activity_id', '=', activityId)
    .$castTo<{ id: string; kind: JudgementKind } & Judgement>()
    .execute()
  const judged = new Map<string, Judgement[]>()
  for (const { id, ...judgement } of rows) judged.set(id, [...(judged.get(id) ?? []), judgement])
  return judged
}
