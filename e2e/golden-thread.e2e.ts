/** The main job, done with the keyboard alone: notes go in, and a visitor reads what came of them. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { grantRole, keepAccount } from '../src/access/index.ts'
import { idFromName } from '../src/kernel/ids.ts'
import { addPartner } from '../src/partners/index.ts'
import { noLimits } from '../src/platform/web/limits.ts'
import { makeWorld } from '../src/testing/world.ts'
import { handsOn } from './hands.ts'
import { lookerAt } from './looks.ts'
import { DESK, listen, openBrowser, PHONE, watch } from './site.ts'
import { lineOf, nonBlankLines, winterNotes } from './winter-notes.ts'

const browser = await openBrowser()
const world = await makeWorld({ limits: noLimits })
const origin = await listen(world.app.server)
const EMAIL = 'rosa@northmoor.example'
await foundArea()

const context = await browser.newContext({ viewport: DESK })
const faults = watch(context, origin)
const page = await context.newPage()
page.setDefaultTimeout(8000)
const hands = handsOn(page)
const looks = lookerAt(page)

const phone = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })
const phoneFaults = watch(phone, origin)
const small = await phone.newPage()
small.setDefaultTimeout(8000)
const thumbs = handsOn(small)
const eyes = lookerAt(small, await browser.newPage({ viewport: PHONE }))

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
  void test(name, { timeout: 40_000 }, async () => {
    assert.equal(broken, null, `not reached: “${broken}” failed`)
    try {
      await work()
      assert.deepEqual(faults, [])
    } catch (error) {
      broken = name
      for (const one of [page, small])
        console.log(`At ${one.url()}:\n${(await one.locator('body').innerText()).slice(0, 1500)}`)
      throw error
    }
  })
}

const OWN_THEME = 'Left without news'
const RELEASED = ['Letters about a meeting arrive', 'Waiting two years for', 'The welcome desk at']
const SAID = 'Tell us how long the wait is, and tell us again every month.'
const REPLY = 'From January you get a letter every four weeks while you wait.'
const PROMISE = 'A letter every four weeks while you wait'
const PROMISE_SLUG = 'a-letter-every-four-weeks-while-you-wait'
const DONE = 'The first 40 letters went out in November.'
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
  assert.match(await resultOf('We were asked').innerText(), /problem\s+suggested/)
  assert.match(await resultOf('Of the the plan').innerText(), /unclear/)
  assert.match(await resultOf('remembers our').innerText(), /inside line 7/)
  assert.match(await resultOf('Letters about meetings').innerText(), /nearly the same as line 16/)
  assert.match(await page.locator('#line-5').innerText(), /The same heading again/)
})

step('each line has a page of its own, and the whole could still be thrown away', async () => {
  const preview = page.url()
  await hands.follow(`Change line ${lineOf('We were asked')}`)
  await looks.sees(`Line ${lineOf('We were asked')}`)
  await go(`${new URL(preview).pathname}/throw-away`)
  await looks.sees('Throw this import away')
  await hands.follow('Keep it')
  await looks.sees('winter-evening.txt')
})

step('she puts two lines right, and every line is accounted for', async () => {
  await hands.tick(page.locator(`#tick-${lineOf('A steward')}`))
  await hands.press('Set aside')
  await page
    .locator(`#result-${lineOf('A steward')}`)
    .filter({ hasText: 'Set aside by you' })
    .waitFor()
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

/** "13 contributions + 2 headings + … = 22 lines": the parts make the whole, and the whole is the file. */
async function accountAddsUp(): Promise<void> {
  const words = await page.locator('.sd-account').first().innerText()
  const [parts = '', whole = ''] = words.split('=')
  const sum = [...parts.matchAll(/\d+/g)].reduce((all, [number]) => all + Number(number), 0)
  assert.deepEqual([sum, Number.parseInt(whole, 10)], [nonBlankLines, nonBlankLines], words)
  assert.match(words, /Nothing lost/)
}

const rowOf = (words: string) => page.locator('[data-point]', { hasText: words })

