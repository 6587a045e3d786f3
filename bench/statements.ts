/** What PostgreSQL itself says was asked of it: the statements of a page, and the plan of each. */
import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ground } from './ground.ts'

const BOOKKEEPING =
  /^\s*(begin|commit|rollback|start transaction|set |select set_config\('said\.|select pg_notify|savepoint|release|listen|deallocate)/i

export type StatementLog = {
  /** What the server was asked since the last call, without the frame of transactions. */
  since(): Promise<string[]>
}

const settings = {
  statements: [`log_statement = 'all'`],
  plans: [
    `session_preload_libraries = 'auto_explain'`,
    `auto_explain.log_min_duration = 0`,
    `auto_explain.log_format = 'json'`,
    `auto_explain.log_analyze = on`,
    `auto_explain.log_timing = off`,
  ],
} as const

/** From now on new connections write down what they are asked; start the server after this. */
export async function writeDown({ owner }: Ground, what: keyof typeof settings): Promise<void> {
  for (const setting of settings[what]) await owner.raw.unsafe(`alter database said set ${setting}`)
}

export async function stopWritingDown({ owner }: Ground): Promise<void> {
  await owner.raw`alter database said reset all`
}

/** Follows the server’s log from its end. */
export async function follow({ dataDir }: Ground): Promise<StatementLog> {
  const path = join(dataDir, 'postgres.log')
  let from = (await stat(path)).size
  return {
    since: async () => {
      const { size } = await stat(path)
      // The log is kept short: then what is there is all that is new.
      const text = size < from ? await readFile(path, 'utf8') : await readBetween(path, from, size)
      from = size
      return recordsIn(text)
        .map((record) => /LOG: {2}(?:execute [^:]*|statement): ([^]*)$/.exec(record)?.[1])
        .filter((sql): sql is string => sql !== undefined && !BOOKKEEPING.test(sql))
    },
  }
}

export type Plan = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Plan[]
}
export type Planned = { readonly ms: number; readonly sql: string; readonly plan: Plan }

/** Every plan written between two sizes of the log. */
export async function plansBetween(
  { dataDir }: Ground,
  from: number,
): Promise<{ plans: Planned[]; size: number }> {
  const path = join(dataDir, 'postgres.log')
  const { size } = await stat(path)
  const plans = recordsIn(await readBetween(path, from, size)).flatMap((record): Planned[] => {
    const found = /LOG: {2}duration: ([\d.]+) ms {2}plan:\s*(\{[^]*\})\s*$/.exec(record)
    if (found === null) return []
    const { 'Query Text': sql, Plan: plan } = JSON.parse(found[2]!) as {
      'Query Text': string
      Plan: Plan
    }
    return [{ ms: Number(found[1]), sql, plan }]
  })
  return { plans, size }
}

export const logSize = async ({ dataDir }: Ground): Promise<number> =>
  (await stat(join(dataDir, 'postgres.log'))).size

/** One record may have many lines: those after the first begin with a tab. */
const recordsIn = (text: string): string[] =>
  text.split(/\n(?=\d{4}-\d\d-\d\d )/).map((record) => record.replaceAll('\n\t', '\n').trimEnd())

async function readBetween(path: string, from: number, to: number): Promise<string> {
  const file = await open(path)
  const { buffer } = await file.read({
    buffer: Buffer.alloc(Math.max(0, to - from)),
    position: from,
  })
  await file.close()
  return buffer.toString('utf8')
}
