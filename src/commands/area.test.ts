import assert from 'node:assert/strict'
import { test } from 'node:test'
import { APP_ROLE, openPool } from '../platform/db/connect.ts'
import { testDatabase } from '../testing/database.ts'
import { keepArea, readAsked } from './area.ts'

const good = [
  '--slug',
  'eastbrook',
  '--name',
  'Eastbrook',
  '--administrator',
  'Kim@eastbrook.example',
]

const wrongly: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no verb', [], /Say what to do/],
  ['another verb', ['remove', ...good], /Say what to do/],
  ['nothing', ['add'], /^--slug, --name, --administrator not given/],
  ['no address', ['add', ...good.slice(0, 4)], /^--administrator not given/],
  ['capitals', ['add', ...good.slice(2), '--slug', 'Eastbrook'], /small letters/],
  ['an address of ours', ['add', ...good.slice(2), '--slug', 'sign-in'], /uses itself/],
  ['no e-mail', ['add', ...good.slice(0, 4), '--administrator', 'kim'], /not an e-mail address/],
  ['an unknown flag', ['add', ...good, '--colour', 'red'], /Unknown option '--colour'/],
]

for (const [it, argv, sentence] of wrongly)
  test(`said area refuses ${it}`, () => {
    const asked = readAsked(argv)
    assert.ok(!asked.ok)
    assert.match(asked.fault, sentence)
  })

const database = await testDatabase()

test('an area is added once, with its levels and administrators', async (t) => {
  const pool = openPool(database.place, { size: 1, role: APP_ROLE })
  t.after(() => pool.close())
  const asked = readAsked(['add', ...good])
  assert.ok(asked.ok)
  const first = await keepArea(pool.db, asked.value, new Date())
  assert.match(first.join(' '), /Added Eastbrook at \/eastbrook/)
  const again = await keepArea(pool.db, { ...asked.value, name: 'Other' }, new Date())
  assert.match(again.join(' '), /Eastbrook is there already/)
  await keepArea(pool.db, { ...asked.value, email: 'lee@eastbrook.example' }, new Date())
  const sql = database.owner.raw
  assert.deepEqual(
    [
      ...(await sql`select name, is_demonstration, (select count(*)::int from levels) as levels from areas`),
    ],
    [{ name: 'Eastbrook', is_demonstration: false, levels: 5 }],
  )
  const people =
    await sql`select email, role from roles join accounts on accounts.id = account_id order by 1`
  assert.deepEqual(
    people.map((row) => `${row['email']} ${row['role']}`),
    ['kim@eastbrook.example administrator', 'lee@eastbrook.example administrator'],
  )
})
