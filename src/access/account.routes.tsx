/** A person's own page: their name, their passkeys, and where they are signed in. */
import { z } from 'zod'
import { page, redirect } from '../platform/web/answer.ts'
import { filledForm, type FormState } from '../platform/web/form.ts'
import { words } from '../platform/web/fields.ts'
import { notAudited, route, signedIn, type Context, type Route } from '../platform/web/route.ts'
import { SIGN_IN_COOKIE } from '../platform/web/server.ts'
import { countSignIns, endAllSignIns, renameAccount } from './account.store.ts'
import { AccountPage } from './account.views.tsx'
import { removePasskey, selectPasskeys } from './passkeys.store.ts'

const nameForm = z.object({ name: words('Enter your name', 100) })
const passkeyForm = z.object({ passkey: words('Choose a passkey', 1400) })
type Mine = Pick<Context, 'db' | 'person' | 'clock'>

export const accountRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/account',
    allow: signedIn,
    audit: notAudited,
    handle: async (ctx) => accountPage(ctx, filledForm({ name: ctx.person?.name })),
  }),

  route({
    method: 'POST',
    path: '/account',
    allow: signedIn,
    audit: 'account.renamed',
    form: nameForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return accountPage(ctx, ctx.form.fault)
      await renameAccount(ctx.db, ctx.person?.accountId ?? '', ctx.form.value.name)
      return redirect('/account', 'Your name is changed.')
    },
  }),

  route({
    method: 'POST',
    path: '/account/passkeys/remove',
    allow: signedIn,
    audit: 'passkey.removed',
    form: passkeyForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return redirect('/account')
      const accountId = ctx.person?.accountId ?? ''
      await removePasskey(ctx.db, { id: ctx.form.value.passkey, accountId })
      return redirect('/account', 'The passkey is removed. Remove it on your device too.')
    },
  }),

  route({
    method: 'POST',
    path: '/account/sign-out-everywhere',
    allow: signedIn,
    audit: 'sign-in.all-ended',
    handle: async (ctx) => {
      await endAllSignIns(ctx.db, ctx.person?.accountId ?? '')
      ctx.setCookie(SIGN_IN_COOKIE, '', 0)
      return redirect('/sign-in')
    },
  }),
]

async function accountPage({ db, person, clock }: Mine, form: FormState) {
  const accountId = person?.accountId ?? ''
  const [passkeys, signIns] = await Promise.all([
    selectPasskeys(db, accountId),
    countSignIns(db, accountId, clock.now()),
  ])
  return page(
    'Your account',
    <AccountPage
      csrf={person?.csrf ?? ''}
      email={person?.email ?? ''}
      form={form}
      passkeys={passkeys}
      signIns={signIns}
    />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      islands: ['passkey-add'],
      back: { href: '/areas', text: 'Your areas' },
    },
  )
}
