/**
 * AWS Signature Version 4, worked out by the receiving side from the request alone.
 * Source: docs.aws.amazon.com, "Create a signed AWS API request" (canonical request, string to
 * sign, signing key). Written apart from the client's, so that both must agree.
 */
import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** @returns what is wrong with the signature, or nothing */
export function signatureFault(
  request: IncomingMessage,
  body: Buffer,
  keys: { accessKeyId: string; secretAccessKey: string; region: string },
): string | undefined {
  const shape = /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/
  const [, credential = '', signed = '', signature] =
    shape.exec(String(request.headers.authorization)) ?? []
  const date = String(request.headers['x-amz-date'])
  const scope = `${date.slice(0, 8)}/${keys.region}/s3/aws4_request`
  if (credential !== `${keys.accessKeyId}/${scope}`) return `credential ${credential}`
  const names = signed.split(';')
  const open = ['host', 'x-amz-date', 'x-amz-content-sha256'].find((name) => !names.includes(name))
  if (open) return `${open} is not signed`
  const hash = String(request.headers['x-amz-content-sha256'])
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(body)) return 'the body is not what was signed'
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical(request, signed, hash))]
  const expected = sign(keys.secretAccessKey, scope, toSign.join('\n'))
  return expected === signature ? undefined : 'the signature does not match'
}

function sign(secret: string, scope: string, text: string): string {
  const hmac = (key: string | Buffer, part: string) =>
    createHmac('sha256', key).update(part).digest()
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`)
  return createHmac('sha256', key).update(text).digest('hex')
}

function canonical(request: IncomingMessage, signed: string, hash: string): string {
  const [path = '', search = ''] = (request.url ?? '').split('?')
  const query = [...new URLSearchParams(search)]
    .map((pair) => pair.map(encode).join('='))
    .sort()
    .join('&')
  const headers = signed.split(';').map((name) => `${name}:${request.headers[name]}\n`)
  return [request.method, path, query, headers.join(''), signed, hash].join('\n')
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}
