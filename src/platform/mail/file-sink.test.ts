import assert from 'node:assert/strict'
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { createMailSink } from './index.ts'
import { fileSink } from './file-sink.ts'

const FROM = 'Said & Done <no-reply@northmoor.example>'
const message = {
  to: 'jo@families.example',
  subject: 'Helô',
  text: 'One\r\nTwo',
  reference: 'row-1',
}

async function folder(t: TestContext): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'mail-'))
  t.after(() => rm(made, { recursive: true }))
  return made
}

test('a mail becomes one readable file, for its owner alone', async (t) => {
  const root = join(await folder(t), 'deep', 'mail')
  const sink = fileSink(root, FROM, () => new Date('2026-10-29T18:00:00Z'))
  await sink.send(message)
  const names = await readdir(root)
  assert.deepEqual(names, ['2026-10-29T18-00-00-000Z-row-1.eml'])
  const path = join(root, names[0] ?? '')
  const text = await readFile(path, 'utf8')
  assert.match(text, /^Date: Thu, 29 Oct 2026 18:00:00 \+0000\nFrom: Said & Done </)
  assert.match(text, /\nTo: jo@families\.example\nSubject: Helô\n/)
  assert.ok(text.endsWith('\n\nOne\nTwo\n'))
  assert.equal((await stat(path)).mode & 0o077, 0)
})

const forged = [
  { part: 'to', value: 'jo@families.example\r\nBcc: all@families.example' },
  { part: 'to', value: 'jo@families.example, sam@families.example' },
  { part: 'to', value: 'Jo <jo@families.example>' },
  { part: 'to', value: 'jo' },
  { part: 'to', value: '' },
  { part: 'subject', value: 'Hello\nBcc: all@families.example' },
  { part: 'subject', value: 'Hello\u0000' },
  { part: 'subject', value: ' ' },
  { part: 'reference', value: '../../row' },
] as const

for (const { part, value } of forged) {
  test(`${part} ${JSON.stringify(value)} is refused for good`, async (t) => {
    const root = await folder(t)
    const sink = createMailSink({ kind: 'folder', folder: root, from: FROM })
    await assert.rejects(sink.send({ ...message, [part]: value }), (error: Error) => {
      assert.equal('kind' in error && error.kind, 'permanent')
      assert.ok(value.trim() === '' || !error.message.includes(value))
      return true
    })
    assert.deepEqual(await readdir(root), [])
  })
}

test('a folder that cannot be written is transient and leaves no half file', async (t) => {
  const root = await folder(t)
  await writeFile(join(root, 'mail'), 'in the way')
  const sink = createMailSink({ kind: 'folder', folder: join(root, 'mail'), from: FROM })
  await assert.rejects(sink.send(message), { kind: 'transient', message: /EEXIST|ENOTDIR/ })
  assert.deepEqual(await readdir(root), ['mail'])
})
