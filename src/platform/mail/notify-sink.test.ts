import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { notifySink } from './notify-sink.ts'

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506'
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a'
const message = {
  to: 'jo@families.example',
  subject: 'Hello',
  text: 'One\nTwo',
  reference: 'row-1',
}

type Received = { url: string; authorization: string; body: unknown }

async function startNotify(t: TestContext, status: number, answer: object) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await Array.fromAsync(request)).toString())
    received.push({
      url: request.url ?? '',
      authorization: request.headers.authorization ?? '',
      body,
    })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  t.after(() => server.close())
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const apiKey = `rehearsal-${SERVICE}-${SECRET}`
  return { received, sink: notifySink({ apiKey, templateId: TEMPLATE, baseUrl }) }
}

test('a mail goes as one template, signed by the service', async (t) => {
  const { received, sink } = await startNotify(t, 201, { id: 'n1' })
  await sink.send(message)
  assert.equal(received.length, 1)
  assert.equal(received[0]?.url, '/v2/notifications/email')
  assert.deepEqual(received[0]?.body, {
    template_id: TEMPLATE,
    email_address: 'jo@families.example',
    personalisation: { subject: 'Hello', body: 'One\nTwo' },
    reference: 'row-1',
  })
  const [head, claims, signature] =
    received[0]?.authorization.replace('Bearer ', '').split('.') ?? []
  const expected = createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url')
  assert.equal(signature, expected)
  assert.equal(JSON.parse(Buffer.from(claims ?? '', 'base64url').toString()).iss, SERVICE)
})

const refusals = [
  { status: 400, message: 'email_address Not a valid email address', kind: 'permanent' },
  {
    status: 400,
    message: "Can't send to this recipient using a team-only API key",
    kind: 'permanent',
  },
  { status: 400, message: 'Template not found', kind: 'transient' },
  { status: 400, message: 'Missing personalisation: name', kind: 'transient' },
  { status: 403, message: 'Invalid token: API key not found', kind: 'transient' },
  { status: 429, message: 'Exceeded send limits (50) for today', kind: 'transient' },
  { status: 500, message: 'Internal server error', kind: 'transient' },
] as const

for (const { status, message: words, kind } of refusals) {
  test(`${status} "${words}" is ${kind}`, async (t) => {
    const errors = [{ error: 'Refused', message: `${words} jo@families.example` }]
    const { sink } = await startNotify(t, status, { status_code: status, errors })
    await assert.rejects(sink.send(message), (error: Error & { kind?: string }) => {
      assert.equal(error.kind, kind)
      assert.equal(error.message, `GOV.UK Notify did not take the mail (HTTP ${status}).`)
      assert.equal(error.cause, undefined)
      return true
    })
  })
}

test('no answer is transient', async () => {
  const sink = notifySink({
    apiKey: `rehearsal-${SERVICE}-${SECRET}`,
    templateId: TEMPLATE,
    baseUrl: 'http://127.0.0.1:1',
  })
  await assert.rejects(sink.send(message), { kind: 'transient', message: /no answer/ })
})
