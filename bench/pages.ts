/** Published pages per second, beside a bare node:http server that sends the same bytes and headers. */
import type { BareOptions } from './bare.ts'
import type { Asked, Asking } from './ask.ts'
import { median, table } from './figures.ts'
import { onGround, serve, startChild, type Child } from './ground.ts'
import { get, Line, type Reply } from './line.ts'
import { processorMs } from './processes.ts'

const PAGE = '/northmoor/activities/autumn-evening'
const CONNECTIONS = 16
const ROUNDS = 7
const ROUND_MS = 1500
const AIM = 0.6

const codings = {
  identity: get(PAGE),
  gzip: get(PAGE, { 'accept-encoding': 'gzip' }),
} as const
type Coding = keyof typeof codings
type Rate = { readonly perSecond: number; readonly processorUs: number }

export async function benchPages(): Promise<string> {
  return onGround(async (ground) => {
    await ground.publish()
    const ours = await serve(ground)
    const replies = await samplesOf(ours.port)
    const bare = await startChild('bare.ts', JSON.stringify(bareOptions(replies)))
    const generator = await startChild('ask.ts', '')
    const rows = []
    for (const coding of ['identity', 'gzip'] as const)
      rows.push(await compare({ ours, bare, generator, reply: replies[coding], coding }))
    await Promise.all([ours.stop(), bare.stop(), generator.stop()])
    return table(
      `Pages: ${PAGE}, ${CONNECTIONS} connections; median of ${ROUNDS} rounds taken in turn`,
      [
        'coding',
        'bytes',
        'bare/s',
        'ours/s',
        'ratio',
        `aim ≥ ${AIM}`,
        'bare processor µs each',
        'ours',
        'ratio',
      ],
      rows,
    )
  })
}

/** The first request of a page warms it; what comes then is what everybody gets. */
async function samplesOf(port: number): Promise<Record<Coding, Reply>> {
  const line = await Line.open(port)
  for (let times = 0; times < 20; times += 1) await line.send(codings.identity)
  const samples = {
    identity: await line.send(codings.identity),
    gzip: await line.send(codings.gzip),
  }
  line.close()
  if (samples.identity.status !== 200) throw new Error(`${PAGE} gave ${samples.identity.status}`)
  if (!/content-encoding: gzip/i.test(samples.gzip.head))
    throw new Error('the page did not come as gzip')
  return samples
}

function bareOptions(replies: Record<Coding, Reply>): BareOptions {
  const of = ({ head, body }: Reply) => ({
    headers: ownHeaders(head),
    body: body.toString('base64'),
  })
  return { identity: of(replies.identity), gzip: of(replies.gzip) }
}

/** Names and values in turn, without what node:http adds by itself. */
const ownHeaders = (head: string): string[] =>
  head
    .split('\r\n')
    .slice(1)
    .flatMap((line) => {
      const [name = '', ...value] = line.split(': ')
      return /^(date|connection|keep-alive)$/i.test(name) ? [] : [name, value.join(': ')]
    })

async function compare(given: {
  ours: Child
  bare: Child
  generator: Child
  reply: Reply
  coding: Coding
}): Promise<(string | number)[]> {
  const { ours, bare, generator, reply, coding } = given
  const rate = async (server: Child, ms = ROUND_MS): Promise<Rate> => {
    const size = (await sizeFrom(server.port, coding)).size
    const before = processorMs(server.pid)
    const request = codings[coding]
    const asked = await ask(generator, {
      port: server.port,
      request,
      size,
      connections: CONNECTIONS,
      ms,
    })
    if (asked.wrong > 0) throw new Error(`${asked.wrong} replies were not as the first`)
    return {
      perSecond: asked.replies / asked.seconds,
      processorUs: ((processorMs(server.pid) - before) * 1000) / asked.replies,
    }
  }
  await rate(bare, 800)
  await rate(ours, 800)
  const rates: { bare: Rate; ours: Rate }[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    rates.push({ bare: await rate(bare), ours: await rate(ours) })
  const of = (who: 'bare' | 'ours', what: keyof Rate): number =>
    median(rates.map((each) => each[who][what]))
  const ratio = median(rates.map((each) => each.ours.perSecond / each.bare.perSecond))
  return [
    coding,
    reply.body.length,
    Math.round(of('bare', 'perSecond')),
    Math.round(of('ours', 'perSecond')),
    ratio,
    ratio >= AIM ? 'met' : 'MISSED',
    of('bare', 'processorUs'),
    of('ours', 'processorUs'),
    of('ours', 'processorUs') / of('bare', 'processorUs'),
  ]
}

async function sizeFrom(port: number, coding: Coding): Promise<{ size: number }> {
  const line = await Line.open(port)
  const { head, body } = await line.send(codings[coding])
  line.close()
  return { size: head.length + 4 + body.length }
}

function ask(generator: Child, asking: Asking): Promise<Asked> {
  return new Promise((resolve) => {
    generator.process.once('message', (asked: Asked) => resolve(asked))
    generator.process.send(asking)
  })
}
