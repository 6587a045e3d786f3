/** A real browser for tests: starts Chromium without a network, looks for accessibility faults. */
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import type { Browser, LaunchOptions, Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

const ARGS = [
  // Chromium refuses to run as root with its sandbox; it only ever loads our own pages here.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-dev-shm-usage',
  '--no-pings',
  '--font-render-hinting=none',
  // A page that asks a third party for anything fails, on every machine alike.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/**
 * Starts a browser; close it after the tests.
 * @throws Error that says what to install when none can run here
 */
export async function launchBrowser(): Promise<Browser> {
  const faults: string[] = []
  for (const candidate of [packaged, ...SYSTEM.map(installed)]) {
    try {
      return await chromium.launch({ ...(await candidate()), args: ARGS })
    } catch (error) {
      faults.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
  }
  throw new Error(
    `No browser can run here: install Chromium (Debian: sudo apt-get install -y chromium). Tried: ${faults.join('; ')}`,
  )
}

const installed = (executablePath: string) => async (): Promise<LaunchOptions> => {
  await stat(executablePath)
  return { executablePath }
}

/** The Chromium from npm, with the libraries and fonts that came with it. */
async function packaged(): Promise<LaunchOptions> {
  if (process.arch !== 'x64') throw new Error('the npm Chromium is for x64 only')
  const folder = await unpacked()
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    TMPDIR: tmpdir(),
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  }
  return { executablePath: join(folder, 'chromium'), env }
}

/**
 * The folder it is unpacked in: one per account and version, so that root and others do not meet.
 * Whoever unpacks works in a folder of its own and moves it into place whole; when two do so at
 * once the later one finds the place taken and uses it.
 */
async function unpacked(): Promise<string> {
  const { version } = require(join(packageFolder(), 'package.json')) as { version: string }
  const folder = join(tmpdir(), `said-chromium-${process.getuid?.() ?? 0}-${version}`)
  if (await isOurs(folder)) return folder
  const work = await mkdtemp(`${folder}-`)
  try {
    await unpackInto(work)
    await writeFile(join(work, 'fonts.conf'), fontsConf(folder))
    await rename(work, folder).catch(async (error: unknown) => {
      if (!(await isOurs(folder))) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return folder
}

function packageFolder(): string {
  return join(dirname(require.resolve('@sparticuz/chromium')), '..')
}

/** In a folder that all may write to, somebody else's program must not be run by its name. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined)
  if (!found) return false
  if (found.uid === process.getuid?.() && (found.mode & 0o077) === 0) return true
  throw new Error(`${folder} is not this account's own: remove it`)
}

async function unpackInto(work: string): Promise<void> {
  const names = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']
  const before = process.env.TMPDIR
  // The package unpacks into the temporary folder, which it looks up when it is called.
  process.env.TMPDIR = work
  const unpacking = names.map((name) => inflate(join(packageFolder(), 'bin', name)))
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  // All must have ended before the folder may be removed.
  const failed = (await Promise.allSettled(unpacking)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

/** Its own fonts first, so that pictures look alike everywhere; the system's for other scripts. */
function fontsConf(folder: string): string {
  const places = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts']
  const dirs = places.map((place) => `<dir>${place}</dir>`).join('')
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`
}

/**
 * What axe finds wrong with a page, one line each: how bad, the rule, what is wanted, and where.
 * An empty list is what a test wants; deepEqual with [] then shows the lines.
 * @param part a CSS selector for the part to look at; all of the page when absent
 */
export async function axe(page: Page, part?: string): Promise<readonly string[]> {
  // Evaluated by the debugger, which a content security policy does not bind; a script tag would be.
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'))
  const violations = await page.evaluate(async (selector) => {
    const results = await window.axe.run(selector ?? document, { resultTypes: ['violations'] })
    return results.violations
  }, part)
  return violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`)
    return `${impact ?? 'unknown'} ${id}: ${help}\n  ${places.join('\n  ')}`
  })
}

declare global {
  interface Window {
    axe: typeof import('axe-core')
  }
}

/** Saves a picture of the whole page at a width (360 for a phone, 1280 for a desk), fonts loaded. */
export async function screenshot(page: Page, path: string, width?: number): Promise<void> {
  if (width !== undefined) await page.setViewportSize({ width, height: width < 600 ? 780 : 900 })
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  await mkdir(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage: true, animations: 'disabled' })
}
