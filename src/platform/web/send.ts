/** Turns a route's answer into bytes on the wire. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer, FileAnswer, PageAnswer, RedirectAnswer } from './answer.ts'
import type { AreaHere, Person } from './route.ts'

export type Around = {
  readonly area: AreaHere | null
  readonly person: Person | null
  readonly path: string
  readonly notice: string | undefined
}

/** A whole page around what a route gave, public or staff. */
export type Frame = (page: PageAnswer, around: Around) => string

export type Exchange = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly secure: boolean
}
type Sending = Exchange & { area: AreaHere | null; person: Person | null }

/** Carries one sentence over a redirect, for signed-in people only. */
const NOTICE_COOKIE = 'said_notice'

export function send(frame: Frame, given: Answer, to: Sending): unknown {
  switch (given.kind) {
    case 'redirect':
      return sendRedirect(given, to)
    case 'file':
      return sendFile(given, to)
    case 'page':
      return sendPage(frame, given, to)
  }
}

function sendRedirect(given: RedirectAnswer, { reply, person, secure }: Sending): unknown {
  if (given.notice !== undefined && person !== null)
    void reply.setCookie(NOTICE_COOKIE, Buffer.from(given.notice).toString('base64url'), {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge: 60,
    })
  return reply.header('cache-control', 'no-store').redirect(given.to, 303)
}

function sendFile(given: FileAnswer, { reply }: Sending): unknown {
  if (given.fileName !== undefined)
    void reply.header(
      'content-disposition',
      `attachment; filename="${given.fileName.replace(/[^\w.-]/g, '-')}"`,
    )
  return reply
    .header('cache-control', given.cache ?? 'no-store')
    .type(given.contentType)
    .send(given.body)
}

function sendPage(frame: Frame, given: PageAnswer, to: Sending): unknown {
  const kept = to.request.cookies[NOTICE_COOKIE]
  if (kept !== undefined) void to.reply.clearCookie(NOTICE_COOKIE, { path: '/' })
  const notice = kept === undefined ? undefined : Buffer.from(kept, 'base64url').toString('utf8')
  const path = to.request.url.split('?')[0]!
  return (
    to.reply
      .code(given.status)
      .header('cache-control', 'no-store')
      // Only published pages are for search engines; forms and receipts are not.
      .header('x-robots-tag', 'noindex')
      .type('text/html; charset=utf-8')
      .send(frame(given, { area: to.area, person: to.person, path, notice }))
  )
}
