import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { makeSite } from './site.fixture.ts'

const site = await makeSite()
const { world } = site
const path = '/northmoor/activities/autumn-evening'

const rename = (slug: string, title: string): Promise<unknown> =>
  world.inArea(world.area, (tx) =>
    tx
      .updateTable('activities')
      .set({ title })
      .where('area_id', '=', world.area.id)
      .where('slug', '=', slug)
      .execute(),
  )
const pause = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms))

test('a page is the same words plain, gzipped and in brotli, each with its own tag', async () => {
  await site.warm(path)
  const [plain, gzip, br] = await Promise.all([
    site.get(path),
    site.get(path, { 'accept-encoding': 'gzip' }),
    site.get(path, { 'accept-encoding': 'gzip, deflate, br' }),
  ])
  assert.equal(plain.headers['content-encoding'], undefined)
  assert.equal(gzip.headers['content-encoding'], 'gzip')
  assert.equal(br.headers['content-encoding'], 'br')
  assert.deepEqual(gunzipSync(gzip.body), plain.body)
  assert.deepEqual(brotliDecompressSync(br.body), plain.body)
  assert.ok(br.body.length < gzip.body.length && gzip.body.length * 3 < plain.body.length)
  assert.equal(new Set([plain, gzip, br].map((sent) => sent.headers.etag)).size, 3)
  for (const sent of [plain, gzip, br]) {
    assert.equal(Number(sent.headers['content-length']), sent.body.length)
    assert.equal(sent.headers.vary, 'accept-encoding')
    assert.match(String(sent.headers['cache-control']), /must-revalidate/)
    assert.match(String(sent.headers['content-security-policy']), /default-src 'none'/)
    assert.equal(sent.headers['x-content-type-options'], 'nosniff')
    assert.equal(sent.headers['set-cookie'], undefined)
  }
})

test('who has it already gets no body; HEAD gets the headers', async () => {
  await site.warm(path)
  const first = await site.get(path, { 'accept-encoding': 'br' })
  const again = await site.get(path, {
    'accept-encoding': 'br',
    'if-none-match': String(first.headers.etag),
  })
  assert.equal(again.status, 304)
  assert.equal(again.body.length, 0)
  assert.equal(again.headers.etag, first.headers.etag)
  assert.equal((await site.get(path, { 'if-none-match': '"other"' })).status, 200)
  const head = await site.get(path, { 'accept-encoding': 'br' }, 'HEAD')
  assert.equal(head.status, 200)
  assert.equal(head.headers['content-length'], first.headers['content-length'])
})

test('no cookie for a visitor, in memory or not, and the same bytes for somebody signed in', async () => {
  const cold = await world.visitor().get('/northmoor/privacy')
  assert.equal(cold.status, 200)
  assert.equal(cold.headers['set-cookie'], undefined)
  await site.warm(path)
  const with_ = await site.get(path, { cookie: 'said_sign_in=whatever' })
  assert.deepEqual(with_.body, (await site.get(path)).body)
})

test('a slash at the end and a query lead to the same page; other methods go on', async () => {
  await site.warm(path)
  const { etag } = (await site.get(path)).headers
  assert.equal((await site.get(`${path}/`)).headers.etag, etag)
  assert.equal((await site.get(`${path}?from=poster`)).headers.etag, etag)
  assert.equal((await site.get(path, {}, 'POST')).status, 404)
})

test('a change shows as soon as it is committed, and not before', async () => {
  await site.warm(path)
  await rename('autumn-evening', 'Autumn evening, renamed')
  assert.doesNotMatch((await site.get(path)).body.toString(), /renamed/)
  await site.publish()
  await pause(60)
  assert.match((await site.get(path)).body.toString(), /renamed/)
})

test('writing again without a change makes no new version', async () => {
  const count = (): Promise<number> =>
    world.inArea(world.area, async (tx) =>
      Number(
        (
          await tx
            .selectFrom('page_versions')
            .select(({ fn }) => fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      ),
    )
  const before = await count()
  await site.publish()
  assert.equal(await count(), before)
  world.clock.set('2026-11-24T09:00:00Z')
  await site.publish()
  const after = await count()
  assert.ok(after > before, 'waiting is a day longer')
  assert.ok(after - before < 12, 'only pages that count days are new')
})

test('another area’s address leads nowhere', async () => {
  assert.equal((await site.get('/southfen/activities/autumn-evening')).status, 404)
  assert.equal((await site.get('/nowhere')).status, 404)
  assert.equal((await site.get('/nowhere/activities')).status, 404)
  assert.equal((await site.get('/northmoor/activities/no-such')).status, 404)
})

test('the job does the same, and the night does every area', async () => {
  await rename('autumn-evening', 'Autumn evening, by the job')
  const coordinator = await world.signedIn(['coordinator'])
  const asked = await coordinator.post('/northmoor/staff/publish', {})
  assert.match(asked.text, /written again/)
  assert.match(asked.text, /\/northmoor\/activities\/autumn-evening/)
  await world.drain()
  await pause(60)
  assert.match((await site.get(path)).body.toString(), /by the job/)
})

test('only a coordinator publishes again', async () => {
  const moderator = await world.signedIn(['moderator'])
  assert.equal((await moderator.get('/northmoor/staff/publish')).status, 403)
  assert.match((await world.visitor().get('/northmoor/staff/publish')).at, /^\/sign-in/)
})

test('the front door lists the areas', async () => {
  const door = await world.visitor().get('/')
  assert.match(door.text, /href="\/northmoor"/)
  assert.match(door.text, /href="\/southfen"/)
})

test('a broken line is opened again by itself, and changes are heard as before', async () => {
  await site.warm(path)
  const [cut] = await world.database.owner.raw`
    select count(pg_terminate_backend(pid)) as lines from pg_stat_activity where query = 'listen page_changed'`
  assert.ok(Number(cut!['lines']) >= 1)
  await pause(100)
  assert.equal(
    (await site.get(path)).headers.etag,
    undefined,
    'memory was emptied when the line broke',
  )
  await pause(1300)
  await site.warm(path)
  await rename('autumn-evening', 'Autumn evening, after the break')
  await site.publish()
  await pause(80)
  const { body } = await site.get(path)
  assert.match(body.toString(), /after the break/)
})
