/** The said command: one verb each. */
import { readFile } from 'node:fs/promises'
import { StartFault } from './platform/postgres/index.ts'

const HELP = `said — the golden thread, from what was said to what was done

  said start                       a demonstration on this computer (what npm start runs)
  said serve                       for real, with your configuration (see README.md)
  said area add                    add an area and its first administrator (--help says how)
  said demo                        build the demonstration area Northmoor in the database, then stop
  said import FILE --dry-run       how a file of notes would be brought in; --json for programs,
                                   --as progress for a termly progress page
  said schema                      write the database down in schema/ after a migration
  said help                        this page
`

type Verb = (rest: readonly string[], say: (line: string) => void) => Promise<number>

/** Each loads only what it needs: reading a file of notes loads no web server. */
const VERBS: Readonly<Record<string, Verb>> = {
  start: async (_, say) =>
    (await import('./commands/run.ts')).runUntilStopped('demonstration', say, process.env),
  serve: async (_, say) =>
    (await import('./commands/run.ts')).runUntilStopped('real', say, process.env),
  area: async (rest, say) =>
    (await import('./commands/area.ts')).runAreaCommand(rest, say, process.env),
  demo: async (_, say) => (await import('./commands/demo.ts')).buildAndStop(say, process.env),
  schema: async (_, say) => (await import('./commands/schema.ts')).writeSchema(say, process.env),
  import: async (rest) =>
    (await import('./listen/imports/cli.ts')).runImportCommand([...rest], {
      stdout: (text) => void process.stdout.write(text),
      stderr: (text) => void process.stderr.write(text),
      readFile,
    }),
  help: async () => {
    process.stdout.write(HELP)
    return 0
  },
}

/** Runs one verb. @returns the exit code. Faults a person can put right are one sentence on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const [word = 'help', ...rest] = argv
  const name = word === '--help' || word === '-h' ? 'help' : word
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined
  if (verb === undefined) {
    console.error(`There is no verb “${name}”. Try: said help`)
    return 2
  }
  try {
    return await verb(rest, (line) => console.log(line))
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    console.error(error.message)
    return 1
  }
}
