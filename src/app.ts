/** The only file that knows every slice: it lists their routes and jobs, and wires panels and facts. */
import type { FastifyInstance } from 'fastify'
import { accessRoutes, findPerson } from './access/index.ts'
import { partnersRoutes } from './partners/index.ts'
import { areasRoutes, selectOptionalArea } from './areas/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { APP_ROLE, openPool, type Place, type Pool } from './platform/db/connect.ts'
import { mailJobs } from './platform/mail/outbox.ts'
import { frameWith, type Navigation } from './platform/frame.tsx'
import type { Job, JobTools } from './platform/jobs.ts'
import type { Log } from './platform/log.ts'
import type { Limits } from './platform/web/limits.ts'
import { assetsFolder } from './platform/project.ts'
import type { Route } from './platform/web/route.ts'
import { makeServer } from './platform/web/server.ts'

export const allRoutes: readonly Route[] = [...accessRoutes, ...areasRoutes, ...partnersRoutes]

export const allJobs: readonly Job[] = [...mailJobs]

const navigation: Navigation = {
  public: (area) => [{ text: 'Home', href: `/${area.slug}` }],
  staff: (area) => [{ text: 'Today', href: `/${area.slug}/staff` }],
}

export type AppOptions = {
  readonly config: Config
  readonly secret: string
  readonly place: Place
  readonly clock: Clock
  readonly log: Log
  readonly limits: Limits
  readonly routes?: readonly Route[]
}

export type App = {
  readonly server: FastifyInstance
  readonly pool: Pool
  readonly tools: JobTools
  close(): Promise<void>
}

/** The web application on one pool of connections, all of them in the application's role. */
export async function makeApp(options: AppOptions): Promise<App> {
  const { config, secret, clock, log, limits } = options
  const pool = openPool(options.place, { role: APP_ROLE })
  const db = pool.db
  const server = await makeServer({
    assets: assetsFolder,
    config,
    secret,
    db,
    clock,
    log,
    limits,
    routes: options.routes ?? allRoutes,
    edges: {
      findArea: (slug) => selectOptionalArea(db, slug),
      findPerson: (cookie, area) => findPerson({ db, clock, secret }, cookie, area),
      frame: frameWith(navigation),
      servePublished: () => false,
    },
  })
  return {
    server,
    pool,
    tools: { db, clock, config, secret, log },
    close: async () => {
      await server.close()
      await pool.close()
    },
  }
}
