/** Signed requests to an object store, tried again when the store is only out of breath. */
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { AwsClient } from 'aws4fetch'
import { FileStoreError } from './store.ts'

export type S3Request = {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  readonly headers?: Record<string, string>
  readonly body?: BodyInit | Uint8Array<ArrayBuffer>
  /** A 404 is an answer, not a fault. */
  readonly missing?: boolean
  /** The body is a stream and cannot be sent twice. */
  readonly once?: boolean
}

const TRIES = 4
const FIRST_PAUSE_MS = 100
const PATIENCE_MS = 30_000

type Answer = Response | { readonly status: 0; readonly cause: unknown }

/** @throws FileStoreError unavailable, with the store's status or the network's code */
export function s3Requests(client: AwsClient) {
  return async function request(url: string, asked: S3Request): Promise<Response> {
    const tries = asked.once ? 1 : TRIES
    let answer: Answer = { status: 0, cause: undefined }
    for (let attempt = 0; attempt < tries; attempt++) {
      if (attempt > 0) await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()))
      answer = await attemptOnce(client, url, asked)
      if (!worthAgain(answer.status)) break
      if (answer instanceof Response && attempt < tries - 1) await answer.body?.cancel()
    }
    return accepted(answer, asked)
  }
}

async function attemptOnce(client: AwsClient, url: string, asked: S3Request): Promise<Answer> {
  const patience = new AbortController()
  const sends = asked.body instanceof Uint8Array || !asked.body
  // Waiting for the answer to a short request has an end; a stream takes as long as it takes.
  const timer = sends ? setTimeout(() => patience.abort(), PATIENCE_MS) : undefined
  try {
    const { method, body } = asked
    const headers = { ...asked.headers, ...hashHeader(asked) }
    const signed = await client.sign(url, { method, headers, body: body ?? null })
    return await fetch(signed, { signal: patience.signal })
  } catch (cause) {
    return { status: 0, cause }
  } finally {
    clearTimeout(timer)
  }
}

/** The store checks what arrived against this; of a stream the hash is not known beforehand. */
function hashHeader({ body }: S3Request): Record<string, string> {
  if (body !== undefined && !(body instanceof Uint8Array)) return {}
  const sha256 = createHash('sha256')
    .update(body ?? '')
    .digest('hex')
  return { 'x-amz-content-sha256': sha256 }
}

/** 0: no answer at all. */
function worthAgain(status: number): boolean {
  return status === 0 || status === 429 || status >= 500
}

async function accepted(answer: Answer, asked: S3Request): Promise<Response> {
  if (!(answer instanceof Response)) throw unanswered(answer.cause)
  if (answer.ok || (asked.missing && answer.status === 404)) return answer
  const said = /<Code>(\w{1,60})<\/Code>/.exec(await answer.text())?.[1] ?? ''
  const what = `HTTP ${answer.status} ${said}`.trim()
  throw new FileStoreError('unavailable', `The object store did not do as asked (${what}).`)
}

/** A limit or a wrong size met while streaming comes out of fetch as its cause: that is the news. */
function unanswered(cause: unknown): FileStoreError {
  const inner = cause instanceof Error ? cause.cause : undefined
  const own = [cause, inner].find((each) => each instanceof FileStoreError)
  if (own instanceof FileStoreError) return own
  return new FileStoreError('unavailable', 'The object store did not answer.', { cause })
}
