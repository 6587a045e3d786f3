/** An object store in memory that checks signatures, lists in small pages and can be out of breath. */
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signatureFault } from './sigv4.fixture.ts'

const PAGE = 2
const keys = {
  accessKeyId: 'AKIDNORTHMOOR',
  secretAccessKey: 'not/a+real secret',
  region: 'eu-west-2',
}

export async function startS3() {
  const objects = new Map<string, { body: Buffer; contentType: string }>()
  const state = { busyFor: 0, requests: 0, hashes: [] as string[], objects }
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request).catch(() => []))
    if (!request.complete) return
    state.requests++
    state.hashes.push(String(request.headers['x-amz-content-sha256']))
    if (state.busyFor-- > 0) return refuse(response, 503, 'SlowDown')
    const fault = signatureFault(request, body, keys)
    if (fault) return refuse(response, 403, 'SignatureDoesNotMatch', fault)
    answer(objects, request, response, body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const place = { ...keys, endpoint, bucket: 'northmoor' }
  const stop = () => new Promise((done) => server.close(done).closeAllConnections())
  return { place, state, stop }
}

type Objects = Map<string, { body: Buffer; contentType: string }>

function answer(
  objects: Objects,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): void {
  const url = new URL(request.url ?? '', 'http://store')
  const [, bucket, ...rest] = url.pathname.split('/')
  const key = rest.join('/')
  if (bucket !== 'northmoor') return refuse(response, 404, 'NoSuchBucket')
  if (!key) return list(objects, url.searchParams, response)
  const found = objects.get(key)
  if (request.method === 'PUT') {
    objects.set(key, { body, contentType: request.headers['content-type'] ?? '' })
    response.end()
  } else if (request.method === 'DELETE') {
    objects.delete(key)
    response.writeHead(204).end()
  } else if (!found) refuse(response, 404, 'NoSuchKey')
  else response.setHeader('content-type', found.contentType).end(found.body)
}

function list(objects: Objects, query: URLSearchParams, response: ServerResponse): void {
  const prefix = query.get('prefix') ?? ''
  const after = query.get('continuation-token') ?? ''
  const all = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort()
  const page = all.slice(0, PAGE)
  const more =
    all.length > PAGE ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
  const contents = page
    .map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`)
    .join('')
  response.end(`<?xml version="1.0"?><ListBucketResult>${more}${contents}</ListBucketResult>`)
}

function refuse(response: ServerResponse, status: number, code: string, why = ''): void {
  response.writeHead(status).end(`<Error><Code>${code}</Code><Message>${why}</Message></Error>`)
}
