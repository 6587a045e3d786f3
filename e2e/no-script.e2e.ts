/** The staff side in a browser that runs no scripts: signing in, releasing words, putting points in themes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeSignInLink } from '../src/access/index.ts'
import { COORDINATOR } from '../src/demonstration/index.ts'
import { DESK, openBrowser, openNorthmoor, watch } from './site.ts'

const browser = await openBrowser()
const { app, origin, drain } = await openNorthmoor()
const context = await browser.newContext({ viewport: DESK, javaScriptEnabled: false })
const faults = watch(context, origin)
const page = await context.newPage()
page.setDefaultTimeout(8000)

const HOME = `${origin}/northmoor/staff/activities/autumn-evening`
const read = (): Promise<string> => page.locator('main').innerText()
const numberIn = async (pattern: RegExp): Promise<number> => Number(pattern.exec(await read())?.[1])

test('the link signs in with a press of its button', async () => {
  const token = await makeSignInLink(app.pool.db, COORDINATOR.id, app.tools.clock.now())
  await page.goto(`${origin}/sign-in/${token}`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${origin}/northmoor/staff`)
})

test('words are ticked and released, and then anybody can read them', async () => {
  await page.goto(`${HOME}/words`)
  const released = /(\d+) of \d+ released/
  const before = await numberIn(released)
  const row = page.locator('tr', { has: page.locator('input[name=word]') }).first()
  const words = await row.locator('th').innerText()
  await row.locator('input[name=word]').check()
  await page.getByRole('button', { name: 'Release those ticked' }).click()
  const sure = page.getByRole('button', { name: 'Release it as it is' })
  if ((await sure.count()) > 0) await sure.click()
  assert.equal(await numberIn(released), before + 1)
  await drain()
  assert.ok(await isPublic(words), words)
})

/** Looks through the pages of voices as anybody may. */
async function isPublic(words: string): Promise<boolean> {
  const first = `${origin}/northmoor/activities/autumn-evening/voices`
  for (let number = 1; number < 20; number += 1) {
    const answer = await fetch(number === 1 ? first : `${first}/${number}`)
    if (answer.status !== 200) return false
    if ((await answer.text()).includes(words.slice(0, 20))) return true
  }
  return false
}

test('a point is put in a theme, and that is undone', async () => {
  await page.goto(`${HOME}/themes?show=none`)
  const counted = /(\d+) of \d+ points? in a theme/
  const before = await numberIn(counted)
  await page.locator('.sd-point__tick').first().check()
  await page.locator('#theme').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Put in theme' }).click()
  assert.equal(await numberIn(counted), before + 1)
  await page.locator('#undo-form').getByRole('button', { name: 'Undo' }).click()
  assert.equal(await numberIn(counted), before)
})

test('a form that was refused keeps what was typed', async () => {
  await page.goto(`${origin}/northmoor/staff/activities/new`)
  await page.getByLabel('Title').fill('An afternoon on transport')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByText('There is a problem').waitFor()
  assert.equal(await page.getByLabel('Title').inputValue(), 'An afternoon on transport')
  assert.deepEqual(faults, [])
})
