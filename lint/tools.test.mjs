/** The bought-in lints are set up to find what they should: each is shown one fault. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { ESLint } from 'eslint'

const root = path.join(import.meta.dirname, '..')
const run = promisify(execFile)

const planted = {
  'src/kernel/early.ts': `import { a } from '../areas/index.ts'\nexport const b = a\n`,
  'src/areas/index.ts': `export { a } from './areas.store.ts'\n`,
  'src/areas/areas.store.ts': `export const a = 1\nexport const c = 2\n`,
  'src/areas/areas.views.tsx': `import { a } from './areas.store.ts'\nexport const v = a\n`,
  'src/areas/areas.rules.ts': `import { a } from './areas.store.ts'\nexport const r = a\n`,
  'src/areas/knows.ts': `import { app } from '../app.ts'\nexport const k = app\n`,
  'src/areas/leans.ts': `import { w } from '../testing/world.ts'\nexport const l = w\n`,
  'src/areas/circle.ts': `import { r2 } from './round.ts'\nexport const r1 = () => r2\n`,
  'src/areas/round.ts': `import { r1 } from './circle.ts'\nexport const r2 = () => r1\n`,
  'src/areas/alone.ts': `export const nobody = 1\n`,
  'src/areas/lost.ts': `import { x } from './nowhere.ts'\nexport const y = x\n`,
  'src/partners/side.ts': `import { c } from '../areas/areas.store.ts'\nexport const d = c\n`,
  'src/analysis/reads.ts': `import { readFileSync } from 'node:fs'\nexport const f = readFileSync\n`,
  'src/listen/imports/index.ts': `export { i } from './inside.ts'\n`,
  'src/listen/imports/inside.ts': `export const i = 1\n`,
  'src/listen/paper/paper.ts': `import { i } from '../imports/inside.ts'\nexport const p = i\n`,
  'src/listen/paper/fine.ts': `import { i } from '../imports/index.ts'\nexport const q = i\n`,
  'src/app.ts': `import { i } from './listen/imports/inside.ts'\nexport const app = i\n`,
  'src/testing/world.ts': `export const w = 1\n`,
}

const expected = [
  'order-kernel: src/kernel/early.ts → src/areas/index.ts',
  'through-the-door: src/partners/side.ts → src/areas/areas.store.ts',
  'through-the-door: src/listen/paper/paper.ts → src/listen/imports/inside.ts',
  'through-the-door-from-outside: src/app.ts → src/listen/imports/inside.ts',
  'only-app-knows-all: src/areas/knows.ts → src/app.ts',
  'testing-only-from-tests: src/areas/leans.ts → src/testing/world.ts',
  'views-never-query: src/areas/areas.views.tsx → src/areas/areas.store.ts',
  'rules-are-pure: src/areas/areas.rules.ts → src/areas/areas.store.ts',
  'analysis-is-pure: src/analysis/reads.ts → fs',
  'no-circles: src/areas/circle.ts →',
  'nobody-imports-this: src/areas/alone.ts',
  'resolvable: src/areas/lost.ts → ./nowhere.ts',
]

let told = ''
before(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'said-order-'))
  after(() => rm(folder, { recursive: true }))
  for (const [file, text] of Object.entries(planted)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const script = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = path.join(root, '.dependency-cruiser.cjs')
  const args = [script, '--config', config, '--output-type', 'err', 'src']
  told = await run(process.execPath, args, { cwd: folder }).catch((error) => error.stdout)
})

for (const line of expected) {
  test(`import order finds ${line}`, () => assert.ok(told.includes(line), told))
}

test('import order finds nothing else', () => {
  assert.doesNotMatch(told, /fine\.ts/)
  assert.match(told, new RegExp(`${expected.length} dependency violations`), told)
})

const faults = [
  ['src/platform/mail/wrap.ts', 'export default 1', 'no-restricted-syntax'],
  ['src/platform/mail/wrap.ts', 'export const a: any = 1', '@typescript-eslint/no-explicit-any'],
  [
    'src/platform/mail/wrap.ts',
    'export const a = (1 as unknown) as string',
    'no-restricted-syntax',
  ],
  [
    'src/platform/mail/wrap.ts',
    '// @ts-ignore\nexport const a = 1',
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    'src/platform/mail/wrap.ts',
    'const f = async () => 1\nf()\nexport {}',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'src/platform/mail/wrap.ts',
    'export function f(a: 1, b: 1, c: 1, d: 1, e: 1) { return [a, b, c, d, e] }',
    'max-params',
  ],
  [
    'src/platform/mail/wrap.ts',
    `export function f(a: number) {\n${'  if (a) a++\n'.repeat(13)}  return a\n}`,
    'complexity',
  ],
  [
    'src/platform/mail/wrap.ts',
    `export function f() {\n${'  f()\n'.repeat(41)}}`,
    'max-lines-per-function',
  ],
  ['src/platform/mail/wrap.ts', `console.log('x')`, 'no-console'],
  ['src/analysis/polarity.ts', 'export const a = Math.random()', 'no-restricted-syntax'],
  ['src/analysis/polarity.ts', 'export const a = new Date()', 'no-restricted-syntax'],
  [
    'src/areas/areas.rules.ts',
    'export const a = async () => await fetch("x")',
    'no-restricted-syntax',
  ],
]

// One of it for all: reading the types of the project is what takes the time.
const eslint = new ESLint({ cwd: root })
for (const [file, text, rule] of faults) {
  test(`lint finds ${rule}: ${text.slice(0, 40).replaceAll('\n', ' ')}`, async () => {
    const [result] = await eslint.lintText(text, { filePath: path.join(root, file) })
    const rules = result.messages.map((each) => each.ruleId ?? each.message)
    assert.ok(rules.includes(rule), rules.join() || 'found nothing')
  })
}

test('lint lets a test be', async () => {
  const text = `import { test } from 'node:test'\ntest('a', async () => {})\nconsole.log('x')\n`
  const filePath = path.join(root, 'src/platform/mail/wrap.test.ts')
  const [result] = await eslint.lintText(text, { filePath })
  assert.deepEqual(result.messages, [])
})
