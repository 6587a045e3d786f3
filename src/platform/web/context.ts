/** Makes what a route's handler works with, from one request. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { fault, ok, type Result } from '../../kernel/result.ts'
import { writeAudit } from '../audit.store.ts'
import { reading, writing, type Scope, type Tx } from '../db/connect.ts'
import type { Body } from './body.ts'
import { NotFound } from './errors.ts'
import { parseForm } from './form.ts'
import type { AreaHere, Context, Person, Route, Subject } from './route.ts'
import type { ServerParts } from './server.ts'

type Given = {
  request: FastifyRequest
  reply: FastifyReply
  area: AreaHere | null
  person: Person | null
  body: Body
  secure: boolean
}

export function makeContext(
  parts: ServerParts,
  route: Route,
  given: Given,
): Context<unknown, unknown, unknown> {
  const { request, area, person, body } = given
  const scope: Scope = {
    areaId: area?.id ?? null,
    accountId: person?.accountId ?? null,
    safeguarding: route.safeguarding === true,
  }
  return {
    ...parts,
    // A route under /:area is refused before this when there is none; the others never touch it.
    area: area as AreaHere,
    person,
    params: parseAddress(route.params, request.params),
    query: parseAddress(route.query, request.query),
    form: route.form === undefined ? ok(undefined) : parseForm(route.form, body.typed),
    typed: body.typed,
    uploads: body.uploads,
    json: body.json,
    address: request.ip,
    path: request.url.split('?')[0]!,
    origin: originOf(parts, request),
    read: (work) => reading(parts.db, scope, work),
    write: (subject, work) => audited(parts, { scope, action: route.audit, subject, work }),
    setCookie: (name, value, maxAge) =>
      void given.reply.setCookie(name, value, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: given.secure,
        maxAge,
      }),
  }
}

/** For real the browser's word is not taken: a letter with a link must lead here and nowhere else. */
const originOf = ({ config }: ServerParts, request: FastifyRequest): string =>
  config.mode === 'demonstration'
    ? `${request.protocol}://${request.host}`
    : new URL(config.publicUrl).origin

/** An address that does not parse is a page that does not exist. */
function parseAddress(schema: z.ZodType | undefined, raw: unknown): unknown {
  if (schema === undefined) return raw ?? {}
  const parsed = schema.safeParse(raw)
  if (!parsed.success) throw new NotFound()
  return parsed.data
}

class Undo<E> extends Error {
  readonly what: E
  constructor(what: E) {
    super('undone')
    this.what = what
  }
}

type Audited<T, E> = {
  scope: Scope
  action: string
  subject: Subject
  work: (tx: Tx) => Promise<Result<T, E>>
}

async function audited<T, E>(
  parts: ServerParts,
  { scope, action, subject, work }: Audited<T, E>,
): Promise<Result<T, E>> {
  try {
    return await writing(parts.db, scope, async (tx) => {
      const outcome = await work(tx)
      if (!outcome.ok) throw new Undo(outcome.fault)
      await writeAudit(tx, { scope, action, subject, at: parts.clock.now() })
      return outcome
    })
  } catch (error) {
    if (error instanceof Undo) return fault(error.what as E)
    throw error
  }
}
