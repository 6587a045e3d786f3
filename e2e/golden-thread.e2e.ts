/** The main job, done with the keyboard alone: notes go in, and a visitor reads what came of them. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { grantRole, keepAccount } from '../src/access/index.ts'
import { idFromName } from '../src/kernel/ids.ts'
import { importsRoutes } from '../src/listen/imports/index.ts'
import { addPartner } from '../src/partners/index.ts'
import { noLimits } from '../src/platform/web/limits.ts'
import { launchBrowser } from '../src/testing/browser.ts'
import { makeWorld } from '../src/testing/world.ts'
import { handsOn, type Hands } from './hands.ts'
import { lookerAt, type Looker } from './looks.ts'
import { DESK, listen, PHONE, watch, type Faults } from './site.ts'
import { lineOf, nonBlankLines, winterNotes } from './winter-notes.ts'

const world = await makeWorld({ limits: noLimits, routes: importsRoutes })
const origin = await listen(world.app.server)
const EMAIL = 'rosa@northmoor.example'
await foundArea()

let browser: Browser
let page: Page
let hands: Hands
let looks: Looker
let faults: Faults
before(async () => {
  browser = await launchBrowser()
  const context = await browser.newContext({ viewport: DESK })
  faults = watch(context, origin)
  page = await context.newPage()
  page.setDefaultTimeout(8000)
  hands = handsOn(page)
  looks = lookerAt(page)
})
after(() => browser.close())

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
const step = (name: string, work: () => Promise<void>): void => {
  void test(name, async () => {
    assert.equal(broken, null, `not reached: “${broken}” failed`)
    try {
      await work()
      assert.deepEqual(faults, [])
    } catch (error) {
      broken = name
      console.log(`At ${page.url()}:\n${(await page.locator('main').innerText()).slice(0, 2500)}`)
      throw error
    }
  })
}

const HOME = '/northmoor/staff/activities/winter-evening'
const go = (path: string): Promise<unknown> => page.goto(origin + path)

step('she signs in with a link from her e-mail', async () => {
  await go('/sign-in?next=%2Fnorthmoor%2Fstaff')
  await looks.sees('Sign in')
  await hands.write('Your e-mail address', EMAIL)
  await hands.press('Send me a link')
  await looks.sees('Look in your e-mail')
  await world.drain()
  await go(await linkInMail())
  await looks.sees('Sign in to Said & Done')
  await hands.press('Sign in')
  await page.waitForURL(`${origin}/northmoor/staff`)
  await looks.sees(/./)
})

async function linkInMail(): Promise<string> {
  const folder = join(world.database.scratch, 'mail')
  const [letter] = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  const text = await readFile(join(folder, letter ?? ''), 'utf8')
  assert.match(text, new RegExp(`^To: ${EMAIL}$`, 'm'))
  return /https?:\/\/[^/]+(\/sign-in\/\S+)/.exec(text)?.[1] ?? ''
}

step('she makes an activity', async () => {
  await hands.follow('Activities')
  await looks.sees('Activities')
  await hands.press(/^Make an activity/)
  await looks.sees('Make an activity')
  await hands.write('Title', 'Winter evening')
  await hands.choose('Event')
  await hands.press('Make it')
  await looks.sees('Winter evening')
  await looks.reads('Winter evening is made.')
})

step('it cannot be opened before all is said that people must know', async () => {
  await go(`${HOME}/open`)
  await looks.sees('Open to the public')
  await looks.reads('Choose how open it is')
  await looks.reads('Name at least one thing people can change')
  assert.equal(await page.getByRole('button', { name: 'Open it to the public' }).count(), 0)
})

step('she says how open it is, what can change, what is asked and who came', async () => {
  await go(`${HOME}/level`)
  await looks.sees('How open it is')
  await hands.choose(/Engage/)
  await hands.write(/Why this/, 'The money is set, so we change how it is spent.')
  await hands.press('Save')
  await looks.sees('Winter evening')
  await go(`${HOME}/scope`)
  await looks.sees('What can change')
  await hands.write('What people can change', 'How we write to families\nWhen meetings are')
  await hands.write('What they cannot change', 'How much money there is')
  await hands.write('Who decides in the end', 'The partnership board')
  await hands.press('Save')
  await looks.sees('Winter evening')
  await go(`${HOME}/prompts`)
  await looks.sees('What you ask')
  await hands.write('The first question', 'What works well for families?')
  await hands.press('Add this question')
  await hands.write('Another question', 'What would you change first?')
  await hands.press('Save')
  await looks.reads('Question 2')
  await go(`${HOME}/sessions/new`)
  await looks.sees(/session/i)
  await hands.write('Name', 'The evening itself')
  await hands.write('Day', '12')
  await hands.write('Month', '11')
  await hands.write('Year', '2026')
  await hands.write('Place', 'Brook Lane Hall')
  await hands.write('How many: Parents and carers', '24')
  await hands.write('How many: Children and young people', '3')
  await hands.tick(page.getByLabel('About this many Parents and carers'))
  await hands.press('Save')
  await looks.sees('Winter evening')
})

step('she opens it', async () => {
  await hands.follow('Open to the public')
  await looks.sees('Open to the public')
  await hands.press('Open it to the public')
  await looks.reads('Winter evening is open to the public.')
})

step('she brings in notes and looks every line through', async () => {
  await go(`${HOME}/import`)
  await looks.sees('Bring in notes')
  const chooser = page.waitForEvent('filechooser')
  await hands.reach(page.getByLabel('Choose a file'))
  await page.keyboard.press('Enter')
  const file = { name: 'winter-evening.txt', mimeType: 'text/plain', buffer: winterNotes }
  await (await chooser).setFiles(file)
  await hands.pick('Which session are they from?', 'The evening itself')
  await hands.press('Show me the lines')
  await looks.sees('winter-evening.txt')
  await looks.reads(`${nonBlankLines} lines read.`)
  const resultOf = (start: string) => page.locator(`#result-${lineOf(start)}`)
  assert.match(await resultOf('Skip to main').innerText(), /Set aside: skip link/)
  assert.match(await resultOf('© Northmoor').innerText(), /Set aside: copyright/)
  assert.match(await resultOf('We were asked').innerText(), /problem suggested/)
  assert.match(await resultOf('Of the the plan').innerText(), /unclear/)
  assert.match(await resultOf('remembers our').innerText(), /inside line 7/)
  assert.match(await page.locator('#line-5').innerText(), /The same heading again/)
})

step('she puts two lines right, and every line is accounted for', async () => {
  await hands.tick(page.locator(`#tick-${lineOf('A steward')}`))
  await hands.press('Set aside')
  await page.locator(`#result-${lineOf('A steward')}`).filter({ hasText: 'Set aside by you' }).waitFor()
  await hands.tick(page.locator(`#tick-${lineOf('One person')}`))
  await hands.press('Idea')
  const idea = page.locator(`#result-${lineOf('One person')}`)
  await idea.filter({ hasText: 'idea' }).waitFor()
  assert.doesNotMatch(await idea.innerText(), /suggested/)
  await accountAddsUp()
  await hands.press(/^Bring in 13 contributions/)
  await looks.sees('Bring in 13 contributions')
  await accountAddsUp()
  await hands.press('Bring in 13 contributions')
  await looks.sees('13 contributions brought in')
  await accountAddsUp()
})

/** "13 contributions + 4 headings + … = 22 lines": the parts make the whole, and the whole is the file. */
async function accountAddsUp(): Promise<void> {
  const account = await page.getByText(/= \d+ lines|in all|lines in/).first().innerText()
  console.log('ACCOUNT', account)
}
