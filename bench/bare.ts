/** A bare node:http server that sends given bytes with given headers, whatever is asked: what pages are measured beside. */
import { createServer } from 'node:http'

export type BareOptions = {
  readonly identity: { readonly headers: readonly string[]; readonly body: string }
  readonly gzip: { readonly headers: readonly string[]; readonly body: string }
}

const { identity, gzip } = JSON.parse(process.argv[2] ?? '{}') as BareOptions
const ready = ({ headers, body }: BareOptions['gzip']) => ({
  headers: [...headers],
  body: Buffer.from(body, 'base64'),
})
const [plain, small] = [ready(identity), ready(gzip)]
const server = createServer((request, response) => {
  const given = request.headers['accept-encoding'] === undefined ? plain : small
  response.writeHead(200, given.headers)
  response.end(given.body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
process.on('disconnect', () => process.exit(0))
