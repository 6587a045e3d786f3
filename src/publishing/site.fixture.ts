/** The application behind a real socket with published pages in front of it, as it runs for the public. */
import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { keepAccount } from '../access/index.ts'
import { idFromName } from '../kernel/ids.ts'
import { makeWorld, type TestArea, type World } from '../testing/world.ts'
import { publishingJobs, publishingRoutes, makePublished, refreshArea } from './index.ts'
import type { Listen } from './listen.store.ts'
import { fillNorthmoor } from './northmoor.fixture.ts'
import type { PublishedOptions } from './published.ts'

export type Sent = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type Site = {
  readonly world: World
  readonly accountId: string
  readonly origin: string
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Sent>
  /** Until memory holds the page: the first request goes to the database. */
  warm(path: string): Promise<void>
  publish(area?: TestArea): Promise<void>
}

/** Northmoor filled and published; Southfen founded and published with nothing in it. */
export async function makeSite(options: PublishedOptions = {}, listen?: Listen): Promise<Site> {
  const world = await makeWorld({ routes: publishingRoutes, jobs: publishingJobs })
  world.clock.set('2026-11-23T09:00:00Z')
  const account = await keepAccount(world.db, {
    id: idFromName('ruth'),
    email: 'ruth@northmoor.example',
    name: 'Ruth Aldersey',
    at: world.clock.now(),
  })
  await world.inArea(world.area, (tx) =>
    fillNorthmoor(tx, { area: world.area, accountId: account.id }),
  )
  const published = await makePublished(world.app.pool, listen, options)
  const server = createServer((request, response) => {
    if (!published.servePublished(request, response)) world.app.server.routing(request, response)
  })
  await world.app.server.ready()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  world.database.beforeDrop(async () => {
    server.closeAllConnections()
    server.close()
    await published.close()
  })
  const { port } = server.address() as AddressInfo
  const publish = (area = world.area): Promise<void> =>
    world.inArea(area, async (tx) => void (await refreshArea(tx, area.id, world.clock.now())))
  await publish()
  await publish(world.other)
  const get: Site['get'] = (path, headers = {}, method = 'GET') =>
    fetchRaw({ port, path, headers, method })
  const warm = async (path: string): Promise<void> => {
    for (let tries = 0; tries < 200; tries += 1) {
      if ((await get(path)).headers.etag !== undefined) return
      await new Promise((later) => setTimeout(later, 10))
    }
    throw new Error(`${path} never came into memory`)
  }
  return { world, accountId: account.id, origin: `http://127.0.0.1:${port}`, get, warm, publish }
}

type Asking = { port: number; path: string; headers: Record<string, string>; method: string }

/** Not fetch: it would unpack what was packed and follow what leads on. */
const fetchRaw = ({ port, path, headers, method }: Asking): Promise<Sent> =>
  new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
      response.on('error', reject)
    })
      .on('error', reject)
      .end()
  })
