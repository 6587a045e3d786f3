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

/** Runs one verb. @returns the exit code. Faults a person can put right are one sentence on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const [verb = 'help', ...rest] = argv
  const say = (line: string): void => console.log(line)
  try {
    switch (verb) {
      case 'start':
        return await (
          await import('./commands/run.ts')
        ).runUntilStopped('demonstration', say, process.env)
      case 'serve':
        return await (await import('./commands/run.ts')).runUntilStopped('real', say, process.env)
      case 'area':
        return await (await import('./commands/area.ts')).runAreaCommand(rest, say, process.env)
      case 'demo':
        return await (await import('./commands/demo.ts')).buildAndStop(say, process.env)
      case 'schema':
        return await (await import('./commands/schema.ts')).writeSchema(say, process.env)
      case 'import':
        return await (
          await import('./listen/imports/cli.ts')
        ).runImportCommand([...rest], {
          stdout: (text) => void process.stdout.write(text),
          stderr: (text) => void process.stderr.write(text),
          readFile,
        })
      case 'help':
      case '--help':
      case '-h':
        process.stdout.write(HELP)
        return 0
      default:
        console.error(`There is no verb “${verb}”. Try: said help`)
        return 2
    }
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    console.error(error.message)
    return 1
  }
}
