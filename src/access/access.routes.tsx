/** Signing in with an e-mailed link, and out again. */
import { z } from 'zod'
import { reading, writing } from '../platform/db/connect.ts'
import { postLetter } from '../platform/mail/outbox.ts'
import { page, redirect } from '../platform/web/answer.ts'
import { emptyForm } from '../platform/web/form.ts'
import { anyone, notAudited, route, signedIn, type Route } from '../platform/web/route.ts'
import { SIGN_IN_COOKIE } from '../platform/web/server.ts'
import { accountRoutes } from './account.routes.tsx'
import { nextForm, safeNext, signInForm } from './access.forms.ts'
import {
  endSignIn,
  selectAreasOf,
  selectOptionalAccount,
  selectOptionalLink,
  useSignInLink,
} from './access.store.ts'
import {
  LinkOverPage,
  LinkSentPage,
  MyAreasPage,
  SignInPage,
  UseLinkPage,
} from './access.views.tsx'
import { passkeysRoutes } from './passkeys.routes.ts'
import { peopleRoutes } from './people.routes.tsx'
import { beginSignIn, hashOf, makeSignInLink } from './sign-in.ts'

const tokenParams = z.object({ token: z.string().regex(/^[\w-]{20,100}$/) })
const nextQuery = z.object({ next: z.string().max(300).default('') })

const signInRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/sign-in',
    allow: anyone,
    audit: notAudited,
    query: nextQuery,
    handle: async (ctx) =>
      page('Sign in', <SignInPage form={emptyForm} next={ctx.query.next} passkeys />, {
        islands: ['passkey-sign-in'],
      }),
  }),

  route({
    method: 'POST',
    path: '/sign-in',
    allow: anyone,
    audit: 'sign-in.asked',
    form: signInForm,
    limit: 'sign-in',
    handle: async (ctx) => {
      if (!ctx.form.ok)
        return page('Sign in', <SignInPage form={ctx.form.fault} next="" passkeys />, {
          status: 422,
          islands: ['passkey-sign-in'],
        })
      const { email, next } = ctx.form.value
      const account = await selectOptionalAccount(ctx.db, email)
      if (account !== null) {
        const now = ctx.clock.now()
        const token = await makeSignInLink(ctx.db, account.id, now)
        await writing(ctx.db, { areaId: null }, (tx) =>
          postLetter(tx, {
            at: now,
            recipient: account.email,
            ...letter(ctx.origin, token, next),
          }),
        )
      }
      // The same page either way: it must not tell who works here.
      return page('Look in your e-mail', <LinkSentPage />)
    },
  }),

  route({
    method: 'GET',
    path: '/sign-in/:token',
    allow: anyone,
    audit: notAudited,
    params: tokenParams,
    query: nextQuery,
    // Opening the link does not use it up: mail scanners open every link before a person can.
    handle: async (ctx) => {
      const link = await selectOptionalLink(ctx.db, hashOf(ctx.params.token))
      const good = link !== null && link.usedAt === null && link.expiresAt > ctx.clock.now()
      return good
        ? page('Sign in', <UseLinkPage token={ctx.params.token} next={ctx.query.next} />)
        : page('This link no longer works', <LinkOverPage />, { status: 410 })
    },
  }),

  route({
    method: 'POST',
    path: '/sign-in/:token',
    allow: anyone,
    audit: 'sign-in.began',
    params: tokenParams,
    form: nextForm,
    limit: 'sign-in',
    handle: async (ctx) => {
      const accountId = await useSignInLink(ctx.db, hashOf(ctx.params.token), ctx.clock.now())
      if (accountId === null)
        return page('This link no longer works', <LinkOverPage />, { status: 410 })
      await beginSignIn(ctx, accountId, 'link')
      return redirect(safeNext(ctx.form.ok ? ctx.form.value.next : ''))
    },
  }),

  route({
    method: 'POST',
    path: '/sign-out',
    allow: signedIn,
    audit: 'sign-in.ended',
    handle: async (ctx) => {
      if (ctx.person !== null) await endSignIn(ctx.db, ctx.person.signInHash)
      ctx.setCookie(SIGN_IN_COOKIE, '', 0)
      return redirect('/')
    },
  }),

  route({
    method: 'GET',
    path: '/areas',
    allow: signedIn,
    audit: notAudited,
    handle: async (ctx) => {
      const accountId = ctx.person?.accountId ?? ''
      const areas = await reading(ctx.db, { areaId: null, accountId }, (tx) =>
        selectAreasOf(tx, accountId),
      )
      return areas.length === 1
        ? redirect(`/${areas[0]!.slug}/staff`)
        : page('Your areas', <MyAreasPage areas={areas} />)
    },
  }),
]

export const accessRoutes: readonly Route[] = [
  ...signInRoutes,
  ...accountRoutes,
  ...passkeysRoutes,
  ...peopleRoutes,
]

const letter = (
  origin: string,
  token: string,
  next: string,
): { subject: string; body: string } => ({
  subject: 'Your link to sign in to Said & Done',
  body: [
    'Open this link to sign in. It works once, for 30 minutes:',
    '',
    `${origin}/sign-in/${token}${next === '' ? '' : `?next=${encodeURIComponent(next)}`}`,
    '',
    'If you did not ask for it, you need do nothing.',
  ].join('\n'),
})
