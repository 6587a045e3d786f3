/** Giving everyone who said a theme their answer. */
import { publicWordsChanged } from '../../areas/index.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import type { FieldFault } from '../../platform/web/form.ts'
import { answerTheme } from '../commitments/index.ts'
import { linkFault } from '../evidence/index.ts'
import { fieldFor, leaningFault, onlyItsParts, replyFaults } from './replies.rules.ts'
import {
  hasReply,
  holdTheme,
  insertReply,
  selectCommitmentChoices,
  selectStandingReplyId,
  type ReplyRow,
} from './replies.store.ts'

/** `replaces`: the reply that stood when the writer began (null for none); left out, nobody is asked. */
export type NewReply = ReplyRow & { replaces?: string | null }

const givenMeanwhile =
  'Somebody else gave a reply to this theme while you wrote. Read it on the page of replies, then decide'

/**
 * Gives a reply to a theme. It is public at once; an older one stays readable. Parts that have no place
 * with the answer are left out. Asked twice with one id, it is given once.
 * @returns what it lacks, each beside its field (`no-because`, `done-link`; see `fieldFor`)
 * @throws NotFound when the area has no such theme
 */
export async function giveReply(
  tx: Tx,
  areaId: string,
  given: NewReply,
): Promise<Result<void, readonly FieldFault[]>> {
  if (!(await holdTheme(tx, areaId, given.themeId))) throw new NotFound()
  if (await hasReply(tx, areaId, given.id)) return ok(undefined)
  const reply = onlyItsParts(given)
  const wrong = await faultsOf(tx, areaId, reply)
  if (wrong.length > 0) return fault(wrong)
  const standing = await selectStandingReplyId(tx, areaId, reply.themeId)
  if (given.replaces !== undefined && given.replaces !== standing)
    return fault([{ field: 'text', text: givenMeanwhile }])
  await insertReply(tx, areaId, reply)
  if (reply.commitmentId !== null)
    await answerTheme(tx, areaId, { commitmentId: reply.commitmentId, themeId: reply.themeId })
  await publicWordsChanged(tx, areaId)
  return ok(undefined)
}

/** Everything wrong with a reply, in the order of its form. Also what its preview says. */
export async function faultsOf(tx: Tx, areaId: string, reply: ReplyRow): Promise<FieldFault[]> {
  const faults = replyFaults(reply)
  const wrongLink = reply.link === '' ? null : linkFault(reply.link)
  if (wrongLink !== null) faults.push({ field: fieldFor(reply.answer, 'link'), text: wrongLink })
  if (reply.commitmentId === null) return faults
  const [commitment] = await selectCommitmentChoices(tx, areaId, reply.commitmentId)
  const leaning =
    commitment === undefined
      ? { field: fieldFor(reply.answer, 'commitmentId'), text: 'Choose a commitment from the list' }
      : leaningFault(reply.answer, commitment)
  return leaning === null ? faults : [...faults, leaning]
}
