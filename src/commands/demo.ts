/** Builds the demonstration area in the configured database, and stops. */
import { allJobs, makeApp } from '../app.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { drainJobs } from '../platform/jobs.ts'
import { makeLog } from '../platform/log.ts'
import { noLimits } from '../platform/web/limits.ts'
import { makeFolder } from './data-folder.ts'
import { buildDemonstration } from './demonstration.ts'
import { readyDatabase } from './database.ts'
import { demonstrationSecret } from './run.ts'

export async function buildAndStop(
  say: (line: string) => void,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const config = readConfig(env, 'demonstration')
  if (!config.ok) {
    for (const line of config.fault) console.error(line)
    return 1
  }
  await makeFolder(config.value.dataDir)
  const database = await readyDatabase(config.value, say)
  try {
    const app = await makeApp({
      config: config.value,
      secret: config.value.secret ?? (await demonstrationSecret(config.value.dataDir)),
      place: database.place,
      clock: systemClock,
      log: makeLog(config.value.logLevel),
      limits: noLimits,
    })
    try {
      const began = performance.now()
      await buildDemonstration({ app, database, say })
      // Nobody else runs the jobs here: the public pages are written before we stop.
      await drainJobs(database.ownerPlace, allJobs, app.tools)
      say(`Northmoor is there (${((performance.now() - began) / 1000).toFixed(1)} s).`)
    } finally {
      await app.close()
    }
  } finally {
    await database.stop()
  }
  return 0
}
