/** A node:test reporter that writes each event as a line of JSON for the runner to read. */
import { appendFileSync } from 'node:fs'
import { inspect } from 'node:util'

const path = process.env.SAID_TEST_EVENTS
const told = /^test:(enqueue|dequeue|complete|start|pass|fail|summary)$/

// A custom reporter is a generator of what to print; nothing is printed, the runner does that.
export default async function* reporter(events) {
  for await (const { type, data } of events) {
    if (told.test(type)) appendFileSync(path, `${JSON.stringify(line(type, data))}\n`)
  }
  yield ''
}

function line(type, { name, nesting, details, skip, todo }) {
  const { error } = details ?? {}
  return {
    type: type.slice('test:'.length),
    name,
    nesting,
    suite: details?.type === 'suite',
    aside: skip !== undefined || todo !== undefined,
    ...(error && { failure: error.failureType, error: ownPart(inspect(error.cause ?? error)) }),
  }
}

/** Node's own frames say nothing about our fault. */
function ownPart(text) {
  return text.replace(/^ +at .*node:internal.*\n?/gm, '')
}
