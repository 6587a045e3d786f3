/** What a person reads of a test run: a line for what is well, everything for what is not. */

const MAX_LINES = 80

export function sayFile({ file, ms, tests, faults, output }) {
  const failed = tests.filter(({ outcome }) => outcome === 'failed')
  const bad = failed.length + faults.length > 0
  const skipped = count(tests, 'skipped')
  const numbers = `${tests.length} tests${skipped ? `, ${skipped} skipped` : ''}`
  console.log(`${bad ? '✗' : '✓'} ${file}  ${numbers}  ${seconds(ms)}`)
  if (!bad) return
  for (const fault of faults) console.log(indent(`The file ${fault}.`))
  for (const { name, error } of failed) console.log(indent(`✗ ${name}\n${indent(error ?? '')}`))
  if (output.trim()) console.log(indent(`It printed:\n${indent(lastLines(output))}`))
}

/** The last line is read by machines: `N passed, N failed, N skipped`. */
export function sayEnd(results, ms, extraFailed = 0) {
  const slow = results.toSorted((one, other) => other.ms - one.ms).slice(0, 5)
  const again = results.filter(isBad).map(({ file }) => file)
  if (again.length > 0) console.log(`\nFailed:\n${again.map(indent).join('\n')}`)
  if (slow.length > 0) console.log('\nSlowest:')
  for (const { file, ms: each } of slow) console.log(indent(`${seconds(each)}  ${file}`))
  const tests = results.flatMap((result) => result.tests)
  const faults = results.flatMap((result) => result.faults)
  const failed = count(tests, 'failed') + faults.length + extraFailed
  console.log(`\n${results.length} files in ${seconds(ms)}`)
  console.log(
    `${count(tests, 'passed')} passed, ${failed} failed, ${count(tests, 'skipped')} skipped`,
  )
  return failed
}

function isBad({ tests, faults }) {
  return faults.length + count(tests, 'failed') > 0
}

function count(tests, outcome) {
  return tests.filter((test) => test.outcome === outcome).length
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '  ')
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-MAX_LINES).join('\n')
}
