/** Files are short enough to read and open with what they are for; folders meant to be small are. */
import { isForTests } from './source.mjs'

const MAX_LINES = 250
const KERNEL_FILES = 10
// Lists of words or rows are looked things up in, not read; the demonstration is such a list.
const LIST = /(words|list|lines|themes|names)[^/]*\.ts$|^src\/demonstration\//

export function checkSize({ path, text, tree }) {
  if (!tree || isForTests(path) || isGenerated(text)) return []
  const lines = text.split('\n').length - 1
  const found = []
  if (lines > MAX_LINES && !LIST.test(path))
    found.push(`${lines} lines, over ${MAX_LINES}: give one of its ideas a file of its own.`)
  // A slice's door is explained by the slice's README.
  if (!path.endsWith('/index.ts') && !/^\s*(\/\*\*|\/\/)/.test(text))
    found.push('Open the file with one sentence (/** … */) saying what it is for.')
  return found.map((message) => ({ path, line: 1, message }))
}

/** @param {{ path: string }[]} files every file of the project */
export function checkKernel(files) {
  const isKernel = ({ path }) => /^src\/kernel\/.*\.ts$/.test(path) && !isForTests(path)
  const count = files.filter(isKernel).length
  const message = `${count} files, over ${KERNEL_FILES}: what knows a word of ours belongs in a slice.`
  return count > KERNEL_FILES ? [{ path: 'src/kernel', line: 1, message }] : []
}

function isGenerated(text) {
  return /generated/i.test(text.split('\n', 5).join(' '))
}
