/** The one place where what went wrong becomes a page. The id stands on the page and in the log. */
import { randomBytes } from 'node:crypto'
import { PageTitle } from '../../ui/index.ts'
import type { Log } from '../log.ts'
import { page, type PageAnswer } from './answer.ts'
import { Conflict, NotAllowed, NotFound } from './errors.ts'

type Fault = { readonly status: number; readonly title: string; readonly text: string }

/** The page for anything thrown. What is our fault is logged; what a person can put right is not. */
export function faultPage(error: unknown, log: Log, where: string | undefined): PageAnswer {
  const known = knownFault(error)
  if (known !== null) return asPage(known)
  const id = randomBytes(4).toString('hex')
  const { name, code, stack } = error as { name?: string; code?: string; stack?: string }
  log.error({ id, name, code, stack: placesOnly(stack), route: where }, 'failed')
  return asPage(isDiskFull(code) ? diskFull(id) : ours(id))
}

export const tooOften = (seconds: number): PageAnswer =>
  asPage({
    status: 429,
    title: 'Please wait a little',
    text: `We had many requests from this connection. Wait ${seconds} seconds, go back, and try again. What you typed is still there.`,
  })

/** The first line of a stack repeats the message, which can hold a person’s words. */
const placesOnly = (stack: string | undefined): string | undefined =>
  stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

const isDiskFull = (code: string | undefined): boolean => code === '53100' || code === 'ENOSPC'

const diskFull = (id: string): Fault => ({
  status: 507,
  title: 'Sorry, this computer’s disk is full',
  text: `Nothing could be kept. Tell the people who run this site. Go back to find what you typed. Number ${id}.`,
})

const ours = (id: string): Fault => ({
  status: 500,
  title: 'Sorry, something went wrong',
  text: `It is our fault, not yours. Go back and try again: what you typed is still there. If it goes wrong again, tell us this number: ${id}.`,
})

function knownFault(error: unknown): Fault | null {
  if (error instanceof NotFound) return notFound
  if (error instanceof Conflict)
    return { status: 409, title: 'Somebody else changed this', text: error.message }
  if (error instanceof NotAllowed) return error.message === '' ? notYours : stale
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  if (statusCode === 413 || code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooMuch
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? { ...unreadable, status: statusCode }
    : null
}

const notFound: Fault = {
  status: 404,
  title: 'Page not found',
  text: 'Check the address. The page may have moved, or it may have been taken back.',
}
const notYours: Fault = {
  status: 403,
  title: 'You cannot open this page',
  text: 'Your role in this area does not include it. Ask an administrator of the area.',
}
const stale: Fault = {
  status: 403,
  title: 'This form has gone stale',
  text: 'Go back, reload the page and send it again. What you typed is still in the form.',
}
const tooMuch: Fault = {
  status: 413,
  title: 'That was too much at once',
  text: 'Send less text, or a file of at most 5 MB. Go back: what you typed is still there.',
}
const unreadable: Fault = {
  status: 400,
  title: 'We could not read that',
  text: 'Go back and try again. What you typed is still there.',
}

const asPage = (what: Fault): PageAnswer =>
  page(
    what.title,
    <>
      <PageTitle title={what.title} />
      <p class="govuk-body-l">{what.text}</p>
    </>,
    { status: what.status },
  )
