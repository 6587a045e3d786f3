import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, launchBrowser, screenshot } from '../testing/browser.ts'
import { makeWorld } from '../testing/world.ts'
import { clearExpired } from './access.store.ts'
import { noLimits } from '../platform/web/limits.ts'

const world = await makeWorld({ limits: noLimits })
const base = await world.app.server
  .listen({ host: 'localhost', port: 0 })
  .then((address) => address.replace(/\/\/(127\.0\.0\.1|\[::1\])/, '//localhost'))
const chromium = await launchBrowser()
after(() => chromium.close())
const pictures = process.env['SAID_PICTURES']

/** A page of somebody signed in, with a device that can hold passkeys. */
async function deskOf(roles: readonly ('coordinator' | 'administrator')[]) {
  const { cookies } = await world.signedIn(roles)
  const context = await chromium.newContext()
  await context.addCookies([
    { name: 'said_sign_in', value: cookies.get('said_sign_in')!, url: base },
  ])
  const page = await context.newPage()
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { context, page, device, authenticatorId }
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto(`${base}/account`)
  await page.getByLabel('A name for this passkey').fill(name)
  await page.getByRole('button', { name: 'Add a passkey on this device' }).click()
  await page.getByRole('rowheader', { name }).waitFor()
}

const message = '[data-message]'

test('a passkey is added, signs in without an address, is counted, and is removed', async () => {
  const { context, page, device, authenticatorId } = await deskOf(['coordinator'])
  await addPasskey(page, 'My telephone')
  assert.deepEqual(await axe(page), [])
  if (pictures !== undefined) {
    await screenshot(page, `${pictures}/account-1280.png`, 1280)
    await screenshot(page, `${pictures}/account-360.png`, 360)
  }
  await page.getByRole('button', { name: 'Add a passkey on this device' }).click()
  await page.getByText('Give the passkey a name first.').waitFor()
  await page.getByLabel('A name for this passkey').fill('Again')
  await page.getByRole('button', { name: 'Add a passkey on this device' }).click()
  await page.getByText('Perhaps this device has one here already').waitFor()

  await context.clearCookies()
  await page.goto(`${base}/sign-in?next=%2Faccount`)
  assert.deepEqual(await axe(page), [])
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(`${base}/account`)
  assert.equal(
    (await device.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    1,
  )
  const [key] = await world.database.owner.raw`select counter, used_at from passkeys`
  assert.ok(Number(key!['counter']) > 0)
  assert.deepEqual(key!['used_at'], world.clock.now())

  await page.getByRole('button', { name: 'Remove My telephone' }).click()
  await page.getByText('You have no passkey yet').waitFor()
  await context.clearCookies()
  await page.goto(`${base}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.locator(message, { hasText: 'That passkey did not work here' }).waitFor()
  assert.deepEqual(await context.cookies(), [])
  await context.close()
})

test('a copy of a key, whose counter has fallen behind, does not sign in', async () => {
  const { context, page } = await deskOf(['coordinator'])
  await addPasskey(page, 'Key with a copy')
  await world.database.owner.raw`update passkeys set counter = 1000 where name = 'Key with a copy'`
  await context.clearCookies()
  await page.goto(`${base}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.locator(message, { hasText: 'That passkey did not work here' }).waitFor()
  assert.deepEqual(await context.cookies(), [])
  await context.close()
})

test('an answer sent a second time is refused: its challenge is used up', async () => {
  const { context, page } = await deskOf(['coordinator'])
  await addPasskey(page, 'Heard on the wire')
  await context.clearCookies()
  await page.goto(`${base}/sign-in`)
  const sent = page.waitForRequest((request) => request.url().endsWith('/passkeys/sign-in'))
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  const body = (await sent).postData()!
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  // As if the counter were one that never moves, so that only the challenge can refuse it.
  await world.database.owner.raw`update passkeys set counter = 0 where name = 'Heard on the wire'`
  const again = await world.app.server.inject({
    method: 'POST',
    url: '/passkeys/sign-in',
    headers: { 'content-type': 'application/json', host: new URL(base).host },
    payload: body,
  })
  assert.match(again.body, /did not work here/)
  assert.equal(again.headers['set-cookie'], undefined)
  await context.close()
})

test('an unknown or broken answer is refused in plain words', async () => {
  for (const payload of ['{}', '[]', '{"response":{"id":"x"}}', 'null']) {
    const reply = await world.app.server.inject({
      method: 'POST',
      url: '/passkeys/sign-in',
      headers: { 'content-type': 'application/json' },
      payload,
    })
    assert.match(reply.body, /could not read/, payload)
  }
})

test('a challenge lasts five minutes and the night clears it away, with links and sign-ins', async () => {
  await world.visitor().post('/passkeys/sign-in/options', {})
  const count = async (): Promise<number> => {
    const [row] = await world.database.owner.raw`
      select (select count(*) from passkey_challenges) + (select count(*) from sign_in_links)
        + (select count(*) from sign_ins) as count`
    return Number(row!['count'])
  }
  assert.ok((await count()) > 0)
  await clearExpired(world.db, new Date('2026-12-24T00:00:00Z'))
  assert.equal(await count(), 0)
})

test('a name is changed, and an empty one refused', async () => {
  const worker = await world.signedIn(['coordinator'])
  const refused = await worker.post('/account', { name: ' ' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Enter your name/)
  assert.match((await worker.post('/account', { name: 'Bo Ferry' })).text, /value="Bo Ferry"/)
})

test('signing out everywhere ends every browser’s sign-in and every waiting link', async () => {
  const worker = await world.signedIn(['coordinator'])
  const token = worker.cookies.get('said_sign_in')!
  const [row] = await world.database.owner.raw`
    select account_id from sign_ins where token_hash = sha256(convert_to(${token}, 'utf8'))`
  const copy = world.visitor()
  copy.cookies.set('said_sign_in', token)
  assert.match((await worker.post('/account/sign-out-everywhere', {})).at, /^\/sign-in/)
  assert.match((await copy.get('/account')).at, /^\/sign-in/)
  const left = await world.database.owner.raw`
    select 1 from sign_in_links where account_id = ${row!['account_id'] as string}`
  assert.equal(left.length, 0)
})

test('one person cannot remove another’s passkey', async () => {
  const { context, page } = await deskOf(['coordinator'])
  await addPasskey(page, 'Not yours')
  const [key] = await world.database.owner
    .raw`select credential_id from passkeys where name = 'Not yours'`
  const other = await world.signedIn(['administrator'])
  await other.post('/account/passkeys/remove', { passkey: String(key!['credential_id']) })
  const left = await world.database.owner.raw`select 1 from passkeys where name = 'Not yours'`
  assert.equal(left.length, 1)
  await context.close()
})
