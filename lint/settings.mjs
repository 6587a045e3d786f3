/** Settings are read in one place, where all faults are listed together. */
import ts from 'typescript'
import { at, isForTests, walk } from './source.mjs'

// launch.ts hands the environment, less what PostgreSQL would read from it, to the server it starts.
const ALLOWED = /^src\/(main|platform\/config|platform\/postgres\/launch)\.ts$|^bin\//

export function checkSettings(file) {
  if (!file.tree || ALLOWED.test(file.path) || isForTests(file.path)) return []
  const found = []
  walk(file.tree, (node) => {
    const isEnv = ts.isPropertyAccessExpression(node) && node.getText(file.tree) === 'process.env'
    const advice = 'Read the setting in src/platform/config.ts and pass it in.'
    if (isEnv) found.push(at(file, node, `process.env outside the configuration. ${advice}`))
  })
  return found
}
