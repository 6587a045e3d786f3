/** Brings a database up to date: plain SQL files, in name order, each once, under one lock. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations as migrateJobs } from 'graphile-worker'
import pg from 'pg'
import type postgres from 'postgres'
import { StartFault } from '../postgres/index.ts'
import { APP_ROLE, type Pool } from './connect.ts'

const LOCK = 7_362_901
const OLDEST = 150_000

type Owner = { readonly pool: Pool; readonly jobs: pg.PoolConfig; readonly folder: string }

/** @returns the names of the files that were run. Faults: server too old, no right to make the role. */
export async function migrate({ pool, jobs, folder }: Owner): Promise<string[]> {
  const lock = await pool.raw.reserve()
  try {
    await refuseOldServer(lock)
    await lock`select pg_advisory_lock(${LOCK})`
    await makeRole(lock)
    await migrateJobTables(jobs)
    return await runNewFiles(lock, folder)
  } finally {
    await lock`select pg_advisory_unlock_all()`.catch(() => {})
    lock.release()
  }
}

async function refuseOldServer(sql: postgres.Sql): Promise<void> {
  const [row] = await sql<{ number: string; text: string }[]>`
    select current_setting('server_version_num') as number, current_setting('server_version') as text`
  if (Number(row!.number) < OLDEST)
    throw new StartFault(
      `This database is PostgreSQL ${row!.text}; Said & Done needs PostgreSQL 15 or newer. Upgrade it, or take out DATABASE_URL to use the one that comes with Said & Done.`,
    )
}

/** Roles belong to the whole server, so this is not a migration; two databases may race to make it. */
async function makeRole(sql: postgres.Sql): Promise<void> {
  try {
    await sql.unsafe(`do $$ begin
      if not exists (select from pg_roles where rolname = '${APP_ROLE}') then
        create role ${APP_ROLE} login noinherit;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`)
    // PostgreSQL 15 knows "member" alone; from 16 on a member may still lack the right to set the role.
    await sql.unsafe(`do $$ begin
      if not pg_has_role(current_user, '${APP_ROLE}',
        case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)
      then grant ${APP_ROLE} to current_user; end if;
    end $$`)
    await sql.unsafe(`grant usage on schema public to ${APP_ROLE}`)
  } catch (error) {
    throw new StartFault(
      `The database account may not make the role ${APP_ROLE} (${String((error as Error).message)}). Ask the database administrator to run: create role ${APP_ROLE}; grant ${APP_ROLE} to this account.`,
    )
  }
}

async function migrateJobTables(jobs: pg.PoolConfig): Promise<void> {
  const pgPool = new pg.Pool({ ...jobs, max: 1 })
  pgPool.on('error', () => {})
  pgPool.on('connect', (client) => client.on('error', () => {}))
  try {
    await migrateJobs({ pgPool })
  } finally {
    await pgPool.end()
  }
}

async function runNewFiles(sql: postgres.Sql, folder: string): Promise<string[]> {
  await sql.unsafe(`create table if not exists migrations (
    name text primary key, hash text not null, ran_at timestamptz not null default now())`)
  const done = new Map(
    (await sql<{ name: string; hash: string }[]>`select name, hash from migrations`).map((row) => [
      row.name,
      row.hash,
    ]),
  )
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const ran: string[] = []
  for (const name of files) {
    const text = await readFile(join(folder, name), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    if (done.has(name)) {
      refuseEdited(name, done.get(name)!, hash)
      continue
    }
    await sql.unsafe('begin')
    try {
      await sql.unsafe(text)
      await sql`insert into migrations (name, hash) values (${name}, ${hash})`
      await sql.unsafe('commit')
    } catch (error) {
      await sql.unsafe('rollback')
      throw error
    }
    ran.push(name)
  }
  return ran
}

function refuseEdited(name: string, ran: string, now: string): void {
  if (ran !== now)
    throw new StartFault(
      `The migration ${name} was changed after it ran on this database. Put the file back as it was, and make the change in a new file.`,
    )
}
