import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { proposeThemes, starterCodeFrame } from './code-frame.ts'
import type { LabelledLine } from './code-frame-lines.fixture.ts'
import { tuningLines } from './code-frame-lines-tuning-1.fixture.ts'
import { moreTuningLines } from './code-frame-lines-tuning-2.fixture.ts'
import { hardTuningLines } from './code-frame-lines-tuning-3.fixture.ts'
import { untouchedLines } from './code-frame-lines-untouched.fixture.ts'

const keysOf = (text: string, context = {}) => proposeThemes(text, context).map(({ key }) => key)

/**
 * found: lines whose main theme is among those proposed; first: whose first proposal a person would accept;
 * right: proposals a person would accept; silent: lines without a theme for which nothing was proposed.
 */
function examine(lines: readonly LabelledLine[]) {
  const rows = lines.map(({ themes, text }) => ({ themes, keys: keysOf(text) }))
  const themed = rows.filter(({ themes }) => themes.length > 0)
  const themeless = rows.filter(({ themes }) => themes.length === 0)
  const proposals = rows.flatMap(({ themes, keys }) => keys.map((key) => themes.includes(key)))
  const share = (flags: boolean[]) => flags.filter(Boolean).length / flags.length
  return {
    found: share(themed.map(({ themes, keys }) => keys.includes(themes[0] ?? ''))),
    first: share(themed.map(({ themes, keys }) => themes.includes(keys[0] ?? ''))),
    right: share(proposals),
    nothing: share(themed.map(({ keys }) => keys.length === 0)),
    silent: share(themeless.map(({ keys }) => keys.length === 0)),
    lines: lines.length,
  }
}

test('the frame is well formed', () => {
  assert.ok(starterCodeFrame.length >= 16 && starterCodeFrame.length <= 20)
  assert.equal(new Set(starterCodeFrame.map(({ key }) => key)).size, starterCodeFrame.length)
  const keys = new Set(starterCodeFrame.map(({ key }) => key))
  for (const { themes } of [...tuningLines, ...moreTuningLines, ...untouchedLines])
    for (const key of themes) assert.ok(keys.has(key), key)
})

test('on the tuning lines (what the words were chosen on, so only a check that nothing fell over)', (t) => {
  const all = examine([...tuningLines, ...moreTuningLines, ...hardTuningLines])
  t.diagnostic(JSON.stringify(all))
  assert.ok(all.found >= 0.95)
})

test('on the untouched lines: invented in ordinary wording, so kinder than real notes', (t) => {
  const untouched = examine(untouchedLines)
  t.diagnostic(JSON.stringify(untouched))
  assert.ok(untouched.found >= 0.85)
  assert.ok(untouched.first >= 0.75)
  assert.ok(untouched.right >= 0.67)
  assert.ok(untouched.silent >= 0.8)
})

test('saying it is there and saying it is missing are one theme', () => {
  for (const [there, missing] of [
    ['listens to parents', 'does not listen to parents'],
    ['the taxi comes on time', 'the taxi never comes on time'],
    ['we have funding', 'we have no funding'],
  ] as const)
    assert.deepEqual(keysOf(there), keysOf(missing))
})

test('initials count in capitals only, and in the plural', () => {
  assert.deepEqual(keysOf('EPs'), ['assessment-plans'])
  assert.deepEqual(keysOf('ep'), [])
  assert.deepEqual(keysOf('EHCPs'), ['assessment-plans'])
})

test('a longer expression silences the shorter inside it', () => {
  assert.deepEqual(keysOf('school transport'), ['transport'])
})

test('a heading alone proposes nothing, a parent line may speak for a nested one', () => {
  assert.deepEqual(keysOf('Supported', { heading: 'What works well in transport?' }), [])
  const nested = proposeThemes('Kept', { parent: 'School transport: taxi and escort' })
  assert.deepEqual([nested[0]?.key, nested[0]?.because.length], ['transport', 0])
  assert.ok((nested[0]?.also.length ?? 0) > 0)
  const plain = proposeThemes('The taxi')[0]?.score ?? 0
  assert.ok((proposeThemes('The taxi', { heading: 'Transport' })[0]?.score ?? 0) > plain)
})

test('whatever the text: at most three, sorted, and every reason stands in the text', () => {
  const vocabulary = [...tuningLines, ...moreTuningLines].flatMap(({ text }) => text.split(' '))
  const mixed = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 8 })))
  fc.assert(
    fc.property(mixed, (parts) => {
      const text = parts.join(' ')
      const proposals = proposeThemes(text)
      assert.ok(proposals.length <= 3)
      assert.deepEqual(proposals, proposeThemes(text))
      proposals.forEach(({ score, because, spans }, at) => {
        assert.ok(at === 0 || score <= (proposals[at - 1]?.score ?? 0))
        assert.deepEqual(
          spans.map(({ start, end }) => text.slice(start, end)),
          because,
        )
      })
    }),
  )
})

test('40,000 points without blowing up (a minute would mean quadratic; the real figure is printed)', (t) => {
  const lines = [...tuningLines, ...moreTuningLines, ...untouchedLines]
  const before = performance.now()
  for (let at = 0; at < 40_000; at += 1) proposeThemes(lines[at % lines.length]?.text ?? '')
  const took = performance.now() - before
  t.diagnostic(`${Math.round(took)} ms`)
  assert.ok(took < 60_000)
})
