/** A database of its own for a test file, cloned from the migrated template. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { openPool, type Place, type Pool } from '../platform/db/connect.ts'
import { startTestServer, TEMPLATE, type TestServer } from './server.ts'

export type TestDatabase = {
  readonly place: Place
  readonly owner: Pool
  /** A folder that goes with the tests. */
  readonly scratch: string
  /** What must close before the database goes; the last said closes first. */
  beforeDrop(close: () => Promise<unknown>): void
}

let started: Promise<TestServer> | undefined

/** Call once, at the top of a test file; the database goes when the file's tests are done. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await serverPlace()
  const name = `said_test_${randomBytes(6).toString('hex')}`
  const admin = openPool(server, { size: 1 })
  await admin.raw.unsafe(`create database ${name} template ${TEMPLATE}`)
  const place = { ...server, database: name } as Place
  const scratch = await mkdtemp(join(tmpdir(), 'said-scratch-'))
  const owner = openPool(place, { size: 2 })
  const closings: (() => Promise<unknown>)[] = []
  after(async () => {
    for (const close of closings.reverse()) await close()
    await owner.close()
    await admin.raw.unsafe(`drop database if exists ${name} with (force)`)
    await admin.close()
    await rm(scratch, { recursive: true, force: true })
    await (await started)?.stop()
  })
  return { place, owner, scratch, beforeDrop: (close) => void closings.push(close) }
}

/** The run's server, or one of this file's own when it is run alone. */
async function serverPlace(): Promise<Place> {
  if (process.env['SAID_TEST_SERVER'] === undefined) started ??= startTestServer()
  const text = process.env['SAID_TEST_SERVER'] ?? (await started!).env['SAID_TEST_SERVER']!
  return JSON.parse(text) as Place
}
