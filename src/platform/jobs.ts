/** Work done after the answer: kept in the database, enqueued in the transaction that needs it. */
import { Logger, parseCronItems, run, runOnce, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { z } from 'zod'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Db, Place } from './db/connect.ts'
import type { Log } from './log.ts'

export { enqueue } from './jobs.store.ts'

export type JobTools = {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly secret: string
  readonly log: Log
}

/** A job: its name, what it is given, and one call. `cron` in crontab form, London being UTC at worst by an hour. */
export type Job = {
  readonly name: string
  readonly cron?: string
  readonly run: (payload: unknown, tools: JobTools) => Promise<void>
}

export function job<P>(definition: {
  name: string
  payload: z.ZodType<P>
  cron?: string
  run: (payload: P, tools: JobTools) => Promise<void>
}): Job {
  return {
    name: definition.name,
    ...(definition.cron === undefined ? {} : { cron: definition.cron }),
    run: (payload, tools) => definition.run(definition.payload.parse(payload), tools),
  }
}

export type Worker = { stop(): Promise<void> }

/** Runs jobs as they come until stopped; a stop lets the running ones finish. */
export async function startWorker(
  place: Place,
  jobs: readonly Job[],
  tools: JobTools,
): Promise<Worker> {
  const pgPool = new pg.Pool({ ...poolConfig(place), max: 4 })
  pgPool.on('error', (error) =>
    tools.log.warn({ code: (error as { code?: string }).code }, 'jobs lost the database'),
  )
  pgPool.on('connect', (client) => client.on('error', () => {}))
  const runner = await run({
    pgPool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    taskList: taskList(jobs, tools),
    parsedCronItems: parseCronItems(cronItems(jobs)),
    logger: quiet(tools.log),
  })
  runner.promise.catch((error: Error) =>
    tools.log.error(
      { name: error.name, code: (error as { code?: string }).code },
      'worker stopped',
    ),
  )
  return {
    stop: async () => {
      await runner.stop().catch(() => {})
      await pgPool.end()
    },
  }
}

/** Runs every waiting job now and returns when none is left: for tests and for building the demonstration. */
export async function drainJobs(
  place: Place,
  jobs: readonly Job[],
  tools: JobTools,
): Promise<void> {
  const pgPool = new pg.Pool({ ...poolConfig(place), max: 3 })
  pgPool.on('error', () => {})
  pgPool.on('connect', (client) => client.on('error', () => {}))
  try {
    await runOnce({
      pgPool,
      noHandleSignals: true,
      taskList: taskList(jobs, tools),
      logger: quiet(tools.log),
    })
  } finally {
    await pgPool.end()
  }
}

export const poolConfig = (place: Place): pg.PoolConfig =>
  'url' in place
    ? { connectionString: place.url }
    : { host: place.socketDir, port: place.port, database: place.database, user: place.user }

const taskList = (jobs: readonly Job[], tools: JobTools): TaskList =>
  Object.fromEntries(
    jobs.map((each) => [each.name, (payload: unknown) => each.run(payload, tools)]),
  )

const cronItems = (jobs: readonly Job[]): { task: string; match: string; identifier: string }[] =>
  jobs.flatMap(({ name, cron }) =>
    cron === undefined ? [] : [{ task: name, match: cron, identifier: name.replaceAll('.', '-') }],
  )

/** Job payloads hold ids only, but messages of errors may not: they stay out of the log. */
const quiet = (log: Log): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error')
      log.error({ job: message.split(' with error ')[0]?.slice(0, 120) }, 'job')
  })
