/** The first half of the golden thread: an activity is made, notes come in, themes are found, words released. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  EMAIL,
  go,
  hands,
  HOME,
  looks,
  origin,
  OWN_THEME,
  page,
  RELEASED,
  rowOf,
  step,
  world,
} from './stage.ts'
import { lineOf, nonBlankLines, winterNotes } from './winter-notes.ts'

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
