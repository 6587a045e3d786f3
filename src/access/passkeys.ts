/** Adding a passkey and signing in with one, after the W3C's Web Authentication, level 3. */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { fault, ok, type Result } from '../kernel/result.ts'
import type { Db } from '../platform/db/connect.ts'
import type { Person } from '../platform/web/route.ts'
import {
  addChallenge,
  addPasskey,
  countPasskey,
  selectOptionalPasskey,
  selectPasskeys,
  takeChallenge,
} from './passkeys.store.ts'

const CHALLENGE_MINUTES = 5

type Here = { readonly db: Db; readonly now: Date; readonly origin: string }

const siteOf = (origin: string): string => new URL(origin).hostname

/** What the browser needs to make a key for this person; its challenge is theirs alone. */
export async function optionsToAdd({ db, now, origin }: Here, person: Person) {
  const known = await selectPasskeys(db, person.accountId)
  const options = await generateRegistrationOptions({
    rpName: 'Said & Done',
    rpID: siteOf(origin),
    userID: new Uint8Array(Buffer.from(person.accountId.replaceAll('-', ''), 'hex')),
    userName: person.email,
    userDisplayName: person.name,
    excludeCredentials: known.map(({ id }) => ({ id })),
    // The key itself says whose it is, so that nobody types an address to use it.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await addChallenge(db, {
    text: options.challenge,
    accountId: person.accountId,
    expiresAt: after(now),
  })
  return options
}

type Added = { accountId: string; name: string; response: RegistrationResponseJSON }

/** Keeps the key that answers the challenge. */
export async function keepPasskey(here: Here, added: Added): Promise<Result<null>> {
  const { db, now, origin } = here
  const { accountId, name } = added
  const checked = await verifyRegistrationResponse({
    response: added.response,
    expectedChallenge: (text) => takeChallenge(db, { text, accountId, now }),
    expectedOrigin: origin,
    expectedRPID: siteOf(origin),
    requireUserVerification: true,
  }).catch(() => null)
  if (checked?.verified !== true) return fault(NOT_ADDED)
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential
  const key = { id, publicKey: new Uint8Array(publicKey), counter, transports, accountId, name }
  return (await addPasskey(db, { ...key, at: now })) ? ok(null) : fault(KNOWN)
}

/** What the browser needs to offer the keys it has for this site. */
export async function optionsToSignIn({ db, now, origin }: Here) {
  const options = await generateAuthenticationOptions({
    rpID: siteOf(origin),
    userVerification: 'required',
  })
  await addChallenge(db, { text: options.challenge, accountId: null, expiresAt: after(now) })
  return options
}

/** @returns the id of the account whose key answered. */
export async function checkPasskey(
  here: Here,
  response: AuthenticationResponseJSON,
): Promise<Result<string>> {
  const { db, now, origin } = here
  const key = await selectOptionalPasskey(db, response.id)
  if (key === null) return fault(UNKNOWN)
  const { id, publicKey, counter } = key
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (text) => takeChallenge(db, { text, accountId: null, now }),
    expectedOrigin: origin,
    expectedRPID: siteOf(origin),
    credential: { id, publicKey, counter },
    requireUserVerification: true,
  }).catch(() => null)
  if (checked?.verified !== true) return fault(UNKNOWN)
  const to = checked.authenticationInfo.newCounter
  const counted = await countPasskey(db, { id, from: counter, to, at: now })
  return counted ? ok(key.accountId) : fault(UNKNOWN)
}

const after = (now: Date): Date => new Date(now.getTime() + CHALLENGE_MINUTES * 60_000)

const NOT_ADDED = 'The passkey was not added. Try again; your other ways to sign in still work.'
const KNOWN = 'This device has a passkey here already.'
const UNKNOWN = 'That passkey did not work here. Ask for a link by e-mail instead.'