step('she takes suggestions for themes, makes one of her own, and fills it', async () => {
  await hands.follow('put the points in themes')
  await looks.sees('Themes')
  await hands.press('Suggest themes')
  await looks.reads(/Look through \d+ suggestions/)
  const waiting = rowOf('School staff need training')
  await hands.reach(waiting.getByRole('checkbox'))
  await page.keyboard.press('a')
  await waiting.locator('.sd-chip--accepted').first().waitFor()
  await hands.reach(page.locator('summary', { hasText: 'Make a theme' }))
  await page.keyboard.press('Enter')
  await hands.write('Name of the theme', OWN_THEME)
  await hands.press('Make this theme')
  await looks.reads(`${OWN_THEME} is now a theme.`)
  for (const words of ['Letters about a meeting', 'Nobody rings back', 'Waiting two years'])
    await hands.tick(rowOf(words).getByRole('checkbox'))
  await hands.pick('Theme', OWN_THEME)
  await hands.press('Put in theme')
  await rowOf('Nobody rings back').locator('.sd-chip--accepted', { hasText: OWN_THEME }).waitFor()
})

step('she releases what the public may read, a telephone number taken out', async () => {
  world.clock.set('2026-11-19T10:00:00Z')
  await go(`${HOME}/words`)
  await looks.sees('What was said')
  for (const words of RELEASED) await hands.tick(page.getByRole('checkbox', { name: words }))
  await hands.press(`Release ${RELEASED.length}`)
  await looks.sees('Look once more')
  await looks.reads(`1 of these ${RELEASED.length} may say who somebody is`)
  await hands.press(`Release all ${RELEASED.length} as they are`)
  await looks.reads(`${RELEASED.length} of 13 released`)
  await hands.follow(/^Open: Nobody rings back/)
  await looks.sees('One thing that was said')
  await hands.tick(page.getByRole('checkbox', { name: /01632 960188/ }))
  await hands.choose('It says who somebody is')
  await hands.press('Release with words taken out')
  await looks.reads('Released with words taken out.')
  await world.drain()
})

let receipt = ''

step('a visitor reads on a phone what was said, and nothing that was not released', async () => {
  await small.goto(`${origin}/northmoor`)
  await eyes.sees(/./)
  await thumbs.follow('What we heard')
  await eyes.sees(/./)
  await thumbs.follow('Winter evening')
  await eyes.sees('Winter evening')
  const read = await eyes.text()
  for (const words of RELEASED) assert.ok(read.includes(words), words)
  assert.match(read, /Nobody rings back/)
  const source = await small.content()
  for (const words of ['01632 960188', 'Could meetings be in the evening?', 'Of the the plan'])
    assert.ok(!source.includes(words), `${words} is not for the public`)
  assert.match(read, /Waiting 3 days for a reply/)
})

step('she answers and is given a receipt of three words', async () => {
  await thumbs.press('Have your say')
  await eyes.sees('Winter evening')
  await thumbs.write('What would you change first?', SAID)
  await thumbs.choose(/parent/i)
  await thumbs.press('Send my words')
  await eyes.sees('Thank you. Your words are in.')
  receipt = (await small.locator('.sd-receipt__words').innerText()).trim()
  assert.match(receipt, /^[a-z]+\s+[a-z]+\s+[a-z]+$/)
  await thumbs.follow('See where your words have got to')
  await eyes.sees('What happened to what you said')
  assert.ok((await eyes.text()).includes(SAID))
  assert.ok(!(await eyes.text()).includes(REPLY))
})

step('she puts the new words in her theme too, and promises something', async () => {
  await go(`${HOME}/themes`)
  await hands.tick(rowOf(SAID).getByRole('checkbox'))
  await hands.pick('Theme', OWN_THEME)
  await hands.press('Put in theme')
  await rowOf(SAID).locator('.sd-chip--accepted', { hasText: OWN_THEME }).waitFor()
  await go(`${HOME}/replies`)
  await looks.sees('Replies')
  await hands.follow(`Write a reply: ${OWN_THEME}`)
  await looks.sees(`Reply to “${OWN_THEME}”`)
  await hands.follow('We are doing it')
  await looks.sees(`Reply to “${OWN_THEME}”`)
  await hands.follow('Make a commitment for it first')
  await looks.sees(/commitment/i)
  await hands.write('What is promised', PROMISE)
  await hands.write('In more words', 'Every family that waits hears from us.')
  await hands.pick('Which partner leads', 'Northmoor Council')
  await hands.pick('Done by the end of', 'Spring term 2027')
  await hands.pick('Who gives the updates', 'Rosa Lindqvist')
  await hands.press(/commitment|Save|Make/)
  await looks.sees(PROMISE)
  await looks.reads('The commitment is made.')
})

