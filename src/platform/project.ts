/** Where the project's own files are, whether run from source or as one built file. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('package.json was not found above this program')
  return findRoot(above)
}

const root = findRoot(import.meta.dirname)
export const migrationsFolder = join(root, 'migrations')
export const schemaFolder = join(root, 'schema')
export const tablesFile = join(root, 'src/platform/db/tables.ts')
export const assetsFolder = join(root, 'dist/assets')
