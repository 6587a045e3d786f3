/** Reads the events of one test file: which tests there were and what came of each. */

/**
 * @typedef {{ name: string, outcome: 'passed' | 'failed' | 'skipped', error?: string }} Told
 * @param {object[]} events in the order they were written
 * @returns {{ tests: Told[], running: string[], allDone: boolean, ended: boolean }}
 * A test is counted once: a suite, or a test that only holds others, is not counted beside them.
 */
export function tally(events) {
  const tests = []
  const names = []
  const holds = []
  for (const event of events) {
    const { type, nesting, name } = event
    if (type === 'start') names[nesting] = name
    if (type !== 'pass' && type !== 'fail') continue
    const outcome = outcomeOf(event, holds[nesting + 1] === true)
    holds[nesting + 1] = false
    holds[nesting] = true
    const whole = [...names.slice(0, nesting), name].join(' › ')
    if (outcome) tests.push({ name: whole, outcome, error: event.error })
  }
  return { tests, ...progress(events) }
}

function outcomeOf(event, holdsOthers) {
  if (event.aside) return holdsOthers ? undefined : 'skipped'
  if (event.type === 'fail') return event.failure === 'subtestsFailed' ? undefined : 'failed'
  return event.suite || holdsOthers ? undefined : 'passed'
}

function progress(events) {
  const waiting = new Map()
  const running = new Map()
  for (const { type, nesting, name } of events) {
    const key = `${nesting} ${name}`
    if (type === 'enqueue') add(waiting, key, 1)
    if (type === 'dequeue') add(running, key, 1)
    if (type === 'complete') [waiting, running].forEach((counts) => add(counts, key, -1))
  }
  return {
    running: left(running).map((key) => key.replace(/^\d+ /, '')),
    allDone: waiting.size > 0 && left(waiting).length === 0,
    ended: events.some(({ type }) => type === 'summary'),
  }
}

function add(counts, key, by) {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function left(counts) {
  return [...counts].filter(([, count]) => count > 0).map(([key]) => key)
}
