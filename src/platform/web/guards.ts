/** What stands before a handler: how often one may ask, and that a form came from our own page. */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import type { Body } from './body.ts'
import { NotAllowed } from './errors.ts'
import type { Limits } from './limits.ts'
import type { LimitName, Person, Route } from './route.ts'

type Asking = { request: FastifyRequest; person: Person | null }

/** Seconds to wait, or null when the request may go on. */
export async function overLimit(
  parts: { config: Config; limits: Limits },
  route: Route,
  { request, person }: Asking,
): Promise<number | null> {
  const name = route.limit ?? (request.method === 'POST' ? 'writes' : undefined)
  if (name === undefined || isOwnMachine(parts.config, name, request.ip)) return null
  const who = name === 'writes' && person !== null ? person.accountId : request.ip
  return parts.limits.take(name, who)
}

/** A demonstration is one computer talking to itself: answers are not counted there, guesses still are. */
const isOwnMachine = (config: Config, name: LimitName, address: string): boolean =>
  config.mode === 'demonstration' &&
  name === 'answers' &&
  (address === '127.0.0.1' || address === '::1')

/**
 * A form that another site sends for a person is refused: by origin always, by token once signed in.
 * Visitors carry no cookie, so there is nothing of theirs that another site could borrow.
 * @throws NotAllowed
 */
export function refuseForeignPost(config: Config, { request, person }: Asking, body: Body): void {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new NotAllowed('origin')
  const origin = request.headers.origin
  if (origin !== undefined && origin !== 'null' && !isOwnOrigin(config, request, origin))
    throw new NotAllowed('origin')
  if (person === null) return
  const given = body.typed['csrf'] ?? request.headers['x-csrf']
  if (typeof given !== 'string' || !sameText(given, person.csrf)) throw new NotAllowed('form')
}

const isOwnOrigin = (config: Config, request: FastifyRequest, origin: string): boolean =>
  origin === new URL(config.publicUrl).origin ||
  (URL.canParse(origin) && new URL(origin).host === request.headers.host)

function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
