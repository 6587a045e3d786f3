/** Letting people into an area, changing what they may do there, and taking them out. */
import { newId } from '../kernel/ids.ts'
import { fault, ok, type Result } from '../kernel/result.ts'
import type { Tx } from '../platform/db/connect.ts'
import { postLetter } from '../platform/mail/outbox.ts'
import { NotFound } from '../platform/web/errors.ts'
import { keepAccount } from './access.store.ts'
import { rolesFault } from './people.rules.ts'
import {
  countOtherAdministrators,
  holdAdministrators,
  selectOptionalPerson,
  setRoles,
} from './people.store.ts'
import { makeInvitation } from './sign-in.ts'

type Asked = { name: string; email: string; roles: readonly string[] }
type Doing = { at: Date; by: string; byName: string; publicUrl: string; areaName: string }

/**
 * Gives a person their roles here and posts them a link to sign in. Somebody who works in another area
 * keeps the account and the name they have.
 * @returns the account's id, or in words that they are in the area already
 */
export async function invite(
  tx: Tx,
  areaId: string,
  { asked, doing }: { asked: Asked; doing: Doing },
): Promise<Result<string>> {
  const { at, by } = doing
  const account = await keepAccount(tx, { ...asked, id: newId(at.getTime()), at })
  if ((await selectOptionalPerson(tx, areaId, account.id)) !== null)
    return fault('They are in this area already. Change their roles instead')
  await setRoles(tx, { areaId, accountId: account.id, roles: asked.roles, at, by })
  const token = await makeInvitation(tx, account.id, at)
  await postLetter(tx, { at, recipient: account.email, ...invitation(doing, token) })
  return ok(account.id)
}

/**
 * Gives exactly these roles; none takes the person out of the area, from their next page on.
 * @throws NotFound when nobody with this id is in the area
 */
export async function changeRoles(
  tx: Tx,
  areaId: string,
  change: { accountId: string; roles: readonly string[]; at: Date; by: string },
): Promise<Result<null>> {
  // Two administrators who take each other out at the same moment would leave none.
  await holdAdministrators(tx, areaId)
  const person = await selectOptionalPerson(tx, areaId, change.accountId)
  if (person === null) throw new NotFound()
  const otherAdministrators = await countOtherAdministrators(tx, areaId, change.accountId)
  const wrong = rolesFault({ roles: change.roles, had: person.roles, otherAdministrators })
  if (wrong !== null) return fault(wrong)
  await setRoles(tx, { areaId, ...change })
  return ok(null)
}

const invitation = (doing: Doing, token: string): { subject: string; body: string } => ({
  subject: `${doing.byName} has invited you to ${doing.areaName}`,
  body: [
    `${doing.byName} has given you a part in ${doing.areaName} on Said & Done.`,
    '',
    'Open this link to sign in. It works once, for 3 days:',
    '',
    `${doing.publicUrl}/sign-in/${token}`,
    '',
    `Later, ask for a new link at ${doing.publicUrl}/sign-in`,
    '',
    'If you did not expect this, you need do nothing.',
  ].join('\n'),
})
