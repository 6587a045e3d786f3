import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { promisify } from 'node:util'
import { contract, LIMIT } from './contract.fixture.ts'
import { diskStore } from './disk-store.ts'

const limits = { maxBytes: LIMIT, minFreeBytes: 1 }
const options = { contentType: 'text/plain' }

async function folder(t: TestContext): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'files-'))
  t.after(() => rm(made, { recursive: true }))
  return made
}

contract('a folder', async (t) => diskStore(await folder(t), limits))

test('a full disk is refused before anything is written, and says what to do', async (t) => {
  const root = await folder(t)
  const store = diskStore(root, { ...limits, minFreeBytes: Number.MAX_SAFE_INTEGER })
  await assert.rejects(store.put('k', Buffer.from('x'), options), {
    kind: 'no-space',
    message: 'The disk is full: make room, or set S3_ENDPOINT to keep files elsewhere.',
  })
  assert.deepEqual(await readdir(join(root, '.incoming')), [])
})

test('a disk that fills up while writing is the same fault and leaves nothing', async (t) => {
  const root = await folder(t)
  // A limit on file size stands in for the full disk: the kernel refuses the write alike.
  const script = `
    import { diskStore } from ${JSON.stringify(new URL('disk-store.ts', import.meta.url).href)}
    process.on('SIGXFSZ', () => {})
    const store = diskStore(process.argv[1], { maxBytes: 1e9, minFreeBytes: 1 })
    const put = store.put('k', Buffer.alloc(2_000_000), { contentType: 'text/plain' })
    console.log(await put.catch((error) => error.kind))`
  const node = `"$0" --import tsx --input-type=module -e "$1" "$2"`
  const run = promisify(execFile)('sh', [
    '-c',
    `ulimit -f 1024; ${node}`,
    process.execPath,
    script,
    root,
  ])
  assert.equal((await run).stdout.trim(), 'no-space')
  assert.deepEqual(await readdir(join(root, '.incoming')), [])
})

test('files are for their owner alone', async (t) => {
  const root = await folder(t)
  await diskStore(root, limits).put('deep/er/k', Buffer.from('x'), options)
  for (const path of ['deep', 'deep/er', 'deep/er/k'])
    assert.equal((await stat(join(root, path))).mode & 0o077, 0, path)
})

test('what a killed process left half-written goes after a day, and not before', async (t) => {
  const root = await folder(t)
  const incoming = join(root, '.incoming')
  await mkdir(incoming)
  for (const name of ['old', 'new']) await writeFile(join(incoming, name), 'half')
  const long = new Date(Date.now() - 25 * 60 * 60 * 1000)
  await utimes(join(incoming, 'old'), long, long)
  await diskStore(root, limits).put('k', Buffer.from('x'), options)
  assert.deepEqual(await readdir(incoming), ['new'])
})
