import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql, type KyselyPlugin } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { reading, writing } from '../../platform/db/connect.ts'
import { makeWorld } from '../../testing/world.ts'
import { putActivity, spoken } from './activity.fixture.ts'
import { addContributions, selectHeard } from './index.ts'

const world = await makeWorld()
const here = await world.inArea(world.area, (tx) =>
  putActivity(tx, world.area.id, { slug: 'here' }),
)
const there = await world.inArea(world.other, (tx) =>
  putActivity(tx, world.other.id, { slug: 'there' }),
)
const made = { at: new Date('2026-11-16T10:00:00Z'), by: null }
const id = (): string => newId(made.at.getTime())

const add = (rows: Parameters<typeof addContributions>[2]) =>
  world.inArea(world.area, (tx) => addContributions(tx, world.area.id, rows, made))
const hear = (activityId = here.id) =>
  world.inArea(world.area, (tx) => selectHeard(tx, world.area.id, activityId))
const refusedAsKept = { message: /kept word for word/ }

test('words come back exactly as given, whatever they are', async () => {
  const texts = fc.sample(
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    200,
  )
  const rows = texts.map((body, position) => spoken(here.id, id(), { body, position }))
  const news = await add(rows)
  assert.equal(news.length, 200)
  const back = new Map((await hear()).map((row) => [row.id, row]))
  for (const row of rows) {
    const found = back.get(row.id)
    if (found === undefined) continue // A random text may be a worry; then it is with the safeguarding lead.
    assert.equal(found.body, row.body)
    assert.deepEqual(
      found.points.map(({ starts, ends }) => [starts, ends]),
      [[0, row.body.length]],
    )
  }
})

test('points keep their spans, and judgements stand on each of them', async () => {
  const row = spoken(here.id, id(), {
    body: 'The taxi was kind. The form was long.',
    points: [
      { starts: 0, ends: 18 },
      { starts: 19, ends: 37 },
    ],
    judgements: [{ kind: 'polarity', value: 'problem', maker: 'machine' }],
  })
  await add([row])
  const heard = (await hear()).find((each) => each.id === row.id)
  assert.deepEqual(
    heard?.points.map((point) => row.body.slice(point.starts, point.ends)),
    ['The taxi was kind.', 'The form was long.'],
  )
  assert.deepEqual(heard?.points[1]?.judgements, [
    { kind: 'polarity', value: 'problem', maker: 'machine' },
  ])
})

test('adding the same contribution twice adds nothing', async () => {
  const row = spoken(here.id, id())
  assert.deepEqual(await add([row]), [row.id])
  assert.deepEqual(await add([row, { ...row, body: 'Other words under the same id.' }]), [])
  assert.equal((await hear()).find((each) => each.id === row.id)?.body, row.body)
})

test('a point outside the words is refused, and nothing of the batch stays', async () => {
  const good = spoken(here.id, id())
  const bad = spoken(here.id, id(), { points: [{ starts: 0, ends: 999 }] })
  await assert.rejects(add([good, bad]), /ends after its words/)
  assert.equal(
    (await hear()).some((each) => each.id === good.id),
    false,
  )
})

test('any number of contributions takes the same few statements', async () => {
  const counts = [3, 3000].map(async (many) => {
    const rows = Array.from({ length: many }, (_, position) => spoken(there.id, id(), { position }))
    let statements = 0
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        statements += 1
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }
    await world.inArea(world.other, (tx) =>
      addContributions(tx.withPlugin(counting), world.other.id, rows, made),
    )
    return statements
  })
  assert.deepEqual(await Promise.all(counts), [2, 2])
})

