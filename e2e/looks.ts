/** What somebody sees on the page they are on, and whether everybody could. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { axe } from '../src/testing/browser.ts'
import { overflow, pathOf } from './site.ts'

export type Looker = ReturnType<typeof lookerAt>

/** axe looks at each page of the journey as it is first met, and again when its heading is another. */
export function lookerAt(page: Page) {
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
      assert.deepEqual(await axe(page), [], pathOf(page.url()))
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
