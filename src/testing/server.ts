/** One PostgreSQL for a whole run of tests, with one migrated template that every test file clones. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPool, type Place } from '../platform/db/connect.ts'
import { migrate } from '../platform/db/migrate.ts'
import { poolConfig } from '../platform/jobs.ts'
import { startEmbeddedPostgres } from '../platform/postgres/index.ts'

export const TEMPLATE = 'said_template'
const migrations = join(import.meta.dirname, '../../migrations')

export type TestServer = { env: Record<string, string>; stop(): Promise<void> }

/** Starts it and migrates the template. `env` tells the test processes where it is. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'said-tests-'))
  const server = await startEmbeddedPostgres({ dataDir, log: () => {} })
  const place = (database: string): Place => ({
    socketDir: server.connection.host,
    port: server.connection.port,
    user: server.connection.user,
    database,
  })
  const first = openPool(place('postgres'), { size: 1 })
  await first.raw.unsafe(`create database ${TEMPLATE}`)
  await first.close()
  const template = openPool(place(TEMPLATE), { size: 2 })
  await migrate({ pool: template, jobs: poolConfig(place(TEMPLATE)), folder: migrations })
  await template.close()
  await becomeUnused(place('postgres'))
  return {
    env: { SAID_TEST_SERVER: JSON.stringify(place('postgres')) },
    stop: async () => {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A server process ends a moment after its connection; until then the template cannot be cloned. */
async function becomeUnused(place: Place): Promise<void> {
  const admin = openPool(place, { size: 1 })
  for (;;) {
    const [row] = await admin.raw`
      select count(*) as sessions from pg_stat_activity where datname = ${TEMPLATE}`
    if (Number(row!['sessions']) === 0) break
    await pause(20)
  }
  await admin.close()
}
