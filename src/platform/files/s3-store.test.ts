import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { contract, LIMIT } from './contract.fixture.ts'
import { s3Store } from './s3-store.ts'
import { startS3 } from './s3-server.fixture.ts'

const limits = { maxBytes: LIMIT, holdBytes: 1_000_000 }
const options = { contentType: 'image/png' }

async function open(t: TestContext) {
  const server = await startS3()
  t.after(server.stop)
  return { ...server, store: s3Store(server.place, limits) }
}

contract('an object store', async (t) => (await open(t)).store)

test('a wrong key is refused by the store, and not asked for again', async (t) => {
  const { place, state } = await open(t)
  const store = s3Store({ ...place, secretAccessKey: 'another' }, limits)
  await assert.rejects(store.put('k', Buffer.from('x'), options), {
    kind: 'unavailable',
    message: 'The object store did not do as asked (HTTP 403 SignatureDoesNotMatch).',
  })
  assert.equal(state.requests, 1)
})

test('a bucket that is not there is a fault, not an empty list', async (t) => {
  const { place } = await open(t)
  const store = s3Store({ ...place, bucket: 'elsewhere' }, limits)
  await assert.rejects(Array.fromAsync(store.list('')), /HTTP 404 NoSuchBucket/)
})

test('the content type goes with the file', async (t) => {
  const { store, state } = await open(t)
  await store.put('k', Buffer.from('x'), options)
  assert.equal(state.objects.get('k')?.contentType, 'image/png')
})

const busy = [
  {
    it: 'bytes are sent again while it is busy',
    busyFor: 3,
    size: undefined,
    requests: 4,
    ok: true,
  },
  { it: 'trying again has an end', busyFor: 9, size: undefined, requests: 4, ok: false },
  { it: 'a small stream is held and sent again', busyFor: 1, size: 9, requests: 2, ok: true },
  { it: 'a big stream is sent once', busyFor: 1, size: 2_000_000, requests: 1, ok: false },
]

for (const { it, busyFor, size, requests, ok } of busy) {
  test(it, async (t) => {
    const { store, state } = await open(t)
    state.busyFor = busyFor
    const bytes = Buffer.alloc(size ?? 9)
    const put = size
      ? store.put('k', stream(bytes), { ...options, size })
      : store.put('k', bytes, options)
    if (ok) await put
    else await assert.rejects(put, { kind: 'unavailable', message: /HTTP 503 SlowDown/ })
    assert.equal(state.requests, requests)
    assert.equal(state.objects.has('k'), ok)
  })
}

test('what is held is signed with its hash; a stream goes on unsigned', async (t) => {
  const { store, state } = await open(t)
  await store.put('a', Buffer.from('x'), options)
  await store.put('b', stream(Buffer.alloc(2_000_000)), { ...options, size: 2_000_000 })
  assert.match(state.hashes[0] ?? '', /^[0-9a-f]{64}$/)
  assert.equal(state.hashes[1], 'UNSIGNED-PAYLOAD')
})

test('a store that is not there is unavailable', async () => {
  const server = await startS3()
  await server.stop()
  const store = s3Store(server.place, limits)
  await assert.rejects(store.exists('k'), { kind: 'unavailable', message: /did not answer/ })
})

async function* stream(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield bytes
}
