/** Builds the demonstration area when there is none, and lets its coordinator in. */
import { makeSignInLink } from '../access/index.ts'
import { allJobs, type App } from '../app.ts'
import { COORDINATOR, buildNorthmoor, isBuilt } from '../demonstration/index.ts'
import { drainJobs } from '../platform/jobs.ts'
import type { Database } from './database.ts'

export async function buildDemonstration(given: {
  app: App
  database: Database
  say: (line: string) => void
}): Promise<void> {
  const { app, database, say } = given
  if (await isBuilt(app.pool.db)) return
  say('Building the demonstration area Northmoor …')
  await buildNorthmoor(app.tools)
  // Its public pages are there when the address is first opened.
  await drainJobs(database.ownerPlace, allJobs, app.tools)
}

/** A one-time link for the demonstration coordinator; null when the area is not a demonstration. */
export async function coordinatorLink(app: App, url: string): Promise<string | null> {
  const { db, clock } = app.tools
  if (!(await isBuilt(db))) return null
  const token = await makeSignInLink(db, COORDINATOR.id, clock.now())
  return `${url}/sign-in/${token}`
}
