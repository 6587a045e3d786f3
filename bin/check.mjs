/** Checks the code itself: format, types, lint, import order, and the project's own rules. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const code = ['src', 'e2e', 'bench'].filter((folder) => existsSync(path.join(root, folder)))
const tool = (file) => path.join('node_modules', file)

const checks = [
  {
    name: 'format',
    args: [
      tool('prettier/bin/prettier.cjs'),
      '--check',
      '.',
      '--log-level=warn',
      '--cache',
      '--cache-strategy=content',
    ],
    advice: 'Run: npm run format',
  },
  { name: 'types', args: [tool('typescript7/bin/tsc'), '-p', 'tsconfig.json'] },
  { name: 'lint', args: [tool('eslint/bin/eslint.js'), '--max-warnings=0', ...code] },
  {
    name: 'import order',
    args: [
      tool('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type=err-long',
      ...code,
    ],
  },
  {
    name: 'own rules and dead code',
    args: [path.join('lint', 'own.mjs')],
    advice: 'Why: STYLE.md',
  },
]

const begin = performance.now()
const failed = []
for (const check of checks) if (!(await passes(check))) failed.push(check.name)
const took = seconds(performance.now() - begin)
console.log(
  failed.length ? `\nNot right: ${failed.join(', ')} (${took}).` : `\nAll right (${took}).`,
)
process.exitCode = failed.length ? 1 : 0

async function passes({ name, args, advice }) {
  const from = performance.now()
  const { code: exit, output } = await run(args)
  const mark = exit === 0 ? '✓' : '✗'
  console.log(`${mark} ${name}  ${seconds(performance.now() - from)}`)
  if (exit === 0) return true
  console.log(output.trim().replace(/^(?=.)/gm, '  '))
  if (advice) console.log(`  ${advice}`)
  return false
}

function run(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => chunks.push(chunk))
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 1, output: String(error) }))
    child.on('close', (code) => done({ code, output: Buffer.concat(chunks).toString() }))
  })
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`
}