test('nobody changes or removes words: not the application, not the owner of the tables', async () => {
  const row = spoken(here.id, id())
  await add([row])
  const change = sql`update contributions set body = 'better' where id = ${row.id}`
  const remove = sql`delete from contributions where id = ${row.id}`
  for (const statement of [change, remove])
    await assert.rejects(
      world.inArea(world.area, (tx) => statement.execute(tx)),
      /permission denied/,
    )
  const asOwner = { areaId: world.area.id }
  for (const statement of [change, remove])
    await assert.rejects(
      writing(world.database.owner.db, asOwner, (tx) => statement.execute(tx)),
      refusedAsKept,
    )
  // Not even by claiming to erase: only the body may become the tombstone's word, nothing else.
  await assert.rejects(
    writing(world.database.owner.db, asOwner, async (tx) => {
      await sql`select set_config('said.erasing', ${row.id}, true)`.execute(tx)
      await change.execute(tx)
    }),
    refusedAsKept,
  )
  for (const table of ['points', 'judgements', 'receipts'])
    await assert.rejects(
      world.inArea(world.area, (tx) => sql`delete from ${sql.table(table)}`.execute(tx)),
      /permission denied/,
    )
  assert.equal((await hear()).find((each) => each.id === row.id)?.body, row.body)
})

test('another area’s words cannot be seen, and none can be put there', async () => {
  const seen = await reading(world.db, { areaId: world.area.id }, (tx) =>
    sql<{
      n: number
    }>`select count(*) n from contributions where area_id <> ${world.area.id}`.execute(tx),
  )
  assert.equal(Number(seen.rows[0]?.n), 0)
  assert.deepEqual(await hear(there.id), [])
  await assert.rejects(
    world.inArea(world.area, (tx) =>
      addContributions(tx, world.other.id, [spoken(there.id, id())], made),
    ),
    /row-level security/,
  )
  // Nor can a row here hang on an activity there.
  await assert.rejects(add([spoken(there.id, id())]), /foreign key/)
})

test('an erasure leaves a tombstone and takes the words from every table', async () => {
  const secret = 'Zebedee kept the marmalade in the greenhouse'
  const importId = id()
  const row = spoken(here.id, id(), { body: secret, importId })
  await world.inArea(world.area, async (tx) => {
    const area_id = world.area.id
    await tx
      .insertInto('imports')
      .values({
        area_id,
        id: importId,
        activity_id: here.id,
        file_name: 'notes.txt',
        made_at: made.at,
        source: JSON.stringify([secret]),
      })
      .execute()
    await addContributions(tx, area_id, [row], made)
    await tx
      .insertInto('import_lines')
      .values({
        area_id,
        import_id: importId,
        line: 1,
        text: secret,
        used_as: 'contribution',
        contribution_id: row.id,
      })
      .execute()
  })
  const erase = sql`select erase_contribution(${row.id}::uuid, 'Asked by the person who said it')`
  await assert.rejects(
    world.inArea(world.other, (tx) => erase.execute(tx)),
    /no such contribution/,
  )
  await world.inArea(world.area, (tx) => erase.execute(tx))
  assert.equal(
    (await hear()).some((each) => each.id === row.id),
    false,
  )
  const tombstone = await world.inArea(world.area, (tx) =>
    sql`select reason from erasures where contribution_id = ${row.id}`.execute(tx),
  )
  assert.deepEqual(tombstone.rows, [{ reason: 'Asked by the person who said it' }])
  assert.deepEqual(await tablesHolding('marmalade'), [])
})

test('words that raise a worry are hidden from every ordinary query at once', async () => {
  const row = spoken(here.id, id(), { body: 'He hits me when nobody looks.' })
  await add([row])
  assert.equal(
    (await hear()).some((each) => each.id === row.id),
    false,
  )
  const counted = await world.inArea(world.area, (tx) =>
    sql`select 1 from contributions where id = ${row.id}`.execute(tx),
  )
  assert.equal(counted.rows.length, 0)
})

/** Every table of the database in which a word stands anywhere, as its superuser sees it. */
async function tablesHolding(word: string): Promise<string[]> {
  const { raw } = world.database.owner
  const tables = await raw`select table_schema s, table_name t from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`
  const found: string[] = []
  for (const { s, t } of tables) {
    const rows = await raw.unsafe(
      `select 1 from "${s}"."${t}" x where x::text ilike '%${word}%' limit 1`,
    )
    if (rows.length > 0) found.push(`${s}.${t}`)
  }
  return found
}