step('she replies to everybody who said it', async () => {
  await go(`${HOME}/replies`)
  await hands.follow(`Write a reply: ${OWN_THEME}`)
  await hands.follow('We are doing it')
  await hands.write('Your answer, in plain words', REPLY)
  await hands.pick('The commitment that does it', PROMISE)
  await hands.press('See how people will read it')
  await looks.reads('This is how people will read it')
  await looks.sees(`Reply to “${OWN_THEME}”`)
  await hands.press('Give this reply')
  await looks.reads('The reply is given.')
})

step('nothing is done without something that shows it', async () => {
  await go(`/northmoor/staff/commitments/${PROMISE_SLUG}`)
  await looks.sees(PROMISE)
  await hands.press('It has started')
  await looks.reads('It is started now.')
  await hands.press('Mark it done')
  await looks.sees('Mark it done')
  await looks.reads('Add what shows it was done, then mark it done.')
  await hands.press('Add evidence')
  await looks.sees('Add what shows it')
  await hands.write('What is it?', 'The letter we send now')
  await hands.write('In words', 'One page, sent every four weeks.')
  await hands.press('Add evidence')
  await looks.reads('The evidence is added.')
  await hands.press('Mark it done')
  await looks.sees('Mark it done')
  await hands.press('Mark it done')
  await looks.reads('It is done now.')
})

step('she gives an update, and freezes the report of the term', async () => {
  await hands.follow('Give an update')
  await looks.sees(PROMISE)
  await hands.write('What was done', DONE)
  await hands.write('What is next', 'We ask families whether it helps.')
  await hands.press('Give this update')
  await looks.reads('The update is given.')
  await hands.follow('Term reports')
  await looks.sees('Term reports')
  await hands.press('Read it and freeze it')
  await looks.sees(/term 2026/)
  await hands.press(/^Freeze and publish/)
  await looks.reads(/is frozen\. Anyone can read it now\./)
  await looks.sees(/term 2026/)
  await world.drain()
})

step('the person who answered follows her receipt to the reply', async () => {
  await small.goto(`${origin}/northmoor`)
  await thumbs.follow(/receipt/i)
  await eyes.sees('Follow my receipt')
  await thumbs.write('Your three words', receipt)
  await thumbs.press('Show what happened')
  await eyes.sees('What happened to what you said')
  const read = await eyes.text()
  for (const words of [SAID, OWN_THEME, REPLY, PROMISE, DONE])
    assert.ok(read.includes(words), words)
  assert.doesNotMatch(read, /01632|Brook Lane/)
})

step('anybody reads the whole thread', async () => {
  await small.goto(`${origin}/northmoor/activities/winter-evening`)
  await eyes.sees('Winter evening')
  const writeUp = await eyes.text()
  assert.ok(writeUp.includes(REPLY))
  assert.ok(!writeUp.includes(SAID), 'nobody has released that yet')
  await thumbs.follow(PROMISE)
  await eyes.sees(PROMISE)
  const promise = await eyes.text()
  for (const words of [OWN_THEME, 'The letter we send now', DONE])
    assert.ok(promise.includes(words))
  for (const path of ['commitments', 'reports', 'privacy', 'accessibility', 'how-this-works']) {
    await small.goto(`${origin}/northmoor/${path}`)
    await eyes.sees(/./)
  }
  await small.goto(`${origin}/northmoor/reports`)
  await thumbs.follow(/term 2026/)
  await eyes.sees(/term 2026/)
  assert.ok((await eyes.text()).includes(DONE))
  assert.deepEqual(await phone.cookies(), [], 'a visitor has no cookie')
  assert.deepEqual(phoneFaults, [])
})
