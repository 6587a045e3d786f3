/** The second half of the golden thread: a visitor reads and answers, and what was said is replied to and kept. */
import assert from 'node:assert/strict'
import {
  DONE,
  eyes,
  go,
  hands,
  HOME,
  looks,
  origin,
  OWN_THEME,
  phone,
  PROMISE,
  PROMISE_SLUG,
  RELEASED,
  REPLY,
  rowOf,
  SAID,
  small,
  step,
  thumbs,
  world,
} from './stage.ts'

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
  assert.match(read, /parents and carers: number not shown/)
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
})
