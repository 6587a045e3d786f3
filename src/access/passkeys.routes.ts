/** What the browser's scripts ask and answer about passkeys, in JSON. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { file, type Answer } from '../platform/web/answer.ts'
import { anyone, route, signedIn, type Context, type Route } from '../platform/web/route.ts'
import { safeNext } from './access.forms.ts'
import { checkPasskey, keepPasskey, optionsToAdd, optionsToSignIn } from './passkeys.ts'
import { beginSignIn } from './sign-in.ts'

// The library checks the inside of an answer; here only that it has the outline of one.
const outline = z.looseObject({
  id: z.string().min(1).max(1400),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string() }),
  clientExtensionResults: z.looseObject({}),
})
const toAdd = z.object({
  name: z.string().trim().min(1, 'Give the passkey a name').max(60, 'Use 60 characters or fewer'),
  response: outline.transform((given) => given as object as RegistrationResponseJSON),
})
const toSignIn = z.object({
  next: z.string().max(300).default(''),
  response: outline.transform((given) => given as object as AuthenticationResponseJSON),
})

const json = (body: object): Answer => file('application/json', JSON.stringify(body))
const refusal = (text: string): Answer => json({ fault: text })
const UNREAD = 'Your browser sent something we could not read. Reload the page and try again.'

const hereOf = ({ db, clock, origin }: Pick<Context, 'db' | 'clock' | 'origin'>) => ({
  db,
  now: clock.now(),
  origin,
})

export const passkeysRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/passkeys/register/options',
    allow: signedIn,
    audit: 'passkey.asked',
    handle: async (ctx) =>
      ctx.person === null ? refusal(UNREAD) : json(await optionsToAdd(hereOf(ctx), ctx.person)),
  }),

  route({
    method: 'POST',
    path: '/passkeys/register',
    allow: signedIn,
    audit: 'passkey.added',
    handle: async (ctx) => {
      const given = toAdd.safeParse(ctx.json)
      if (!given.success) return refusal(nameFault(given.error) ?? UNREAD)
      const accountId = ctx.person?.accountId ?? ''
      const done = await keepPasskey(hereOf(ctx), { ...given.data, accountId })
      return done.ok ? json({ to: '/account' }) : refusal(done.fault)
    },
  }),

  route({
    method: 'POST',
    path: '/passkeys/sign-in/options',
    allow: anyone,
    audit: 'passkey.asked',
    handle: async (ctx) => json(await optionsToSignIn(hereOf(ctx))),
  }),

  route({
    method: 'POST',
    path: '/passkeys/sign-in',
    allow: anyone,
    audit: 'sign-in.began',
    limit: 'sign-in',
    handle: async (ctx) => {
      const given = toSignIn.safeParse(ctx.json)
      if (!given.success) return refusal(UNREAD)
      const done = await checkPasskey(hereOf(ctx), given.data.response)
      if (!done.ok) return refusal(done.fault)
      await beginSignIn(ctx, done.value, 'passkey')
      return json({ to: safeNext(given.data.next) })
    },
  }),
]

const nameFault = (error: z.ZodError): string | undefined =>
  error.issues.find((issue) => issue.path[0] === 'name')?.message
