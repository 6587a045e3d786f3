import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { axe, launchBrowser } from '../testing/browser.ts'
import { makeSite } from './site.fixture.ts'
import { safeHref } from './theme.model.ts'

const site = await makeSite()
const { world } = site
const text = async (path: string): Promise<string> => {
  const { status, body } = await site.get(path)
  assert.equal(status, 200, path)
  return body.toString('utf8')
}
/** What a person reads: no markup, single spaces. */
const words = async (path: string): Promise<string> =>
  (await text(path)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the home says what is open until when, what was heard, what changed, and honest figures', async () => {
  const home = await words('/northmoor')
  for (const said of [
    /What would help while you wait\?/,
    /About 3 minutes/,
    /Closes Monday 30 November 2026 \(7 days left\)/,
    /Saturday 5 December 2026/,
    /Waiting 53 days for a reply/,
    /Please just ring when you say you will/,
    /School buses .*No, because|No, because .*School buses/,
    /Said more than 25 times/,
    /69 days|15 days|76 days/,
    /promise kept/,
    /promise late/,
    /of 5 made/,
  ])
    assert.match(home, said)
})

test('a write-up tells who asked and came, what could change, what was said, and what happened next', async () => {
  const page = await words('/northmoor/activities/autumn-evening')
  for (const said of [
    /Northmoor Parent Carer Forum/,
    /This is step 3 of 5/,
    /How long the law lets an assessment take/,
    /61 people/,
    /38 parents and carers/,
    /grandparents: number not shown/,
    /Waiting without news 25/,
    /Getting there by bus fewer than 5/,
    /about 40 things said/,
    /1 of the 4 things we heard has an answer/,
    /Waiting 53 days for a reply from the partnership board since Thursday 1 October 2026/,
    /The promise: A letter every four weeks while you wait/,
  ])
    assert.match(page, said)
  assert.doesNotMatch(page, /9 young people|3 grandparents/, 'a second number hides the first')
})

test('every link within a write-up leads somewhere on it', async () => {
  for (const slug of ['autumn-evening', 'summer-picnic', 'while-you-wait']) {
    const page = await text(`/northmoor/activities/${slug}`)
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g))
      assert.ok(page.includes(`id="${id}"`), `${slug} #${id}`)
  }
})

test('an open activity calls for answers and lists its questions; a closed one does not', async () => {
  const open = await text('/northmoor/activities/while-you-wait')
  assert.match(open, /href="\/northmoor\/activities\/while-you-wait\/answer"/)
  assert.match(open, /Who should tell you\?/)
  assert.doesNotMatch(await text('/northmoor/activities/autumn-evening'), /\/answer"/)
})

test('words are named by role only where five people have it', async () => {
  const picnic = await words('/northmoor/activities/summer-picnic')
  assert.match(picnic, /then he will not get on\. somebody who took part, in the room/)
  assert.match(picnic, /a young person, in a drawing/)
})

test('the thread of a promise can be walked both ways', async () => {
  const promise = await text('/northmoor/commitments/a-letter-every-four-weeks')
  assert.match(promise, /href="\/northmoor\/activities\/autumn-evening#waiting-without-news"/)
  assert.match(promise, /Please just ring when you say you will/)
  assert.match(promise, /The first 212 letters went out/)
  assert.match(promise, /href="https:\/\/northmoor\.example\/letters"/)
  const back = await text('/northmoor/activities/autumn-evening')
  assert.match(back, /href="\/northmoor\/commitments\/a-letter-every-four-weeks"/)
})

test('a stopped promise ends its line and says why; a kept one shows proof and what is different', async () => {
  assert.match(await words('/northmoor/commitments/evening-bus'), /Stopped .*took back its offer/)
  const kept = await words('/northmoor/commitments/a-quiet-half-hour')
  assert.match(kept, /The promise is kept/)
  assert.match(kept, /fell from 61 a week to 22/)
})

test('a link that is not a page’s address is shown as words', () => {
  for (const [link, href] of [
    ['javascript:alert(1)', null],
    ['//elsewhere.example', null],
    ['data:text/html,x', null],
    ['see the minutes', null],
    ['', null],
    ['https://northmoor.example/a', 'https://northmoor.example/a'],
    ['/northmoor/reports', '/northmoor/reports'],
  ] as const)
    assert.equal(safeHref(link), href, link)
})

test('a term report is read from what was frozen, with its difference', async () => {
  const report = await words('/northmoor/reports/autumn-term-2026')
  assert.match(report, /Since Summer term 2026/)
  assert.match(report, /1 kept .*1 slipped .*1 dropped .*1 new/)
  assert.match(report, /No update was given/)
  assert.match(report, /Why it slipped: The person who was to answer it is ill/)
})

test('a new area is whole though it is empty', async () => {
  for (const [path, said] of [
    ['/southfen', /Nothing is open today/],
    ['/southfen/activities', /We have not asked anything yet/],
    ['/southfen/commitments', /No promises yet/],
    ['/southfen/reports', /No report yet/],
    ['/southfen/how-this-works', /Every theme gets an answer/],
    ['/southfen/privacy', /Privacy/],
    ['/southfen/accessibility', /partially compliant.*Equality and Human Rights Commission/],
  ] as const)
    assert.match(await words(path), said)
})

test('nothing inline, nothing from elsewhere', async () => {
  const rows = await world.inArea(world.area, (tx) =>
    tx.selectFrom('public_pages').select('path').execute(),
  )
  for (const { path } of rows) {
    const page = await text(path)
    assert.doesNotMatch(page, / style=|<style| on\w+="|<script(?![^>]*src="\/)/, path)
    assert.doesNotMatch(page, /(src|href)="https?:\/\/(?!northmoor\.example)/, path)
  }
})

test('axe finds nothing, and nothing is wider than the screen', { timeout: 180_000 }, async () => {
  const browser = await launchBrowser()
  after(() => browser.close())
  const page = await browser.newPage()
  const paths = [
    '',
    '/activities',
    '/activities/autumn-evening',
    '/activities/while-you-wait',
    '/activities/autumn-evening/voices',
    '/commitments',
    '/commitments/a-letter-every-four-weeks',
    '/commitments/evening-bus',
    '/reports',
    '/reports/autumn-term-2026',
    '/accessibility',
    '/privacy',
    '/how-this-works',
  ]
  for (const path of [
    ...paths.map((each) => `/northmoor${each}`),
    '/southfen',
    '/southfen/activities',
  ])
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(site.origin + path)
      assert.deepEqual(await axe(page), [], `${path} at ${width}`)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      assert.ok(over <= 0, `${path} at ${width} is ${over} too wide`)
    }
})
