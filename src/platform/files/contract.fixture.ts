/** What every place for files must do alike. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import type { TestContext } from 'node:test'
import type { FileStore } from './store.ts'

export const LIMIT = 3_000_000
const options = { contentType: 'image/png' }

/** @param open a new, empty store that refuses files over LIMIT bytes */
export function contract(name: string, open: (t: TestContext) => Promise<FileStore>): void {
  describe(`${name} keeps files`, () => {
    keeping(open)
    refusing(open)
    naming(open)
  })
}

type Open = (t: TestContext) => Promise<FileStore>

function keeping(open: Open): void {
  for (const size of [0, 1, 70_000, 2_500_000, LIMIT]) {
    for (const way of ['bytes', 'a stream', 'a stream of known size']) {
      test(`${size} bytes as ${way} come back the same`, async (t) => {
        const store = await open(t)
        const bytes = randomBytes(size)
        const body = way === 'bytes' ? bytes : pieces(bytes)
        const known = way === 'a stream of known size' ? { ...options, size } : options
        const stored = await store.put('a/b.png', body, known)
        assert.deepEqual(stored, { size, sha256: sha256(bytes) })
        assert.equal(sha256(await read(store, 'a/b.png')), sha256(bytes))
        assert.equal(await store.exists('a/b.png'), true)
      })
    }
  }

  test('a second put replaces the first', async (t) => {
    const store = await open(t)
    await store.put('k', Buffer.from('one, longer'), options)
    await store.put('k', Buffer.from('two'), options)
    assert.equal((await read(store, 'k')).toString(), 'two')
  })

  test('what is not there is nothing, and deleting it is no fault', async (t) => {
    const store = await open(t)
    assert.equal(await store.get('none/at-all'), undefined)
    assert.equal(await store.exists('none/at-all'), false)
    await store.delete('none/at-all')
    await store.put('k', Buffer.from('x'), options)
    await store.delete('k')
    assert.equal(await store.exists('k'), false)
    assert.equal(await store.get('k'), undefined)
  })

  test('lists by prefix, in order, whatever the folders', async (t) => {
    const store = await open(t)
    const keys = ['a-b', 'a.b', 'a/b', 'a/c/d', 'a/c/e', 'ab', 'b/1', 'b/10', 'b/2'].sort()
    for (const key of keys.toReversed()) await store.put(key, Buffer.from(key), options)
    for (const prefix of ['', 'a', 'a/', 'a/c', 'a/c/', 'b/1', 'none', 'none/'])
      assert.deepEqual(
        await Array.fromAsync(store.list(prefix)),
        keys.filter((key) => key.startsWith(prefix)),
        `prefix "${prefix}"`,
      )
  })
}

function refusing(open: Open): void {
  const over = Buffer.alloc(LIMIT + 1)
  const refused = [
    { it: 'bytes over the limit', body: () => over, kind: 'too-large' },
    { it: 'a stream over the limit', body: () => pieces(over), kind: 'too-large' },
    {
      it: 'a stream said to be over',
      body: () => pieces(over),
      size: LIMIT + 1,
      kind: 'too-large',
    },
    {
      it: 'a stream too short',
      body: () => pieces(over.subarray(9)),
      size: LIMIT,
      kind: 'wrong-size',
    },
    { it: 'a stream too long', body: () => pieces(over), size: LIMIT - 1, kind: 'wrong-size' },
    {
      it: 'a short stream too long',
      body: () => pieces(Buffer.alloc(9)),
      size: 3,
      kind: 'wrong-size',
    },
  ]
  for (const { it, body, size, kind } of refused) {
    test(`${it} is ${kind} and what was there stays`, async (t) => {
      const store = await open(t)
      await store.put('k', Buffer.from('before'), options)
      const put = store.put('k', body(), size === undefined ? options : { ...options, size })
      await assert.rejects(put, { name: 'FileStoreError', kind })
      assert.equal((await read(store, 'k')).toString(), 'before')
      assert.deepEqual(await Array.fromAsync(store.list('')), ['k'])
    })
  }

  test('a stream that breaks off leaves nothing behind', async (t) => {
    const store = await open(t)
    const broken = (async function* () {
      yield Buffer.from('half')
      throw new Error('the phone lost its network')
    })()
    await assert.rejects(store.put('k', broken, options), /lost its network/)
    assert.equal(await store.exists('k'), false)
  })
}

function naming(open: Open): void {
  const bad = [
    '',
    '/',
    '/etc/passwd',
    '..',
    '../x',
    'a/../b',
    'a//b',
    'a/',
    './a',
    '.hidden',
    'a/.b',
  ]
  const worse = ['a\\b', 'a\0b', 'a b', 'a%2e%2e', 'é', 'a?b', 'a#b', 'x'.repeat(200), 'a\nb']
  for (const key of [...bad, ...worse, 'a/b/c/d/e/f/g/h/i']) {
    test(`${JSON.stringify(key.slice(0, 20))} names no file`, async (t) => {
      const store = await open(t)
      const fault = { kind: 'bad-key' }
      await assert.rejects(store.put(key, Buffer.from('x'), options), fault)
      await assert.rejects(store.get(key), fault)
      await assert.rejects(store.exists(key), fault)
      await assert.rejects(store.delete(key), fault)
    })
  }

  for (const prefix of ['..', '../', '/', 'a/../', '.incoming', 'a//']) {
    test(`${JSON.stringify(prefix)} begins no list`, async (t) => {
      const store = await open(t)
      await assert.rejects(async () => Array.fromAsync(store.list(prefix)), { kind: 'bad-key' })
    })
  }
}

async function* pieces(bytes: Buffer): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 64_000) yield bytes.subarray(at, at + 64_000)
}

async function read(store: FileStore, key: string): Promise<Buffer> {
  const stream = await store.get(key)
  assert.ok(stream, `${key} is there`)
  return Buffer.concat(await stream.toArray())
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
