import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MailError } from './mail.ts'
import { startSmtp } from './smtp-server.fixture.ts'
import { smtpSink } from './smtp-sink.ts'

const FROM = 'Said & Done <no-reply@northmoor.example>'
const message = {
  to: 'jo@families.example',
  subject: 'What happened to what you said – 3 replies',
  text: `Hello Jo,\n\n${'word '.repeat(40)}\n\nhttps://northmoor.example/follow/${'x'.repeat(90)}\n`,
  reference: 'row-1',
}

test('a mail arrives whole, wrapped, with the same id each time', async (t) => {
  const server = await startSmtp()
  t.after(server.stop)
  const sink = smtpSink(server.url, FROM)
  t.after(() => sink.close())
  await sink.send(message)
  await sink.send(message)

  const [first, second] = server.taken
  assert.ok(first && second)
  assert.match(first.from, /<no-reply@northmoor\.example>/)
  assert.deepEqual(
    first.to.map((line) => /<(.*?)>/.exec(line)?.[1]),
    ['jo@families.example'],
  )
  assert.match(first.data, /^Message-ID: <row-1@northmoor\.example>$/m)
  assert.match(second.data, /^Message-ID: <row-1@northmoor\.example>$/m)
  assert.match(first.data, /^Auto-Submitted: auto-generated$/m)
  assert.match(first.data, /^Content-Type: text\/plain; charset=utf-8$/m)
  const body = unquoted(first.data.slice(first.data.indexOf('\n\n')))
  assert.ok(
    body.includes(`https://northmoor.example/follow/${'x'.repeat(90)}\n`),
    'the link is whole',
  )
  assert.ok(!body.includes('word '.repeat(17)), 'long lines are broken')
})

function unquoted(text: string): string {
  const bytes = text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => {
    return String.fromCharCode(parseInt(hex, 16))
  })
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const refusals = [
  { replies: { RCPT: '550 5.1.1 <jo@families.example> no such mailbox' }, kind: 'permanent' },
  { replies: { RCPT: '450 4.2.0 <jo@families.example> try later' }, kind: 'transient' },
  { replies: { '.': '554 5.7.1 content refused' }, kind: 'permanent' },
  { replies: { '.': '451 4.3.0 disk trouble' }, kind: 'transient' },
  { replies: { hello: '554 not today' }, kind: 'transient' },
] as const

for (const { replies, kind } of refusals) {
  test(`"${Object.values(replies).join()}" is ${kind} and names nobody`, async (t) => {
    const server = await startSmtp(replies)
    t.after(server.stop)
    const sink = smtpSink(server.url, FROM)
    t.after(() => sink.close())
    await assert.rejects(sink.send(message), (error) => {
      assert.ok(error instanceof MailError)
      assert.equal(error.kind, kind)
      assert.doesNotMatch(JSON.stringify(error) + String(error.stack), /families|jo@/)
      assert.equal(error.cause, undefined)
      return true
    })
  })
}

test('a server that is not there is transient', async () => {
  const server = await startSmtp()
  await server.stop()
  const sink = smtpSink(server.url, FROM)
  await assert.rejects(sink.send(message), { name: 'MailError', kind: 'transient' })
})

test('a server elsewhere must turn on TLS before it hears anything', async (t) => {
  const server = await startSmtp()
  t.after(server.stop)
  // This address reaches the same server, but the sink knows only that it is not localhost.
  const sink = smtpSink(`smtp://0.0.0.0:${server.port}`, FROM)
  await assert.rejects(sink.send(message), { kind: 'transient', message: /ETLS/ })
  assert.equal(server.taken.length, 0)
})

for (const bad of ['', 'mail.example', 'http://mail.example', 'smtp://']) {
  test(`"${bad}" is refused as a mail server`, () => {
    assert.throws(() => smtpSink(bad, FROM), /smtp:\/\/name:password@host:587/)
  })
}
