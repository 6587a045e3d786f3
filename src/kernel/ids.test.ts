import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { idFromName, newId } from './ids.ts'

const V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('the order of the moments is the order of the ids', () =>
  fc.assert(
    fc.property(fc.nat(2 ** 45), fc.integer({ min: 1, max: 2 ** 40 }), (now, later) => {
      const [a, b] = [newId(now), newId(now + later)]
      assert.match(a, V7)
      assert.ok(a < b, `${a} ${b}`)
      assert.equal(parseInt(a.replaceAll('-', '').slice(0, 12), 16), now)
    }),
  ))

test('many in one millisecond are all different', () => {
  const now = Date.UTC(2026, 10, 16)
  assert.equal(new Set(Array.from({ length: 5000 }, () => newId(now))).size, 5000)
})

test('a name gives the same id always, and another name another', () => {
  assert.equal(idFromName('Northmoor'), idFromName('Northmoor'))
  assert.notEqual(idFromName('Northmoor'), idFromName('Southfen'))
  assert.match(idFromName('x'), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/)
})
