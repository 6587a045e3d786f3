import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { worryWords } from './worry-words.ts'

const raises = (text: string) => worryWords(text).spans.length > 0

test('said by children and adults, plainly or not: all raise', () => {
  for (const text of [
    'he hurts me',
    'He HURTS me when mum is out',
    'I am scared to go home',
    'sometimes I want to disappear',
    'I don’t want to be here any more',
    'I dont want to be here',
    "She doesn't want to live",
    'my son says he wants to die',
    'There are bruises on his arms after school',
    'He came back with bite marks',
    'The assistant locked him in a room',
    'She was locked for an hour in the quiet room',
    'They pinned my boy down',
    'he touched me and said it is our secret',
    'A man online asks me for photos of me',
    'She has been cutting herself',
    'He keeps banging his head on the wall',
    'We have had no food since Tuesday',
    'He is left on his own all day',
    'I nearly hit him, I am at breaking point',
    'uncle comes into my room',
    'He ran in front of a car',
    'She took all the tablets',
    'nobody would miss me',
    'I was told not to tell anyone',
    'She has stopped eating',
    'A lad at college carries a knife',
    'I feel unsafe on the bus',
    'self-harm',
    'My stepdad gets angry and I hide',
    'I wish I could go to sleep for ever',
    'the escort squeezes my arm too hard',
    'the door of the calm room was held shut',
    'They sat on him until he stopped',
    'I dont like what grandad does',
    'everyone would be happier if I was gone',
    'No one has changed him all day',
    'my brother chases me with scissors',
    'He told me to take my top off on the call',
    'I think about not being alive',
    'My teacher grips my hand until it goes white',
    'There is never anyone in when I get home',
    'the boys make me do things behind the gym',
    'I have stopped taking my insulin',
    'He is tied to his chair at lunch',
    'my daughter says a helper touches her',
    'you hurt my feelings',
  ])
    assert.ok(raises(text), text)
})

test('ordinary SEND sentences stay quiet', () => {
  for (const text of [
    'The taxi was late three times this week',
    'Plans are written in plain words',
    'Nobody answers the phone',
    'The Saturday club is a hit with everyone',
    'It beats the old system',
    'He is happy at his new school',
    'Cuts to short breaks',
    'We fight for every hour of support',
    'She loves kickboxing club',
    'The tribunal found for us',
    'He is tied into the contract',
    'Speech therapy stopped',
    'begun early',
    'Grammar was hard for him',
  ])
    assert.deepEqual(worryWords(text).spans, [], text)
})

test('the words are shown where they stand', () => {
  const text = 'At home he hurts me.'
  const [span] = worryWords(text).spans
  assert.equal(text.slice(span?.start, span?.end), 'hurts me')
})

test('more text never lowers what was raised', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
      assert.ok(raises(`${before} . he hurts me . ${after}`))
    }),
  )
})

test('100 kB of anything is quick, 40,000 points too', (t) => {
  for (const piece of ['left ', 'touch a b c ', 'a', '. ', 'keep our ', "don't "]) {
    const before = performance.now()
    worryWords(piece.repeat(Math.ceil(100_000 / piece.length)))
    const took = performance.now() - before
    assert.ok(took < 60_000, `${piece}: ${Math.round(took)} ms`)
  }
  const before = performance.now()
  for (let at = 0; at < 40_000; at += 1)
    worryWords('The staff were kind but the plan was late, again and again')
  const took = performance.now() - before
  t.diagnostic(`40,000 points: ${Math.round(took)} ms`)
  assert.ok(took < 60_000)
})
