/** What npm start runs: builds, saying each step, then starts web and worker. */
import { build, explain, root } from './build.mjs'
import { runMain, stopWithNpm } from './run-main.mjs'

stopWithNpm()
try {
  await build({ say: console.log })
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
await runMain(root, ['start', ...process.argv.slice(2)])
