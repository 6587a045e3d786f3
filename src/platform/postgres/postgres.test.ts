/** The embedded database, real servers only: starting, being killed in every way, and plain faults. */
import assert from 'node:assert/strict'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { faultFrom } from './faults.ts'
import { startEmbeddedPostgres, StartFault } from './index.ts'
import { connected, inFolder, isAlive, keep } from './postgres.harness.ts'
import type { Keeper } from './postgres.harness.ts'
import { makeSocketDir } from './socket.ts'

const quiet = { log: () => {} }

function readyOf(keeper: Keeper) {
  assert.ok(keeper.ready, keeper.fault)
  return keeper.ready
}

async function untilGone(pid: number): Promise<void> {
  for (let i = 0; i < 500 && (await isAlive(pid)); i++) await pause(10)
  assert.equal(await isAlive(pid), false, `process ${pid} is still there after 5 s`)
}

test('first start makes the database, second start finds it', async (t) => {
  await inFolder(async (dataDir) => {
    const begin = performance.now()
    const first = await startEmbeddedPostgres({ dataDir, ...quiet })
    const middle = performance.now()
    await connected(first.connection, async (sql) => {
      await sql`create table note (text text)`
      await sql`insert into note values ('kept')`
      const [server] = await sql`select current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as tcp,
        current_setting('data_checksums') as sums, current_setting('server_encoding') as encoding,
        lower('ŻÓŁĆ') as lower`
      assert.deepEqual(
        { ...server },
        { fsync: 'on', commit: 'on', tcp: '', sums: 'on', encoding: 'UTF8', lower: 'żółć' },
      )
    })
    assert.equal((await stat(first.socketDir)).mode & 0o777, 0o700)
    await first.stop()
    assert.deepEqual(await first.exited, { code: 0, signal: null })
    const again = performance.now()
    const second = await startEmbeddedPostgres({ dataDir, ...quiet })
    const end = performance.now()
    const rows = await connected(second.connection, (sql) => sql`select text from note`)
    assert.deepEqual([...rows], [{ text: 'kept' }])
    await second.stop()
    await second.stop()
    await assert.rejects(stat(second.socketDir))
    const spent = [middle - begin, end - again].map((ms) => Math.round(ms))
    t.diagnostic(`first start ${spent[0]} ms, second start ${spent[1]} ms`)
  })
})

test('killing this process stops the server; the next start has every committed row', async () => {
  await inFolder(async (dataDir) => {
    const keeper = await keep(dataDir)
    const { connection, pid } = readyOf(keeper)
    await connected(connection, async (sql) => {
      await sql`create table note (n int)`
      await sql`insert into note select generate_series(1, 100)`
    })
    keeper.child.kill('SIGKILL')
    await keeper.gone
    const next = await startEmbeddedPostgres({ dataDir, ...quiet })
    assert.equal(await isAlive(pid), false)
    const rows = await connected(next.connection, (sql) => sql`select count(*)::int from note`)
    assert.deepEqual([...rows], [{ count: 100 }])
    await assert.rejects(stat(connection.host), 'the socket folder of the killed run is cleared')
    await next.stop()
  })
})

test('killing the server is noticed, and the same process can start it again', async () => {
  await inFolder(async (dataDir) => {
    const first = await startEmbeddedPostgres({ dataDir, ...quiet })
    await connected(first.connection, async (sql) => {
      await sql`create table note (n int)`
      await sql`insert into note values (1)`
    })
    process.kill(first.pid, 'SIGKILL')
    assert.deepEqual(await first.exited, { code: null, signal: 'SIGKILL' })
    const second = await startEmbeddedPostgres({ dataDir, ...quiet })
    const rows = await connected(second.connection, (sql) => sql`select n from note`)
    assert.deepEqual([...rows], [{ n: 1 }])
    await second.stop()
  })
})

test('rows acknowledged up to the kill of both processes are there once', async () => {
  await inFolder(async (dataDir) => {
    const keeper = await keep(dataDir)
    const { connection, pid } = readyOf(keeper)
    let acknowledged = 0
    await connected(connection, async (sql) => {
      await sql`create table note (n int)`
      const killed = pause(200).then(() => {
        process.kill(pid, 'SIGKILL')
        keeper.child.kill('SIGKILL')
      })
      for (let failed = false; !failed;) {
        failed = await sql`insert into note values (${acknowledged + 1})`.then(
          () => ++acknowledged < 0,
          () => true,
        )
      }
      await killed
    })
    await keeper.gone
    const next = await startEmbeddedPostgres({ dataDir, ...quiet })
    const [found] = await connected(
      next.connection,
      (sql) => sql`select count(*)::int, count(distinct n)::int as once, max(n) from note`,
    )
    await next.stop()
    assert.ok(acknowledged > 20, `only ${acknowledged} rows were written before the kill`)
    assert.ok(found?.max === acknowledged || found?.max === acknowledged + 1, 'last row')
    assert.equal(found?.count, found?.max)
    assert.equal(found?.once, found?.max)
  })
})

