/** The web server: every request goes through the same steps in the same order. */
import cookie from '@fastify/cookie'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Db } from '../db/connect.ts'
import type { Log } from '../log.ts'
import type { PageAnswer } from './answer.ts'
import { registerAssets } from './assets.ts'
import { FORM_LIMIT, readBody, registerBodies } from './body.ts'
import { faultPage, tooOften } from './boundary.tsx'
import { makeContext } from './context.ts'
import { NotAllowed, NotFound } from './errors.ts'
import { overLimit, refuseForeignPost } from './guards.ts'
import { securityHeaders, strictTransport } from './headers.ts'
import type { Limits } from './limits.ts'
import type { AreaHere, Person, Route } from './route.ts'
import { send, type Exchange, type Frame } from './send.ts'

/** What the server asks of the slices above it. */
export type Edges = {
  /** `fresh`: a person is signed in and must see what they just changed. */
  findArea(slug: string, fresh: boolean): Promise<AreaHere | null>
  findPerson(cookie: string | undefined, area: AreaHere | null): Promise<Person | null>
  readonly frame: Frame
  /** Answers a published page straight from its bytes; false when it is not one. */
  servePublished(request: IncomingMessage, response: ServerResponse): boolean
}

export type ServerParts = {
  readonly config: Config
  readonly secret: string
  readonly db: Db
  readonly clock: Clock
  readonly log: Log
  readonly limits: Limits
  readonly routes: readonly Route[]
  readonly edges: Edges
  /** The folder of built styles and scripts. */
  readonly assets: string
}

/** The only cookie there is, and only for people who sign in. */
export const SIGN_IN_COOKIE = 'said_sign_in'

export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  const secure = parts.config.publicUrl.startsWith('https:')
  const app = fastify({
    bodyLimit: FORM_LIMIT,
    trustProxy: parts.config.trustProxy,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // An address that cannot be decoded reaches no hook and no route.
    frameworkErrors: (error, request, reply) => {
      request.cookies = {}
      void reply.headers(securityHeaders)
      void fail(parts, error, { request, reply, secure })
    },
    serverFactory: (handler): Server =>
      createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, (request, response) => {
        if (!parts.edges.servePublished(request, response)) handler(request, response)
      }),
  })
  await app.register(cookie)
  await registerBodies(app)
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(securityHeaders)
    if (secure) reply.header('strict-transport-security', strictTransport)
  })
  await registerAssets(app, parts.assets)
  for (const each of parts.routes)
    app.route({
      method: each.method,
      url: each.path,
      bodyLimit: each.bodyLimit ?? FORM_LIMIT,
      handler: (request, reply) => answer(parts, each, { request, reply, secure }),
    })
  app.get('/health', async (_request, reply) => reply.type('text/plain').send('ok'))
  app.setNotFoundHandler((request, reply) =>
    fail(parts, new NotFound(), { request, reply, secure }),
  )
  app.setErrorHandler((error, request, reply) => fail(parts, error, { request, reply, secure }))
  return app
}

async function answer(parts: ServerParts, route: Route, exchange: Exchange): Promise<unknown> {
  const { request } = exchange
  const { area, person } = await whoAndWhere(parts, request)
  if (route.path.startsWith('/:area') && area === null) throw new NotFound()
  const verdict = route.allow(person)
  if (verdict === 'sign in') return signInFirst(exchange)
  if (verdict === 'no') throw new NotAllowed()
  const wait = await overLimit(parts, route, { request, person })
  if (wait !== null) {
    exchange.reply.header('retry-after', String(wait))
    return send(parts.edges.frame, tooOften(wait), { ...exchange, area, person })
  }
  const body = await readBody(request)
  if (request.method === 'POST') refuseForeignPost(parts.config, { request, person }, body)
  const context = makeContext(parts, route, { ...exchange, area, person, body })
  const given = await route.handle(context as never)
  return send(parts.edges.frame, given, { ...exchange, area, person })
}

async function whoAndWhere(
  parts: ServerParts,
  request: FastifyRequest,
): Promise<{ area: AreaHere | null; person: Person | null }> {
  const slug = (request.params as Record<string, string> | undefined)?.['area']
  const cookie = request.cookies[SIGN_IN_COOKIE]
  const area = slug === undefined ? null : await parts.edges.findArea(slug, cookie !== undefined)
  const person = await parts.edges.findPerson(cookie, area)
  return { area, person }
}

function signInFirst({ request, reply }: Exchange): unknown {
  const next = request.method === 'GET' ? `?next=${encodeURIComponent(request.url)}` : ''
  return reply.redirect(`/sign-in${next}`, 303)
}

async function fail(parts: ServerParts, error: unknown, exchange: Exchange): Promise<unknown> {
  const given: PageAnswer = faultPage(error, parts.log, exchange.request.routeOptions.url)
  // The database may be what failed: then the page comes without area and person.
  const known = await whoAndWhere(parts, exchange.request).catch(() => ({
    area: null,
    person: null,
  }))
  return send(parts.edges.frame, given, { ...exchange, ...known })
}
