/** Every example page in a real browser, under the content security policy pages have: no fault axe can see, no sideways scroll on the narrowest phone. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { axe, launchBrowser } from '../testing/browser.ts'
import { buildStyles } from '../../bin/build-styles.mjs'
import { pages } from './gallery.tsx'
import { renderPage } from './render.ts'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

let folder = ''
let server: Server
let browser: Browser
let origin = ''

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'said-look-'))
  await buildStyles({ outDir: folder })
  server = createServer((request, response) => {
    const address = (request.url ?? '/').split('?')[0]!
    response.setHeader('content-security-policy', "default-src 'self'")
    const example = pages[address.slice(1)]
    if (example) {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      return response.end(renderPage(example()))
    }
    response.setHeader('content-type', types[path.extname(address)] ?? 'text/plain')
    // No area has a brand of its own here; an empty sheet keeps ours.
    if (address.endsWith('/brand.css')) return response.end('')
    readFile(path.join(folder, path.normalize(address))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  server?.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(name: string, width: number): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${origin}/${name}`)
  return { page, complaints }
}

for (const name of Object.keys(pages)) {
  test(`${name}: axe finds nothing, the policy stops nothing, it fits 320 pixels`, async () => {
    const { page, complaints } = await open(name, 1280)
    assert.deepEqual(await axe(page), [])
    await page.setViewportSize({ width: 320, height: 640 })
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    assert.equal(sideways, 0, 'the page scrolls sideways on a narrow phone')
    assert.deepEqual(complaints, [])
    await page.close()
  })
}

test('the typeface is ours, and its files are served from here', async () => {
  const { page } = await open('home', 360)
  await page.evaluate(() => document.fonts.ready)
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  )
  assert.ok(loaded.length > 0)
  assert.deepEqual(
    [...new Set(loaded.map((family) => family.replaceAll('"', '')))],
    ['Atkinson Hyperlegible'],
  )
  await page.close()
})

test('what a thumb must hit on public pages is 44 pixels high, links in running text apart', async () => {
  for (const name of ['home', 'write-up', 'commitment', 'receipt', 'answer']) {
    const { page } = await open(name, 360)
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'a, button, input:not([type=hidden]), select, textarea, summary',
        ),
      ]
        .filter((control) => !control.closest('p, .sd-skip, .sd-card__title, .govuk-skip-link'))
        .map((control) => ({
          words: control.textContent,
          height: control.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 0 && height < 44),
    )
    assert.deepEqual(small, [], name)
    await page.close()
  }
})
