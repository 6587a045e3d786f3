/** A route: its address, who may use it, what is written down about it, and what it does. */
import type { z } from 'zod'
import type { Result } from '../../kernel/result.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Db, Tx } from '../db/connect.ts'
import type { Log } from '../log.ts'
import type { Answer } from './answer.ts'
import type { FormState, Typed } from './form.ts'

/** The tenant a request is about, as every layer above may know it. */
export type AreaHere = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly strapline: string
  readonly revision: number
  readonly isDemonstration: boolean
}

/** Somebody signed in, with what they may do in this area. */
export type Person = {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly roles: ReadonlySet<string>
  readonly csrf: string
  readonly signInHash: Buffer
}

export type Verdict = 'yes' | 'sign in' | 'no'
export type Allow = (person: Person | null) => Verdict

/** Written on a route that every visitor may use. */
export const anyone: Allow = () => 'yes'
export const signedIn: Allow = (person) => (person === null ? 'sign in' : 'yes')

/** What a reading route writes down: nothing, and this is where that is said. */
export const notAudited = 'reads only' as const

export type Subject = {
  readonly kind: string
  readonly id: string | null
  readonly detail?: object
}

export type Upload = { readonly name: string; readonly bytes: Buffer; readonly tooLarge: boolean }

export type Context<P = object, F = never, Q = object> = {
  readonly area: AreaHere
  readonly person: Person | null
  readonly params: P
  readonly query: Q
  /** The form as parsed by the route's schema. */
  readonly form: Result<F, FormState>
  /** Everything typed, to show it again. */
  readonly typed: Typed
  readonly uploads: Readonly<Record<string, Upload>>
  /** JSON sent by an island; unknown until parsed. */
  readonly json: unknown
  readonly clock: Clock
  readonly config: Config
  readonly secret: string
  readonly log: Log
  readonly db: Db
  /** The address the request came from, for rate limits only: never stored or logged. */
  readonly address: string
  readonly path: string
  /** Scheme, host and port people use: as configured, or in a demonstration as the browser asked for it. */
  readonly origin: string
  /** One read-only transaction in this area. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One transaction in this area with its line in the audit log; a fault undoes all of it. */
  write<T, E>(subject: Subject, work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>>
  /** Cookies to set or clear with the answer; only access uses this. */
  setCookie(name: string, value: string, maxAgeSeconds: number): void
}

type Shape = z.ZodType | undefined
type Parsed<S extends Shape, Otherwise> = S extends z.ZodType ? z.output<S> : Otherwise

export type RouteDefinition<P extends Shape, F extends Shape, Q extends Shape> = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly allow: Allow
  /** The line for the audit log (`partner.added`), or `notAudited` on a route that only reads. */
  readonly audit: string
  readonly params?: P
  readonly query?: Q
  readonly form?: F
  /** Which limit counts this request; POST routes are always counted as `writes` at least. */
  readonly limit?: LimitName
  /** Largest body in bytes. */
  readonly bodyLimit?: number
  /** True only on safeguarding screens and on a giver's own receipt. */
  readonly safeguarding?: boolean
  readonly handle: (
    ctx: Context<Parsed<P, object>, Parsed<F, never>, Parsed<Q, object>>,
  ) => Promise<Answer>
}

export type LimitName = 'writes' | 'answers' | 'codes' | 'sign-in'

/** A route as the server keeps it, whatever its schemas. */
export type Route = Omit<RouteDefinition<Shape, Shape, Shape>, 'handle'> & {
  readonly handle: (ctx: Context<never, never, never>) => Promise<Answer>
}

/** Declares a route. Leaving out `allow` or `audit` does not compile. */
export function route<
  P extends Shape = undefined,
  F extends Shape = undefined,
  Q extends Shape = undefined,
>(definition: RouteDefinition<P, F, Q>): Route {
  if (definition.method === 'POST' && definition.audit === notAudited)
    throw new Error(`${definition.path}: a route that changes something names its audit line`)
  return definition as Route
}
