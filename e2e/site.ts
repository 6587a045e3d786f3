/** The application on a port of its own, with the demonstration in it, and what a browser meets there. */
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { allJobs, makeApp, type App } from '../src/app.ts'
import { buildNorthmoor } from '../src/demonstration/index.ts'
import { readConfig } from '../src/platform/config.ts'
import { drainJobs } from '../src/platform/jobs.ts'
import { makeLog } from '../src/platform/log.ts'
import { noLimits } from '../src/platform/web/limits.ts'
import { launchBrowser } from '../src/testing/browser.ts'
import { testDatabase } from '../src/testing/database.ts'

export const PHONE = { width: 360, height: 780 }
export const DESK = { width: 1280, height: 900 }

/** Open it before the application: what is closed first must be the browser, whose connections hold a server open. */
export async function openBrowser(): Promise<Browser> {
  const browser = await launchBrowser()
  after(() => browser.close())
  return browser
}

/** The address of a server that now listens on a port nobody else has. */
export async function listen(server: FastifyInstance): Promise<string> {
  await server.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

/** Northmoor as a visitor to the demonstration finds it on a day in December. Closed after the tests. */
export async function openNorthmoor(): Promise<{
  app: App
  origin: string
  drain(): Promise<void>
}> {
  const database = await testDatabase()
  const given = { LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: database.scratch }
  const config = readConfig(given, 'demonstration')
  assert.ok(config.ok)
  const app = await makeApp({
    config: config.value,
    secret: 'a secret for tests only, of forty letters',
    place: database.place,
    clock: { now: () => new Date('2026-12-10T10:00:00Z') },
    log: makeLog(process.env['TEST_LOG'] ?? 'silent'),
    limits: noLimits,
  })
  after(() => app.close())
  await buildNorthmoor(app.tools)
  const drain = (): Promise<void> => drainJobs(database.place, allJobs, app.tools)
  await drain()
  return { app, origin: await listen(app.server), drain }
}

/** What went wrong in a browser, one line each: an empty list is what a test wants. */
export type Faults = string[]

/** Writes down every console error (the security policy speaks there), failed script and strange host. */
export function watch(context: BrowserContext, origin: string): Faults {
  const faults: Faults = []
  context.on('console', (message) => {
    // A refused form answers 422 and the browser says so: that is no fault of the page.
    if (message.type() !== 'error' || /status of 4(22|09)/.test(message.text())) return
    faults.push(
      `${pathOf(message.page()?.url() ?? '')}: ${message.text()} ${message.location().url}`,
    )
  })
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`))
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:'))
      faults.push(`asked another host: ${url}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${pathOf(response.url())}`)
  })
  return faults
}

export const pathOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).pathname + new URL(url).search : url

/** How far the page is wider than its window, in pixels, and what sticks out. */
export const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= wide) return []
    const out = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (each) => each.getBoundingClientRect().right > wide + 1,
    )
    return [`${document.documentElement.scrollWidth} wide in ${wide}`].concat(
      out.slice(0, 4).map((each) => each.outerHTML.slice(0, 140)),
    )
  })
