/** Somebody at a desk who has no mouse: everything is reached with Tab and done with keys. */
import assert from 'node:assert/strict'
import type { ElementHandle, Locator, Page } from 'playwright-core'

/** The way is counted by what usually takes the focus, so that it is near when one looks again. */
const LOOKS = 40

export function handsOn(page: Page) {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first()
  const link = (name: string | RegExp): Locator => page.getByRole('link', { name }).first()

  /** Tabs to it, backwards when it stands before; fails when no number of presses gets there. */
  async function reach(target: Locator): Promise<void> {
    const wanted = await target.elementHandle()
    assert.ok(wanted)
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const { stops, back } = await wayTo(page, wanted)
      if (stops === 0) return
      for (let presses = 0; presses < stops; presses += 1)
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    }
    assert.fail(
      `Tab never comes to ${await wanted.evaluate((each) => (each as Element).outerHTML)}`,
    )
  }

  return {
    reach,
    async press(name: string | RegExp): Promise<void> {
      await reach(button(name))
      await page.keyboard.press('Enter')
    },
    async follow(name: string | RegExp): Promise<void> {
      await reach(link(name))
      await page.keyboard.press('Enter')
    },
    /** Writes in the box with this label, over what stood there. */
    async write(label: string | RegExp, words: string): Promise<void> {
      await reach(page.getByLabel(label).first())
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(words)
    },
    async tick(box: Locator): Promise<void> {
      await reach(box)
      if (!(await box.isChecked())) await page.keyboard.press('Space')
      assert.ok(await box.isChecked())
    },
    /** In a group of radios Tab comes to one of them only; arrows go to the others. */
    async choose(name: string | RegExp): Promise<void> {
      const radio = page.getByRole('radio', { name }).first()
      const group = page.locator(`input[type=radio][name="${await radio.getAttribute('name')}"]`)
      const checked = group.and(page.locator(':checked'))
      await reach((await checked.count()) > 0 ? checked : group.first())
      await page.keyboard.press('Space')
      for (let presses = 0; presses < 20 && !(await radio.isChecked()); presses += 1)
        await page.keyboard.press('ArrowDown')
      assert.ok(await radio.isChecked())
    },
    /** Arrows through a list to the choice that begins with these words. */
    async pick(label: string | RegExp, words: string): Promise<void> {
      const list = page.getByRole('combobox', { name: label, exact: true })
      await reach(list)
      await page.keyboard.press('Home')
      for (let presses = 0; presses < 60; presses += 1) {
        if ((await chosenIn(list)).startsWith(words)) return
        await page.keyboard.press('ArrowDown')
      }
      assert.fail(`no choice begins with ${words}`)
    },
  }
}

/** How many stops of Tab it is from where the focus is, at least one; none when it is there. */
const wayTo = (page: Page, wanted: ElementHandle): Promise<{ stops: number; back: boolean }> =>
  page.evaluate((given) => {
    const target = given as Element
    const now = document.activeElement ?? document.body
    if (now === target) return { stops: 0, back: false }
    const { DOCUMENT_POSITION_FOLLOWING: FOLLOWS, DOCUMENT_POSITION_PRECEDING: PRECEDES } = Node
    const back = (now.compareDocumentPosition(target) & PRECEDES) !== 0
    const [from, to] = back ? [target, now] : [now, target]
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary'),
    ].filter(
      (each) =>
        (from.compareDocumentPosition(each) & FOLLOWS) !== 0 &&
        (each.compareDocumentPosition(to) & FOLLOWS) !== 0 &&
        each.tabIndex >= 0 &&
        // Of a group of radios Tab comes to one only; what is not counted is found by looking again.
        !each.matches('[type=radio]') &&
        each.checkVisibility() &&
        !each.matches(':disabled'),
    ).length
    return { stops: stops + 1, back }
  }, wanted)

const chosenIn = (list: Locator): Promise<string> =>
  list.evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.text.trim() ?? '')
