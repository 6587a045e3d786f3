import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { ROLES, type Role } from '../access/index.ts'
import { allRoutes } from '../app.ts'
import { notAudited, type Person, type Route, type Verdict } from '../platform/web/route.ts'
import { noLimits } from '../platform/web/limits.ts'
import { inlineFaults } from './inline-faults.fixture.ts'
import { addressOf, putOneOfEverything, SAID } from './walk.fixture.ts'
import { makeWorld } from './world.ts'

const world = await makeWorld({ limits: noLimits })

/** Open to a visitor. A new address here is a decision: whoever adds a route adds it by hand. */
const OPEN = new Set([
  'GET /',
  'GET /sign-in',
  'POST /sign-in',
  'GET /sign-in/:token',
  'POST /sign-in/:token',
  'POST /passkeys/sign-in/options',
  'POST /passkeys/sign-in',
  'GET /:area',
  'GET /:area/brand.css',
  'GET /:area/activities',
  'GET /:area/activities/:slug',
  'GET /:area/activities/:slug/voices',
  'GET /:area/activities/:slug/voices/:page',
  'GET /:area/activities/:slug/answer',
  'POST /:area/activities/:slug/answer',
  'GET /:area/receipt',
  'POST /:area/receipt',
  'GET /:area/receipt/:words',
  'GET /:area/commitments',
  'GET /:area/commitments/:slug',
  'GET /:area/reports',
  'GET /:area/reports/:term',
  'GET /:area/accessibility',
  'GET /:area/privacy',
  'GET /:area/how-this-works',
])

type Walker = { who: string; cookie: string; csrf: string; roles: readonly Role[] | null }

async function walker(who: string, roles: readonly Role[], here = true): Promise<Walker> {
  const browser = await world.signedIn(roles, here ? world.area : world.other)
  const { text } = await browser.get('/areas')
  return {
    who,
    cookie: `said_sign_in=${browser.cookies.get('said_sign_in')!}`,
    csrf: /name="csrf" value="([^"]+)"/.exec(text)![1]!,
    roles: here ? roles : [],
  }
}

const visitor: Walker = { who: 'a visitor', cookie: '', csrf: '', roles: null }
const makeWalkers = async (): Promise<Walker[]> => [
  visitor,
  await walker('nobody in particular', []),
  await walker('all roles in the other area', ROLES, false),
  ...(await Promise.all(ROLES.map((role) => walker(role, [role])))),
]
const walkers = await makeWalkers()
const stranger = walkers[2]!

const found = await world.inArea(world.area, (tx) =>
  putOneOfEverything(tx, world.area, world.clock.now()),
)

const verdictFor = (route: Route, { roles }: Walker): Verdict =>
  route.allow(roles === null ? null : personWith(roles))

const personWith = (roles: readonly Role[]): Person => ({
  accountId: '',
  name: '',
  email: '',
  csrf: '',
  signInHash: Buffer.alloc(0),
  roles: new Set(roles),
})

type Sent = { headers?: Record<string, string>; fields?: Record<string, string> }

