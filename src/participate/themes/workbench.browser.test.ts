/** The workbench in a real browser: by keyboard alone, by dragging, and looked over for accessibility faults. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { build } from 'esbuild'
import { compileStringAsync } from 'sass'
import type { Browser, Page } from 'playwright-core'
import { buildStyles } from '../../../bin/build-styles.mjs'
import { axe, launchBrowser, screenshot } from '../../testing/browser.ts'
import { makeWorld } from '../../testing/world.ts'
import { addTheme, themesRoutes } from './index.ts'
import { putWords } from './themes.fixture.ts'

const world = await makeWorld({ routes: themesRoutes })
const words = await world.inArea(world.area, (tx) =>
  putWords(tx, world.area.id, { slug: 'autumn-evening' }),
)
const bench = '/northmoor/staff/activities/autumn-evening/themes'
const root = join(import.meta.dirname, '../../..')
const pictures = process.env['PICTURES']

let browser: Browser
let address = ''
before(async () => {
  const outDir = world.database.scratch
  await buildStyles({ outDir })
  const { css } = await compileStringAsync(
    "@use 'src/ui/styles/app'; @use 'src/participate/themes/themes';",
    { loadPaths: [root, join(root, 'node_modules')], quietDeps: true },
  )
  await writeFile(join(outDir, 'assets/app.css'), css)
  await build({
    entryPoints: [join(import.meta.dirname, 'themes.island.ts')],
    outfile: join(outDir, 'assets/islands/themes.js'),
    bundle: true,
    format: 'esm',
  })
  await world.app.server.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(world.app.server.server.address() as { port: number }).port}`
  browser = await launchBrowser()
})
after(() => browser.close())

async function open(path: string, { scripts = true } = {}): Promise<Page> {
  const analyst = await world.signedIn(['analyst'])
  const context = await browser.newContext({ javaScriptEnabled: scripts })
  await context.addCookies(
    [...analyst.cookies].map(([name, value]) => ({ name, value, url: address })),
  )
  await context.route('**/assets/**', async (route) => {
    const file = join(world.database.scratch, new URL(route.request().url()).pathname)
    const types: Record<string, string> = {
      css: 'text/css',
      js: 'text/javascript',
      svg: 'image/svg+xml',
    }
    const body = await readFile(file).catch(() => null)
    if (body === null) return route.fulfill({ status: 404 })
    return route.fulfill({ body, contentType: types[file.split('.').at(-1)!] ?? 'font/woff2' })
  })
  const page = await context.newPage()
  await page.goto(`${address}${path}`)
  return page
}

const lead = (page: Page) => page.locator('.sd-title__lead')
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-point]')?.getAttribute('data-point'))

async function says(page: Page, wanted: RegExp): Promise<void> {
  await page.waitForFunction(
    (source) =>
      new RegExp(source).test(document.querySelector('.sd-title__lead')?.textContent ?? ''),
    wanted.source,
  )
}

test('by keyboard alone: suggest, move, put with a number, accept, undo; letters elsewhere do nothing', async () => {
  await world.inArea(world.area, async (tx) => {
    const made = await addTheme(tx, world.area.id, {
      activityId: words.id,
      name: 'Waiting without news',
      at: world.clock.now(),
      by: null,
    })
    assert.ok(made.ok)
  })
  const page = await open(bench)
  await page.keyboard.press('u')
  await page.keyboard.press('a')
  assert.match((await lead(page).textContent()) ?? '', /^0 of 9/)
  await page.locator('.sd-point__tick').first().focus()
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  assert.equal(await focused(page), words.points[1])
  await page.keyboard.press('1')
  await says(page, /^1 of 9 points in a theme, 1 by a person/)
  assert.equal(await focused(page), words.points[1], 'the focus stays on the point')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('Space')
  assert.equal(await page.locator('[data-count]').textContent(), '2 ticked')
  await page.keyboard.press('1')
  await says(page, /^2 of 9/)
  await page.keyboard.press('u')
  await says(page, /^1 of 9/)
  await page.keyboard.press('t')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'theme')
  await page.keyboard.press('W')
  await page.keyboard.press('Enter')
  await says(page, /^2 of 9/)
  await page.close()
})

test('suggestions are asked for and accepted without the mouse', async () => {
  const page = await open(bench)
  await page.getByRole('button', { name: 'Suggest themes' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('[name=accept]').first().waitFor()
  assert.match(
    (await page.locator('said-themes').locator('xpath=preceding-sibling::p[1]').textContent()) ??
      '',
    /to look through/,
  )
  const row = page
    .locator('[data-point]', { has: page.getByRole('button', { name: /^Accept: / }) })
    .first()
  const before = await row.getByRole('button', { name: /^Accept: / }).count()
  await row.locator('.sd-point__tick').focus()
  const id = await focused(page)
  await page.keyboard.press('a')
  await page.waitForFunction(
    (point) => document.querySelectorAll(`[data-point="${point}"] [name=accept]`).length === 0,
    id,
  )
  assert.ok(before > 0)
  assert.equal(await focused(page), id)
  if (pictures) await screenshot(page, join(pictures, 'bench-1280.png'), 1280)
  assert.deepEqual(await axe(page), [])
  await page.setViewportSize({ width: 360, height: 780 })
  assert.deepEqual(await axe(page), [])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  if (pictures) await screenshot(page, join(pictures, 'bench-360.png'), 360)
  assert.ok(wide <= 360, `the page is ${wide} px wide`)
  await page.close()
})

test('a point is dragged onto a theme', async () => {
  const page = await open(bench)
  await page.setViewportSize({ width: 1280, height: 900 })
  const theme = page.locator('[data-name="Waiting without news"]')
  const row = page.locator('[data-point]', { hasText: 'Purple umbrellas' })
  await row.locator('.sd-point__handle').dragTo(theme)
  await row.locator('.sd-chip--accepted', { hasText: 'Waiting without news' }).waitFor()
  await page.close()
})

test('without JavaScript the same page works, and the page of a theme has no faults', async () => {
  const page = await open(bench, { scripts: false })
  await page.locator('.sd-point__tick').nth(3).check()
  await page.locator('#theme').selectOption({ label: 'Waiting without news' })
  await page.getByRole('button', { name: 'Put in theme' }).click()
  assert.match((await page.locator('main, body').first().textContent()) ?? '', /1 point put in/)
  await page.close()
  const other = await open(bench)
  await other.locator('.sd-theme__change').first().click()
  assert.deepEqual(await axe(other), [])
  if (pictures) await screenshot(other, join(pictures, 'theme-1280.png'), 1280)
  await other.close()
})
