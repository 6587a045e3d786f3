import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld } from '../../testing/world.ts'
import { putOneOfEverything } from '../../testing/walk.fixture.ts'
import { writeAudit } from '../audit.store.ts'
import { APP_ROLE, openPool, reading, writing } from './connect.ts'

const world = await makeWorld()
const { owner } = world.database
await world.inArea(world.area, (tx) => putOneOfEverything(tx, world.area, world.clock.now()))

type AreaTable = {
  name: string
  enabled: boolean
  forced: boolean
  owner: string
  policies: string[]
  key: string | null
}

/** Everything that holds rows of one area, as the database itself knows it. */
const areaTables = await owner.raw<AreaTable[]>`
  select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    pg_get_userbyid(c.relowner) as owner,
    array(select coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies p
      where p.tablename = c.relname and p.schemaname = 'public' and p.permissive = 'PERMISSIVE' and p.cmd = 'ALL') as policies,
    (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and i.indisprimary) as key
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and exists (
    select from pg_attribute a where a.attrelid = c.oid and a.attname = 'area_id' and not a.attisdropped)`

test('there are tables of an area to look at', () => assert.ok(areaTables.length > 25))

for (const table of areaTables)
  test(`${table.name}: the database keeps one area from another`, () => {
    assert.ok(table.enabled, 'row-level security is on')
    assert.ok(table.forced, 'row-level security holds for its owner too')
    assert.equal(table.policies.length, 1)
    const own = '(area_id = current_area())'
    assert.equal(table.policies[0], `${own} ${own}`)
    assert.equal(table.key, 'area_id', 'its key begins with the area')
    assert.notEqual(table.owner, APP_ROLE)
  })

test('the application’s role owns nothing, is no superuser and goes round no policy', async () => {
  const [role] = await owner.raw`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = ${APP_ROLE}`
  assert.deepEqual(
    { ...role },
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
  )
  const owned =
    await owner.raw`select relname from pg_class where pg_get_userbyid(relowner) = ${APP_ROLE}`
  assert.deepEqual([...owned], [])
})

test('views are read with the rights of whoever asks', async () => {
  const loose = await owner.raw`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
      and not coalesce(reloptions::text, '') like '%security_invoker=true%'`
  assert.deepEqual([...loose], [])
})

/** What was said, promised or decided stands; these change by a new row or not at all. */
const STANDS = [
  'audit_log',
  'commitment_moves',
  'concern_steps',
  'concerns',
  'contributions',
  'evidence',
  'impacts',
  'import_lines',
  'import_moves',
  'judgements',
  'openings',
  'points',
  'receipts',
  'releases',
  'replies',
  'term_reports',
  'theme_acts',
  'theme_labels',
  'updates',
]
for (const name of STANDS)
  test(`${name}: the application may add a row and never change or remove one`, async () => {
    const [row] = await owner.raw<{ added: boolean; changed: boolean; columns: boolean }[]>`
      select has_table_privilege(${APP_ROLE}, ${name}, 'insert') as added,
        has_table_privilege(${APP_ROLE}, ${name}, 'update, delete, truncate') as changed,
        has_any_column_privilege(${APP_ROLE}, ${name}, 'update') as columns`
    assert.deepEqual({ ...row }, { added: true, changed: false, columns: false })
  })

test('even their owner cannot change what was said, or the audit log', async () => {
  await writing(world.db, { areaId: world.area.id }, (tx) =>
    writeAudit(tx, {
      scope: { areaId: world.area.id },
      action: 'label.changed',
      subject: { kind: 'label', id: null },
      at: world.clock.now(),
    }),
  )
  for (const change of [`update audit_log set action = 'x'`, 'delete from audit_log'])
    await assert.rejects(owner.raw.unsafe(change), /never changed or removed/)
  await assert.rejects(
    owner.raw`update contributions set body = 'what was never said'`.execute(),
    /kept word for word/,
  )
})

const populated = [
  'activities',
  'contributions',
  'points',
  'prompts',
  'sessions',
  'themes',
  'commitments',
  'partners',
  'concerns',
  'levels',
  'terms',
] as const
for (const name of populated)
  test(`${name}: another area sees nothing, and no area nothing at all`, async () => {
    const count = (areaId: string | null): Promise<number> =>
      reading(world.db, { areaId, safeguarding: true }, async (tx) => {
        const row = await tx
          .selectFrom(name)
          .select((select) => select.fn.countAll<number>().as('count'))
          .where('area_id', '=', world.area.id)
          .executeTakeFirstOrThrow()
        return row.count
      })
    assert.ok((await count(world.area.id)) > 0, 'there is something to hide')
    assert.equal(await count(world.other.id), 0)
    assert.equal(await count(null), 0)
  })

test('a row for another area cannot be written, nor another area renamed', async () => {
  const scope = { areaId: world.other.id }
  await assert.rejects(
    writing(world.db, scope, (tx) =>
      tx
        .insertInto('levels')
        .values({ area_id: world.area.id, key: 'x', position: 9, name: 'X', meaning: 'x' })
        .execute(),
    ),
    /row-level security/,
  )
  const done = await writing(world.db, scope, (tx) =>
    tx
      .updateTable('areas')
      .set({ name: 'Taken over' })
      .where('id', '=', world.area.id)
      .executeTakeFirst(),
  )
  assert.equal(done.numUpdatedRows, 0n)
})

test('what is with the safeguarding lead is hidden from every other screen', async () => {
  const bodies = (safeguarding: boolean) =>
    reading(world.db, { areaId: world.area.id, safeguarding }, (tx) =>
      tx.selectFrom('contributions').select('body').execute(),
    )
  assert.equal((await bodies(false)).length, 1)
  assert.equal((await bodies(true)).length, 2)
})

test('a reading transaction cannot write', () =>
  assert.rejects(
    reading(world.db, { areaId: world.area.id }, (tx) =>
      tx
        .insertInto('levels')
        .values({ area_id: world.area.id, key: 'x', position: 9, name: 'X', meaning: 'x' })
        .execute(),
    ),
    /read-only transaction/,
  ))

test('the area of one transaction is gone in the next on the same connection', async () => {
  const one = openPool(world.database.place, { size: 1, role: APP_ROLE })
  await writing(one.db, { areaId: world.area.id, safeguarding: true }, async () => {})
  const [row] = await one.raw`
    select current_area() as area, current_setting('said.safeguarding', true) as safeguarding, current_user as who`
  assert.deepEqual({ ...row }, { area: null, safeguarding: '', who: APP_ROLE })
  await one.close()
})

test('the application may add a job, and look at none', async () => {
  const app = openPool(world.database.place, { size: 1, role: APP_ROLE })
  await app.raw`select enqueue('nothing.to-do', '{}'::json)`
  for (const query of [
    'select * from graphile_worker.jobs',
    'select * from graphile_worker._private_jobs',
    'delete from graphile_worker._private_jobs',
    "select graphile_worker.add_job('nothing.to-do')",
  ])
    await assert.rejects(app.raw.unsafe(query), /permission denied/, query)
  await app.close()
  const waiting = await owner.raw`
    select task_identifier from graphile_worker.jobs where task_identifier = 'nothing.to-do'`
  assert.equal(waiting.length, 1)
})
