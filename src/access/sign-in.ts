/** Making and checking the secrets of signing in. Only hashes are stored. */
import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Clock } from '../platform/clock.ts'
import { reading, writing, type Db, type Tx } from '../platform/db/connect.ts'
import { SIGN_IN_COOKIE } from '../platform/web/server.ts'
import type { AreaHere, Context, Person } from '../platform/web/route.ts'
import {
  addSignIn,
  addSignInLink,
  selectOptionalSignIn,
  selectRoles,
  touchSignIn,
} from './access.store.ts'

const LINK_MINUTES = 30
const INVITATION_DAYS = 3
const SIGN_IN_DAYS = 14
const TOUCH_EVERY_MS = 600_000

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A token of 256 bits for a link that works once within 30 minutes. */
export const makeSignInLink = (db: Db, accountId: string, now: Date): Promise<string> =>
  makeLink(db, { accountId, now, minutes: LINK_MINUTES })

/** The same in an invitation, which is rarely read within the half hour: three days. */
export const makeInvitation = (tx: Tx, accountId: string, now: Date): Promise<string> =>
  makeLink(tx, { accountId, now, minutes: INVITATION_DAYS * 24 * 60 })

async function makeLink(
  db: Db | Tx,
  { accountId, now, minutes }: { accountId: string; now: Date; minutes: number },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + minutes * 60_000)
  await addSignInLink(db, { hash: hashOf(token), accountId, madeAt: now, expiresAt })
  return token
}

/** Starts a sign-in and sets its cookie: the only cookie there is, and only for people who work here. */
export async function beginSignIn<P, F, Q>(
  ctx: Context<P, F, Q>,
  accountId: string,
  means: 'link' | 'passkey',
): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const now = ctx.clock.now()
  await writing(ctx.db, { areaId: null, accountId }, (tx) =>
    addSignIn(tx, { hash: hashOf(token), accountId, now, expiresAt: endOf(now), means }),
  )
  ctx.setCookie(SIGN_IN_COOKIE, token, SIGN_IN_DAYS * 86_400)
}

/** Who a cookie belongs to, with their roles in this area; null when it is unknown or over. */
export async function findPerson(
  { db, clock, secret }: { db: Db; clock: Clock; secret: string },
  token: string | undefined,
  area: AreaHere | null,
): Promise<Person | null> {
  if (token === undefined || token.length > 100) return null
  const hash = hashOf(token)
  const now = clock.now()
  const account = await selectOptionalSignIn(db, hash, now)
  if (account === null) return null
  if (now.getTime() - account.seenAt.getTime() > TOUCH_EVERY_MS)
    await touchSignIn(db, hash, { now, expiresAt: endOf(now) })
  const roles =
    area === null
      ? []
      : await reading(db, { areaId: area.id, accountId: account.id }, (tx) =>
          selectRoles(tx, area.id, account.id),
        )
  return {
    accountId: account.id,
    name: account.name,
    email: account.email,
    roles: new Set(roles),
    csrf: createHmac('sha256', secret).update('csrf').update(hash).digest('base64url'),
    signInHash: hash,
  }
}

const endOf = (now: Date): Date => new Date(now.getTime() + SIGN_IN_DAYS * 86_400_000)
