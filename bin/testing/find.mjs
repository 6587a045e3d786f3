/** Finds the test files a run is about. */
import { globSync } from 'node:fs'

const patterns = [
  'e2e/**/*.e2e.ts',
  'src/**/*.test.{ts,tsx}',
  '{bin,lint}/**/*.test.mjs',
  'bench/**/*.test.ts',
]

/**
 * @param {string[]} filters a file is taken when its path holds any of them; all when there is none
 * @returns {string[]} the long browser journeys first, so that none is left to run alone at the end
 */
export function findTests(root, filters) {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root }).sort())
  return files.filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)))
}

/** Pure code needs no database: a run of that alone starts sooner. */
export function needsServer(files) {
  return files.some((file) => !/^(bin|lint|src\/(kernel|analysis|ui))\//.test(file))
}