test('two starts on one folder: the second says who has it', async () => {
  await inFolder(async (dataDir) => {
    const both = await Promise.all([keep(dataDir), keep(dataDir)])
    const [running] = both.filter((keeper) => keeper.ready)
    const [refused] = both.filter((keeper) => keeper.fault)
    assert.equal(
      refused?.fault,
      `StartFault: Said & Done is already running with this data folder (process ${running?.child.pid}). Stop it first, or set DATA_DIR to another folder.`,
    )
    running?.child.kill('SIGTERM')
    await Promise.all(both.map((keeper) => keeper.gone))
    if (running?.ready) await untilGone(running.ready.pid)
  })
})

test('a half-made database and a foreign lock do not stop a start; a broken setting does', async () => {
  await inFolder(async (dataDir) => {
    await mkdir(join(dataDir, 'postgres.init', 'base'), { recursive: true })
    await writeFile(join(dataDir, 'postgres.init', 'PG_VERSION'), '18\n')
    const first = await startEmbeddedPostgres({ dataDir, ...quiet })
    const lock = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
    process.kill(first.pid, 'SIGKILL')
    await first.exited
    // The number was given to another process meanwhile: here, to the one that runs this test.
    const foreign = lock.replace(/^\d+/, String(process.ppid))
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), foreign)
    const second = await startEmbeddedPostgres({ dataDir, ...quiet })
    await second.stop()
    await writeFile(join(dataDir, 'postgres', 'postgresql.auto.conf'), 'work_mem = lots\n')
    await assert.rejects(
      startEmbeddedPostgres({ dataDir, ...quiet }),
      /StartFault: The database did not start: “FATAL: .*configuration file.*”\. The/,
    )
  })
})

test('faults are one sentence that says what to do', async (t) => {
  const faultOf = (dataDir: string) =>
    startEmbeddedPostgres({ dataDir, ...quiet }).then(
      () => assert.fail('It started.'),
      (error: unknown) => {
        assert.ok(error instanceof StartFault, String(error))
        return error.message
      },
    )
  await inFolder(async (folder) => {
    await t.test('a file', async () => {
      await writeFile(join(folder, 'file'), '')
      assert.match(await faultOf(join(folder, 'file')), /is a file, or lies inside one: remove it/)
      assert.match(await faultOf(join(folder, 'file', 'x')), /is a file, or lies inside one/)
    })
    await t.test('another release', async () => {
      await mkdir(join(folder, 'old', 'postgres'), { recursive: true })
      await writeFile(join(folder, 'old', 'postgres', 'PG_VERSION'), '15\n')
      assert.match(await faultOf(join(folder, 'old')), /made by PostgreSQL 15 .* brings 18: set/)
    })
    await t.test('something else in its place', async () => {
      await mkdir(join(folder, 'other', 'postgres', 'photos'), { recursive: true })
      assert.match(await faultOf(join(folder, 'other')), /is not empty and not a database: move/)
    })
    await t.test('a temporary folder with too long a name is passed over', async () => {
      const [before, long] = [process.env.TMPDIR, join(folder, 'long'.repeat(20))]
      await mkdir(long)
      process.env.TMPDIR = long
      const made = await makeSocketDir(5432)
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      await rm(made, { recursive: true })
      assert.match(made, /^\/tmp\/said-pg-/)
    })
  })
})

test('the sentence fits what the programs said', () => {
  const table: readonly (readonly [string, RegExp])[] = [
    ['initdb: error: could not write file: No space left on device', /disk under \/d is full/],
    ['PANIC:  could not write: Disk quota exceeded', /disk under \/d is full/],
    [
      'FATAL:  could not resize shared memory segment "/x": No space left on device',
      /shared memory it needs/,
    ],
    ['FATAL:  data directory "/d/postgres" has wrong ownership', /belongs to another account/],
    ['FATAL:  data directory "/d" has invalid permissions', /chmod 700/],
    ["version `GLIBC_2.28' not found (required by initdb)", /C library is too old/],
    ['initdb: error: could not create directory: Read-only file system', /cannot be written to/],
    ['2026-10-29 10:00:00.1 UTC [7] FATAL:  odd', /did not start: “FATAL: {2}odd”\. .*\/d\/log/],
    ['', /did not start and said nothing/],
  ]
  for (const [output, sentence] of table) {
    assert.match(faultFrom(output, { dataDir: '/d', logFile: '/d/log' }).message, sentence)
  }
})
