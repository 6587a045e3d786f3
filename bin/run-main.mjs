/** Hands over to the built program in this same process, so that signals need no passing on. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A number from main is the exit code; while it serves, main's promise stays open. */
export async function runMain(root, args) {
  oneSignalEach()
  process.setSourceMapsEnabled(true)
  const { main } = await import(pathToFileURL(path.join(root, 'dist', 'said.js')).href)
  const code = await main(args)
  if (typeof code === 'number') process.exitCode = code
}

const ECHO_MS = 500

/**
 * Ctrl-C under npm arrives twice: from the terminal, which tells its whole process group, and
 * from npm, which passes on what it got. The second within half a second is that echo; taken for
 * impatience it would cut an orderly stop short.
 */
function oneSignalEach() {
  const emit = process.emit
  const heard = new Map()
  process.emit = function (name, ...rest) {
    if (name === 'SIGINT' || name === 'SIGTERM') {
      const echo = performance.now() - (heard.get(name) ?? -Infinity) < ECHO_MS
      heard.set(name, performance.now())
      if (echo) return true
    }
    return emit.call(this, name, ...rest)
  }
}

const WATCH_MS = 500

/**
 * npm (11) tells only the shell between it and us to stop, and the shell goes without a word. So a
 * start by npm also stops when its parent is gone: otherwise it would run on, holding the port.
 * Called first of all, while the parent is still the one that started us.
 */
export function stopWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, WATCH_MS)
  watch.unref()
}
