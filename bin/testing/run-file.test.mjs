import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, test } from 'node:test'
import { runFile } from './run-file.mjs'

const root = path.join(import.meta.dirname, '..', '..')
const limits = { timeoutMs: 4_000, idleMs: 1_000 }

const endings = [
  { it: 'passes', source: `test('a', () => {})`, counts: '1/0/0' },
  {
    it: 'counts a test that holds others once',
    counts: '2/1/0',
    source: `test('a', async (t) => { await t.test('b', () => {}); await t.test('c', () => {}); await t.test('d', () => { throw 1 }) })`,
  },
  {
    it: 'does not count suites',
    source: `describe('s', () => { test('a', () => {}) })`,
    counts: '1/0/0',
  },
  {
    it: 'counts skip and todo as skipped',
    counts: '0/0/3',
    source: `test.skip('a', () => {}); test.todo('b'); describe.skip('s', () => { test('c', () => {}) })`,
  },
  {
    it: 'counts a failing hook',
    counts: '1/1/0',
    source: `describe('s', () => { after(() => { throw new Error('late') }); test('a', () => {}) })`,
  },
  { it: 'tells of a fault on import', source: `throw new Error('boom')`, fault: /crashed.*code 1/ },
  {
    it: 'tells of an exit in the middle',
    fault: /crashed.*code 3/,
    source: `test('a', async () => { await new Promise((r) => setTimeout(r, 50)); process.exit(3) })`,
  },
  {
    it: 'tells of a quiet exit in the middle',
    fault: /told of no test/,
    source: `test('a', async () => { await new Promise((r) => setTimeout(r, 50)); process.exit(0) })`,
  },
  { it: 'tells of a file without tests', source: ``, fault: /told of no test/ },
  {
    it: 'tells of something left open',
    fault: /close what it opened/,
    counts: '1/0/0',
    source: `test('a', () => { setInterval(() => {}, 1000) })`,
  },
  {
    it: 'tells which test hangs',
    fault: /longer than 4 s, in "slow"/,
    source: `test('slow', async () => { await new Promise((r) => setTimeout(r, 60_000)) })`,
  },
  {
    it: 'stops an endless loop',
    fault: /longer than 4 s/,
    source: `test('a', () => { for (;;); })`,
  },
  {
    it: 'tells of a process left running',
    fault: /left processes running: sleep/,
    counts: '1/0/0',
    source: `import { spawn } from 'node:child_process'
      test('a', () => { spawn('sleep', ['300'], { stdio: 'ignore' }).unref() })`,
  },
]

// Most of it is waiting, so several at once.
describe('a test file', { concurrency: 4 }, () => {
  for (const { it, source, counts, fault } of endings) {
    test(it, async (t) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'said-runner-'))
      t.after(() => rm(folder, { recursive: true }))
      const file = path.join(folder, 'planted.mjs')
      await writeFile(file, `import test, { after, describe } from 'node:test'\n${source}\n`)
      const result = await runFile(file, { root, env: process.env, ...limits })
      const count = (what) => result.tests.filter(({ outcome }) => outcome === what).length
      if (counts) assert.equal(`${count('passed')}/${count('failed')}/${count('skipped')}`, counts)
      if (fault) assert.match(result.faults.join(), fault)
      else assert.deepEqual(result.faults, [])
    })
  }
})
