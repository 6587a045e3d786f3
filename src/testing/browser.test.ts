/** The test browser itself: it starts, several at once, keeps off the network, and axe finds faults. */
import assert from 'node:assert/strict'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { axe, launchBrowser, screenshot } from './browser.ts'

let browser: Browser
before(async () => void (browser = await launchBrowser()))
after(() => browser.close())

const page = (body: string) =>
  `<!doctype html><html lang="en-GB"><title>A page</title><main><h1>Buses</h1>${body}</main></html>`

async function open(html: string) {
  const opened = await browser.newPage()
  await opened.goto(`data:text/html,${encodeURIComponent(html)}`)
  return opened
}

test('axe finds nothing on a sound page and names what is wrong on another', async () => {
  assert.deepEqual(await axe(await open(page('<p>More of them.</p>'))), [])
  const faulty = await open(page('<img src="x"><p>More.</p><section id="a"></section>'))
  const [found, ...more] = await axe(faulty)
  assert.match(found ?? '', /^critical image-alt: .*\n {2}img <img src="x">$/)
  assert.deepEqual(more, [])
  assert.deepEqual(await axe(faulty, '#a'), [])
})

test('axe runs on a page whose policy forbids inline scripts', async () => {
  const server = createServer((_, response) => {
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'")
    response.setHeader('content-type', 'text/html').end(page('<img src="x">'))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const opened = await browser.newPage()
  await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  assert.equal((await axe(opened)).length, 1)
  await opened.close()
  server.close()
})

test('no other host can be reached', async () => {
  const opened = await browser.newPage()
  await assert.rejects(opened.goto('http://northmoor.example/'), /ERR_NAME_NOT_RESOLVED/)
})

test('a picture is saved, and text has a typeface', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'said-picture-'))
  const opened = await open(page('<p><span>wwww</span><br><span>iiii</span></p>'))
  await screenshot(opened, join(folder, 'phone', 'page.png'), 360)
  assert.ok((await stat(join(folder, 'phone', 'page.png'))).size > 1000)
  const widths = await opened.evaluate(() =>
    [...document.querySelectorAll('span')].map((word) => word.getBoundingClientRect().width),
  )
  assert.ok((widths[0] ?? 0) > (widths[1] ?? 0) && (widths[1] ?? 0) > 4, String(widths))
  await rm(folder, { recursive: true })
})
