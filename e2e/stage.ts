/** Who plays in the golden thread, and where: somebody at a desk without a mouse, and a visitor with a phone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator } from 'playwright-core'
import { grantRole, keepAccount } from '../src/access/index.ts'
import { idFromName } from '../src/kernel/ids.ts'
import { addPartner } from '../src/partners/index.ts'
import { noLimits } from '../src/platform/web/limits.ts'
import { makeWorld } from '../src/testing/world.ts'
import { handsOn } from './hands.ts'
import { lookerAt } from './looks.ts'
import { DESK, listen, openBrowser, PHONE, watch } from './site.ts'

const browser = await openBrowser()
export const world = await makeWorld({ limits: noLimits })
export const origin = await listen(world.app.server)
export const EMAIL = 'rosa@northmoor.example'
await foundArea()

const context = await browser.newContext({ viewport: DESK })
const faults = watch(context, origin)
export const page = await context.newPage()
page.setDefaultTimeout(8000)
export const hands = handsOn(page)
export const looks = lookerAt(page)

export const phone = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })
const phoneFaults = watch(phone, origin)
export const small = await phone.newPage()
small.setDefaultTimeout(8000)
export const thumbs = handsOn(small)
export const eyes = lookerAt(small, await browser.newPage({ viewport: PHONE }))

async function foundArea(): Promise<void> {
  const account = await keepAccount(world.db, {
    id: idFromName('rosa'),
    email: EMAIL,
    name: 'Rosa Lindqvist',
    at: world.clock.now(),
  })
  await world.inArea(world.area, async (tx) => {
    const given = { areaId: world.area.id, accountId: account.id, at: world.clock.now(), by: null }
    for (const role of ['coordinator', 'commitment-owner'] as const)
      await grantRole(tx, { ...given, role })
    await addPartner(tx, world.area.id, {
      id: idFromName('council'),
      name: 'Northmoor Council',
      sector: 'education',
      about: '',
      contact: '',
      agreement: '',
      agreementReviewOn: null,
      maySignOff: true,
    })
  })
}

let broken: string | null = null
/** One step of the journey; after a step that failed the rest cannot be told. */
export const step = (name: string, work: () => Promise<void>): void => {
  void test(name, { timeout: 40_000 }, async () => {
    assert.equal(broken, null, `not reached: “${broken}” failed`)
    try {
      await work()
      assert.deepEqual([...faults, ...phoneFaults], [])
    } catch (error) {
      broken = name
      for (const one of [page, small])
        console.log(`At ${one.url()}:\n${(await one.locator('body').innerText()).slice(0, 1500)}`)
      throw error
    }
  })
}

/** What is said and promised in this journey. */
export const OWN_THEME = 'Left without news'
export const RELEASED = [
  'Letters about a meeting arrive',
  'Waiting two years for',
  'The welcome desk at',
]
export const SAID = 'Tell us how long the wait is, and tell us again every month.'
export const REPLY = 'From January you get a letter every four weeks while you wait.'
export const PROMISE = 'A letter every four weeks while you wait'
export const PROMISE_SLUG = 'a-letter-every-four-weeks-while-you-wait'
export const DONE = 'The first 40 letters went out in November.'
export const HOME = '/northmoor/staff/activities/winter-evening'
export const go = (path: string): Promise<unknown> => page.goto(origin + path)
export const rowOf = (words: string): Locator => page.locator('[data-point]', { hasText: words })
