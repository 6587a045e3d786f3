/** Runs the said command, building it first when its source has changed. */
import { build, explain, root } from './build.mjs'
import { runMain } from './run-main.mjs'

// Most builds are over before anyone wonders; standard output belongs to the command itself.
const slow = setTimeout(() => console.error('Building Said & Done first…'), 1500)
try {
  await build()
} catch (error) {
  console.error(explain(error))
  process.exit(1)
} finally {
  clearTimeout(slow)
}
await runMain(root, process.argv.slice(2))
