/** A program of its own for the kill tests: starts the database of a folder and goes on until ended. */
import { startEmbeddedPostgres } from './index.ts'

const dataDir = process.argv[2] ?? ''
const say = (said: object) => console.log(JSON.stringify(said))

try {
  const started = performance.now()
  const embedded = await startEmbeddedPostgres({ dataDir, log: (line) => say({ line }) })
  const { connection, pid, version } = embedded
  say({ ready: { connection, pid, version, ms: Math.round(performance.now() - started) } })
  process.once('SIGTERM', () => void embedded.stop().then(() => process.exit(0)))
  setInterval(() => {}, 60_000)
  const ending = await embedded.exited
  say({ ending })
} catch (error) {
  say({ fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
  process.exitCode = 1
}
