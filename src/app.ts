/** The only file that knows every slice: it lists their routes and jobs, and wires panels and facts. */
import type { FastifyInstance } from 'fastify'
import { accessJobs, accessRoutes, findPerson, mayDo, type Right } from './access/index.ts'
import { areasRoutes, rememberAreas, selectOptionalArea } from './areas/index.ts'
import { progressRoutes, progressToday } from './coproduce/progress/index.ts'
import { commitmentsRoutes, commitmentsToday } from './coproduce/commitments/index.ts'
import { repliesPanel, repliesRoutes, repliesToday } from './coproduce/replies/index.ts'
import { activitiesRoutes, activitiesToday } from './engage/activities/index.ts'
import { todayRoutes } from './engage/today/index.ts'
import { answersRoutes } from './listen/answers/index.ts'
import { importsPanel, importsRoutes, importsToday } from './listen/imports/index.ts'
import { moderationPanel, moderationRoutes, moderationToday } from './listen/moderation/index.ts'
import { safeguardingRoutes, safeguardingToday } from './listen/safeguarding/index.ts'
import { themesPanel, themesRoutes, themesToday } from './participate/themes/index.ts'
import { partnersRoutes } from './partners/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { APP_ROLE, openPool, type Place, type Pool } from './platform/db/connect.ts'
import { frameWith, type Navigation } from './platform/frame.tsx'
import type { Job, JobTools } from './platform/jobs.ts'
import type { Log } from './platform/log.ts'
import { mailJobs } from './platform/mail/outbox.ts'
import { assetsFolder } from './platform/project.ts'
import type { Limits } from './platform/web/limits.ts'
import type { Route } from './platform/web/route.ts'
import { makeServer } from './platform/web/server.ts'
import {
  footOf,
  makePublished,
  publicNavigation,
  publishingJobs,
  publishingRoutes,
} from './publishing/index.ts'

const activityPanels = [importsPanel, moderationPanel, themesPanel, repliesPanel]

const todayPanels = [
  safeguardingToday,
  importsToday,
  moderationToday,
  themesToday,
  repliesToday,
  commitmentsToday,
  progressToday,
  activitiesToday,
]

export const allRoutes: readonly Route[] = [
  ...accessRoutes,
  ...areasRoutes,
  ...partnersRoutes,
  ...todayRoutes(todayPanels),
  ...activitiesRoutes(activityPanels),
  ...importsRoutes,
  ...answersRoutes,
  ...safeguardingRoutes,
  ...moderationRoutes,
  ...themesRoutes,
  ...commitmentsRoutes,
  ...repliesRoutes,
  ...progressRoutes,
  ...publishingRoutes,
]

export const allJobs: readonly Job[] = [...mailJobs, ...publishingJobs, ...accessJobs]

/** The staff side's parts, each shown to those who may do something there. */
const staffParts: readonly { text: string; path: string; right: Right }[] = [
  { text: 'Today', path: '', right: 'enter the staff side' },
  { text: 'Activities', path: '/activities', right: 'see activities' },
  { text: 'Commitments', path: '/commitments', right: 'see commitments' },
  { text: 'Term reports', path: '/reports', right: 'see commitments' },
  { text: 'Partners', path: '/partners', right: 'keep partners' },
  { text: 'Worries', path: '/worries', right: 'see worries' },
  { text: 'Public pages', path: '/publish', right: 'publish' },
  { text: 'People', path: '/people', right: 'change settings' },
  { text: 'Settings', path: '/settings', right: 'change settings' },
]

const navigation: Navigation = {
  public: (area) => publicNavigation(area.slug),
  foot: (area) => footOf(area.slug),
  staff: (area, person) =>
    staffParts
      .filter((part) => mayDo(person.roles, part.right))
      .map((part) => ({ text: part.text, href: `/${area.slug}/staff${part.path}` })),
}

export type AppOptions = {
  readonly config: Config
  readonly secret: string
  readonly place: Place
  readonly clock: Clock
  readonly log: Log
  readonly limits: Limits
  /** For tests of a slice: these routes in place of all. */
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
  const published = await makePublished(pool, undefined, {
    secure: config.publicUrl.startsWith('https:'),
  })
  const server = await makeServer({
    config,
    secret,
    db,
    clock,
    log,
    limits,
    routes: options.routes ?? allRoutes,
    assets: assetsFolder,
    edges: {
      findArea: rememberAreas((slug) => selectOptionalArea(db, slug), clock),
      findPerson: (cookie, area) => findPerson({ db, clock, secret }, cookie, area),
      frame: frameWith(navigation),
      servePublished: published.servePublished,
    },
  })
  return {
    server,
    pool,
    tools: { db, clock, config, secret, log },
    close: async () => {
      await server.close()
      await published.close()
      await pool.close()
    },
  }
}
