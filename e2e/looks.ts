/** What somebody sees on the page they are on, and whether everybody could. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { axe } from '../src/testing/browser.ts'
import { overflow, pathOf } from './site.ts'

/**
 * axe looks at each page of the journey as it is first met, and again when its heading is another.
 * @param twin a page that may run scripts: axe is one, so where scripts are off it looks at a copy there
 */
export function lookerAt(page: Page, twin?: Page) {
  const looked = new Set<string>()

  return {
    /** Waits for the page with this heading, and for axe to find nothing on it. */
    async sees(heading: string | RegExp): Promise<void> {
      const title = page.locator('h1').filter({ hasText: heading }).first()
      await title.waitFor()
      await page.waitForLoadState()
      const kind = `${new URL(page.url()).pathname} ${await title.textContent()}`
      if (looked.has(kind)) return
      looked.add(kind)
      assert.deepEqual(
        await axe(twin === undefined ? page : await copyOf(page, twin)),
        [],
        pathOf(page.url()),
      )
      assert.deepEqual(await overflow(page), [], pathOf(page.url()))
    },
    /** Waits for words anywhere in the page. */
    async reads(words: string | RegExp): Promise<void> {
      await page.locator('body').filter({ hasText: words }).waitFor()
    },
    async text(): Promise<string> {
      return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
    },
  }
}

/** The same page as it stands, with its styles and without its scripts. */
async function copyOf(page: Page, twin: Page): Promise<Page> {
  const body = await page.content()
  await twin.route('**/*', (route) => {
    const type = route.request().resourceType()
    if (type === 'document') return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
    return type === 'script' ? route.abort() : route.continue()
  })
  await twin.goto(page.url())
  await twin.unroute('**/*')
  return twin
}
