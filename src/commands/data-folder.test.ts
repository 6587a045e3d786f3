import assert from 'node:assert/strict'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { StartFault } from '../platform/postgres/index.ts'
import { makeFolder } from './data-folder.ts'

test('a data folder is made with those above it, for this account alone', async (t) => {
  const base = await mkdtemp(join(tmpdir(), 'said-folder-'))
  t.after(() => rm(base, { recursive: true }))
  const wanted = join(base, 'a', 'b')
  await makeFolder(wanted)
  await makeFolder(wanted)
  assert.equal((await stat(wanted)).mode & 0o777, 0o700)
  await writeFile(join(base, 'file'), '')
  for (const path of ['file', 'file/inside'])
    await assert.rejects(makeFolder(join(base, path)), { name: 'StartFault', message: /is a file/ })
})

test(
  'a place that takes no folders is refused, not tried for ever',
  { timeout: 5000 },
  async () => {
    await assert.rejects(makeFolder('/proc/said-and-done'), (error: unknown) => {
      assert.ok(error instanceof StartFault)
      assert.match(error.message, /cannot be written to/)
      return true
    })
  },
)
