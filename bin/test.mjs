/** Runs the tests: all of them, or those whose path holds a word given (npm test -- commitments). */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, explain, root } from './build.mjs'
import { findTests, needsServer } from './testing/find.mjs'
import { runFile, stopAll } from './testing/run-file.mjs'
import { sayEnd, sayFile } from './testing/say.mjs'

const AT_ONCE = 2
const limits = { timeoutMs: 120_000, idleMs: 15_000 }
const begin = performance.now()

process.chdir(root)
const files = findTests(root, process.argv.slice(2))
const { results, broken } = files.length > 0 ? await runAll(files) : nothing()
const failed = sayEnd(results, performance.now() - begin, broken ? 1 : 0)
process.exit(failed > 0 || files.length === 0 ? 1 : 0)

function nothing() {
  console.log(`No test file's path holds ${process.argv.slice(2).join(' or ') || 'anything'}.`)
  return { results: [], broken: true }
}

async function runAll(files) {
  let server
  const results = []
  try {
    await build({ say: console.log })
    if (needsServer(files)) server = await startServer()
    stopOnSignals(server)
    const env = { ...process.env, ...server?.env }
    const queue = files.values()
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(queue, env, results)))
    return { results, broken: false }
  } catch (error) {
    console.log(`The tests could not run: ${error?.errors ? explain(error) : error?.stack}`)
    return { results, broken: true }
  } finally {
    await server?.stop()
  }
}

async function work(queue, env, results) {
  for (const file of queue) {
    const result = await runFile(file, { root, env, ...limits })
    results.push(result)
    sayFile(result)
  }
}

/** One PostgreSQL for the whole run; each test file clones its own database from the template. */
async function startServer() {
  const script = path.join(root, 'src', 'testing', 'server.ts')
  if (!existsSync(script)) return undefined
  const { register } = await import('tsx/esm/api')
  register()
  const { startTestServer } = await import(pathToFileURL(script).href)
  const from = performance.now()
  const server = await startTestServer?.()
  console.log(
    `Started PostgreSQL for the tests (${((performance.now() - from) / 1000).toFixed(1)} s).`,
  )
  return server
}

function stopOnSignals(server) {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    process.once(signal, async () => {
      stopAll()
      await server?.stop()
      process.exit(code)
    })
  }
}
