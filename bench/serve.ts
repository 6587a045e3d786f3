/** The web server as a process of its own, on a database somebody else started, without rate limits. */
import { allJobs, allRoutes, makeApp } from '../src/app.ts'
import { importsRoutes } from '../src/listen/imports/index.ts'
import { systemClock } from '../src/platform/clock.ts'
import { readConfig } from '../src/platform/config.ts'
import type { Place } from '../src/platform/db/connect.ts'
import { startWorker } from '../src/platform/jobs.ts'
import { makeLog } from '../src/platform/log.ts'
import { noLimits } from '../src/platform/web/limits.ts'
import { SECRET } from './secret.ts'

export type ServeOptions = {
  readonly place: Place
  readonly ownerPlace: Place
  readonly dataDir: string
  readonly worker: boolean
}

const { place, ownerPlace, dataDir, worker } = JSON.parse(process.argv[2] ?? '{}') as ServeOptions
const config = readConfig({ LOG_LEVEL: 'error', PORT: '0', DATA_DIR: dataDir }, 'demonstration')
if (!config.ok) throw new Error(config.fault.join(' '))
const known = new Set(allRoutes.map((each) => `${each.method} ${each.path}`))
const app = await makeApp({
  config: config.value,
  secret: SECRET,
  place,
  clock: systemClock,
  log: makeLog('error'),
  limits: noLimits,
  routes: [
    ...allRoutes,
    ...importsRoutes.filter((each) => !known.has(`${each.method} ${each.path}`)),
  ],
})
await app.server.listen({ host: '127.0.0.1', port: 0 })
if (worker) await startWorker(ownerPlace, allJobs, app.tools)
const address = app.server.server.address()
process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
// The bench is gone: so is its server.
process.on('disconnect', () => process.exit(0))