async function ask(route: Route, as: Walker, { headers = {}, fields = {} }: Sent = {}) {
  const reply = await world.app.server.inject({
    method: route.method,
    url: addressOf(route.path, 'northmoor', found),
    headers: {
      ...(as.cookie === '' ? {} : { cookie: as.cookie }),
      ...(route.method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...headers,
    },
    ...(route.method === 'POST' ? { payload: new URLSearchParams(fields).toString() } : {}),
  })
  checkAnswer(reply, `${route.method} ${route.path} as ${as.who}`)
  if (as === visitor)
    assert.equal(reply.headers['set-cookie'], undefined, 'a visitor has no cookie')
  return reply
}

type Reply = Awaited<ReturnType<typeof world.app.server.inject>>

/** What holds for every answer to anyone. */
function checkAnswer(reply: Reply, where: string): void {
  assert.ok(reply.statusCode < 500, `${where} answered ${reply.statusCode}`)
  const { headers } = reply
  const policy = String(headers['content-security-policy'])
  assert.match(policy, /default-src 'none'/, where)
  assert.match(policy, /frame-ancestors 'none'/, where)
  assert.match(policy, /form-action 'self'/, where)
  assert.match(policy, /base-uri 'none'/, where)
  assert.doesNotMatch(policy, /unsafe|\*|https?:/, where)
  assert.equal(headers['x-content-type-options'], 'nosniff', where)
  assert.equal(headers['referrer-policy'], 'same-origin', where)
  if (String(headers['content-type']).startsWith('text/html'))
    assert.deepEqual(inlineFaults(reply.body), [], where)
}

const hasParams = (route: Route): boolean => /:(?!area\b)/.test(route.path)

for (const route of allRoutes.filter(({ method }) => method === 'GET'))
  test(`GET ${route.path}: who may`, async () => {
    for (const as of walkers) {
      const verdict = verdictFor(route, as)
      const reply = await ask(route, as)
      const said = `${as.who} (${verdict}) got ${reply.statusCode}`
      if (verdict === 'sign in') {
        assert.equal(reply.statusCode, 303, said)
        assert.match(String(reply.headers['location']), /^\/sign-in\?next=%2F/, said)
      } else if (verdict === 'no') {
        assert.equal(reply.statusCode, 403, said)
        assert.doesNotMatch(reply.body, new RegExp(SAID), said)
      } else {
        const good = [200, 303, ...(hasParams(route) || !isStaff(route) ? [404, 410, 422] : [])]
        assert.ok(good.includes(reply.statusCode), said)
      }
    }
  })

const FOREIGN: readonly Record<string, string>[] = [
  { origin: 'https://elsewhere.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
]

async function checkForged(route: Route, as: Walker, refused: number): Promise<void> {
  for (const headers of FOREIGN) {
    const reply = await ask(route, as, { headers, fields: { csrf: as.csrf } })
    assert.equal(reply.statusCode, refused, `${as.who} from elsewhere`)
  }
  if (as === visitor) return
  for (const csrf of ['', `${as.csrf}x`, as === stranger ? 'x' : stranger.csrf]) {
    const reply = await ask(route, as, { fields: { csrf } })
    assert.equal(reply.statusCode, refused, `${as.who} without their token`)
  }
}

for (const route of allRoutes.filter(({ method }) => method === 'POST'))
  test(`POST ${route.path}: who may, and only from our own page`, async () => {
    // Signing out ends a walker's own sign-in: others go there.
    const asking = route.path.includes('sign-out') ? await makeWalkers() : walkers
    for (const as of asking) {
      const verdict = verdictFor(route, as)
      const refused = verdict === 'sign in' ? 303 : 403
      // Who is refused anyway is refused whatever they send.
      if (verdict === 'yes') await checkForged(route, as, refused)
      const own = await ask(route, as, {
        headers: { 'sec-fetch-site': 'same-origin' },
        fields: { csrf: as.csrf },
      })
      const said = `${as.who} (${verdict}) got ${own.statusCode}`
      if (verdict === 'yes') assert.notEqual(own.statusCode, 403, said)
      else assert.equal(own.statusCode, refused, said)
    }
  })

const isStaff = ({ path }: Route): boolean => path.startsWith('/:area/staff')

test('a visitor may open what is on the list and nothing else', () => {
  const open = allRoutes
    .filter((route) => route.allow(null) === 'yes')
    .map(({ method, path }) => `${method} ${path}`)
  assert.deepEqual(
    open.filter((each) => !OPEN.has(each)),
    [],
  )
})

test('every staff address asks a visitor to sign in, and a person without a role to go', () => {
  for (const route of allRoutes.filter(isStaff)) {
    assert.equal(route.allow(null), 'sign in', route.path)
    assert.equal(route.allow(personWith([])), 'no', route.path)
  }
})

test('a board reader changes nothing', () => {
  for (const route of allRoutes.filter((each) => isStaff(each) && each.method === 'POST'))
    assert.equal(route.allow(personWith(['board-reader'])), 'no', route.path)
})

test('worries are for the safeguarding lead alone', () => {
  const others = ROLES.filter((role) => role !== 'safeguarding-lead')
  const worries = allRoutes.filter(
    ({ path }) => path.includes('/worries') && !path.includes('/raise/'),
  )
  assert.ok(worries.length >= 3)
  for (const route of worries) assert.equal(route.allow(personWith(others)), 'no', route.path)
})

test('what changes something names its line in the audit log; what reads has none', () => {
  for (const { method, path, audit } of allRoutes)
    assert.equal(audit === notAudited, method === 'GET', `${method} ${path}`)
})

test('no address is there twice', () => {
  const all = allRoutes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`)
  assert.equal(new Set(all).size, all.length)
})

test('the records of one area do not exist under another', async () => {
  const { cookie } = await walker('all roles in the other area', ROLES, false)
  for (const route of allRoutes.filter((each) => each.method === 'GET' && hasParams(each))) {
    const url = addressOf(route.path, 'southfen', found)
    if (!route.path.startsWith('/:area') || url.includes('/reports/')) continue
    const { statusCode, body } = await world.app.server.inject({ url, headers: { cookie } })
    assert.doesNotMatch(body, new RegExp(`${SAID}|Autumn evening|Letters before meetings`), url)
    // A receipt never tells whether its words are unknown or merely of elsewhere.
    if (!url.includes('/receipt')) assert.equal(statusCode, 404, url)
  }
})

test('pages that are not there, and refused ones, carry the same headers and no cookie', async () => {
  for (const url of ['/nowhere-at-all', '/northmoor/nothing', '/assets/nothing.js', '/%E0%A4%A']) {
    const reply = await world.app.server.inject({ url })
    assert.ok([400, 404].includes(reply.statusCode), `${url} ${reply.statusCode}`)
    checkAnswer(reply, url)
    assert.equal(reply.headers['set-cookie'], undefined)
  }
})

test('published bytes are served with the same headers, and set no cookie', async () => {
  await world.drain()
  const base = await world.app.server.listen({ host: '127.0.0.1', port: 0 })
  for (const path of [
    '/northmoor',
    '/northmoor/activities',
    '/northmoor/activities/autumn-evening',
  ]) {
    const reply = await inMemory(base + path)
    assert.equal(reply.status, 200, path)
    assert.match(reply.headers.get('content-security-policy') ?? '', /default-src 'none'/)
    assert.equal(reply.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(reply.headers.get('set-cookie'), null)
    const html = await reply.text()
    assert.deepEqual(inlineFaults(html), [], path)
    assert.doesNotMatch(html, /I am afraid/)
    const again = await fetch(base + path, {
      headers: { 'if-none-match': reply.headers.get('etag') ?? 'none' },
    })
    assert.equal(again.status, 304, path)
    assert.equal(again.headers.get('set-cookie'), null)
  }
})

/** The first asking brings a page into memory; from then on it comes with its mark. */
async function inMemory(url: string): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    const reply = await fetch(url)
    if (reply.headers.has('etag') || tries === 50) return reply
    await reply.text()
    await pause(100)
  }
}
