/** Files in an S3-compatible object store. */
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { measure } from './measure.ts'
import type { Measured } from './measure.ts'
import { readListing } from './s3-listing.ts'
import { s3Requests } from './s3-requests.ts'
import { assertKey, assertPrefix, FileStoreError } from './store.ts'
import type { Body, FileStore } from './store.ts'

export type S3Place = {
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** `holdBytes`: up to this size a file is held in memory, so that sending can be tried again. */
export type S3Limits = { readonly maxBytes: number; readonly holdBytes: number }

type Request = ReturnType<typeof s3Requests>

/** Addresses are path-style (endpoint/bucket/key), which every S3-compatible store understands. */
export function s3Store(place: S3Place, limits: S3Limits): FileStore {
  const { accessKeyId, secretAccessKey, region } = place
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 })
  const request = s3Requests(client)
  const bucket = `${place.endpoint.replace(/\/+$/, '')}/${place.bucket}`
  const urlOf = (key: string): string => {
    assertKey(key)
    return `${bucket}/${key}`
  }
  return {
    async put(key, body, options) {
      const url = urlOf(key)
      const measured = measure(body, options, limits.maxBytes)
      const headers = { 'content-type': options.contentType }
      const streamed = !isHeld(body, options.size, limits)
      const bytes = streamed ? undefined : await gather(measured)
      await (bytes
        ? request(url, { method: 'PUT', headers, body: bytes })
        : request(url, { method: 'PUT', ...streaming(measured, headers, options.size) }))
      return measured.result()
    },
    async get(key) {
      const response = await request(urlOf(key), { method: 'GET', missing: true })
      if (response.status === 404) return void (await response.body?.cancel())
      return response.body ? Readable.fromWeb(response.body as ReadableStream) : Readable.from([])
    },
    async exists(key) {
      const response = await request(urlOf(key), { method: 'HEAD', missing: true })
      return response.status !== 404
    },
    async delete(key) {
      await request(urlOf(key), { method: 'DELETE', missing: true })
    },
    list(prefix) {
      assertPrefix(prefix)
      return listBucket(request, bucket, prefix)
    },
  }
}

async function* listBucket(request: Request, bucket: string, prefix: string) {
  let after: string | undefined
  do {
    const query = new URLSearchParams({ 'list-type': '2', prefix })
    if (after) query.set('continuation-token', after)
    const response = await request(`${bucket}?${query}`, { method: 'GET' })
    const page = readListing(await response.text())
    yield* page.keys
    after = page.next
  } while (after)
}

/** A stream of unknown length must be held too: S3 wants to know the length beforehand. */
function isHeld(body: Body, size: number | undefined, { holdBytes }: S3Limits): boolean {
  return body instanceof Uint8Array || size === undefined || size <= holdBytes
}

async function gather({ chunks }: Measured): Promise<Uint8Array<ArrayBuffer>> {
  return Buffer.concat(await Array.fromAsync(chunks))
}

function streaming({ chunks }: Measured, headers: Record<string, string>, size?: number) {
  if (size === undefined) throw new FileStoreError('wrong-size', 'A streamed file needs a size.')
  return {
    headers: { ...headers, 'content-length': String(size) },
    body: Readable.toWeb(Readable.from(chunks)) as BodyInit,
    once: true,
  }
}
