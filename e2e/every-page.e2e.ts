/** Every page of the demonstration that a link leads to: it opens, fits, and has nothing axe objects to. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { makeSignInLink } from '../src/access/index.ts'
import { allRoutes } from '../src/app.ts'
import { COORDINATOR } from '../src/demonstration/index.ts'
import { idFromName } from '../src/kernel/ids.ts'
import { axe } from '../src/testing/browser.ts'
import {
  DESK,
  openBrowser,
  openNorthmoor,
  overflow,
  pathOf,
  PHONE,
  watch,
  type Faults,
} from './site.ts'

const browser = await openBrowser()
const { app, origin } = await openNorthmoor()

/** More pages of one kind say nothing new; links are checked on every one that is opened. */
const SAME_KIND = 2

const patterns = allRoutes
  .filter(({ method }) => method === 'GET')
  .map(({ path }) => ({ path, test: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`) }))
  // `…/new` is a page of its own and not one of `…/:slug`.
  .sort((a, b) => a.path.split(':').length - b.path.split(':').length)

const kindOf = (path: string): string =>
  patterns.find((each) => each.test.test(path.split('?')[0]!))?.path ?? 'no route'

type Walk = { opened: Map<string, number>; faults: Faults }

/** Follows every link from the first page on within its part of the site, and says what is wrong there. */
async function walk(page: Page, starts: readonly string[], faults: Faults): Promise<Walk> {
  const [part = '/'] = starts
  const waiting = new Map(starts.map((path) => [path, 'the start']))
  const seen = new Set(starts)
  const opened = new Map<string, number>()
  // A page that is empty here has more to find fault with where it is full.
  const looked = new Map<string, number>()
  for (const [path, from] of waiting) {
    const kind = kindOf(path)
    const before = opened.get(kind) ?? 0
    if (before >= SAME_KIND || !path.startsWith(part)) {
      const { status } = await fetchOnly(page, path)
      if (status >= 400) faults.push(`${from} leads to ${path}: ${status}`)
      continue
    }
    const answer = await page.goto(origin + path)
    if (answer === null || answer.status() >= 400) {
      faults.push(`${from} leads to ${path}: ${answer?.status()}`)
      continue
    }
    opened.set(kind, before + 1)
    faults.push(...(await overflow(page)).map((each) => `${path} is too wide: ${each}`))
    const size = await page.locator('body *').count()
    if (size > 1.5 * (looked.get(kind) ?? 0)) {
      looked.set(kind, size)
      faults.push(...(await axe(page)).map((each) => `${path} ${each}`))
    }
    for (const link of await linksOf(page)) {
      if (seen.has(link)) continue
      seen.add(link)
      waiting.set(link, path)
    }
  }
  return { opened, faults }
}

const fetchOnly = async (page: Page, path: string): Promise<{ status: number }> => {
  const answer = await page.request.get(origin + path)
  return { status: answer.status() }
}

/** Our own pages that this one leads to; a jump within a page must have somewhere to land. */
async function linksOf(page: Page): Promise<string[]> {
  const { links, lost } = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    const here = all.filter((a) => a.hash !== '' && a.pathname === location.pathname)
    return {
      links: all.filter((a) => a.origin === location.origin).map((a) => a.pathname + a.search),
      lost: here
        .map((a) => decodeURIComponent(a.hash.slice(1)))
        .filter((id) => document.getElementById(id) === null),
    }
  })
  assert.deepEqual(lost, [], `${pathOf(page.url())} jumps to what is not there`)
  return links
}

test('a visitor with a phone finds every public page whole', async () => {
  const context = await browser.newContext({ viewport: PHONE })
  const faults = watch(context, origin)
  const { opened } = await walk(await context.newPage(), ['/', '/northmoor'], faults)
  assert.deepEqual(faults, [])
  assert.deepEqual(await context.cookies(), [], 'a visitor has no cookie')
  for (const kind of patterns.filter(({ path }) => /^\/:area($|\/(?!staff|brand))/.test(path)))
    if (!UNLINKED.has(kind.path)) assert.ok(opened.has(kind.path), `nothing leads to ${kind.path}`)
  await context.close()
})

/** Known only to the person who holds the three words. */
const UNLINKED = new Set(['/:area/receipt/:words'])

/** Signs in as somebody of Northmoor and follows every link there is for them. */
async function walkAs(accountId: string, starts: readonly string[]): Promise<Walk> {
  const context = await browser.newContext({ viewport: DESK })
  const faults = watch(context, origin)
  const page = await context.newPage()
  const token = await makeSignInLink(app.pool.db, accountId, app.tools.clock.now())
  await page.goto(`${origin}/sign-in/${token}`)
  await page.getByRole('main').getByRole('button').press('Enter')
  await page.waitForURL(`${origin}/northmoor/staff`)
  const walked = await walk(page, starts, faults)
  await context.close()
  return walked
}

const staffKinds = (part: RegExp): string[] =>
  patterns
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/:area/staff') && part.test(path))

/** Open only in the middle of work that nobody in Northmoor is in the middle of. */
const MIDWAY = /\/import\/:id|\/take-back|\/themes\/new/

test('the coordinator at a desk finds every staff page whole', async () => {
  const fullest = '/northmoor/staff/activities/autumn-evening'
  const { opened, faults } = await walkAs(COORDINATOR.id, ['/northmoor/staff', fullest])
  assert.deepEqual(faults, [])
  const missed = staffKinds(/^(?!.*\/worries(?!\/raise))/).filter(
    (path) => !opened.has(path) && !MIDWAY.test(path),
  )
  assert.deepEqual(missed, [], 'nothing leads there')
})

test('so does the person who looks after safety', async () => {
  const { opened, faults } = await walkAs(idFromName('northmoor safeguarding'), [
    '/northmoor/staff',
  ])
  assert.deepEqual(faults, [])
  assert.deepEqual(
    staffKinds(/\/worries(?!\/raise)/).filter((path) => !opened.has(path)),
    [],
    'nothing leads there',
  )
})
