import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../testing/database.ts'
import { poolConfig } from '../jobs.ts'
import { schemaFolder, tablesFile } from '../project.ts'
import { openPool, type Place } from './connect.ts'
import { describe } from './describe.ts'
import { migrate } from './migrate.ts'

const database = await testDatabase()
const migrations = join(import.meta.dirname, '../../../migrations')
const folder = await mkdtemp(join(tmpdir(), 'said-migrations-'))
await cp(migrations, folder, { recursive: true })
after(() => rm(folder, { recursive: true, force: true }))

const migrateHere = (where: Place, from = folder) => {
  const pool = openPool(where, { size: 2 })
  return migrate({ pool, jobs: poolConfig(where), folder: from }).finally(() => pool.close())
}

async function newDatabase(name: string): Promise<Place> {
  await database.owner.raw.unsafe(`create database ${name} template template0`)
  after(() => database.owner.raw.unsafe(`drop database if exists ${name} with (force)`))
  return { ...database.place, database: name } as Place
}
const names = (await readdir(migrations)).filter((name) => name.endsWith('.sql')).sort()
const unique = `said_migrate_${process.pid}`

test('schema/ and the types are as the migrated database is; if not, run ./bin/said schema', async () => {
  const { files, types } = await describe(database.owner.raw)
  const advice = 'out of date: run ./bin/said schema'
  assert.deepEqual((await readdir(schemaFolder)).sort(), [...files.keys()].sort(), advice)
  for (const [name, text] of files)
    assert.equal(await readFile(join(schemaFolder, name), 'utf8'), text, `schema/${name} ${advice}`)
  assert.equal(await readFile(tablesFile, 'utf8'), types, `tables.ts ${advice}`)
})

test('running again does nothing', async () => {
  assert.deepEqual(await migrateHere(database.place), [])
})

test('two at once on an empty database: each file runs once, in order', async () => {
  const place = await newDatabase(unique)
  const ran = await Promise.all([migrateHere(place), migrateHere(place)])
  assert.deepEqual(ran.flat(), names)
})

test('a file edited after it ran is refused by name, and nothing else happens', async () => {
  const edited = join(folder, names[1]!)
  const before = await readFile(edited, 'utf8')
  await writeFile(edited, `${before}\n-- a later thought`)
  await writeFile(join(folder, '29990101000000__later.sql'), 'create table later (id int);')
  await assert.rejects(
    migrateHere(database.place),
    new RegExp(`${names[1]} was changed after it ran`),
  )
  const [row] = await database.owner.raw`select to_regclass('later') as later`
  assert.equal(row!['later'], null)
  await writeFile(edited, before)
  assert.deepEqual(await migrateHere(database.place), ['29990101000000__later.sql'])
})

test('a file that fails leaves nothing of itself, and can be run once it is put right', async () => {
  const file = join(folder, '29990102000000__half.sql')
  await writeFile(file, 'create table half (id int); select no_such_thing;')
  await assert.rejects(migrateHere(database.place), /no_such_thing/)
  const [row] = await database.owner.raw`select to_regclass('half') as half`
  assert.equal(row!['half'], null)
  await writeFile(file, 'create table half (id int);')
  assert.deepEqual(await migrateHere(database.place), ['29990102000000__half.sql'])
})
