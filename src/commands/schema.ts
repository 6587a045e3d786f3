/** Writes the migrated database down as text and as types. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openPool } from '../platform/db/connect.ts'
import { describe } from '../platform/db/describe.ts'
import { readConfig } from '../platform/config.ts'
import { schemaFolder, tablesFile } from '../platform/project.ts'
import { readyDatabase } from './database.ts'

export async function writeSchema(
  say: (line: string) => void,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const config = readConfig(env, 'demonstration')
  if (!config.ok) throw new Error(config.fault.join(' '))
  const database = await readyDatabase(config.value, say)
  const pool = openPool(database.ownerPlace, { size: 1 })
  try {
    const description = await describe(pool.raw)
    await rm(schemaFolder, { recursive: true, force: true })
    await mkdir(schemaFolder)
    for (const [name, text] of description.files) await writeFile(join(schemaFolder, name), text)
    await writeFile(tablesFile, description.types)
    say(`Wrote ${description.files.size} tables to schema/ and their types to ${tablesFile}.`)
    return 0
  } finally {
    await pool.close()
    await database.stop()
  }
}
