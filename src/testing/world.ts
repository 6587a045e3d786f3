/** A running application on a database of its own, with two areas, their people, and a clock one can move. */
import { grantRole, keepAccount, makeSignInLink, type Role } from '../access/index.ts'
import { addArea, addLevels, addTerms, startingLevels, type Term } from '../areas/index.ts'
import { allJobs, allRoutes, makeApp, type App } from '../app.ts'
import { idFromName } from '../kernel/ids.ts'
import { readConfig } from '../platform/config.ts'
import { writing, type Db, type Tx } from '../platform/db/connect.ts'
import { drainJobs, type Job } from '../platform/jobs.ts'
import { makeLog } from '../platform/log.ts'
import { memoryLimits, type Limits } from '../platform/web/limits.ts'
import type { Route } from '../platform/web/route.ts'
import { Browser } from './browser-by-hand.ts'
import { testDatabase, type TestDatabase } from './database.ts'

export type TestArea = { id: string; slug: string; terms: Term[] }

export type World = {
  readonly app: App
  readonly db: Db
  readonly database: TestDatabase
  /** northmoor and southfen: what one may never see of the other. */
  readonly area: TestArea
  readonly other: TestArea
  readonly clock: { now(): Date; set(iso: string): void }
  /** A visitor without a cookie. */
  visitor(): Browser
  /** Somebody signed in with these roles in northmoor (or another area). */
  signedIn(roles: readonly Role[], area?: TestArea): Promise<Browser>
  /** Straight to the database, as the application's role, in an area. */
  inArea<T>(area: TestArea, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Runs every job that waits. */
  drain(): Promise<void>
}

export type WorldOptions = {
  readonly limits?: Limits
  /** Routes and jobs of a slice under test, beside the application's own. */
  readonly routes?: readonly Route[]
  readonly jobs?: readonly Job[]
}

const START = '2026-11-16T10:00:00Z'

/** Call once at the top of a test file. Everything is closed when its tests are done. */
export async function makeWorld(options: WorldOptions = {}): Promise<World> {
  const database = await testDatabase()
  let now = new Date(START)
  const clock = { now: () => now, set: (iso: string) => void (now = new Date(iso)) }
  const config = readConfig(
    { LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: database.scratch },
    'demonstration',
  )
  if (!config.ok) throw new Error(config.fault.join(' '))
  const app = await makeApp({
    config: config.value,
    secret: 'a secret for tests only, of forty letters',
    place: database.place,
    clock,
    log: makeLog(process.env['TEST_LOG'] ?? 'silent'),
    limits: options.limits ?? memoryLimits(),
    routes: [...allRoutes, ...newOnes(options.routes ?? [])],
  })
  database.beforeDrop(() => app.close())
  const db = app.pool.db
  const inArea: World['inArea'] = (area, work) => writing(db, { areaId: area.id }, work)
  const area = await makeArea(db, 'northmoor', 'Northmoor')
  const other = await makeArea(db, 'southfen', 'Southfen')
  return {
    app,
    db,
    database,
    area,
    other,
    clock,
    visitor: () => new Browser(app.server),
    signedIn: (roles, where = area) => signIn({ app, roles, area: where, now }),
    inArea,
    drain: () => drainJobs(database.place, [...allJobs, ...(options.jobs ?? [])], app.tools),
  }
}

const newOnes = (routes: readonly Route[]): Route[] =>
  routes.filter(
    (each) => !allRoutes.some((known) => known.method === each.method && known.path === each.path),
  )

async function makeArea(db: Db, slug: string, name: string): Promise<TestArea> {
  const id = idFromName(`area ${slug}`)
  const terms = [
    {
      id: idFromName(`${slug} summer`),
      name: 'Summer term 2026',
      startsOn: '2026-04-13',
      endsOn: '2026-07-21',
    },
    {
      id: idFromName(`${slug} autumn`),
      name: 'Autumn term 2026',
      startsOn: '2026-09-01',
      endsOn: '2026-12-18',
    },
    {
      id: idFromName(`${slug} spring`),
      name: 'Spring term 2027',
      startsOn: '2027-01-05',
      endsOn: '2027-03-25',
    },
  ]
  await writing(db, { areaId: id }, async (tx) => {
    await addArea(tx, {
      id,
      slug,
      name: `${name} local area partnership`,
      shortName: name,
      gssCode: null,
      strapline: '',
      straplineCredit: '',
      introduction: '',
      colourThread: '#0f6a5c',
      colourPanel: '#e8f2ef',
      colourWarm: '#b3402a',
      contactEmail: '',
      contactTelephone: '',
      adviceService: '',
      isDemonstration: true,
      validFrom: '2020-04-01',
    })
    await addTerms(tx, id, terms)
    await addLevels(tx, id, startingLevels)
  })
  return { id, slug, terms }
}

let people = 0

async function signIn(given: {
  app: App
  roles: readonly Role[]
  area: TestArea
  now: Date
}): Promise<Browser> {
  const { app, roles, area, now } = given
  const number = (people += 1)
  const email = `person${number}@${area.slug}.example`
  const account = await keepAccount(app.pool.db, {
    id: idFromName(email),
    email,
    name: `Person ${number}`,
    at: now,
  })
  await writing(app.pool.db, { areaId: area.id }, async (tx) => {
    for (const role of roles)
      await grantRole(tx, { areaId: area.id, accountId: account.id, role, at: now, by: null })
  })
  const browser = new Browser(app.server)
  const token = await makeSignInLink(app.pool.db, account.id, now)
  await browser.post(`/sign-in/${token}`, {})
  return browser
}
