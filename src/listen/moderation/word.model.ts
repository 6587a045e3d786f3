/** What the page of one contribution shows. */
import { findPersonalDetails, type PersonalDetail } from '../../analysis/personal-details.ts'
import { selectOptionalActivity, type Activity } from '../../engage/activities/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { stateOf, type WordsState } from './moderation.rules.ts'
import { selectHistory, selectOptionalWord, type OneWord, type PastMove } from './words.store.ts'

export type OneWordRead = {
  readonly activity: Activity
  readonly word: OneWord
  readonly state: WordsState
  readonly found: readonly PersonalDetail[]
  readonly history: readonly PastMove[]
}

/** @throws NotFound when the activity has no such words: erased, undone, or with the safeguarding lead */
export async function readWord(
  tx: Tx,
  areaId: string,
  { slug, id }: { slug: string; id: string },
): Promise<OneWordRead> {
  const activity = await selectOptionalActivity(tx, areaId, slug)
  if (activity === null) throw new NotFound()
  const word = await selectOptionalWord(tx, areaId, { activityId: activity.id, id })
  if (word === null) throw new NotFound()
  return {
    activity,
    word,
    state: stateOf(word, word.body),
    found: findPersonalDetails(word.body),
    history: await selectHistory(tx, areaId, id),
  }
}
