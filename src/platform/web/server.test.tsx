import assert from 'node:assert/strict'
import { test } from 'node:test'
import pino from 'pino'
import { z } from 'zod'
import { allRoutes } from '../../app.ts'
import { makeWorld } from '../../testing/world.ts'
import { page, redirect } from './answer.ts'
import { FILE_LIMIT, FORM_LIMIT } from './body.ts'
import { Conflict } from './errors.ts'
import { words } from './fields.ts'
import { LIMITS, memoryLimits } from './limits.ts'
import { anyone, notAudited, route, type Route } from './route.ts'
import { makeServer } from './server.ts'

const SECRET_WORDS = 'what Ada told us about the lift'

class WithCode extends Error {
  readonly code: string
  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

const breaking = (path: string, fails: () => never): Route =>
  route({ method: 'GET', path, allow: anyone, audit: notAudited, handle: async () => fails() })

const ownRoutes: readonly Route[] = [
  breaking('/breaks', () => {
    throw new Error(SECRET_WORDS)
  }),
  breaking('/breaks/by-disk', () => {
    throw new WithCode(SECRET_WORDS, '53100')
  }),
  breaking('/breaks/by-other', () => {
    throw new Conflict('Open it again, then make your change.')
  }),
  route({
    method: 'POST',
    path: '/tells',
    allow: anyone,
    audit: 'test.told',
    form: z.object({ text: words('Say it', 2_000_000) }),
    handle: async (ctx) =>
      ctx.form.ok
        ? page('Told', <p>{`${ctx.form.value.text.length} letters`}</p>)
        : redirect('/', 'A notice'),
  }),
]

const world = await makeWorld()
const lines: string[] = []
const server = await makeServer({
  ...world.app.tools,
  limits: memoryLimits(),
  routes: [...ownRoutes, ...allRoutes.filter(({ path }) => path.startsWith('/sign-in'))],
  assets: '/nowhere',
  log: pino({ level: 'info', base: null }, { write: (line) => void lines.push(line) }),
  edges: {
    findArea: async () => null,
    findPerson: async () => null,
    frame: (given) => `<title>${given.title}</title>${textOf(given.body)}`,
    servePublished: () => false,
  },
})

/** Enough of a page to read: every string in what the route gave. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { props } = node as { props?: Record<string, unknown> }
  return Object.values(props ?? {})
    .map(textOf)
    .join(' ')
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const tell = (payload: string, headers: Record<string, string> = form) =>
  server.inject({ method: 'POST', url: '/tells', headers, payload })

test('what breaks gives a page with a number that is in the log too, and the log has no words of it', async () => {
  lines.length = 0
  const reply = await server.inject({ url: '/breaks?name=Ada' })
  assert.equal(reply.statusCode, 500)
  assert.match(reply.body, /Sorry, something went wrong/)
  assert.doesNotMatch(reply.body, /Ada|lift|at .*\.ts/)
  const id = /number: ([0-9a-f]{8})/.exec(reply.body)![1]!
  assert.equal(lines.length, 1)
  const line = JSON.parse(lines[0]!) as Record<string, string>
  assert.equal(line['id'], id)
  assert.equal(line['route'], '/breaks')
  assert.match(line['stack']!, /^\s+at .*server\.test/)
  assert.doesNotMatch(lines[0]!, /Ada|lift/)
  assert.match(String(reply.headers['content-security-policy']), /default-src 'none'/)
})

test('a full disk is said plainly, and somebody else’s change in the rule’s own words', async () => {
  const full = await server.inject({ url: '/breaks/by-disk' })
  assert.equal(full.statusCode, 507)
  assert.match(full.body, /disk is full/)
  const other = await server.inject({ url: '/breaks/by-other' })
  assert.equal(other.statusCode, 409)
  assert.match(other.body, /Open it again/)
})

test('what a person did wrong is not logged', async () => {
  lines.length = 0
  await server.inject({ url: '/nowhere' })
  await tell('{', { 'content-type': 'application/json' })
  assert.deepEqual(lines, [])
})

test('a form up to its limit is taken, one byte more is refused kindly', async () => {
  const most = `text=${'x'.repeat(FORM_LIMIT - 5)}`
  assert.equal((await tell(most)).statusCode, 200)
  const over = await tell(`${most}x`)
  assert.equal(over.statusCode, 413)
  assert.match(over.body, /too much at once/)
})

test('what cannot be read is refused kindly, never as our fault', async () => {
  for (const [type, payload] of [
    ['application/json', '{"half":'],
    ['application/xml', '<a/>'],
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', '--x\r\nbroken'],
  ] as const) {
    const { statusCode } = await tell(payload, { 'content-type': type })
    assert.ok(statusCode >= 400 && statusCode < 500, `${type} ${statusCode}`)
  }
  const upload = '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nhello\r\n--x--\r\n'
  assert.equal(
    (await tell(upload, { 'content-type': 'multipart/form-data; boundary=x' })).statusCode,
    200,
  )
  assert.equal(FILE_LIMIT, 5 * 1024 * 1024)
})

test('a field called __proto__ is only a field', async () => {
  const reply = await tell('text=hello&__proto__=x&constructor=y&toString=z')
  assert.equal(reply.statusCode, 200)
  assert.match(reply.body, /5 letters/)
})

test('a visitor gets no notice cookie', async () => {
  const reply = await tell('text=')
  assert.equal(reply.statusCode, 303)
  assert.equal(reply.headers['set-cookie'], undefined)
})

test('the twenty-first try to sign in from one address waits, and others do not', async () => {
  const ask = (remoteAddress: string) =>
    server.inject({
      method: 'POST',
      url: '/sign-in',
      headers: form,
      payload: 'email=',
      remoteAddress,
    })
  for (let at = 0; at < LIMITS['sign-in'].points; at += 1)
    assert.equal((await ask('192.0.2.7')).statusCode, 422)
  const late = await ask('192.0.2.7')
  assert.equal(late.statusCode, 429)
  assert.ok(Number(late.headers['retry-after']) > 0)
  assert.match(late.body, /Wait \d+ seconds/)
  assert.equal((await ask('192.0.2.8')).statusCode, 422)
})

test('each limit counts by itself', async () => {
  const limits = memoryLimits()
  for (let at = 0; at < LIMITS.codes.points; at += 1)
    assert.equal(await limits.take('codes', 'one'), null)
  assert.ok((await limits.take('codes', 'one'))! > 0)
  assert.equal(await limits.take('codes', 'two'), null)
  assert.equal(await limits.take('writes', 'one'), null)
})
